// What counts as a contest, the unit of every win statistic: a decided job in which at least two bidders stood and one
// of them was chosen. Real history holds the others too; they are counted apart, never left out in silence.

/** One bid as the record has it. */
export interface BidFact {
  /** Whoever bid; the same text is the same bidder. */
  bidder: string;
  /** In the smallest unit of the contest's currency. Null when the record has none. */
  price: number | null;
  isWinner: boolean;
}

/**
 * How a decided job is counted. A job may be a `single-bid` and a `no-winner` at once.
 * `contest`: in the win statistics. `single-bid`: one bid. `one-bidder`: several bids, all of one bidder.
 * `no-winner`: nobody was chosen.
 */
export type ContestMark = 'contest' | 'single-bid' | 'one-bidder' | 'no-winner';

/** The marks of a decided job. Empty only for one nobody bid on and that yet has a winner, which cannot be. */
export function contestMarks(facts: { bids: number; bidders: number; hasWinner: boolean }): ContestMark[] {
  const marks: ContestMark[] = [];
  if (facts.bidders >= 2 && facts.hasWinner) marks.push('contest');
  if (facts.bids === 1) marks.push('single-bid');
  if (facts.bids >= 2 && facts.bidders === 1) marks.push('one-bidder');
  if (!facts.hasWinner) marks.push('no-winner');
  return marks;
}

/**
 * The bids that stand, one a bidder, as positions in `bids`. Of several bids by one bidder the better placed counts:
 * the chosen one, else the lowest price, else the first; a known price is better placed than none.
 */
export function standingBids(bids: readonly BidFact[]): number[] {
  const best = new Map<string, number>();
  bids.forEach((bid, position) => {
    const rival = best.get(bid.bidder);
    if (rival === undefined || isBetterPlaced(bid, bids[rival]!)) best.set(bid.bidder, position);
  });
  return [...best.values()].sort((a, b) => a - b);
}

function isBetterPlaced(bid: BidFact, rival: BidFact): boolean {
  if (bid.isWinner !== rival.isWinner) return bid.isWinner;
  return (bid.price ?? Infinity) < (rival.price ?? Infinity);
}
