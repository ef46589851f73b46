import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Evaluator } from '../jobs/panel/evaluator.entity.js';
import { EvaluatorResult } from '../jobs/panel/panel.results.js';
import { Panels } from '../jobs/panel/panels.service.js';
import { notFound } from '../platform/graphql/refusal.js';
import { resultOf } from '../platform/graphql/result.js';
import { type Selection, selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { Comparison } from '../proposals/proposal.results.js';
import { Proposals } from '../proposals/proposals.service.js';
import { AgreeScores } from './agree-scores.js';
import { RemindEvaluator } from './remind-evaluator.js';
import { PanelJobInput, RemindInput } from './scoring.inputs.js';
import { SubmitScores } from './submit-scores.js';

const ComparisonResult = resultOf('ComparisonResult', () => Comparison);

/** What a panel does with all its scores at once. */
@Resolver()
export class PanelScoresResolver {
  constructor(
    private readonly submitting: SubmitScores,
    private readonly agreeing: AgreeScores,
    private readonly reminding: RemindEvaluator,
    private readonly proposals: Proposals,
    private readonly panels: Panels,
  ) {}

  @Mutation(() => ComparisonResult, {
    description:
      'Submits the viewer’s scores: they stand still, and those of others who have submitted are shown. Refusals: SCORES_MISSING with every empty cell, NOTHING_TO_SUBMIT for one who judges alone, NOT_YOURS, DECLARE_FIRST, WRONG_STATE.',
  })
  async submitScores(
    @Args() { jobId }: PanelJobInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Comparison> {
    await this.submitting.submit(jobId, viewer);
    return this.comparison(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => ComparisonResult, {
    description:
      'Agrees on every score that all gave alike and that was not agreed on before. Refusals: NOT_YOURS, SCORES_OUTSTANDING, NOTHING_TO_AGREE, WRONG_STATE.',
  })
  async agreeAllEqual(
    @Args() { jobId }: PanelJobInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Comparison> {
    await this.agreeing.agreeAllEqual(jobId, viewer);
    return this.comparison(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EvaluatorResult, {
    description:
      'Reminds somebody on the panel of their scores, at most once a day. Refusals: NOT_FOUND, NOT_YOURS, SUBMITTED, REMINDED, WRONG_STATE.',
  })
  async remindEvaluator(
    @Args() { jobId, personId }: RemindInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evaluator> {
    await this.reminding.remind(jobId, personId, viewer);
    return this.panels.place(jobId, personId, viewer, selectionOf(info));
  }

  private async comparison(jobId: string, viewer: Viewer, selection: Selection): Promise<Comparison> {
    const comparison = (await this.proposals.comparison(jobId, viewer, selection)) ?? notFound('This job');
    return Object.assign(new Comparison(), comparison);
  }
}
