import type { ContestFilter, ContestStatus, SideKind } from '../../graphql/generated/graphql';
import { dayIn, idIn } from './insights-search';

/** What the address of the list says: the filter, in words short enough to read. */
export interface ContestsSearch {
  dataset?: string;
  from?: string;
  to?: string;
  bidder?: string;
  side?: 'internal' | 'external';
  counted?: Counted;
  /** Only those won by the bidder or side. */
  won?: true;
  /** Only those with a bid of which no price is known. */
  unpriced?: true;
}

export type Counted = 'contest' | 'single-bid' | 'one-bidder' | 'no-winner';

const COUNTED: readonly Counted[] = ['contest', 'single-bid', 'one-bidder', 'no-winner'];

export function readContestsSearch(given: Record<string, unknown>): ContestsSearch {
  return {
    dataset: idIn(given.dataset),
    from: dayIn(given.from),
    to: dayIn(given.to),
    bidder: idIn(given.bidder),
    side: given.side === 'internal' || given.side === 'external' ? given.side : undefined,
    counted: COUNTED.find((counted) => counted === given.counted),
    won: given.won === true ? true : undefined,
    unpriced: given.unpriced === true ? true : undefined,
  };
}

const STATUS: Record<Counted, ContestStatus> = {
  contest: 'CONTEST',
  'single-bid': 'SINGLE_BID',
  'one-bidder': 'ONE_BIDDER',
  'no-winner': 'NO_WINNER',
};

/** The filter the server understands. */
export function filterOf(search: ContestsSearch, datasetId: string): ContestFilter {
  return {
    datasetId,
    from: search.from,
    to: search.to,
    bidderKey: search.bidder,
    kind: search.side && (search.side.toUpperCase() as SideKind),
    status: search.counted && STATUS[search.counted],
    onlyWonBy: search.won,
    onlyMissingPrice: search.unpriced,
  };
}
