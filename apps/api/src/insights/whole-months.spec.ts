import { expect, it } from 'vitest';
import { firstOfMonth, lastOfMonth } from './whole-months.js';

it.each([
  ['2026-11-22', '2026-11-01', '2026-11-30'],
  ['2024-02-01', '2024-02-01', '2024-02-29'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
])('%s lies in the month from %s to %s', (day, first, last) => {
  expect(firstOfMonth(day)).toBe(first);
  expect(lastOfMonth(day)).toBe(last);
});
