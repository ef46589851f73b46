// The funnel: how far from the target a bidder may lie by chance alone, given how much there is to judge it by. It takes
// the place of a league table.
import { normalQuantile } from './numbers/normal.js';
import { meanWins, winDistribution, winVariance, type ChanceGroup, type WinDistribution } from './poisson-binomial.js';
import type { Interval } from './wilson.js';

/** Below this much evidence the smooth limits are too tight at the bottom: show the exact ones. */
export const EXACT_BELOW_EVIDENCE = 30;

/** The two funnels that are drawn: about 1 in 20 and 1 in 500 lie outside by chance. */
export const FUNNELS = [0.95, 0.998] as const;

/**
 * Limits of the win share of a bidder with `n` contests of one chance, interpolated between the steps of the binomial.
 * Not clipped: the lower one may be below 0, where nobody can lie.
 * Source: Spiegelhalter 2005, Stat. Med. 24:1185, appendix A.1.1.
 */
export function binomialFunnel(n: number, chance: number, confidence: number): Interval {
  const { low, high } = winLimits(winDistribution([{ chance, contests: n }]), confidence);
  return { low: low / n, high: high / n };
}

/**
 * Limits of W/E for one bidder under its own chances: the same interpolation on the Poisson-binomial distribution.
 * @throws RangeError when nothing is expected.
 */
export function exactFunnel(chances: readonly ChanceGroup[], confidence: number): Interval {
  const expected = meanWins(chances);
  if (!(expected > 0)) throw new RangeError('No funnel where no win is expected');
  const { low, high } = winLimits(winDistribution(chances), confidence);
  return { low: low / expected, high: high / expected };
}

/**
 * Smooth limits of W/E at so much evidence: 1 ± z·√(1/evidence + between-bidder variance).
 * @param between variance between bidders, from `between-bidders.ts`; 0 when they do not differ more than chance
 */
export function smoothFunnel(evidence: number, confidence: number, between = 0): Interval {
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt(1 / evidence + between);
  return { low: 1 - half, high: 1 + half };
}

/**
 * What the funnel has on its x axis: E²/Var of the wins, the inverse variance of W/E. Infinity when chance has no part.
 */
export function evidenceOf(chances: readonly ChanceGroup[]): number {
  return meanWins(chances) ** 2 / winVariance(chances);
}

function winLimits(distribution: WinDistribution, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  return { low: interpolated(distribution, tail), high: interpolated(distribution, 1 - tail) };
}

/** The smallest count whose distribution reaches p, less the share of its step that is beyond p. */
function interpolated({ first, mass }: WinDistribution, p: number): number {
  let sum = 0;
  let index = 0;
  for (; index < mass.length - 1 && sum + mass[index]! < p; index++) sum += mass[index]!;
  return first + index - (sum + mass[index]! - p) / mass[index]!;
}
