// The number of wins when every contest has the same chance.
import { betaCdf } from './numbers/beta.js';
import { logGamma } from './numbers/log-gamma.js';

/** Chance of exactly `wins` wins in `n` contests won with this chance each. */
export function binomialMass(wins: number, n: number, chance: number): number {
  if (wins < 0 || wins > n) return 0;
  if (chance === 0 || chance === 1) return wins === n * chance ? 1 : 0;
  const ways = logGamma(n + 1) - logGamma(wins + 1) - logGamma(n - wins + 1);
  return Math.exp(ways + wins * Math.log(chance) + (n - wins) * Math.log1p(-chance));
}

/** Chance of at most `wins` wins in `n` contests. Source: the beta distribution's shares (Abramowitz & Stegun 26.5.24). */
export function binomialCdf(wins: number, n: number, chance: number): number {
  if (wins < 0) return 0;
  return wins >= n ? 1 : betaCdf(1 - chance, n - wins, wins + 1);
}
