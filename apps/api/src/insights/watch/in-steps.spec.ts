import { expect, test } from 'vitest';
import { inSteps } from './in-steps.js';
import type { TeamWatch } from './team-watch.results.js';

const watchOf = (bids: number[]) =>
  ({
    bids: bids.at(-1),
    expected: 7.3789,
    points: bids.map((count) => ({ day: '2026-05-01', bids: count, wins: 1, above: 0.3789, fall: 1.24, rise: 0 })),
  }) as unknown as TeamWatch;

test('a leader who speaks for a bidder reads no step of fewer than ten contests', () => {
  const { points } = inSteps(watchOf([1, 2, 9, 10, 11, 19, 23, 24, 33, 40]));
  expect(points.map(({ bids }) => bids)).toEqual([10, 23, 33]);
});

test('one contest more adds no point to those already told', () => {
  expect(inSteps(watchOf([10, 20, 21])).points).toEqual(inSteps(watchOf([10, 20])).points);
});

test('and the figures rounded', () => {
  const { expected, points } = inSteps(watchOf([10]));
  expect(expected).toBe(7);
  expect(points[0]).toMatchObject({ above: 0.4, fall: 1.2, rise: 0 });
});
