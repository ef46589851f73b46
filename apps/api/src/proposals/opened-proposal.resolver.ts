import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpenedProposal } from './opened-proposal.entity.js';
import { ProposalContent } from './proposal-content.results.js';
import { type KeptOffer, type Offer, wholeOffer } from './sealing/sealed-offer.js';

@Resolver(() => OpenedProposal)
export class OpenedProposalResolver {
  /** What was opened years ago says nothing about fields that came since. */
  @ResolveField(() => ProposalContent)
  content(@Parent() { content }: { content: KeptOffer }): Offer {
    return wholeOffer(content);
  }
}
