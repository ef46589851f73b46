import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CRITERIA_LIMITS,
  criteriaProblems,
  shareRest,
  weightsMessage,
  weightsTotal,
  type Criterion,
} from './criteria.js';

const criterion = (weight: number, change: Partial<Criterion> = {}): Criterion => {
  return { title: 'Fit', description: '', kind: 'quality', weight, levels: [], minimum: null, ...change };
};

test.each([
  [100, null],
  [90, 'Weights add up to 90. Add 10 more points.'],
  [99, 'Weights add up to 99. Add 1 more point.'],
  [0, 'Weights add up to 0. Add 100 more points.'],
  [101, 'Weights add up to 101. Take away 1 point.'],
  [120, 'Weights add up to 120. Take away 20 points.'],
])('weights of %i: %s', (total, message) => {
  expect(weightsMessage(total)).toBe(message);
});

test('the total adds up the weights', () => {
  expect(weightsTotal([criterion(40), criterion(25)])).toBe(65);
  expect(weightsTotal([])).toBe(0);
});

test.each([
  ['to all evenly', [50, 40], [55, 45]],
  ['odd points to the first', [30, 30, 30], [34, 33, 33]],
  ['only to those that have none yet', [50, 0, 0], [50, 25, 25]],
  ['odd points to the first of those', [50, 0, 1, 0], [50, 25, 1, 24]],
  ['to all when none has any', [0, 0, 0], [34, 33, 33]],
  ['nothing at 100', [60, 40], [60, 40]],
  ['nothing at 100, even to those that have none', [60, 40, 0], [60, 40, 0]],
  ['too much off the heaviest', [80, 30], [70, 30]],
  ['too much off the heaviest, the later of two first', [60, 60, 1], [50, 49, 1]],
  ['nobody there', [], []],
])('sharing the rest: %s', (_, weights, shared) => {
  expect(shareRest(weights)).toEqual(shared);
});

test('shared weights always total 100 in whole points, and none falls below 0', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(weights, (given) => {
      const shared = shareRest(given);
      expect(shared.reduce((sum, weight) => sum + weight, 0)).toBe(100);
      expect(shared.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
      expect(shared).toHaveLength(given.length);
    }),
  );
});

test('whole criteria have no problems', () => {
  expect(criteriaProblems([criterion(60), criterion(40, { kind: 'price' })])).toEqual([]);
  expect(criteriaProblems([criterion(100)])).toEqual([]);
});

test('without criteria nobody knows what counts', () => {
  expect(criteriaProblems([])).toEqual([
    { field: 'criteria', message: 'Say what you will judge by: add a criterion.' },
  ]);
});

test('weights that do not total 100 are told in words', () => {
  expect(criteriaProblems([criterion(60), criterion(30)])).toEqual([
    { field: 'criteria', message: 'Weights add up to 90. Add 10 more points.' },
  ]);
});

test.each<[Partial<Criterion>, string, string]>([
  [{ title: ' ' }, 'title', 'Name this criterion.'],
  [{ title: 'x'.repeat(121) }, 'title', 'Shorten this text by 1 character. The limit is 120.'],
  [{ description: 'x'.repeat(1_001) }, 'description', 'Shorten this text by 1 character. The limit is 1000.'],
])('a criterion with %j is told at its field', (change, field, message) => {
  expect(criteriaProblems([criterion(60), criterion(40, change)])).toEqual([{ field: `criteria.1.${field}`, message }]);
});

test.each([
  [0, 100],
  [-1, 101],
  [101, -1],
  [0.5, 99.5],
])('a weight of %d beside %d is no weight', (weight, rest) => {
  expect(criteriaProblems([criterion(weight), criterion(rest)])[0]).toEqual({
    field: 'criteria.0.weight',
    message: 'Enter a whole number from 1 to 100, or remove it.',
  });
});

test('price is judged once', () => {
  const price = criterion(50, { kind: 'price' });
  expect(criteriaProblems([price, price])).toEqual([
    { field: 'criteria', message: 'Keep one price criterion. All of them would score the same.' },
  ]);
});

test('criteria have a limit in number', () => {
  const many = Array.from({ length: CRITERIA_LIMITS.criteria }, () => criterion(5));
  expect(criteriaProblems(many)).toEqual([]);
  expect(criteriaProblems([...many.slice(1), criterion(4), criterion(1)])).toEqual([
    { field: 'criteria', message: 'Keep to 20 criteria.' },
  ]);
});
