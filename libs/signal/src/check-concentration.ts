// Whether a team's figure hangs on one requester.

/** A change of this many points is worth a note. */
export const NOTED_POINTS = 5;

export interface RequesterInfluence {
  requester: number;
  /** Points by which the figure would change without this requester. */
  points: number;
  isNoted: boolean;
}

/**
 * The requester whose contests move the figure most, in one step of the fit. Null without requesters.
 * @param withoutRequester `EqualTerms.withoutRequester`
 */
export function largestInfluence(withoutRequester: Float64Array): RequesterInfluence | null {
  if (withoutRequester.length === 0) return null;
  const requester = withoutRequester.reduce(
    (most, change, own) => (Math.abs(change) > Math.abs(withoutRequester[most]!) ? own : most),
    0,
  );
  const points = withoutRequester[requester]!;
  return { requester, points, isNoted: Math.abs(points) > NOTED_POINTS };
}
