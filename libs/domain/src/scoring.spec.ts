import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isScore, priceExample, priceScore, qualityScore, rankByScore, rankByTotal, weightedScore } from './scoring.js';

test.each([
  ['the lowest has 10', 100, [100, 200], 10],
  ['twice the lowest has 5', 200, [100, 200], 5],
  ['a third above has 7.5', 400, [300, 400], 7.5],
  ['two decimals are kept', 300, [200, 300], 6.67],
  ['alone it has 10', 300, [300], 10],
  ['totals that cannot be compared do not count', 300, [null, 300], 10],
  ['itself missing from the list, it still counts', 100, [200], 10],
  ['free against free', 0, [0, 0], 10],
  ['beside a free offer nothing is left', 5, [0, 5], 0],
  ['not comparable, no score', null, [100, 200], null],
])('price score: %s', (_, total, all, score) => {
  expect(priceScore(total, all)).toBe(score);
});

const criteria = [
  { id: 'price', kind: 'price', weight: 40 },
  { id: 'fit', kind: 'quality', weight: 50 },
  { id: 'team', kind: 'quality', weight: 10 },
] as const;
const scores = (price: number | null, fit: number | null, team: number | null) => [
  { criterionId: 'price', value: price },
  { criterionId: 'fit', value: fit },
  { criterionId: 'team', value: team },
];

test.each([
  ['full marks', scores(10, 10, 10), 100],
  ['nothing at all', scores(0, 0, 0), 0],
  ['each by its weight', scores(10, 5, 0), 65],
  ['two decimals', scores(6.67, 7, 8), 69.68],
  ['a quality score is missing', scores(10, null, 5), null],
  ['a quality score was never given', scores(10, 5, 5).slice(0, 2), null],
  ['the price cannot be compared', scores(null, 10, 10), null],
])('weighted score: %s', (_, given, score) => {
  expect(weightedScore(criteria, given)).toBe(score);
});

test('without criteria there is no score', () => {
  expect(weightedScore([], [])).toBeNull();
});

test('the order of criteria and scores does not matter', () => {
  expect(weightedScore(criteria.toReversed(), scores(6.67, 7, 8).toReversed())).toBe(69.68);
});

test('the quality score leaves price out', () => {
  expect(qualityScore(criteria, scores(1, 6, 9))).toBe(65);
  expect(qualityScore(criteria, scores(10, 6, 9))).toBe(65);
  expect(qualityScore(criteria, scores(null, 6, 9))).toBe(65);
  expect(qualityScore(criteria, scores(10, 6, null))).toBeNull();
  expect(qualityScore(criteria.slice(0, 1), scores(10, 6, 9))).toBeNull();
});

test('a score is a number from 0 to 10', () => {
  expect([0, 7.5, 10].every(isScore)).toBe(true);
  expect([-0.1, 10.1, Number.NaN, Number.POSITIVE_INFINITY].some(isScore)).toBe(false);
});

const ranks = (...given: (number | null)[]) => {
  return rankByScore(given.map((score, index) => ({ id: String(index), score }))).map(({ rank }) => rank);
};

test.each([
  [
    [9, 7, 7, 5],
    [1, 2, 2, 4],
  ],
  [
    [7, 7],
    [1, 1],
  ],
  [
    [5, 9],
    [2, 1],
  ],
  [
    [null, 9, 3],
    [null, 1, 2],
  ],
  [
    [0, null],
    [1, null],
  ],
  [[], []],
])('scores %j have ranks %j', (given, expected) => {
  expect(ranks(...given)).toEqual(expected);
});

test('of totals the lowest is first', () => {
  const ranked = rankByTotal([
    { id: 'a', total: 300 },
    { id: 'b', total: null },
    { id: 'c', total: 100 },
    { id: 'd', total: 300 },
  ]);
  expect(ranked).toEqual([
    { id: 'a', rank: 2 },
    { id: 'b', rank: null },
    { id: 'c', rank: 1 },
    { id: 'd', rank: 2 },
  ]);
});

test('nobody’s rank depends on the order of the list', () => {
  const entry = fc.record({ score: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }) });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (list, keys) => {
      const entries = list.map(({ score }, index) => ({ id: String(index), score }));
      const shuffled = entries.toSorted((one, other) => (keys[+one.id] ?? 0) - (keys[+other.id] ?? 0));
      const byId = (ranked: { id: string }[]) => ranked.toSorted((one, other) => +one.id - +other.id);
      expect(byId(rankByScore(shuffled))).toEqual(rankByScore(entries));
    }),
  );
});

test('the worked example is the formula, in points of the whole', () => {
  expect(priceExample(40)).toEqual([
    { total: 20_000, score: 10, points: 40 },
    { total: 25_000, score: 8, points: 32 },
    { total: 40_000, score: 5, points: 20 },
  ]);
});
