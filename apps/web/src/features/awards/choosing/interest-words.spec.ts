import { EQUAL_TERMS } from '@bidwell/domain/cost-basis';
import { expect, test } from 'vitest';
import { interestWords, type NamedOffer } from './interest-words';

/** Own people: 100 hours at 50.00, a fifth of it avoidable; overhead 10%, none of it avoidable. */
const cost = {
  labour: [{ role: 'Producer', hours: 100, rate: 5_000, avoidableShare: 2_000 }],
  passThrough: 400_000,
  overheadRate: 1_000,
  avoidableOverheadShare: 0,
};
const team: NamedOffer = { id: 'team', name: 'Events team', kind: 'team', comparableTotal: 900_000, cost };
const vendor: NamedOffer = { id: 'vendor', name: 'Meridian', kind: 'vendor', comparableTotal: 840_000, cost: null };

test('the cheaper vendor costs the company more by the avoidable cost alone', () => {
  // Avoidable: 1,000 + 4,000 = 5,000; in full: 5,000 + 4,000 + 500 = 9,500, which is more than the vendor’s 8,400.
  expect(interestWords('vendor', [team, vendor], EQUAL_TERMS, 'EUR')).toEqual([
    'Meridian saves your department €600 and costs the company €3,400 more than Events team by avoidable cost.',
    'Not so by fully loaded cost.',
    'The choice stays yours.',
  ]);
});

test('on both bases, each says its own sum', () => {
  const dear = { ...vendor, comparableTotal: 850_000 };
  const cheap = { ...team, cost: { ...cost, passThrough: 200_000 } };
  // In full 5,000 + 2,000 + 500 = 7,500; avoidable 1,000 + 2,000 = 3,000.
  expect(interestWords('vendor', [cheap, dear], EQUAL_TERMS, 'EUR').join(' ')).toBe(
    'Meridian saves your department €500 and costs the company €5,500 more than Events team by avoidable cost. It costs the company €1,000 more than Events team by fully loaded cost. The choice stays yours.',
  );
});

test('nothing is said where price and cost point the same way', () => {
  expect(interestWords('team', [team, vendor], EQUAL_TERMS, 'EUR')).toEqual([]);
  expect(interestWords('vendor', [vendor], EQUAL_TERMS, 'EUR')).toEqual([]);
});

test('nothing is said while a cost is not known', () => {
  expect(interestWords('vendor', [{ ...team, cost: null }, vendor], EQUAL_TERMS, 'EUR')).toEqual([]);
});
