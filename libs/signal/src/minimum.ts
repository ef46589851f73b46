// How many contests it takes before a figure may be shown at all. Published anchors: hospital outcomes are shown from 25
// cases; market places that show less are called a black box by their users.

/** Below this many contests there is no rate: "4 contests, 2 wins. Too few to say." */
export const MINIMUM_CONTESTS = 10;

/** From here on the range is narrow enough (about 30 points) to put a dot in it and to compare. */
export const CONTESTS_FOR_A_DOT = 30;

/** `too few`: counts only. `range`: counts and the range, no dot. `rate`: all of it. */
export type Showable = 'too few' | 'range' | 'rate';

/** What so many contests allow us to show. */
export function showable(contests: number): Showable {
  if (contests < MINIMUM_CONTESTS) return 'too few';
  return contests < CONTESTS_FOR_A_DOT ? 'range' : 'rate';
}

/** From here on a trend and an alarm may be shown for one bidder. */
export const CONTESTS_FOR_AN_ALARM = 100;

/** What a whole company's contests allow: see `companyStage`. */
export type CompanyStage = 'counts' | 'signal' | 'everything';

/**
 * `counts` below 300 contests: counts, win rates and lift with their ranges. `signal` from 300: chosen at equal terms as
 * well (if the company gate lets it through), but no alarm to leadership. `everything` from 2,000.
 */
export function companyStage(contests: number): CompanyStage {
  if (contests < 300) return 'counts';
  return contests < 2000 ? 'signal' : 'everything';
}

/** A bidder's own card is published anew only after so many more of its contests: two cards never differ by fewer. */
export const CONTESTS_FOR_A_CARD = MINIMUM_CONTESTS;

/** A bidder is told why it lost, all losses together, from here on. */
export const LOSSES_FOR_REASONS = 5;

/** And what would have won them from here on: every mean is then over so many rivals' bids or more. */
export const LOSSES_FOR_WHAT_WOULD_HAVE_WON = 10;

/** An early sign is put in words for its team from so many bids on. */
export const BIDS_FOR_AN_EARLY_SIGN = 20;

/** Fewer wins than this stay with leadership. */
export const WINS_TO_LEAVE_LEADERSHIP = 5;

/** A cell of a table that is exported, mailed or frozen behind a link. */
export interface SmallCell {
  wins: number;
  /** Different requesters behind the wins; null where it is not known: then only the wins are asked. */
  requesters: number | null;
}

/** Whether a cell may leave leadership as it is: five wins or more, and of more than one requester. */
export function mayLeaveLeadership({ wins, requesters }: SmallCell): boolean {
  return wins >= WINS_TO_LEAVE_LEADERSHIP && (requesters === null || requesters > 1);
}

/**
 * Which cells leave leadership as they are, and which only merged into one. Cells to be merged that would still be too few
 * together, or that stand alone (the total would give them back), take the smallest of the others along.
 */
export function splitSmallCells<Cell extends SmallCell>(cells: readonly Cell[]): { apart: Cell[]; merged: Cell[] } {
  const merged = cells.filter((cell) => !mayLeaveLeadership(cell));
  const apart = cells.filter(mayLeaveLeadership).toSorted((one, other) => other.wins - one.wins);
  while (merged.length > 0 && apart.length > 0 && !mayLeaveTogether(merged)) merged.push(apart.pop()!);
  return { apart: cells.filter((cell) => apart.includes(cell)), merged };
}

function mayLeaveTogether(merged: readonly SmallCell[]): boolean {
  return merged.length > 1 && merged.reduce((sum, { wins }) => sum + wins, 0) >= WINS_TO_LEAVE_LEADERSHIP;
}
