import type { Side } from '../../ui/bidder-mark';
import { counted } from '../../ui/numbers';
import type { Counts } from './win-rate';

export interface BidderCounts extends Counts {
  key: string;
  name: string;
  side: Side;
  /** 95% range of wins against expected wins. Null below the minimum of contests. */
  lift: { low: number; high: number } | null;
}

/** How a bidder stands to drawing lots. `as-by-lot`: no difference that we could tell from chance. */
export type Standing = 'more' | 'less' | 'as-by-lot';

export function standingOf({ lift }: BidderCounts): Standing {
  if (lift !== null && lift.low > 1) return 'more';
  if (lift !== null && lift.high < 1) return 'less';
  return 'as-by-lot';
}

/** The finding over all bidders with enough contests, and how many such findings chance alone would give. */
export function findingOf(bidders: readonly BidderCounts[]): { title: string; byChance: number } {
  const more = bidders.filter((bidder) => standingOf(bidder) === 'more').length;
  const less = bidders.filter((bidder) => standingOf(bidder) === 'less').length;
  return { title: titleOf(bidders.length, more, less), byChance: Math.round(bidders.length / 20) };
}

function titleOf(all: number, more: number, less: number): string {
  if (more === 0 && less === 0) return 'Nobody wins clearly more or less often than drawing lots would give';
  const parts = [more > 0 && `${more} more often`, less > 0 && `${less} less often`].filter(Boolean);
  return `Of ${counted(all, 'bidder')}, ${parts.join(' and ')} chosen than drawing lots would give`;
}
