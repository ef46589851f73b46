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

/** How much of the brief a bid covers, as its chooser saw it. */
export type Scope = 'part' | 'meets' | 'exceeds';

/** Whether a price carries everything the work costs. A subsidised transfer price does not. */
export type PriceBasis = 'fullCost' | 'other';

/** One bid of a decided job; `bidder` is the key of a `ContestBidderFact`. Prices are in minor units. */
export interface ContestBidFact extends BidFact {
  /** From the decision to the last promised delivery. Left out or null: not promised. */
  days?: number | null;
  /** The place at which the chooser saw it, from 1. */
  shownAt?: number | null;
  submittedAt?: string | null;
  /** Whether bidder and requester report to the same executive. Null: not known. */
  sameExecutive?: boolean | null;
  scope?: Scope | null;
  /** `fullCost` when left out. */
  priceBasis?: PriceBasis;
}

/** What an eligible bidder did. `withdrawn` is before the opening; whoever withdrew later had bid. */
export type EligibleAnswer = 'bid' | 'declined' | 'silent' | 'withdrawn';

/** Somebody who could have bid; `bidder` is the key of a `ContestBidderFact`. */
export interface EligibleFact {
  bidder: string;
  invitedAt: string | null;
  answer: EligibleAnswer;
  /** Only of who declined. */
  declineReason: string | null;
}

/** A decided job, whoever decided it: what `recordContests` takes. What may be left out is not known then. */
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
  /** Names who asked within the dataset: a person's id for our own. */
  requesterKey?: string;
  requesterName?: string;
  /** The department that asked. */
  unit?: string;
  /** The day on which bidders first could read it, `YYYY-MM-DD`. */
  askedOn?: string | null;
  /** The key of the chooser's second choice: one of the standing bidders, never the winner. */
  runnerUp?: string | null;
  /** Why the winner, or nobody, was chosen, as the chooser said: the words of `AwardReason` for our own. */
  reasons?: readonly string[];
  /** Everybody who could bid, who did included. Left out: not known. */
  eligible?: readonly EligibleFact[];
  /** Of our own, taken over from an earlier system. */
  isPast?: boolean;
}
