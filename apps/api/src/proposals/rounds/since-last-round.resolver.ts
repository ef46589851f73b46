import { changedLines, changedParts, type RoundOffer } from '@bidwell/domain/round-changes';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import '../door/since-last-round.reading.js';
import { OpenedProposal } from '../opened-proposal.entity.js';
import { SinceLastRound } from './since-last-round.results.js';

interface RoundRow {
  offerBefore: RoundOffer | null;
  totalBefore: number | null;
  offerNow: RoundOffer | null;
}

/** What further rounds lend to an opened proposal. */
@Resolver(() => OpenedProposal)
export class SinceLastRoundResolver {
  @ResolveField(() => SinceLastRound, {
    nullable: true,
    description: 'What its bidder changed since the round before. Null in the first round.',
  })
  sinceLastRound(@Parent() { offerBefore, totalBefore, offerNow }: RoundRow): SinceLastRound | null {
    if (offerBefore === null || offerNow === null) return null;
    return {
      totalBefore,
      lines: changedLines(offerBefore, offerNow),
      parts: changedParts(offerBefore, offerNow),
    };
  }
}
