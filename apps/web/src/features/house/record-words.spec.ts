import { expect, it } from 'vitest';
import { recordInWords } from './record-words';

it('says how often a promise was kept, and that nobody said yet', () => {
  expect(recordInWords({ timesDue: 44, timesKept: 41 })).toBe('Kept 41 of 44 times');
  expect(recordInWords({ timesDue: 1, timesKept: 0 })).toBe('Kept 0 of 1 time');
  expect(recordInWords({ timesDue: 0, timesKept: 0 })).toBe('No record yet');
  expect(recordInWords(null)).toBe('No record yet');
});
