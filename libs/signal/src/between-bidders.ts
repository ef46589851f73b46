// Bidders should differ, so that a funnel of chance alone would put half of them outside: how much they differ beyond
// chance, without letting the few extreme ones decide it.

/** One bidder's point of the funnel. */
export interface FunnelPoint {
  /** W/E; 1 is par. */
  ratio: number;
  /** E²/Var, the inverse variance of the ratio. */
  evidence: number;
}

/** Share of bidders drawn in to the tenth and ninetieth hundredth before their spread is measured. */
const WINSORISED = 0.1;

/** More than this share outside the wide funnel, and the spread between bidders belongs into it. */
export const OUTSIDE_AT_MOST = 0.1;

/**
 * Variance of the true ratios between bidders (additive random effects), 0 when chance explains all of the spread.
 * Source: Spiegelhalter 2005, Qual. Saf. Health Care 14:347: method of moments on z-scores winsorised at 10% a side.
 */
export function varianceBetween(points: readonly FunnelPoint[]): number {
  const count = points.length;
  if (count < 3) return 0;
  const scores = points.map(({ ratio, evidence }) => (ratio - 1) * Math.sqrt(evidence)).toSorted((a, b) => a - b);
  const [least, most] = [scores[Math.floor(WINSORISED * count)]!, scores[count - 1 - Math.floor(WINSORISED * count)]!];
  const spread = scores.reduce((sum, z) => sum + Math.min(most, Math.max(least, z)) ** 2, 0) / count;
  const weight = points.reduce((sum, { evidence }) => sum + evidence, 0);
  const squares = points.reduce((sum, { evidence }) => sum + evidence ** 2, 0);
  return Math.max(0, (count * spread - (count - 1)) / (weight - squares / weight));
}
