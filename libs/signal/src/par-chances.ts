// Par: what a typical outside bidder with the same price, date and loyalty would have won in the same fields.
import type { ChoiceContests } from './choice-contests.js';
import type { ChoiceFit } from './choice-fit.js';
import { termsWorth } from './bid-chances.js';

type Model = Pick<ChoiceFit, 'strengths' | 'beta'>;

/** The contests one supplier stood in, with what happened and what could be expected. */
export interface Standing {
  /** Contest numbers, in their order; the arrays below run along. */
  contests: number[];
  won: boolean[];
  /** Chance at the given strength. */
  chances: number[];
}

/**
 * The contests a supplier stood in and its chance in each if its total strength were `strength`: its own strength, the
 * default, gives the model's chance, the basket's strength gives par.
 */
export function standingAt(
  contests: ChoiceContests,
  fit: Model,
  supplier: number,
  strength: number = fit.strengths[supplier]!,
): Standing {
  const standing: Standing = { contests: [], won: [], chances: [] };
  let contest = 0;
  contests.supplier.forEach((own, row) => {
    while (row >= contests.starts[contest + 1]!) contest += 1;
    if (own !== supplier) return;
    standing.contests.push(contest);
    standing.won.push(contests.chosen[contest] === row);
    standing.chances.push(chanceAt(contests, fit, contest, row, strength));
  });
  return standing;
}

/** Chance of one bid if its supplier had this total strength, all rivals as they are. */
export function chanceAt(contests: ChoiceContests, fit: Model, contest: number, own: number, strength: number): number {
  const { starts, supplier } = contests;
  const mine = strength + termsWorth(contests, fit.beta, own);
  let sum = 1;
  for (let row = starts[contest]!; row < starts[contest + 1]!; row++) {
    if (row === own) continue;
    sum += Math.exp(fit.strengths[supplier[row]!]! + termsWorth(contests, fit.beta, row) - mine);
  }
  return 1 / sum;
}
