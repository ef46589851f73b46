// The honest weak point of the signal is price: where dearer bids also offer more in ways the record does not show, price
// looks less important than it is. So each verdict is tried again with price weighed half and one and a half times.
import type { ChoiceFit } from './choice-fit.js';
import { pointsOf, verdictOf, type EqualTerms, type Points, type Verdict } from './equal-terms.js';
import type { Basket } from './reference-basket.js';

/** Price weighed this many times as in the fit. */
export const PRICE_FACTORS = [0.5, 1.5] as const;

export interface PriceSensitivity {
  /** The figure with price weighed half, and one and a half times. */
  half: Points;
  more: Points;
  /** The verdict of the figure itself, or `depends on price` when another weight of price gives another one. */
  verdict: Verdict | 'depends on price';
}

/**
 * With f·β in place of β for the price, δ moves by (1 - f)β, so that each supplier's usual bid keeps its worth; its
 * strength at equal price moves by (1 - f)β·its mean price. The range keeps its width in log-odds.
 * Source: sensitivity to a confounded price (Petrin & Train 2010 for the cure that needs instruments).
 * @param meanPrice a supplier each: `supplierMeans(contests, [price]).values` of the contests that were fitted
 */
export function priceSensitivity(
  figure: EqualTerms,
  fit: Pick<ChoiceFit, 'beta'>,
  meanPrice: Float64Array,
  supplier: number,
  basket: Basket,
  column = 0,
): PriceSensitivity {
  const usual = basket.reduce((sum, weight, other) => sum + weight * meanPrice[other]!, 0);
  const [half, more] = PRICE_FACTORS.map((factor) => {
    const shift = (1 - factor) * fit.beta[column]! * (meanPrice[supplier]! - usual);
    return pointsOf(figure.logOdds + shift, figure.error);
  }) as [Points, Points];
  const isFirm = [half, more].every((points) => verdictOf(points) === figure.verdict);
  return { half, more, verdict: isFirm ? figure.verdict : 'depends on price' };
}
