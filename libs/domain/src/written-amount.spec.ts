import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount, readQuantity, readRate } from './written-amount.js';

test.each([
  ['1.234,50', 'EUR', 123_450],
  ['$1,234.50', 'USD', 123_450],
  ['$1,234.50', 'CAD', 123_450],
  ['CA$5', 'CAD', 500],
  ['£1,200', 'GBP', 120_000],
  ['GBP 12.5', 'GBP', 1_250],
  ['12 kr', 'SEK', 1_200],
  ['12.345.678', 'JPY', 12_345_678],
  ['0', 'EUR', 0],
] as const)('%s in a job of %s is %d of the smallest unit', (text, currency, value) => {
  expect(readAmount(text, currency, 'point')).toEqual({ kind: 'value', value });
});

test.each([
  ['(120)', 'EUR', '“(120)” means -120. Enter a price of 0 or more.'],
  ['12%', 'EUR', '“12%” is a share, not an amount. Enter the amount.'],
  ['$12', 'EUR', '“$12” is not in EUR. This job is priced in EUR: enter the amount in it.'],
  ['12 USD', 'GBP', '“12 USD” is not in GBP. This job is priced in GBP: enter the amount in it.'],
  ['12k', 'GBP', '“12k” cannot be read. Write the amount like 1,234.50.'],
  ['on request', 'GBP', '“on request” cannot be read. Write the amount like 1,234.50.'],
  ['0.125', 'GBP', 'GBP has 2 decimals. Round “0.125”.'],
  ['1.5', 'JPY', 'JPY has no decimals. Round “1.5”.'],
  ['9999999999999999999', 'GBP', 'This price is too large. Check it.'],
])('%s in a job of %s is kept back with the reason', (text, currency, why) => {
  expect(readAmount(text, currency, null)).toEqual({ kind: 'refused', why, readings: [] });
});

test('an ambiguous price offers those of its readings that are amounts', () => {
  expect(readAmount('1.234', 'EUR', null)).toEqual({
    kind: 'refused',
    why: '“1.234” can mean 1234 or 1.234. Write which one.',
    readings: ['1234'],
  });
  expect(readAmount('1.234', 'KWD', null)).toMatchObject({ kind: 'refused', readings: ['1234', '1.234'] });
  expect(readAmount('1.234', 'EUR', 'point')).toMatchObject({ kind: 'refused', readings: ['1234'] });
  expect(readAmount('1.234', 'EUR', 'comma')).toEqual({ kind: 'value', value: 123_400 });
});

test.each([
  ['80', 80],
  ['2.5', 2.5],
  ['1 200', 1_200],
  ['0.001', 0.001],
])('a quantity of %s is %d', (text, value) => {
  expect(readQuantity(text, null)).toEqual({ kind: 'value', value });
});

test.each([
  ['80 guests', '“80 guests” holds more than a number. Enter the number alone.'],
  ['0', 'Enter a quantity above 0.'],
  ['-2', 'Enter a quantity above 0.'],
  ['0.0001', 'Enter a quantity with at most 3 decimals.'],
  ['many', '“many” cannot be read. Write the quantity like 12 or 2.5.'],
])('a quantity of %s is kept back', (text, why) => {
  expect(readQuantity(text, null)).toMatchObject({ kind: 'refused', why });
});

test.each([
  ['12%', 1_200],
  ['12', 1_200],
  ['7,7 %', 770],
  ['0', 0],
  ['100%', 10_000],
])('a tax rate of %s is %d hundredths of a percent', (text, value) => {
  expect(readRate(text, null)).toEqual({ kind: 'value', value });
});

test('a rate of 0.2 could be a share or a percentage and is not guessed', () => {
  expect(readRate('0.2', null)).toMatchObject({ kind: 'refused', readings: ['0.2%', '20%'] });
  expect(readRate('0.2%', null)).toEqual({ kind: 'value', value: 20 });
});

test.each(['120%', '-5%', 'VAT', '12.345%', '£3'])('a tax rate of %s is kept back', (text) => {
  expect(readRate(text, 'point').kind).toBe('refused');
});

test('every price that a currency can write is read back to its smallest unit', () => {
  const sums = fc.integer({ min: 0, max: 1_000_000_000_000 });
  fc.assert(
    fc.property(sums, fc.constantFrom('EUR', 'GBP', 'JPY', 'KWD', 'USD'), (value, currency) => {
      const digits =
        new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
      const text = new Intl.NumberFormat('en', { style: 'currency', currency }).format(value / 10 ** digits);
      expect(readAmount(text, currency, 'point')).toEqual({ kind: 'value', value });
    }),
  );
});
