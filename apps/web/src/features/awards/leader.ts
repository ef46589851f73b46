interface Scored {
  id: string;
  weightedScore: number | null;
}

/** Who leads by the published weights: only when all are scored and one stands alone on top; an only offer leads too. */
export function leaderOf<Proposal extends Scored>(proposals: readonly Proposal[]): Proposal | null {
  const [only] = proposals;
  if (only && proposals.length === 1) return only;
  const scores = proposals.map(({ weightedScore }) => weightedScore);
  if (scores.includes(null)) return null;
  const top = Math.max(...scores.map(Number));
  const leaders = proposals.filter(({ weightedScore }) => weightedScore === top);
  return leaders.length === 1 ? (leaders[0] ?? null) : null;
}
