/**
 * Tukey's fences: what lies more than one and a half times the middle half's width outside that half is unusual. Quartiles
 * by linear interpolation between the ordered values.
 */

/** The fences of a set of values. */
export interface Fences {
  low: number;
  high: number;
}

const WIDTHS = 1.5;

/** Q1 - 1.5 IQR and Q3 + 1.5 IQR. Null of no values. */
export function quartileFences(values: readonly number[]): Fences | null {
  if (values.length === 0) return null;
  const ordered = values.toSorted((a, b) => a - b);
  const [first, third] = [quantile(ordered, 0.25), quantile(ordered, 0.75)];
  const width = WIDTHS * (third - first);
  return { low: first - width, high: third + width };
}

function quantile(ordered: readonly number[], share: number): number {
  const place = share * (ordered.length - 1);
  const [below, above] = [ordered[Math.floor(place)] ?? 0, ordered[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}
