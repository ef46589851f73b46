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
