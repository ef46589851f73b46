import { expect, test } from 'vitest';
import { newWinsInWords, shareInWords, thenInWords } from './changes-words';

const share = (count: number, of: number, low?: number, high?: number) => ({
  count,
  of,
  interval: low === undefined || high === undefined ? null : { low, high },
});

test('a share comes with its range, or says that it is too few to say', () => {
  expect(shareInWords(share(41, 44, 0.82, 0.98))).toBe('41 of 44 (93%, likely 82% to 98%)');
  expect(shareInWords(share(2, 3))).toBe('2 of 3: too few to say.');
  expect(shareInWords(share(0, 0))).toBe('None yet');
});

test('ranges that overlap are no change; those apart are one', () => {
  const before = share(10, 40, 0.14, 0.4);
  expect(thenInWords(share(12, 40, 0.18, 0.45), before, false)).toBe(
    'At your last visit 10 of 40 (25%, likely 14% to 40%): within chance.',
  );
  expect(thenInWords(share(30, 40, 0.6, 0.86), before, false)).toMatch(/a change beyond chance\.$/);
  expect(thenInWords(share(2, 3), share(1, 2), false)).toBe('At your last visit 1 of 2: too few to say.');
  expect(thenInWords(share(2, 3), null, false)).toBe('As at your last visit: no month has ended since.');
  expect(thenInWords(share(2, 3), null, true)).toMatch(/^From your next visit on/);
});

test('what was decided is said with who won, and what that is worth', () => {
  expect(newWinsInWords(0, share(0, 0))).toBe('Nothing was decided.');
  expect(newWinsInWords(2, share(0, 0))).toBe('2 jobs decided, none of them a contest.');
  expect(newWinsInWords(4, share(2, 3))).toBe('4 jobs decided; internal teams won 2 of 3 contests: too few to say.');
  expect(newWinsInWords(40, share(12, 30, 0.2, 0.6))).toBe('40 jobs decided; internal teams won 12 of 30 contests.');
});
