// Wins against expected wins, with the range that chance allows. One odds factor t tilts every chance alike; the range
// holds each t under which the wins that were seen would not surprise.
import { chanceByLot, contestsIn, expectedWins, type EqualChance } from './expected-wins.js';
import { Z_95, type Interval } from './wilson.js';

/** Up to this many contests the distribution is worked out exactly; above, the normal one is as good and far cheaper. */
export const EXACT_UP_TO = 300;

const TAIL = 0.025;
const WIDEST_LOG_ODDS = 20;
const NEGLIGIBLE = 1e-18;
/** Halves a range of 40 to less than 1e-12. */
const BISECTIONS = 46;

interface Tilted {
  chance: number;
  contests: number;
}

/**
 * 95% range of the lift W/E, both ends as multiples of the expected wins (1 = as by lot).
 *
 * Under the odds factor t each chance p becomes tp / (1 - p + tp) and W is Poisson-binomial. The lower t solves
 * P(X >= W) - P(X = W)/2 = 0.025, the upper one P(X <= W) - P(X = W)/2 = 0.025 (mid-P); the range is E(t)/E(1).
 * Source: exact inversion of the Poisson-binomial; with equal chances it is the binomial mid-P interval.
 * Above `EXACT_UP_TO` contests the distribution is taken as normal.
 * @throws RangeError when there are no contests, or more wins than contests.
 */
export function liftInterval(wins: number, chances: readonly EqualChance[]): Interval {
  const n = contestsIn(chances);
  if (!(n > 0 && wins >= 0 && wins <= n)) throw new RangeError(`No lift of ${wins} wins in ${n} contests`);
  const surprise = n <= EXACT_UP_TO ? exactSurprise : normalSurprise;
  const expected = expectedWins(chances);
  const meanAt = (logOdds: number) => mean(tilt(chances, logOdds)) / expected;
  const solve = (side: 'low' | 'high') => solveLogOdds((logOdds) => surprise(wins, tilt(chances, logOdds), side));
  return { low: wins === 0 ? 0 : meanAt(solve('low')), high: wins === n ? n / expected : meanAt(solve('high')) };
}

function tilt(chances: readonly EqualChance[], logOdds: number): Tilted[] {
  const odds = Math.exp(logOdds);
  return chances.map((group) => {
    const chance = chanceByLot(group);
    return { chance: (odds * chance) / (1 - chance + odds * chance), contests: group.contests };
  });
}

function mean(tilted: readonly Tilted[]): number {
  return tilted.reduce((sum, group) => sum + group.contests * group.chance, 0);
}

/** Above zero when t is too high. `low`: the upper tail has grown past 2.5%; `high`: the lower tail has shrunk below it. */
function exactSurprise(wins: number, tilted: readonly Tilted[], side: 'low' | 'high'): number {
  const { first, mass } = winDistribution(tilted);
  let tail = 0;
  mass.forEach((chance, index) => {
    const count = first + index;
    if (count === wins) tail += chance / 2;
    else if (side === 'low' ? count > wins : count < wins) tail += chance;
  });
  return side === 'low' ? tail - TAIL : TAIL - tail;
}

function normalSurprise(wins: number, tilted: readonly Tilted[], side: 'low' | 'high'): number {
  const variance = tilted.reduce((sum, group) => sum + group.contests * group.chance * (1 - group.chance), 0);
  return mean(tilted) + (side === 'low' ? 1 : -1) * Z_95 * Math.sqrt(variance) - wins;
}

/**
 * Chance of each number of wins, by adding one contest after the other; all terms positive, so nothing cancels. What is
 * less likely than 1e-18 is left out on both sides: `mass[0]` belongs to `first` wins.
 */
export function winDistribution(tilted: readonly Tilted[]): { first: number; mass: Float64Array } {
  const mass = new Float64Array(1 + tilted.reduce((sum, group) => sum + group.contests, 0));
  mass[0] = 1;
  let first = 0;
  let last = 0;
  for (const { chance, contests } of tilted) {
    for (let contest = 0; contest < contests; contest++) {
      addContest(mass, first, last, chance);
      last += 1;
      while (first < last && mass[first]! < NEGLIGIBLE) first += 1;
      while (first < last && mass[last]! < NEGLIGIBLE) last -= 1;
    }
  }
  return { first, mass: mass.subarray(first, last + 1) };
}

/** One more contest, won with this chance: from the top down, so that nothing is counted twice. */
function addContest(mass: Float64Array, first: number, last: number, chance: number): void {
  mass[last + 1] = mass[last]! * chance;
  for (let wins = last; wins > first; wins--) mass[wins] = mass[wins]! * (1 - chance) + mass[wins - 1]! * chance;
  mass[first] = mass[first]! * (1 - chance);
}

function solveLogOdds(isTooHigh: (logOdds: number) => number): number {
  let low = -WIDEST_LOG_ODDS;
  let high = WIDEST_LOG_ODDS;
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (isTooHigh(middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
