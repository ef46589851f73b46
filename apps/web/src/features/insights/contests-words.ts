import { formatDay } from '../../ui/dates';
import { counted } from '../../ui/numbers';
import type { ContestsSearch } from './contests-search';

const COUNTED = {
  contest: 'with a rival and a winner',
  'single-bid': 'with a single bid',
  'one-bidder': 'with all bids by one bidder',
  'no-winner': 'without a winner',
} as const;

/** The count as the number on Insights had it: contests, or bids where the number counted bids. */
export function titleOf(search: ContestsSearch, contests: number, bids: number): string {
  const listed = counted(contests, 'contest');
  if (search.unpriced) return `${counted(bids, 'bid')} without a price, in ${listed}`;
  return isNarrowed(search) ? listed : `${listed} decided, with ${counted(bids, 'bid')}`;
}

function isNarrowed({ bidder, side, counted: status, won }: ContestsSearch): boolean {
  return [bidder, side, status, won].some((value) => value !== undefined);
}

/** The filter in words. */
export function leadOf(search: ContestsSearch, dataset: string, bidder: string | null): string {
  const who = search.bidder ? (bidder ?? 'an unknown bidder') : search.side && `an ${search.side} bidder`;
  const parts = [
    dataset,
    search.counted && COUNTED[search.counted],
    who && (search.won ? `won by ${who}` : `in which ${who} stood`),
    timeOf(search),
  ];
  return `${parts.filter(Boolean).join(', ')}. Newest first.`;
}

function timeOf({ from, to }: ContestsSearch): string | undefined {
  const bounds = [from && `from ${formatDay(from)}`, to && `to ${formatDay(to)}`].filter(Boolean);
  return bounds.length === 0 ? undefined : `decided ${bounds.join(' ')}`;
}
