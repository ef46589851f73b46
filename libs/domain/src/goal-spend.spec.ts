import { expect, test } from 'vitest';
import { spendAgainstAgreed, spendInWords } from './goal-spend.js';

test.each([
  [100_000, 104_000, 4, '4% more than agreed'],
  [100_000, 96_400, -4, '4% less than agreed'],
  [100_000, 100_400, 0, 'as agreed'],
  [0, 5_000, null, 'nothing was agreed to compare it with'],
])('agreed %d, cost %d in the end', (reportedAgreed, reportedSpend, percent, words) => {
  expect(spendAgainstAgreed({ reportedAgreed, reportedSpend })).toBe(percent);
  expect(spendInWords({ reportedAgreed, reportedSpend })).toBe(words);
});
