// The model's chance of each bid of a field: its worth against the worth of all.
import { contestCount, type ChoiceContests } from './choice-contests.js';

/** The model's chance of each bid, a row each: worked out once, and every contrast reads it. */
export function bidChances(
  contests: ChoiceContests,
  { strengths, beta }: { strengths: Float64Array; beta: Float64Array },
): Float64Array {
  const { starts, chosen } = contests;
  const chances = new Float64Array(contests.supplier.length);
  for (let contest = 0, count = contestCount(contests); contest < count; contest++) {
    const [first, end] = [starts[contest]!, starts[contest + 1]!];
    fieldChances(contests, strengths, beta, first, end, chosen[contest]!, chances.subarray(first, end));
  }
  return chances;
}

/** What the terms of a bid are worth in log-odds, β·x. */
export function termsWorth({ x, covariates }: ChoiceContests, beta: Float64Array, row: number): number {
  let sum = 0;
  for (let term = 0, at = row * covariates; term < covariates; term++, at++) sum += beta[term]! * x[at]!;
  return sum;
}

/** Chances of the bids `first` to `end - 1` into `chances` (from 0 on); returns ln of the chosen one's. */
export function fieldChances(
  contests: ChoiceContests,
  strengths: Float64Array,
  beta: Float64Array,
  first: number,
  end: number,
  chosen: number,
  chances: Float64Array,
): number {
  let most = -Infinity;
  for (let row = first; row < end; row++) {
    const eta = strengths[contests.supplier[row]!]! + termsWorth(contests, beta, row);
    chances[row - first] = eta;
    if (eta > most) most = eta;
  }
  const chosenEta = chances[chosen - first]! - most;
  let sum = 0;
  for (let bid = 0; bid < end - first; bid++) sum += chances[bid] = Math.exp(chances[bid]! - most);
  for (let bid = 0; bid < end - first; bid++) chances[bid] = chances[bid]! / sum;
  return chosenEta - Math.log(sum);
}
