import { expect, it } from 'vitest';
import { parseNumber } from './numbers';

it.each([
  ['12', 12],
  ['1,200', 1200],
  ['1 200', 1200],
  ['0.5', 0.5],
  ['1,5', 1.5],
  ['1.234,50', 1234.5],
  ['1,234.50', 1234.5],
  ['-3', -3],
])('reads "%s" as %d', (text, number) => {
  expect(parseNumber(text)).toBe(number);
});

it.each(['', 'abc', '1e3', '12k', '1,23,4', '1.', '.'])('takes "%s" for no number', (text) => {
  expect(parseNumber(text)).toBeNull();
});

it('takes no part of a whole for a whole', () => {
  expect(parseNumber('1,5', true)).toBeNull();
  expect(parseNumber('1,500', true)).toBe(1500);
});
