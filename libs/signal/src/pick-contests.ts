// Some of the contests, e.g. those one team stood in: what is worked out for each team then costs its own contests only.
import type { ChoiceContests } from './choice-contests.js';

/**
 * The contests at these places, in this order, with all their bids; suppliers and requesters keep their numbers.
 * @param places whole numbers from 0, below the count of contests
 */
export function pickContests(contests: ChoiceContests, places: ArrayLike<number>): ChoiceContests {
  const { covariates } = contests;
  const starts = new Int32Array(places.length + 1);
  const sizeOf = (contest: number) => contests.starts[contest + 1]! - contests.starts[contest]!;
  for (let at = 0; at < places.length; at++) starts[at + 1] = starts[at]! + sizeOf(places[at]!);
  const rows = starts[places.length]!;
  const picked: ChoiceContests = {
    ...contests,
    starts,
    supplier: new Int32Array(rows),
    x: new Float64Array(rows * covariates),
    chosen: new Int32Array(places.length),
    weight: new Float64Array(places.length),
    requester: new Int32Array(places.length),
  };
  for (let at = 0; at < places.length; at++) {
    const contest = places[at]!;
    const [first, end, to] = [contests.starts[contest]!, contests.starts[contest + 1]!, starts[at]!];
    picked.supplier.set(contests.supplier.subarray(first, end), to);
    picked.x.set(contests.x.subarray(first * covariates, end * covariates), to * covariates);
    picked.chosen[at] = to + contests.chosen[contest]! - first;
    picked.weight[at] = contests.weight[contest]!;
    picked.requester[at] = contests.requester[contest]!;
  }
  return picked;
}
