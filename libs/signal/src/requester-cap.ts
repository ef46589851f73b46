// A few requesters with most of the jobs must not decide a team's figure alone: beyond a cap their contests share a fixed
// total weight. The cap grows with the market, because a fixed one throws most of the evidence away where few people buy.
import { contestCount, type ChoiceContests } from './choice-contests.js';

/** No requester is capped below this many contests. */
export const LEAST_CAP = 20;

/** The cap in this market: 20, or the mean number of contests a requester if that is more. */
export function requesterCap({ requester }: Pick<ChoiceContests, 'requester'>): number {
  const requesters = new Set(requester).size;
  return Math.max(LEAST_CAP, requester.length / Math.max(1, requesters));
}

/** A weight for each contest: its own, times min(1, cap / contests of its requester). */
export function cappedWeights(contests: ChoiceContests, cap: number = requesterCap(contests)): Float64Array {
  const { requester, requesters, weight } = contests;
  const count = new Int32Array(requesters);
  for (const own of requester) count[own] = count[own]! + 1;
  const capped = new Float64Array(contestCount(contests));
  for (let contest = 0; contest < capped.length; contest++) {
    capped[contest] = weight[contest]! * Math.min(1, cap / count[requester[contest]!]!);
  }
  return capped;
}
