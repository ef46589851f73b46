// Where the alarm goes off: the limit at which chance alone sets it off as seldom as was decided.
import { averageRunLength, type ChanceShare } from './run-length.js';
import { rootBetween } from './numbers/root.js';

/**
 * The team's own early sign: by chance about once in so many bids. Only the team sees it. What leadership sees goes off
 * by chance once in as many bids as all watched teams make in a year: one false alarm a year in the whole company.
 */
export const AMBER_RUN_LENGTH = 240;

const LARGEST_LIMIT = 12;

/**
 * The limit whose average run length by chance alone is `runLength`, to 1 in 1,000.
 * @param mix the bidder's own chances, from `chanceShares`
 * @throws RangeError when the run length is below 2 contests, or so long that no limit up to 12 gives it.
 */
export function alarmLimit(
  mix: readonly ChanceShare[],
  oddsFactor: number,
  runLength: number,
  states?: number,
): number {
  const off = (limit: number) => Math.log(averageRunLength(mix, oddsFactor, limit, 1, states) / runLength);
  // Run lengths grow about as the exponential of the limit: their logarithm is nearly a line, so few are worked out.
  let high = 2;
  while (high < LARGEST_LIMIT && off(high) < 0) high += 2;
  if (!(runLength >= 2) || high >= LARGEST_LIMIT) throw new RangeError(`No limit alarms once in ${runLength} contests`);
  return rootBetween(off, Math.max(0.02, high - 2), high, 1e-4);
}
