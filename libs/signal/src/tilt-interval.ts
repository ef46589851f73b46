// Wins against expected wins, whatever the chances were: one odds factor t tilts every chance alike, and the range holds
// each t under which the wins that were seen would not surprise.
import { normalQuantile } from './numbers/normal.js';
import { rootBetween } from './numbers/root.js';
import {
  chanceAbove,
  chanceBelow,
  chanceOf,
  contestsOf,
  meanWins,
  winDistribution,
  winVariance,
  type ChanceGroup,
} from './poisson-binomial.js';
import type { Interval } from './wilson.js';

/** Up to this many contests the distribution is worked out exactly (5 ms); above, the normal one is as good and cheaper. */
export const EXACT_UP_TO = 1000;

const WIDEST_LOG_ODDS = 20;
const TOLERANCE = 1e-12;

export interface TiltOptions {
  /** `mid-p` (default): what was seen counts half in either tail. `exact`: in full, which never promises too much. */
  method?: 'mid-p' | 'exact';
  /** Share of ranges that hold the truth, 0.95 by default. */
  confidence?: number;
  /** Contests up to which the distribution is exact; `EXACT_UP_TO` by default. */
  exactUpTo?: number;
}

/** The wins against what the chances let expect. */
export interface TiltRange {
  /** Σ p. */
  expected: number;
  /** Wins / expected wins. */
  lift: number;
  /** The odds factor under which the wins seen are the wins expected; null when nothing or everything was won. */
  odds: number | null;
  /** Range of the odds factor; 0 at its low end when nothing was won, Infinity at its high end when everything was. */
  oddsRange: Interval;
  /** Range of the lift, E(t) / E(1). */
  liftRange: Interval;
}

/**
 * Under the odds factor t each chance p becomes tp / (1 - p + tp), and the wins are Poisson-binomial. The lower t solves
 * P(X >= W) - P(X = W)/2 = 0.025, the upper one P(X <= W) - P(X = W)/2 = 0.025 (`exact`: without the halves).
 * Source: inversion of the Poisson-binomial; with equal chances it is the binomial mid-P or Clopper-Pearson interval, and
 * for chances 1/n the factor is the Plackett-Luce worth against equal rivals.
 * @throws RangeError when there are no contests, more wins than contests, or a chance outside 0 to 1.
 */
export function tiltInterval(wins: number, groups: readonly ChanceGroup[], options: TiltOptions = {}): TiltRange {
  const n = contestsOf(groups);
  if (!(n > 0 && wins >= 0 && wins <= n)) throw new RangeError(`No lift of ${wins} wins in ${n} contests`);
  if (!groups.every(({ chance }) => chance >= 0 && chance <= 1)) throw new RangeError('A chance is outside 0 to 1');
  const expected = meanWins(groups);
  const meanAt = (odds: number) => (odds === Infinity ? n : meanWins(tilt(groups, odds)));
  const low = wins === 0 ? 0 : solve(wins, groups, 'low', options);
  const high = wins === n ? Infinity : solve(wins, groups, 'high', options);
  return {
    expected,
    lift: wins / expected,
    odds: wins === 0 || wins === n ? null : solveLogOdds((odds) => meanAt(odds) - wins),
    oddsRange: { low, high },
    liftRange: { low: meanAt(low) / expected, high: meanAt(high) / expected },
  };
}

/** Every chance moved by one odds factor. */
export function tilt(groups: readonly ChanceGroup[], odds: number): ChanceGroup[] {
  return groups.map(({ chance, contests }) => ({ chance: tiltChance(chance, odds), contests }));
}

/** A chance moved by an odds factor: tp / (1 - p + tp). */
export function tiltChance(chance: number, odds: number): number {
  return (odds * chance) / (1 - chance + odds * chance);
}

function solve(wins: number, groups: readonly ChanceGroup[], side: 'low' | 'high', options: TiltOptions): number {
  const { method = 'mid-p', confidence = 0.95, exactUpTo = EXACT_UP_TO } = options;
  const tail = (1 - confidence) / 2;
  if (contestsOf(groups) > exactUpTo) {
    const z = (side === 'low' ? 1 : -1) * normalQuantile(1 - tail);
    return solveLogOdds((odds) => {
      const tilted = tilt(groups, odds);
      return meanWins(tilted) + z * Math.sqrt(winVariance(tilted)) - wins;
    });
  }
  const own = method === 'exact' ? 1 : 0.5;
  const tailBeyond = side === 'low' ? chanceAbove : chanceBelow;
  return solveLogOdds((odds) => {
    const distribution = winDistribution(tilt(groups, odds));
    return tailBeyond(distribution, wins) + own * chanceOf(distribution, wins) - tail;
  });
}

function solveLogOdds(f: (odds: number) => number): number {
  return Math.exp(rootBetween((logOdds) => f(Math.exp(logOdds)), -WIDEST_LOG_ODDS, WIDEST_LOG_ODDS, TOLERANCE));
}
