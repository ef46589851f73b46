import type { BidStanding } from '@bidwell/signal/contest-facts';
import type { BidRow } from './read-bid-rows.js';

/** A row that is a bid, whether it stood or not. */
export type Bid = BidRow & { outcome: BidStanding };

/** The bids among the rows of a contest: all but those of bidders who could have bid and did not. */
export function bidsAmong(rows: readonly BidRow[]): Bid[] {
  return rows.filter((row): row is Bid => row.outcome !== 'declined' && row.outcome !== 'silent');
}
