// A bar: a claim about the signal, and the figure it is held to.

/** What running a bar gives. */
export interface BarResult {
  id: string;
  what: string;
  /** The bar in words. */
  bar: string;
  /** What was measured, in words. */
  figure: string;
  verdict: BarVerdict;
}

/** `within chance`: below the bar, but so few markets could not tell it from the bar. */
export type BarVerdict = 'holds' | 'within chance' | 'FAILS';

export function verdictOf(holds: boolean, isWithinChance = false): BarVerdict {
  if (holds) return 'holds';
  return isWithinChance ? 'within chance' : 'FAILS';
}

/** How much is run: 1 is all of it. */
export type Scale = (seeds: number) => number;

/** A share in hundredths with one decimal. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
