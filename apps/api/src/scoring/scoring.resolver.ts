import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { resultOf } from '../platform/graphql/result.js';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { OpenedProposal } from '../proposals/opened-proposal.entity.js';
import { StandingProposals } from '../proposals/door/standing-proposals.service.js';
import { AgreeScores } from './agree-scores.js';
import { GiveScore } from './give-score.js';
import { AgreeInput, ScoreInput } from './scoring.inputs.js';

const ScoreResult = resultOf('ScoreResult', () => OpenedProposal);

/** One score after the other. */
@Resolver()
export class ScoringResolver {
  constructor(
    private readonly giving: GiveScore,
    private readonly agreeing: AgreeScores,
    private readonly proposals: StandingProposals,
  ) {}

  @Mutation(() => ScoreResult, {
    description:
      'Scores an opened proposal on one criterion. Refusals: NOT_FOUND, SCORED_BY_FORMULA, SUBMITTED, DECLARE_FIRST, WRONG_STATE once decided.',
  })
  async scoreProposal(
    @Args() input: ScoreInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenedProposal> {
    await this.giving.give(input, viewer);
    return this.proposals.opened(input.proposalId, viewer, selectionOf(info));
  }

  @Mutation(() => ScoreResult, {
    description:
      'Sets what the panel agreed on for one criterion of one proposal, once all have submitted. Refusals: NOT_FOUND, NOT_YOURS, SCORED_BY_FORMULA, SCORES_OUTSTANDING, NOTHING_TO_AGREE, WORDS_MISSING, WRONG_STATE.',
  })
  async agreeScore(
    @Args() input: AgreeInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenedProposal> {
    await this.agreeing.agree(input, viewer);
    return this.proposals.opened(input.proposalId, viewer, selectionOf(info));
  }
}
