import { expect, test } from 'vitest';
import { answerInWords, readRatingLink } from './rating-answer';

const TOKEN = 'abcdefghijklmnopqrstuvwxyz012345';

test('a link with an answer is read as it was written in the mail', () => {
  const answer = { kept: 'YES', again: true, word: null, line: '' };
  expect(readRatingLink(`#t=${TOKEN}&kept=yes&again=yes`)).toEqual({ token: TOKEN, isSkip: false, answer });
});

test('a link without an answer chooses none, and one to skip says so', () => {
  expect(readRatingLink(`#t=${TOKEN}`)).toEqual({ token: TOKEN, isSkip: false, answer: null });
  expect(readRatingLink(`#t=${TOKEN}&skip=yes`)).toMatchObject({ isSkip: true, answer: null });
});

test('what nobody wrote into a mail is left out', () => {
  expect(readRatingLink('#t=short&kept=yes')).toBeNull();
  expect(readRatingLink('')).toBeNull();
  expect(readRatingLink(`#t=${TOKEN}&kept=perhaps&word=toString`)?.answer).toBeNull();
});

test('an answer is told back in words', () => {
  expect(answerInWords({ kept: 'MOSTLY', again: false, word: 'ACCEPTABLE' })).toBe(
    'Promises kept: mostly. Would choose them again: no. Acceptable.',
  );
});
