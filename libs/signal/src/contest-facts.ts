// What counts as a contest, the unit of every win statistic: a decided job in which at least two bidders stood and one
// of them was chosen. Real history holds the others too; they are counted apart, never left out in silence.

/** What became of a bid between opening and decision. Only one that `stood` could be chosen. */
export type BidStanding = 'stood' | 'withdrawnLate' | 'disqualified';

/** One bid as the record has it. */
export interface BidFact {
  /** Whoever bid; the same text is the same bidder. */
  bidder: string;
  /** In the smallest unit of the contest's currency. Null when the record has none. */
  price: number | null;
  isWinner: boolean;
  /** `stood` when left out. */
  outcome?: BidStanding;
}

/**
 * How a decided job is counted. A job may be a `single-bid` and a `no-winner` at once.
 * `contest`: in the win statistics. `single-bid`: one bid stood. `one-bidder`: several stood, all of one bidder.
 * `no-winner`: nobody was chosen.
 */
export type ContestMark = 'contest' | 'single-bid' | 'one-bidder' | 'no-winner';

/**
 * The marks of a decided job, from the bids that stood and the bidders who made them. Empty only for one nobody bid on and
 * that yet has a winner, which cannot be.
 */
export function contestMarks(facts: { bids: number; bidders: number; hasWinner: boolean }): ContestMark[] {
  const marks: ContestMark[] = [];
  if (facts.bidders >= 2 && facts.hasWinner) marks.push('contest');
  if (facts.bids === 1) marks.push('single-bid');
  if (facts.bids >= 2 && facts.bidders === 1) marks.push('one-bidder');
  if (!facts.hasWinner) marks.push('no-winner');
  return marks;
}

/**
 * The bids that stand, one a bidder, as positions in `bids`: the field. Of several bids by one bidder the better placed
 * counts: the chosen one, else the lowest price, else the first; a known price is better placed than none. A bid that was
 * withdrawn after the opening, or disqualified, could not be chosen and is none of them.
 */
export function standingBids(bids: readonly BidFact[]): number[] {
  return bestOfEach(bids, stood);
}

/**
 * The bids by which bidders are counted, one each: the standing one, else the best of those that fell out, which is a loss
 * all the same. Contains every position of `standingBids`.
 */
export function countedBids(bids: readonly BidFact[]): number[] {
  const standing = standingBids(bids);
  const bidders = new Set(standing.map((position) => bids[position]!.bidder));
  const others = bestOfEach(bids, (bid) => !stood(bid) && !bidders.has(bid.bidder));
  return [...standing, ...others].sort((a, b) => a - b);
}

/** Whether it could be chosen. */
export function stood({ outcome = 'stood' }: BidFact): boolean {
  return outcome === 'stood';
}

function bestOfEach(bids: readonly BidFact[], isMeant: (bid: BidFact) => boolean): number[] {
  const best = new Map<string, number>();
  bids.forEach((bid, position) => {
    if (!isMeant(bid)) return;
    const rival = best.get(bid.bidder);
    if (rival === undefined || isBetterPlaced(bid, bids[rival]!)) best.set(bid.bidder, position);
  });
  return [...best.values()].sort((a, b) => a - b);
}

function isBetterPlaced(bid: BidFact, rival: BidFact): boolean {
  if (bid.isWinner !== rival.isWinner) return bid.isWinner;
  return (bid.price ?? Infinity) < (rival.price ?? Infinity);
}
