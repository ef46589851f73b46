// The mean of a few measured values, such as scores from 0 to 10, and how far chance alone could move it: Student's t
// interval (Student 1908), for values that are not far from normal. With fewer than three values it says nothing.
import { betaQuantile } from './numbers/beta.js';
import type { Interval } from './wilson.js';

/** With fewer values than this no interval is told. */
export const VALUES_FOR_A_MEAN = 3;

export interface MeanInterval {
  mean: number;
  /** Null with fewer than three values. */
  interval: Interval | null;
}

/**
 * The mean of the values and its interval, kept within the scale.
 * @param scale the least and the greatest value there can be, in the unit of the values
 * @throws RangeError without a value
 */
export function meanInterval(values: readonly number[], scale: Interval, confidence = 0.95): MeanInterval {
  const n = values.length;
  if (n === 0) throw new RangeError('A mean needs a value.');
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n < VALUES_FOR_A_MEAN) return { mean, interval: null };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const reach = studentQuantile(n - 1, confidence) * Math.sqrt(variance / n);
  return { mean, interval: { low: Math.max(scale.low, mean - reach), high: Math.min(scale.high, mean + reach) } };
}

/** How many standard errors the interval reaches: t with P(|T| > t) = 1 - confidence. (T² relates to a beta variable.) */
export function studentQuantile(degrees: number, confidence: number): number {
  const x = betaQuantile(1 - confidence, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}
