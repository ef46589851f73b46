import { expect, test } from 'vitest';
import { pointWords, watchFinding } from './watch-words';

const limits = { fallLimit: 4, riseLimit: 4 };
const alarm = { id: 'a', side: 'FALL' as const, raisedOn: '2026-03-01', beganOn: '2026-02-01', closedAt: null };

test('a day is read out with its counts, and no decimals', () => {
  const point = {
    __typename: 'WatchPoint' as const,
    day: '2026-03-02',
    bids: 34,
    wins: 8,
    above: -3.4,
    fall: 1.24,
    rise: 0,
  };
  expect(pointWords(point, limits)).toBe(
    'Mon 2 Mar 2026: won 8 of 34, 3 fewer than its past predicts. Evidence at 31% of the alarm line for less often, 0% for more often.',
  );
  expect(pointWords({ ...point, above: 0.4 }, limits)).toContain('as many as its past predicts');
});

test('the title is no change, unless an alarm is open', () => {
  const named = (alarms: (typeof alarm | (Omit<typeof alarm, 'closedAt'> & { closedAt: string }))[]) =>
    watchFinding('Training', { alarms } as Parameters<typeof watchFinding>[1]);
  expect(named([])).toBe('No change that we could tell from chance');
  expect(named([{ ...alarm, closedAt: '2026-04-01T00:00:00Z' }])).toBe('No change that we could tell from chance');
  expect(named([alarm])).toBe('Training is chosen less often than before');
});
