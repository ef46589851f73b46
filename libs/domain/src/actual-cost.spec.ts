import { expect, test } from 'vitest';
import { type ActualCost, actualCostProblems, actualFullCost, costDifference } from './actual-cost.js';

const cost: ActualCost = {
  labour: [
    { role: 'Planner', hours: 42.5, rate: 6_000 },
    { role: 'Host', hours: 0, rate: 4_500 },
  ],
  passThrough: 120_000,
  words: '',
};
const fieldsOf = (changed: Partial<ActualCost>) =>
  actualCostProblems({ ...cost, ...changed }, 1_500).map(({ field }) => field);

test('overhead comes at the rate of the proposal, on the labour alone', () => {
  expect(actualFullCost(cost, 0)).toBe(42.5 * 6_000 + 120_000);
  expect(actualFullCost(cost, 1_500)).toBe(255_000 + 120_000 + 38_250);
});

test('a role that did nothing is no mistake; a report of nothing is', () => {
  expect(fieldsOf({})).toEqual([]);
  expect(fieldsOf({ labour: [] })).toEqual([]);
  expect(fieldsOf({ labour: [], passThrough: 0 })).toEqual(['labour']);
});

test.each([
  [{ role: ' ', hours: 1, rate: 1 }, 'labour.0.role'],
  [{ role: 'Planner', hours: -1, rate: 1 }, 'labour.0.hours'],
  [{ role: 'Planner', hours: Number.NaN, rate: 1 }, 'labour.0.hours'],
  [{ role: 'Planner', hours: 1.2345, rate: 100 }, 'labour.0.hours'],
])('a row that says nothing is named: %o', (row, field) => {
  expect(fieldsOf({ labour: [row] })).toEqual([field]);
});

test('the sum keeps to what a sum can be', () => {
  expect(fieldsOf({ labour: [{ role: 'Planner', hours: 1_000_000, rate: 99_999_999_999 }] })).not.toEqual([]);
});

test.each([
  [100_000, 112_400, 12],
  [100_000, 96_000, -4],
  [0, 5_000, null],
])('reckoned %d and really %d differ by %s per cent', (planned, actual, percent) => {
  expect(costDifference(planned, actual)).toBe(percent);
});
