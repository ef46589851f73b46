// How much suppliers really differ, learnt from the contests themselves: it decides how far each strength is drawn towards
// the others.
import type { ChoiceContests } from './choice-contests.js';
import { fitChoice, type ChoiceFit, type ChoiceOptions } from './choice-fit.js';

export interface VarianceOptions extends Omit<ChoiceOptions, 'strengthVariance'> {
  /** Where the variance starts, 0.5 by default. */
  from?: number;
  /** Ends when the variance changes by less than this share of itself, 1e-3 by default. */
  change?: number;
  /** Refits after which it gives up, 60 by default. */
  mostFits?: number;
}

/** A fit and how its variance was found. */
export interface VarianceFit {
  fit: ChoiceFit;
  fits: number;
  /** False when the refits ran out before the variance settled; the fit is that of the last variance. */
  settled: boolean;
}

/** Below this suppliers are alike; a variance of 0 would divide by itself. */
const ALIKE = 1e-6;

/**
 * Fits with the variance at its fixed point τ² = Σ s² / (S - tr(V)/τ²), each refit started from the one before.
 * S and V are those of the suppliers that are not held. Suppliers that differ less than by chance end at 1e-6.
 * Source: Schall 1991, Biometrika 78:719; MacKay 1992; Fellner-Schall. It gives the random effects of R BradleyTerry2.
 */
export function fitWithVariance(contests: ChoiceContests, options: VarianceOptions = {}): VarianceFit {
  const { from = 0.5, change = 1e-3, mostFits = 60, ...rest } = options;
  let variance = from;
  let start = rest.start;
  for (let fits = 1; ; fits++) {
    const fit = fitChoice(contests, { ...rest, start, strengthVariance: variance });
    const next = Math.max(ALIKE, nextVariance(fit));
    const settled = Math.abs(next - variance) <= change * variance;
    if (settled || fits >= mostFits) return { fit, fits, settled };
    variance = next;
    start = fit;
  }
}

function nextVariance({ own, curvature, strengthVariance, held }: ChoiceFit): number {
  const isFree = (supplier: number) => !held.includes(supplier);
  const squares = own.reduce((sum, strength, supplier) => sum + (isFree(supplier) ? strength ** 2 : 0), 0);
  const free = own.length - held.filter((at) => at < own.length).length;
  return squares / (free - curvature.trace(own.length) / strengthVariance);
}
