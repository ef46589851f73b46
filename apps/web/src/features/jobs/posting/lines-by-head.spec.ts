import { expect, test } from 'vitest';
import type { DraftLine } from './draft';
import { linesFor, linesForOthers } from './lines-by-head';

const line = (title: string, quantity: number | null, unit: string): DraftLine => ({
  key: title,
  title,
  details: '',
  quantity,
  unit,
  group: '',
  basis: 'UNIT',
  isOptional: false,
});

const LINES = [
  line('Venue', 1, 'evening'),
  line('Food', 220, 'person'),
  line('Drinks', 220, 'Guests '),
  line('Nights', 440, 'person and night'),
];

test('lines counted by the head that say another number are named', () => {
  expect(linesForOthers(LINES, 80).map(({ title }) => title)).toEqual(['Food', 'Drinks']);
  expect(linesForOthers(LINES, 220)).toEqual([]);
});

test('nothing is asked while nobody knows how many will come, or a quantity is still missing', () => {
  expect(linesForOthers(LINES, null)).toEqual([]);
  expect(linesForOthers(LINES, 0)).toEqual([]);
  expect(linesForOthers([line('Food', null, 'person')], 80)).toEqual([]);
});

test('only those lines change', () => {
  expect(linesFor(LINES, 80).map(({ quantity }) => quantity)).toEqual([1, 80, 80, 440]);
});
