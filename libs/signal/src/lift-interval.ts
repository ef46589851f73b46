// Wins against the wins expected by lot, with the range that chance allows.
import { chanceByLot, type EqualChance } from './expected-wins.js';
import { tiltInterval } from './tilt-interval.js';
import type { Interval } from './wilson.js';

/**
 * 95% range of the lift W/E, both ends as multiples of the expected wins by lot (1 = as by lot); mid-P, exact up to
 * `EXACT_UP_TO` contests of `tilt-interval.ts`, where the formula and its source stand.
 * @throws RangeError when there are no contests, or more wins than contests.
 */
export function liftInterval(wins: number, chances: readonly EqualChance[]): Interval {
  const groups = chances.map((group) => ({ chance: chanceByLot(group), contests: group.contests }));
  return tiltInterval(wins, groups).liftRange;
}
