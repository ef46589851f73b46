import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { StandingProposals } from '../door/standing-proposals.service.js';
import { OpenedProposal } from '../opened-proposal.entity.js';
import { MarkProposals } from './mark-proposals.js';
import { EstimateInput, MarkInput } from './mark.inputs.js';
import { EstimateResult, MarkResult } from './mark.results.js';

@Resolver()
export class MarksResolver {
  constructor(
    private readonly marking: MarkProposals,
    private readonly standing: StandingProposals,
  ) {}

  @Mutation(() => MarkResult, {
    description:
      'Shortlists, sets aside or disqualifies an opened proposal, or takes its mark off. Refusals: NOT_FOUND, REASON_MISSING, WRONG_STATE once decided.',
  })
  async markProposal(
    @Args() input: MarkInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenedProposal> {
    await this.marking.mark(input, viewer);
    return this.standing.opened(input.proposalId, viewer, selectionOf(info));
  }

  @Mutation(() => EstimateResult, {
    description:
      'Says what a line without a price would cost, or takes that back. Never scored. Refusals: NOT_FOUND, LINE_IS_PRICED, BAD_AMOUNT, WRONG_STATE once decided.',
  })
  async estimateLine(
    @Args() input: EstimateInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenedProposal> {
    await this.marking.estimate(input, viewer);
    return this.standing.opened(input.proposalId, viewer, selectionOf(info));
  }
}
