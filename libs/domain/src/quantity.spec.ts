import { expect, test } from 'vitest';
import { quantityProblems } from './quantity.js';

test.each([0.001, 1, 12.5, 1_000_000])('%d is a quantity', (quantity) => {
  expect(quantityProblems(quantity, 'lines.0.quantity')).toEqual([]);
});

test.each([
  [0, 'Enter a quantity above 0.'],
  [-1, 'Enter a quantity above 0.'],
  [Number.NaN, 'Enter a quantity above 0.'],
  [1_000_000.001, 'Enter a quantity of 1,000,000 or less.'],
  [1.2345, 'Enter a quantity with at most 3 decimals.'],
])('%d is none', (quantity, message) => {
  expect(quantityProblems(quantity, 'lines.0.quantity')).toEqual([{ field: 'lines.0.quantity', message }]);
});
