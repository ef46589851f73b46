import { expect, test } from 'vitest';
import { DECLINE_LIMITS, declineProblems, DeclineReason, declineReasonWords } from './decline.js';

test.each(Object.values(DeclineReason).filter((reason) => reason !== 'other'))('%s needs no words', (reason) => {
  expect(declineProblems({ reason, words: null })).toEqual([]);
  expect(declineProblems({ reason, words: 'Back in March.' })).toEqual([]);
});

test('another reason needs words', () => {
  expect(declineProblems({ reason: 'other', words: null })).toEqual([
    { field: 'words', message: 'Say in words what the other reason is.' },
  ]);
  expect(declineProblems({ reason: 'other', words: 'We moved.' })).toEqual([]);
});

test('words have a limit', () => {
  const words = 'x'.repeat(DECLINE_LIMITS.words + 1);
  expect(declineProblems({ reason: 'budget', words })).toEqual([
    { field: 'words', message: 'Shorten this text by 1 character. The limit is 500.' },
  ]);
});

test('every reason has its words', () => {
  expect(Object.keys(declineReasonWords)).toEqual(Object.values(DeclineReason));
});
