import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { resultOf } from '../platform/graphql/result.js';
import { Allow } from '../platform/permission/allow.js';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { OpenedProposal } from '../proposals/opened-proposal.entity.js';
import { StandingProposals } from '../proposals/door/standing-proposals.service.js';
import { GiveScore } from './give-score.js';
import { ScoreInput } from './scoring.inputs.js';

const ScoreResult = resultOf('ScoreResult', () => OpenedProposal);

@Resolver()
export class ScoringResolver {
  constructor(
    private readonly giving: GiveScore,
    private readonly proposals: StandingProposals,
  ) {}

  @Allow('employee')
  @Mutation(() => ScoreResult, {
    description:
      'Scores an opened proposal on one criterion. Refusals: NOT_FOUND, SCORED_BY_FORMULA, WRONG_STATE once decided.',
  })
  async scoreProposal(
    @Args() input: ScoreInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenedProposal> {
    await this.giving.give(input, viewer);
    return this.proposals.opened(input.proposalId, viewer, selectionOf(info));
  }
}
