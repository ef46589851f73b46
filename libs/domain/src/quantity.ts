/**
 * How many of something: days, guests, hours. The same bounds and words for the brief and for a proposal.
 */
import { hasQuantityDecimals } from './money.js';
import type { Problem } from './refusal.js';

export const MAX_QUANTITY = 1_000_000;

/** What is wrong with a quantity. */
export function quantityProblems(quantity: number, field: string): Problem[] {
  if (!(quantity > 0)) return [{ field, message: 'Enter a quantity above 0.' }];
  if (quantity > MAX_QUANTITY) return [{ field, message: 'Enter a quantity of 1,000,000 or less.' }];
  if (!hasQuantityDecimals(quantity)) return [{ field, message: 'Enter a quantity with at most 3 decimals.' }];
  return [];
}
