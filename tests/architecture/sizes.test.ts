import { expect, test } from 'vitest';
import { filesOfCheckout, text } from './tools.js';

const sources = filesOfCheckout().filter(
  (path) => /^(libs|apps)\/.*\.(tsx?|mjs)$/.test(path) && !/\/generated\/|\.spec\.|\/migrations\//.test(path),
);

/** Beauty is decided at the long end. (Functions and single files have hard limits in the linter's settings.) */
test('nine files in ten have at most 150 lines', () => {
  const lengths = sources
    .map((path) => ({ path, lines: text(path).split('\n').length - 1 }))
    .toSorted((a, b) => b.lines - a.lines);
  const longest = lengths.slice(0, Math.floor(lengths.length / 10) + 1);
  expect(longest.at(-1)?.lines ?? 0, JSON.stringify(longest, null, 1)).toBeLessThanOrEqual(150);
});
