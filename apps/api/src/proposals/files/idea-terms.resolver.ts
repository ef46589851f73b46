import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { StandingProposals } from '../door/standing-proposals.service.js';
import { ProposalFileDoor } from '../door/proposal-file-door.js';
import { OpenedProposal } from '../opened-proposal.entity.js';
import { resultOf } from '../../platform/graphql/result.js';

const AcceptIdeaTermsResult = resultOf('AcceptIdeaTermsResult', () => OpenedProposal);

@Resolver()
export class IdeaTermsResolver {
  constructor(
    private readonly standing: StandingProposals,
    private readonly door: ProposalFileDoor,
  ) {}

  @Mutation(() => AcceptIdeaTermsResult, {
    description:
      'Agrees to the terms under which the protected files of an opened proposal may be read; once is enough. Refusals: NOT_FOUND.',
  })
  async acceptIdeaTerms(
    @Args('proposalId', { type: () => ID }, ParseUUIDPipe) proposalId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenedProposal> {
    const selection = selectionOf(info);
    await this.standing.opened(proposalId, viewer, selection);
    await this.door.agree(proposalId, viewer.personId);
    return this.standing.opened(proposalId, viewer, selection);
  }
}
