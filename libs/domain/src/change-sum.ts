/**
 * What the changes of awarded work come to: the price agreed by now beside the price that was awarded. A low first price that
 * grows later is seen as such.
 */
import { dayInWords } from './calendar.js';
import type { ProposedChange } from './engagement-change.js';

/** What the accepted changes come to. */
export interface ChangeSum {
  /** How many were accepted. */
  count: number;
  /** What they add to the price together, in minor units. */
  effect: number;
}

/** "+12% in 3 changes", "-4% in 1 change", "same price in 2 changes". Null without a change, or without a price to compare with. */
export function growthInWords(awarded: number | null, { count, effect }: ChangeSum): string | null {
  if (count === 0 || awarded === null || awarded === 0) return null;
  const changes = count === 1 ? '1 change' : `${count} changes`;
  if (effect === 0) return `same price in ${changes}`;
  const share = (effect / awarded) * 100;
  const digits = Math.abs(share) < 1 ? 1 : 0;
  const shown = Math.abs(share).toFixed(digits);
  const sign = effect > 0 ? '+' : '-';
  return Number(shown) === 0 ? `${sign}less than 0.1% in ${changes}` : `${sign}${shown}% in ${changes}`;
}

/** What a change does, in one line: "adds EUR 400, ends Monday 14 December 2026". */
export function effectInWords(
  { priceEffect, endsOn, milestoneDueOn }: Pick<ProposedChange, 'priceEffect' | 'endsOn' | 'milestoneDueOn'>,
  money: (amount: number) => string,
): string {
  const price =
    priceEffect === 0 ? 'same price' : `${priceEffect > 0 ? 'adds' : 'saves'} ${money(Math.abs(priceEffect))}`;
  const end = endsOn === null ? [] : [`ends ${dayInWords(endsOn)}`];
  const milestone = milestoneDueOn === null ? [] : [`a milestone moves to ${dayInWords(milestoneDueOn)}`];
  return [price, ...end, ...milestone].join(', ');
}
