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
