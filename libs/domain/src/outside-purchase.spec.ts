import { expect, test } from 'vitest';
import { type OutsidePurchase, outsideProblems } from './outside-purchase.js';

const purchase: OutsidePurchase = {
  title: 'Photographer for the open day',
  supplier: 'Lumen Studio',
  amount: 84_000,
  currency: 'EUR',
  boughtOn: '2026-11-20',
  reason: 'urgent',
  words: '',
};

test('a complete record has nothing left to do', () => {
  expect(outsideProblems(purchase, '2026-11-22')).toEqual([]);
});

test.each<[Partial<OutsidePurchase>, string, string]>([
  [{ title: ' ' }, 'title', 'Say what was bought.'],
  [{ supplier: '' }, 'supplier', 'Enter who supplied it.'],
  [{ amount: 0 }, 'amount', 'Enter what it cost, a sum above 0.'],
  [{ amount: 0.5 }, 'amount', 'Enter what it cost, a sum above 0.'],
  [{ amount: 10_000_000_000_001 }, 'amount', 'This sum is too large. Check it.'],
  [{ currency: 'euro' }, 'currency', 'Choose the currency.'],
  [{ boughtOn: '2026-02-30' }, 'boughtOn', 'Enter a day that exists.'],
  [{ boughtOn: '2026-11-23' }, 'boughtOn', 'This day is still to come. Enter when it was bought.'],
  [{ reason: 'other' }, 'words', 'Say in words what the other reason is.'],
])('%o: says what is left', (part, field, message) => {
  expect(outsideProblems({ ...purchase, ...part }, '2026-11-22')).toEqual([{ field, message }]);
});
