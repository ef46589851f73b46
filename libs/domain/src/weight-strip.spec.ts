import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScoredCriterion } from './scoring.js';
import { breakEvens, type JudgedProposal, leadSegments, withWeight } from './weight-strip.js';

const three: ScoredCriterion[] = [
  { id: 'price', kind: 'price', weight: 40 },
  { id: 'fit', kind: 'quality', weight: 40 },
  { id: 'crew', kind: 'quality', weight: 20 },
];
const two: ScoredCriterion[] = [
  { id: 'price', kind: 'price', weight: 50 },
  { id: 'fit', kind: 'quality', weight: 50 },
];
const judged = (id: string, by: readonly ScoredCriterion[], ...values: (number | null)[]): JudgedProposal => ({
  id,
  scores: by.map((criterion, place) => ({ criterionId: criterion.id, value: values[place] ?? null })),
});

/* Events 8, 9, 8 = 84 points; Meridian 10, 7, 6 = 80 points. */
const events = judged('events', three, 8, 9, 8);
const meridian = judged('meridian', three, 10, 7, 6);
const turns = (proposals: readonly JudgedProposal[], by = three) =>
  breakEvens(by, proposals).map(({ below, above }) => [below, above]);
const at = (weight: number, ...leaderIds: string[]) => ({ at: expect.closeTo(weight, 9), leaderIds });

test('break-even weights by hand: price 50, fit 25, crew never', () => {
  // Price: rest 8 2/3 against 6 2/3, d = 2, c = -2, w = 100 x 2/4. Fit: rest 8 against 8 2/3, d = -2/3, c = 2, w = 25.
  // Crew: rest 8.5 against 8.5: Events leads as soon as crew counts at all.
  expect(turns([events, meridian])).toEqual([
    [null, at(50, 'meridian')],
    [at(25, 'meridian'), null],
    [null, null],
  ]);
});

test('a third one that is never ahead changes nothing', () => {
  expect(turns([events, meridian, judged('stage', three, 9, 8, 4)])).toEqual(turns([events, meridian]));
});

test('who leads in the middle has a turn on either side', () => {
  // All for fit 100 - w, all for price w, a bit of both 60 throughout.
  const field = [judged('fit', two, 0, 10), judged('cheap', two, 10, 0), judged('both', two, 6, 6)];
  expect(leadSegments(two, field, 'price')).toEqual([
    { from: 0, to: expect.closeTo(40, 9), leaderIds: ['fit'] },
    { from: expect.closeTo(40, 9), to: expect.closeTo(60, 9), leaderIds: ['both'] },
    { from: expect.closeTo(60, 9), to: 100, leaderIds: ['cheap'] },
  ]);
  expect(turns(field, two)[0]).toEqual([at(40, 'fit'), at(60, 'cheap')]);
});

test('a tie turns at the published weight itself', () => {
  expect(turns([judged('a', two, 10, 0), judged('b', two, 0, 10)], two)).toEqual([
    [at(50, 'b'), at(50, 'a')],
    [at(50, 'a'), at(50, 'b')],
  ]);
});

test('two that are level everywhere lead together, and no weight parts them', () => {
  const field = [judged('a', two, 7, 7), judged('b', two, 7, 7)];
  expect(leadSegments(two, field, 'fit')).toEqual([{ from: 0, to: 100, leaderIds: ['a', 'b'] }]);
  expect(turns(field, two)).toEqual([
    [null, null],
    [null, null],
  ]);
});

test('without a price score one takes no part', () => {
  expect(turns([events, meridian, judged('vague', three, null, 10, 10)])).toEqual(turns([events, meridian]));
  expect(leadSegments(three, [judged('vague', three, null, 10, 10)], 'fit')).toEqual([]);
  expect(turns([])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test('a single criterion decides at whatever weight', () => {
  const only = [{ id: 'price', kind: 'price', weight: 100 } as const];
  const field = [judged('a', only, 10), judged('b', only, 5)];
  expect(leadSegments(only, field, 'price')).toEqual([{ from: 0, to: 100, leaderIds: ['a'] }]);
  expect(withWeight(only, 'price', 30)).toEqual(only);
});

test('the others keep their shares of the rest', () => {
  expect(withWeight(three, 'price', 70).map(({ weight }) => weight)).toEqual([70, 20, 10]);
  expect(withWeight(three, 'crew', 0).map(({ weight }) => weight)).toEqual([50, 50, 0]);
});

/* Properties, over whole and half scores, so that ties come up. */

const anyField = fc.record({
  weights: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 5 }),
  scores: fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 7,
  }),
});
type AnyField = typeof anyField extends fc.Arbitrary<infer Value> ? Value : never;

function fieldOf({ weights, scores }: AnyField) {
  const criteria = weights.map((weight, place): ScoredCriterion => ({ id: `c${place}`, kind: 'quality', weight }));
  const proposals = scores.map((halves, place) =>
    judged(`p${place}`, criteria, ...halves.slice(0, weights.length).map((half) => half / 2)),
  );
  return { criteria, proposals };
}

/** Recomputed without the closed form, and without rounding. */
function leadersAt(criteria: readonly ScoredCriterion[], proposals: readonly JudgedProposal[]): string[] {
  const sums = proposals.map(({ id, scores }) => ({
    id,
    sum: criteria.reduce((sum, { weight }, place) => sum + weight * (scores[place]?.value ?? 0), 0),
  }));
  const highest = Math.max(...sums.map(({ sum }) => sum));
  return sums.filter(({ sum }) => sum > highest - 1e-7).map(({ id }) => id);
}

test('recomputed on both sides of a break-even weight, the lead is as it says', () => {
  fc.assert(
    fc.property(anyField, (any) => {
      const { criteria, proposals } = fieldOf(any);
      for (const { id } of criteria) {
        const segments = leadSegments(criteria, proposals, id);
        for (const { from, to, leaderIds } of segments) {
          if (to - from < 1e-6) continue;
          for (const share of [0.01, 0.5, 0.99])
            expect(leadersAt(withWeight(criteria, id, from + share * (to - from)), proposals)).toEqual(leaderIds);
        }
        expect([segments.at(0)?.from, segments.at(-1)?.to]).toEqual([0, 100]);
      }
    }),
  );
});

test('between its two turns the published weights lead to whom they lead', () => {
  fc.assert(
    fc.property(anyField, (any) => {
      const { criteria, proposals } = fieldOf(any);
      const now = leadersAt(criteria, proposals);
      for (const { criterionId, weight, below, above } of breakEvens(criteria, proposals)) {
        const [low, high] = [below?.at ?? 0, above?.at ?? 100];
        expect(low).toBeLessThanOrEqual(weight + 1e-9);
        expect(high).toBeGreaterThanOrEqual(weight - 1e-9);
        if (now.length > 1 || high - low < 1e-6) continue;
        expect(leadersAt(withWeight(criteria, criterionId, (low + weight) / 2), proposals)).toContain(now[0]);
        expect(leadersAt(withWeight(criteria, criterionId, (high + weight) / 2), proposals)).toContain(now[0]);
      }
    }),
  );
});

test('the order of proposals never matters', () => {
  fc.assert(
    fc.property(anyField, (any) => {
      const { criteria, proposals } = fieldOf(any);
      const inOrder = breakEvens(criteria, proposals).map(({ below, above }) => [below, above].map(sorted));
      const reversed = breakEvens(criteria, proposals.toReversed()).map(({ below, above }) =>
        [below, above].map(sorted),
      );
      expect(reversed).toEqual(inOrder);
    }),
  );
});

const sorted = (turn: { at: number; leaderIds: string[] } | null) =>
  turn && { at: turn.at.toFixed(6), leaderIds: turn.leaderIds.toSorted() };
