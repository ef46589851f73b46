import { emptyContent, type RequiredLine } from '@bidwell/domain/proposal-content';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentRequest, type RequestContext } from '../platform/viewer.js';
import type { ContentPlace } from './door/my-proposal.reading.js';
import { MyProposal } from './my-proposal.entity.js';
import { OpenerClient } from './opener-client.js';
import { ProposalContent } from './proposal-content.results.js';
import { type Offer, offerOf } from './sealing/sealed-offer.js';

/** What the reading fetches for `content`: see my-proposal.reading.ts. */
interface ContentRow {
  sealedId: string;
  contentPlace: ContentPlace;
  briefCurrency: string;
  briefLines: RequiredLine[];
  /** What the move itself has just sealed. */
  knownOffer?: Offer;
  /** Two aliases of one field are one reading. */
  unsealed?: Promise<Offer | null>;
}

@Resolver(() => MyProposal)
export class MyProposalResolver {
  constructor(private readonly opener: OpenerClient) {}

  @ResolveField(() => ProposalContent, {
    nullable: true,
    description:
      'The draft if there is one newer than the last submission, else what was submitted last. Unsealed for the viewer, which is noted in `readings`. While `closedBecause` says why nothing submitted can be read: the draft of a replacement, or an empty content to begin one with. Null once the job was cancelled: what was sealed is destroyed.',
  })
  async content(@Parent() row: ContentRow, @CurrentRequest() { sessionToken }: RequestContext): Promise<Offer | null> {
    if (row.knownOffer !== undefined) return row.knownOffer;
    if (row.contentPlace === 'destroyed' || sessionToken === null) return null;
    if (row.contentPlace === 'empty') return offerOf(emptyContent(row.briefLines, row.briefCurrency), row.briefLines);
    row.unsealed ??= this.opener.ownOffer(sessionToken, row.sealedId);
    return row.unsealed;
  }
}
