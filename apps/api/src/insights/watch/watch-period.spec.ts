import { expect, test } from 'vitest';
import { watchPeriod } from './watch-period.js';

test.each([
  ['2026-07-01', '2025-01-01', '2026-01-01'],
  ['2026-11-22', '2025-01-01', '2026-01-01'],
  ['2026-12-31', '2025-01-01', '2026-01-01'],
  ['2027-01-01', '2025-07-01', '2026-07-01'],
  ['2027-06-30', '2025-07-01', '2026-07-01'],
])('on %s the baseline runs from %s and the watch from %s', (lastDay, baselineFrom, watchFrom) => {
  expect(watchPeriod(lastDay)).toEqual({ baselineFrom, watchFrom });
});
