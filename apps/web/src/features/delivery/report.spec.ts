import { expect, test } from 'vitest';
import { type ReportedJob, reportOf, wireOf } from './report';

const promise = (position: number, outcome: { timesDue: number; timesKept: number } | null) => ({
  position,
  words: '',
  isAskedInReport: true,
  outcome,
});
const job = {
  outcome: { headCount: 212, spend: { amount: 410_000, currency: 'EUR' }, lessons: 'Ask for the bus first.' },
  promises: [
    promise(0, { timesDue: 1, timesKept: 1 }),
    promise(1, { timesDue: 1, timesKept: 0 }),
    promise(2, { timesDue: 44, timesKept: 41 }),
    promise(3, { timesDue: 0, timesKept: 0 }),
    promise(4, null),
    { ...promise(5, { timesDue: 2, timesKept: 2 }), isAskedInReport: false },
  ],
} as unknown as ReportedJob;

test('what was recorded comes back as it was chosen, and goes out as it came', () => {
  const report = reportOf(job);
  expect(report.promises.map(({ verdict }) => verdict)).toEqual(['kept', 'missed', 'counted', 'notDue', null]);
  expect(wireOf('j', report)).toMatchObject({
    jobId: 'j',
    headCount: 212,
    spend: 410_000,
    promises: [
      { position: 0, timesDue: 1, timesKept: 1 },
      { position: 1, timesDue: 1, timesKept: 0 },
      { position: 2, timesDue: 44, timesKept: 41 },
      { position: 3, timesDue: 0, timesKept: 0 },
    ],
  });
});

test('a count that was left out is no count', () => {
  const report = reportOf({ ...job, promises: [] });
  const counted = { position: 0, verdict: 'counted' as const, timesDue: 3, timesKept: null, words: '' };
  expect(wireOf('j', { ...report, promises: [counted] }).promises).toEqual([
    { position: 0, words: '', timesDue: 3, timesKept: -1 },
  ]);
});
