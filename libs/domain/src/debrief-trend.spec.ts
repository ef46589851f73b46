import { expect, test } from 'vitest';
import { criterionHistories, lastLosses, type PastDebrief } from './debrief-trend.js';

const past = (day: number, part: Partial<PastDebrief> = {}): PastDebrief => ({
  jobId: `job ${day}`,
  reference: `JOB-${day}`,
  toldAt: new Date(Date.UTC(2026, 0, day)),
  outcome: 'lost',
  cause: 'price',
  criteria: [
    { title: 'Price', kind: 'price', score: null },
    { title: 'Fit', kind: 'quality', score: day },
  ],
  ...part,
});

test('scores on criteria of the same name stand in a row, oldest first, however the name is written', () => {
  const other = past(5, { criteria: [{ title: ' fit', kind: 'quality', score: 9 }] });
  const [fit] = criterionHistories([other, past(4), past(2)]);
  expect(fit?.points.map(({ score }) => score)).toEqual([2, 4, 9]);
  expect(fit?.points[0]).toMatchObject({ reference: 'JOB-2', jobId: 'job 2' });
});

test('a criterion scored once, never, or by formula has no row', () => {
  const unscored = past(3, { criteria: [{ title: 'Fit', kind: 'quality', score: null }] });
  expect(criterionHistories([past(4), unscored])).toEqual([]);
});

test('the last eight losses are counted by cause; wins and earlier losses are not', () => {
  const debriefs = [
    past(20, { outcome: 'won', cause: null }),
    ...[19, 18, 17].map((day) => past(day)),
    ...[16, 15, 14, 13].map((day) => past(day, { cause: 'service' })),
    past(12, { cause: null }),
    past(11, { cause: 'field' }),
  ];
  expect(lastLosses(debriefs)).toEqual({
    of: 8,
    causes: [
      { cause: 'service', count: 4 },
      { cause: 'price', count: 3 },
      { cause: 'unknown', count: 1 },
    ],
  });
  expect(lastLosses([])).toEqual({ of: 0, causes: [] });
});
