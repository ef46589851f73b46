import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contributionsOf, lostGround } from './contributions.js';
import { type ScoredCriterion, weightedScore } from './scoring.js';

const criteria: ScoredCriterion[] = [
  { id: 'price', kind: 'price', weight: 40 },
  { id: 'fit', kind: 'quality', weight: 40 },
  { id: 'crew', kind: 'quality', weight: 20 },
];
const scores = (...values: (number | null)[]) =>
  criteria.map(({ id }, place) => ({ criterionId: id, value: values[place] ?? null }));

test('points and gaps by hand', () => {
  expect(contributionsOf(criteria, scores(10, 7, 6), scores(8, 9, 8))).toEqual([
    { criterionId: 'price', points: 40, most: 40, otherPoints: 32, gap: 8 },
    { criterionId: 'fit', points: 28, most: 40, otherPoints: 36, gap: -8 },
    { criterionId: 'crew', points: 12, most: 20, otherPoints: 16, gap: -4 },
  ]);
});

test('what is not scored has no points and no gap', () => {
  expect(contributionsOf(criteria, scores(null, 7, 6), scores(8, null, 8)).map(({ gap }) => gap)).toEqual([
    null,
    null,
    -4,
  ]);
});

test('the most ground lost comes first; ground gained is left out', () => {
  const all = contributionsOf(criteria, scores(10, 7, 6), scores(8, 9, 8));
  expect(lostGround(all).map(({ criterionId }) => criterionId)).toEqual(['fit', 'crew']);
});

test('the points come to the weighted score', () => {
  const half = fc.integer({ min: 0, max: 20 }).map((score) => score / 2);
  fc.assert(
    fc.property(half, half, half, (...values) => {
      const own = scores(...values);
      const sum = contributionsOf(criteria, own, own).reduce((total, { points }) => total + (points ?? 0), 0);
      expect(sum).toBeCloseTo(weightedScore(criteria, own) ?? Number.NaN, 9);
    }),
  );
});
