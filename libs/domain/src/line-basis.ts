/**
 * What a price of a line is for: one of its unit, the whole line whatever its size, each head, or each hour. A fixed line
 * counts once; a line per head follows the head count of the job.
 */

export const LineBasis = { UNIT: 'unit', FIXED: 'fixed', PER_HEAD: 'perHead', PER_HOUR: 'perHour' } as const;
export type LineBasis = (typeof LineBasis)[keyof typeof LineBasis];

export const lineBasisWords: Readonly<Record<LineBasis, string>> = {
  unit: 'per unit',
  fixed: 'fixed price',
  perHead: 'per head',
  perHour: 'per hour',
};

/** How often the price of a line counts. Without a head count, a line per head keeps the quantity it has. */
export function settledQuantity(
  { basis, quantity }: { basis: LineBasis; quantity: number },
  headCount: number | null,
): number {
  if (basis === 'fixed') return 1;
  return basis === 'perHead' && headCount !== null ? headCount : quantity;
}
