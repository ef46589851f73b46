import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMoney,
  fitsAmount,
  formatMoney,
  hasQuantityDecimals,
  isCurrencyCode,
  lineAmount,
  MAX_AMOUNT,
  minorDigits,
} from './money.js';

test('sums of one currency add up', () => {
  const sum = addMoney(
    { amount: 110, currency: 'EUR' },
    { amount: 220, currency: 'EUR' },
    { amount: -1, currency: 'EUR' },
  );
  expect(sum).toEqual({ amount: 329, currency: 'EUR' });
});

test('mixed currencies are never added', () => {
  const mixed = () => addMoney({ amount: 1, currency: 'EUR' }, { amount: 1, currency: 'USD' });
  expect(mixed).toThrow('Cannot add USD to EUR.');
});

test('a sum with a fraction of a minor unit is refused', () => {
  expect(() => addMoney({ amount: 1, currency: 'EUR' }, { amount: 0.5, currency: 'EUR' })).toThrow(RangeError);
});

test.each([
  [3, 1_250, 3_750],
  [0.5, 1, 1],
  [0.5, 3, 2],
  [0.499, 1, 0],
  [1.005, 1_000, 1_005],
  [1.005, 100, 101],
  [2.675, 100, 268],
  [0.1, 3, 0],
  [0.3, 5, 2],
  [1.5, 0, 0],
  [0.5, -1, 0],
  [0.5, -3, -1],
  [1.2, -10, -12],
  [1_000_000, 10_000_000, 10_000_000_000_000],
])('%d units at %d make %d', (quantity, price, amount) => {
  expect(lineAmount(quantity, price)).toBe(amount);
});

test('a line amount equals the exact fraction rounded half up', () => {
  const thousandths = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(thousandths, fc.integer({ min: 0, max: 1_000_000 }), (quantity, price) => {
      const exact = (BigInt(quantity) * BigInt(price) * 2n + 1000n) / 2000n;
      expect(lineAmount(quantity / 1000, price)).toBe(Number(exact));
    }),
  );
});

test('a quantity with a fourth decimal, or a price with a fraction, has no line amount', () => {
  expect(() => lineAmount(1.0005, 100)).toThrow(RangeError);
  expect(() => lineAmount(Number.NaN, 100)).toThrow(RangeError);
  expect(() => lineAmount(1, 100.5)).toThrow(RangeError);
});

test('three decimals are enough for a quantity, four are too many', () => {
  expect([0, 1, 0.001, 12.345, 999_999.999].every(hasQuantityDecimals)).toBe(true);
  expect([0.0001, 12.3456, Number.POSITIVE_INFINITY].some(hasQuantityDecimals)).toBe(false);
});

test.each([
  [1, MAX_AMOUNT, true],
  [1, MAX_AMOUNT + 1, false],
  [2, MAX_AMOUNT, false],
  [0, 0, true],
  [1, -1, false],
  [-1, 1, false],
  [1.0001, 1, false],
  [1, 0.5, false],
])('whether %d at %d can be reckoned: %s', (quantity, price, fits) => {
  expect(fitsAmount(quantity, price)).toBe(fits);
});

test.each([
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
])('%s shows %i decimals', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits);
});

test.each([
  [1_234_567, 'EUR', 'en-GB', '€12,345.67'],
  [5, 'EUR', 'en-GB', '€0.05'],
  [0, 'EUR', 'en-GB', '€0.00'],
  [-5, 'EUR', 'en-GB', '-€0.05'],
  [1_234, 'JPY', 'en-GB', 'JP¥1,234'],
  [1_234, 'KWD', 'en-GB', 'KWD 1.234'],
  [9_007_199_254_740_991, 'EUR', 'en-GB', '€90,071,992,547,409.91'],
])('%i %s is written as %s: %s', (amount, currency, locale, text) => {
  expect(formatMoney(amount, currency, locale).replaceAll('\u00a0', ' ')).toBe(text);
});

test('a locale writes money its own way', () => {
  expect(formatMoney(1_234_567, 'EUR', 'de-DE').replaceAll('\u00a0', ' ')).toBe('12.345,67 €');
});

test('a currency code is three capital letters', () => {
  expect(isCurrencyCode('EUR')).toBe(true);
  expect(['eur', 'EURO', 'EU', '', 'EUR '].some(isCurrencyCode)).toBe(false);
});
