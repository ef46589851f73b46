// How each way a bid can end counts. A bid that is withdrawn after the opening could not be chosen, so the model leaves it
// out of the field; in the win rate it is a loss, or withdrawing when losing would pay.

/** What became of an eligible bidder in a contest that was decided between two or more standing bids. */
export type BidOutcome =
  | 'chosen'
  | 'not chosen'
  | 'withdrawn before opening'
  | 'withdrawn after opening'
  | 'disqualified'
  | 'declined'
  | 'silent';

export interface Counting {
  /** It bid: counts for participation. */
  isBid: boolean;
  /** Part of the win rate. */
  winRate: 'win' | 'loss' | 'out';
  /** Stands in the field that the choice model sees. */
  inField: boolean;
}

/** The table. */
export const BID_OUTCOMES: Readonly<Record<BidOutcome, Counting>> = {
  chosen: { isBid: true, winRate: 'win', inField: true },
  'not chosen': { isBid: true, winRate: 'loss', inField: true },
  'withdrawn before opening': { isBid: false, winRate: 'out', inField: false },
  'withdrawn after opening': { isBid: true, winRate: 'loss', inField: false },
  disqualified: { isBid: true, winRate: 'loss', inField: false },
  declined: { isBid: false, winRate: 'out', inField: false },
  silent: { isBid: false, winRate: 'out', inField: false },
};

/** A bidder's counts over many contests. */
export interface BidTally {
  eligible: number;
  bids: number;
  /** Contests in the win rate, and those won. */
  contests: number;
  wins: number;
  lateWithdrawals: number;
  disqualifications: number;
}

/** Adds up what became of one bidder in all contests it was eligible for. */
export function tallyBids(outcomes: readonly BidOutcome[]): BidTally {
  const count = (counts: (outcome: BidOutcome) => boolean) => outcomes.filter(counts).length;
  return {
    eligible: outcomes.length,
    bids: count((outcome) => BID_OUTCOMES[outcome].isBid),
    contests: count((outcome) => BID_OUTCOMES[outcome].winRate !== 'out'),
    wins: count((outcome) => BID_OUTCOMES[outcome].winRate === 'win'),
    lateWithdrawals: count((outcome) => outcome === 'withdrawn after opening'),
    disqualifications: count((outcome) => outcome === 'disqualified'),
  };
}
