import { expect, test } from 'vitest';
import { adjustedTotal, isEstimate } from './line-estimate.js';
import { MAX_AMOUNT } from './money.js';

const unpriced = [
  { lineId: 'crew', title: 'AV crew', reason: null },
  { lineId: 'bus', title: 'Bus', reason: 'No licence' },
];

test('an estimate is added to what was priced, and named beside what is still missing', () => {
  const crew = { lineId: 'crew', amount: 120_000 };
  expect(adjustedTotal(1_695_000, unpriced, [crew])).toEqual({
    amount: 1_815_000,
    estimated: 120_000,
    missing: ['Bus'],
  });
  const bus = { lineId: 'bus', amount: 0 };
  expect(adjustedTotal(1_695_000, unpriced, [bus, crew])).toEqual({
    amount: 1_815_000,
    estimated: 120_000,
    missing: [],
  });
});

test('there is no adjusted total without an estimate of an unpriced line', () => {
  expect(adjustedTotal(100, unpriced, [])).toBeNull();
  expect(adjustedTotal(100, [], [{ lineId: 'crew', amount: 1 }])).toBeNull();
});

test('an estimate is a whole amount within bounds', () => {
  expect([0, MAX_AMOUNT, -1, 0.5, MAX_AMOUNT + 1, Number.NaN].map(isEstimate)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
