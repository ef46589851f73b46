import { expect, test } from 'vitest';
import { lastTimeFacts } from './last-time';

const job = {
  startsOn: '2026-05-12',
  phase: 'AWARDED',
  headCount: 220,
  award: { winner: { name: 'Events team' } },
  engagement: { agreedTotal: { amount: 3_960_000, currency: 'EUR' } },
  outcome: { headCount: 212, spend: { amount: 4_120_000, currency: 'EUR' }, timesDue: 6, timesKept: 5 },
} as Parameters<typeof lastTimeFacts>[0];

test('a past job says when it was, who did it, who came, what it cost and what was kept', () => {
  expect(lastTimeFacts(job)).toEqual([
    'May 2026',
    'Events team',
    '212 of 220 came',
    'cost €41,200, 4% more than agreed',
    'promises kept 5 of 6',
  ]);
});

test('what is not known is left out', () => {
  expect(lastTimeFacts({ ...job, startsOn: null, outcome: null })).toEqual(['Events team']);
  expect(lastTimeFacts({ ...job, award: null, phase: 'NOT_AWARDED', outcome: null })).toEqual([
    'May 2026',
    'nobody was chosen',
  ]);
});
