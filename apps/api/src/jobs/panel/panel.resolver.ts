import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { AskEvaluator } from './ask-evaluator.js';
import { Colleagues } from './colleagues.service.js';
import { DeclareInterest } from './declare-interest.js';
import { Evaluator } from './evaluator.entity.js';
import { HandOverJob } from './hand-over-job.js';
import { AskEvaluatorInput, DeclareInterestInput, HandOverInput, ReleaseEvaluatorInput } from './panel.inputs.js';
import { Colleague, EvaluatorResult } from './panel.results.js';
import { Panels } from './panels.service.js';

/** The panel of a job: who judges it. */
@Resolver()
export class PanelResolver {
  constructor(
    private readonly panels: Panels,
    private readonly declaring: DeclareInterest,
    private readonly asking: AskEvaluator,
    private readonly handing: HandOverJob,
    private readonly everybody: Colleagues,
  ) {}

  @Query(() => [Colleague], {
    description: 'Employees who may be asked to judge a job that the viewer posted, by name. At most 20.',
  })
  colleagues(
    @Args('jobId', { type: () => ID }, ParseUUIDPipe) jobId: string,
    @Args('search', { description: 'A part of the name or department.' }) search: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Colleague[]> {
    return this.everybody.find(search, jobId, viewer);
  }

  @Mutation(() => EvaluatorResult, {
    description:
      'Declares whether the viewer has an interest in one of the bidders invited, before they see a proposal; with one they leave the panel at once, and may say so later too. Refusals: WORDS_MISSING, NOT_FOUND, NOT_YOURS, WRONG_STATE.',
  })
  async declareInterest(
    @Args() input: DeclareInterestInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evaluator> {
    await this.declaring.declare(input, viewer);
    return this.panels.place(input.jobId, viewer.personId, viewer, selectionOf(info));
  }

  @Mutation(() => EvaluatorResult, {
    description:
      'Asks a colleague to judge a published job. Refusals: BOTH_SIDES, ALREADY_ASKED, LEFT_BEFORE, CANNOT_JUDGE, TOO_MANY_EVALUATORS, UNKNOWN, NOT_FOUND, WRONG_STATE.',
  })
  async askEvaluator(
    @Args() input: AskEvaluatorInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evaluator> {
    await this.asking.ask(input, viewer);
    return this.panels.place(input.jobId, input.personId, viewer, selectionOf(info));
  }

  @Mutation(() => EvaluatorResult, {
    description:
      'Releases somebody from the panel; nobody comes back to it. Refusals: WORDS_MISSING, OWN_PLACE, NOT_FOUND, WRONG_STATE.',
  })
  async releaseEvaluator(
    @Args() input: ReleaseEvaluatorInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evaluator> {
    await this.asking.release(input, viewer);
    return this.panels.place(input.jobId, input.personId, viewer, selectionOf(info));
  }

  @Mutation(() => EvaluatorResult, {
    description:
      'Hands a published job over to a colleague, who then posts and judges it in the viewer’s place; gives their place on the panel. Refusals: as `askEvaluator`, and WORDS_MISSING, APPROVER.',
  })
  async handOverJob(
    @Args() input: HandOverInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evaluator> {
    await this.handing.handOver(input, viewer);
    return this.panels.place(input.jobId, input.personId, viewer, selectionOf(info));
  }
}
