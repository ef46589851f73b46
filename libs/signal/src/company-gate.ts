// The signal appears only where it has shown that it works: fitted on the past, it must foretell later choices clearly
// better than drawing lots, and neither exaggerate nor understate. Else the page falls back to lift.
import { contestCount, sliceContests, type ChoiceContests } from './choice-contests.js';
import { fieldChances, termsWorth } from './bid-chances.js';
import { fitSignal } from './signal-fit.js';

/** Share of the contests, the latest, that is kept back. */
export const HELD_BACK = 0.25;

/** The calibration slope must be in here. */
export const SLOPE = { low: 0.8, high: 1.2 } as const;

export interface GateResult {
  /** Contests kept back. */
  contests: number;
  /** Mean -ln(chance of the chosen bid) of the model, and of equal chances (mean ln n). */
  logLoss: number;
  equalLogLoss: number;
  /** Standard error of the mean difference of the two. */
  error: number;
  /** Slope by which the model's log-odds fit the later choices best: below 1 it exaggerates, above 1 it understates. */
  slope: number;
  /** Better than equal chances by more than 2 standard errors, with a slope from 0.8 to 1.2. */
  passes: boolean;
}

/**
 * Fits the signal on the contests before `splitAt` and judges it on the others. Contests must be in the order of their
 * decisions. Null when either part is empty.
 */
export function companyGate(
  contests: ChoiceContests,
  splitAt: number = Math.floor((1 - HELD_BACK) * contestCount(contests)),
): GateResult | null {
  const count = contestCount(contests);
  if (splitAt < 1 || splitAt >= count) return null;
  const fit = fitSignal(asOfTheirEnd(sliceContests(contests, 0, splitAt)));
  const later = sliceContests(contests, splitAt, count);
  const losses = lossesAt(later, fit.strengths, fit.beta);
  const equal = Float64Array.from(losses, (_, contest) =>
    Math.log(later.starts[contest + 1]! - later.starts[contest]!),
  );
  const gains = equal.map((value, contest) => value - losses[contest]!);
  const error = Math.sqrt(variance(gains) / gains.length);
  const slope = calibrationSlope(later, fit.strengths, fit.beta);
  const passes = mean(gains) > 2 * error && slope >= SLOPE.low && slope <= SLOPE.high;
  return { contests: gains.length, logLoss: mean(losses), equalLogLoss: mean(equal), error, slope, passes };
}

/**
 * The contests with the weights that a fit on the day of the last of them would have given: where weights fade with age, they
 * were reckoned from a later day, and the past would count for less than it did then.
 */
function asOfTheirEnd(contests: ChoiceContests): ChoiceContests {
  const heaviest = contests.weight.reduce((most, weight) => Math.max(most, weight), 0);
  return heaviest > 0 ? { ...contests, weight: contests.weight.map((weight) => weight / heaviest) } : contests;
}

/** -ln(chance of the chosen bid), a contest each. */
function lossesAt(contests: ChoiceContests, strengths: Float64Array, beta: Float64Array): Float64Array {
  const room = new Float64Array(contests.supplier.length);
  return Float64Array.from(contests.chosen, (chosen, contest) => {
    const [first, end] = [contests.starts[contest]!, contests.starts[contest + 1]!];
    return -fieldChances(contests, strengths, beta, first, end, chosen, room);
  });
}

/** The factor on all log-odds under which the choices are most likely, by Newton's method in one unknown. */
function calibrationSlope(contests: ChoiceContests, strengths: Float64Array, beta: Float64Array): number {
  let slope = 1;
  for (let round = 0; round < 50; round++) {
    const { rise, bend } = slopeSums(contests, strengths, beta, slope);
    const step = bend > 0 ? Math.max(-1, Math.min(1, rise / bend)) : 0;
    slope += step;
    if (Math.abs(step) < 1e-10) break;
  }
  return slope;
}

function slopeSums(
  contests: ChoiceContests,
  strengths: Float64Array,
  beta: Float64Array,
  slope: number,
): { rise: number; bend: number } {
  let [rise, bend] = [0, 0];
  const { starts, supplier, chosen } = contests;
  const worth = (row: number) => strengths[supplier[row]!]! + termsWorth(contests, beta, row);
  for (let contest = 0; contest < chosen.length; contest++) {
    const own = worth(chosen[contest]!);
    let [sum, first, second] = [0, 0, 0];
    for (let row = starts[contest]!; row < starts[contest + 1]!; row++) {
      const gap = worth(row) - own;
      const share = Math.exp(slope * gap);
      sum += share;
      first += share * gap;
      second += share * gap * gap;
    }
    rise -= first / sum;
    bend += second / sum - (first / sum) ** 2;
  }
  return { rise, bend };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: Float64Array): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1);
}
