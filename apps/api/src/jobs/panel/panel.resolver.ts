import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../platform/permission/allow.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { DeclareInterest } from './declare-interest.js';
import { Evaluator } from './evaluator.entity.js';
import { DeclareInterestInput } from './panel.inputs.js';
import { EvaluatorResult } from './panel.results.js';
import { Panels } from './panels.service.js';

/** The panel of a job: who judges it. */
@Resolver()
export class PanelResolver {
  constructor(
    private readonly panels: Panels,
    private readonly declaring: DeclareInterest,
  ) {}

  @Allow('employee')
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
}
