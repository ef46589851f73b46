import { expect, test } from 'vitest';
import { keptInWords } from './promise-words.js';

const interval = { low: 0.436, high: 0.97 };

test.each([
  [0, 0, 'not due yet'],
  [1, 1, '1 of 1 kept'],
  [3, 4, '3 of 4 kept'],
  [5, 6, '5 of 6 kept (83%, 44 to 97%)'],
])('%i kept of %i: the plain count first, from five on what it can mean', (kept, due, words) => {
  expect(keptInWords(kept, due, interval)).toBe(words);
});
