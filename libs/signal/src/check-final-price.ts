// Low first prices that grow by changes afterwards.

/** Median of final / accepted price above this, over this many jobs, is worth a look. */
export const GROWN = { ratio: 1.1, jobs: 5 } as const;

/** A finished job: what it cost in the end, what was accepted, and the median price of its field. */
export interface FinalPrice {
  accepted: number;
  final: number;
  fieldMedian: number;
}

export interface PriceGrowth {
  jobs: number;
  /** Median of final / accepted price. Null below 5 jobs. */
  median: number | null;
  /** Median of accepted price / median of its field; below 1 it comes in low. Null below 5 jobs. */
  entry: number | null;
  /** Grew by more than 10% after coming in below the field. */
  isWorthALook: boolean;
}

/**
 * Whether a bidder comes in low and ends high.
 * @throws RangeError when a price is not above 0.
 */
export function priceGrowth(jobs: readonly FinalPrice[]): PriceGrowth {
  if (!jobs.every(({ accepted, final, fieldMedian }) => accepted > 0 && final > 0 && fieldMedian > 0)) {
    throw new RangeError('A price must be above 0');
  }
  if (jobs.length < GROWN.jobs) return { jobs: jobs.length, median: null, entry: null, isWorthALook: false };
  const growth = median(jobs.map(({ accepted, final }) => final / accepted));
  const entry = median(jobs.map(({ accepted, fieldMedian }) => accepted / fieldMedian));
  return { jobs: jobs.length, median: growth, entry, isWorthALook: growth > GROWN.ratio && entry < 1 };
}

/** Middle value; mean of the two middle ones when their number is even. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
