// Par: what a typical outside bidder with the same price, date and loyalty would have won in the same fields.
import { contestCount, type ChoiceContests } from './choice-contests.js';
import type { ChoiceFit } from './choice-fit.js';

/** The contests one supplier stood in, with what happened and what could be expected. */
export interface Standing {
  /** Contest numbers, in their order; the arrays below run along. */
  contests: number[];
  won: boolean[];
  /** Chance at the given strength. */
  chances: number[];
}

/**
 * The contests a supplier stood in and its chance in each if its total strength were `strength`: its own strength gives
 * the model's chance, the basket's strength gives par.
 */
export function standingAt(
  contests: ChoiceContests,
  fit: Pick<ChoiceFit, 'strengths' | 'beta'>,
  supplier: number,
  strength: number = fit.strengths[supplier]!,
): Standing {
  const standing: Standing = { contests: [], won: [], chances: [] };
  for (let contest = 0, count = contestCount(contests); contest < count; contest++) {
    const row = contests.supplier.indexOf(supplier, contests.starts[contest]!);
    if (row < 0) break;
    if (row >= contests.starts[contest + 1]!) {
      contest = contestOf(contests, row) - 1;
      continue;
    }
    standing.contests.push(contest);
    standing.won.push(contests.chosen[contest] === row);
    standing.chances.push(chanceAt(contests, fit, contest, row, strength));
  }
  return standing;
}

/** The contest a row belongs to. */
function contestOf({ starts }: ChoiceContests, row: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= row) low = middle;
    else high = middle;
  }
  return low;
}

/** Chance of one bid if its supplier had this total strength, all rivals as they are. */
function chanceAt(
  { starts, supplier, x, covariates }: ChoiceContests,
  { strengths, beta }: Pick<ChoiceFit, 'strengths' | 'beta'>,
  contest: number,
  own: number,
  strength: number,
): number {
  const worth = (row: number) => {
    let eta = row === own ? strength : strengths[supplier[row]!]!;
    for (let term = 0; term < covariates; term++) eta += beta[term]! * x[row * covariates + term]!;
    return eta;
  };
  const mine = worth(own);
  let sum = 0;
  for (let row = starts[contest]!; row < starts[contest + 1]!; row++) sum += Math.exp(worth(row) - mine);
  return 1 / sum;
}
