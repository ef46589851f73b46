import { expect, test } from 'vitest';
import { BRIEF_RATING_LIMITS, briefRatingProblems } from './brief-rating.js';

test('a clear or mostly clear brief may be rated without a word', () => {
  expect(briefRatingProblems({ clarity: 'clear', missing: '' })).toEqual([]);
  expect(briefRatingProblems({ clarity: 'mostly', missing: 'The floor plan.' })).toEqual([]);
});

test('an unclear one is rated with what is missing', () => {
  expect(briefRatingProblems({ clarity: 'unclear', missing: ' ' })).toEqual([
    { field: 'missing', message: 'Say what is missing, so that it can be added.' },
  ]);
  expect(briefRatingProblems({ clarity: 'unclear', missing: 'How many nights.' })).toEqual([]);
});

test('what is missing has its limit', () => {
  const missing = 'x'.repeat(BRIEF_RATING_LIMITS.missing + 1);
  expect(briefRatingProblems({ clarity: 'mostly', missing })).toEqual([
    { field: 'missing', message: 'Shorten this text by 1 character. The limit is 1000.' },
  ]);
});
