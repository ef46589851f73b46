/**
 * Work that was bought around the market. Nobody has to buy inside, but what never came to the market is told, so that
 * leaders see how much of the work the win rate speaks of.
 */
import { type CalendarDate, isCalendarDate } from './calendar.js';
import { isCurrencyCode, MAX_AMOUNT } from './money.js';
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const OutsideReason = {
  URGENT: 'urgent',
  TOO_SMALL: 'tooSmall',
  EXISTING_CONTRACT: 'existingContract',
  BETTER_PRICE: 'betterPrice',
  ONLY_SOURCE: 'onlySource',
  UNAWARE: 'unaware',
  OTHER: 'other',
} as const;
export type OutsideReason = (typeof OutsideReason)[keyof typeof OutsideReason];

export const outsideReasonWords: Readonly<Record<OutsideReason, string>> = {
  urgent: 'There was no time',
  tooSmall: 'Too small to ask for proposals',
  existingContract: 'A contract was there already',
  betterPrice: 'A better price than inside',
  onlySource: 'Only one firm could do it',
  unaware: 'We did not know of the market',
  other: 'Another reason',
};

export const OUTSIDE_LIMITS = { title: 160, supplier: 160, words: 1_000 } as const;

/** What somebody records of it. */
export interface OutsidePurchase {
  title: string;
  supplier: string;
  /** In minor units. */
  amount: number;
  currency: string;
  boughtOn: CalendarDate;
  reason: OutsideReason;
  words: string;
}

/** What is missing or wrong in a record. `today`: the latest day that anybody on earth writes. */
export function outsideProblems(purchase: OutsidePurchase, today: CalendarDate): Problem[] {
  const { title, supplier, amount, currency, boughtOn, reason, words } = purchase;
  const problems = [
    ...requiredTextProblems('title', title, OUTSIDE_LIMITS.title, 'Say what was bought'),
    ...requiredTextProblems('supplier', supplier, OUTSIDE_LIMITS.supplier, 'Enter who supplied it'),
  ];
  if (!Number.isSafeInteger(amount) || amount <= 0)
    problems.push({ field: 'amount', message: 'Enter what it cost, a sum above 0.' });
  else if (amount > MAX_AMOUNT) problems.push({ field: 'amount', message: 'This sum is too large. Check it.' });
  if (!isCurrencyCode(currency)) problems.push({ field: 'currency', message: 'Choose the currency.' });
  if (!isCalendarDate(boughtOn)) problems.push({ field: 'boughtOn', message: 'Enter a day that exists.' });
  else if (boughtOn > today)
    problems.push({ field: 'boughtOn', message: 'This day is still to come. Enter when it was bought.' });
  const ask = 'Say in words what the other reason is';
  problems.push(
    ...(reason === 'other'
      ? requiredTextProblems('words', words, OUTSIDE_LIMITS.words, ask)
      : textProblems('words', words, OUTSIDE_LIMITS.words)),
  );
  return problems;
}
