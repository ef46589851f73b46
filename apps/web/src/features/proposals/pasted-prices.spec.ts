import { expect, it } from 'vitest';
import { isSeveralCells, pastedPrices } from './pasted-prices';

it('reads a column, one price for each row', () => {
  expect(pastedPrices('3200\n26\r\n18.50\n', 'GBP')).toEqual([320_000, 2_600, 1_850]);
});

it('takes the last amount of a row that has several cells', () => {
  expect(pastedPrices('Venue\t1\t£3,200.00\nFood\t220\t26', 'GBP')).toEqual([320_000, 2_600]);
});

it('leaves a row out that holds no amount, or one that could mean two things', () => {
  expect(pastedPrices('on request\n\n-5\n12', 'GBP')).toEqual([null, null, null, 1_200]);
});

it('knows one amount from several cells', () => {
  expect(isSeveralCells('3,200.00')).toBe(false);
  expect(isSeveralCells('3200\n')).toBe(false);
  expect(isSeveralCells('1\t2')).toBe(true);
  expect(isSeveralCells('1\n2')).toBe(true);
});
