import type { BidFact } from '@bidwell/signal/contest-facts';

/** Which side of the company's wall a bidder stands on. */
export type Side = 'internal' | 'external';

/** A bidder as a contest knows it. `key` names it within its dataset: the bidder's id for our own, a tidied name else. */
export interface ContestBidderFact {
  key: string;
  name: string;
  kind: Side;
  /** The bidder of this company. Null for those we only know from imported history. */
  bidderId: string | null;
}

/** One bid of a decided job; `bidder` is the key of a `ContestBidderFact`. Prices are in minor units. */
export type ContestBidFact = BidFact;

/** A decided job, whoever decided it: what `recordContests` takes. */
export interface DecidedContest {
  /** Names it within its dataset: recording it again replaces what was known. */
  ref: string;
  title: string;
  details: string;
  category: string;
  /** The day of the decision, `YYYY-MM-DD`. */
  decidedOn: string;
  currency: string;
  /** The most the buyer would pay, in minor units. Null when unknown. */
  ceiling: number | null;
  jobId: string | null;
  bids: ContestBidFact[];
}
