interface Scored {
  id: string;
  weightedScore: number | null;
  comparableTotal: number | null;
}

/**
 * Who leads by the published weights: one alone on top, once all that can be scored are. What has no comparable total has
 * no price score and waits for none. An only offer leads too.
 */
export function leaderOf<Proposal extends Scored>(proposals: readonly Proposal[]): Proposal | null {
  const [only] = proposals;
  if (only && proposals.length === 1) return only;
  if (proposals.some(({ weightedScore, comparableTotal }) => weightedScore === null && comparableTotal !== null))
    return null;
  const top = Math.max(...proposals.map(({ weightedScore }) => weightedScore ?? -1));
  const leaders = proposals.filter(({ weightedScore }) => weightedScore === top);
  return leaders.length === 1 ? (leaders[0] ?? null) : null;
}
