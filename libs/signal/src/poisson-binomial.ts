// How many wins chance alone would bring when every contest has its own chance: many in small fields, few in large ones.

/** Contests that are won with one and the same chance. */
export interface ChanceGroup {
  /** From 0 to 1. */
  chance: number;
  /** How many such contests; whole, 0 or more. */
  contests: number;
}

/** Chances of each number of wins: `mass[0]` belongs to `first` wins; what is not listed is less likely than 1e-18. */
export interface WinDistribution {
  first: number;
  mass: Float64Array;
}

const NEGLIGIBLE = 1e-18;

/** One group a contest: contests that all have chances of their own. */
export function eachOnce(chances: ArrayLike<number>): ChanceGroup[] {
  return Array.from(chances, (chance) => ({ chance, contests: 1 }));
}

/** Expected wins, Σ p. */
export function meanWins(groups: readonly ChanceGroup[]): number {
  return groups.reduce((sum, { chance, contests }) => sum + contests * chance, 0);
}

/** Variance of the wins, Σ p(1 - p). */
export function winVariance(groups: readonly ChanceGroup[]): number {
  return groups.reduce((sum, { chance, contests }) => sum + contests * chance * (1 - chance), 0);
}

/** How many contests the groups hold together. */
export function contestsOf(groups: readonly ChanceGroup[]): number {
  return groups.reduce((sum, { contests }) => sum + contests, 0);
}

/**
 * Chance of each number of wins (the Poisson-binomial distribution), by adding one contest after the other; all terms are
 * positive, so nothing cancels. Source: direct convolution (Hong 2013, Comput. Stat. Data Anal. 59, section 2.5).
 */
export function winDistribution(groups: readonly ChanceGroup[]): WinDistribution {
  const mass = new Float64Array(1 + contestsOf(groups));
  mass[0] = 1;
  let first = 0;
  let last = 0;
  for (const { chance, contests } of groups) {
    for (let contest = 0; contest < contests; contest++) {
      addContest(mass, first, last, chance);
      last += 1;
      while (first < last && mass[first]! < NEGLIGIBLE) first += 1;
      while (first < last && mass[last]! < NEGLIGIBLE) last -= 1;
    }
  }
  return { first, mass: mass.subarray(first, last + 1) };
}

/** One more contest, won with this chance: from the top down, so that nothing is counted twice. */
function addContest(mass: Float64Array, first: number, last: number, chance: number): void {
  mass[last + 1] = mass[last]! * chance;
  for (let wins = last; wins > first; wins--) mass[wins] = mass[wins]! * (1 - chance) + mass[wins - 1]! * chance;
  mass[first] = mass[first]! * (1 - chance);
}

/** Chance of exactly so many wins. */
export function chanceOf({ first, mass }: WinDistribution, wins: number): number {
  return mass[wins - first] ?? 0;
}

/** Chance of fewer wins than `wins`, summed from the thin end. */
export function chanceBelow({ first, mass }: WinDistribution, wins: number): number {
  let sum = 0;
  for (let index = 0; index < Math.min(mass.length, wins - first); index++) sum += mass[index]!;
  return sum;
}

/** Chance of more wins than `wins`, summed from the thin end. */
export function chanceAbove({ first, mass }: WinDistribution, wins: number): number {
  let sum = 0;
  for (let index = mass.length - 1; index > Math.max(-1, wins - first); index--) sum += mass[index]!;
  return sum;
}
