import { expect, test } from 'vitest';
import { Refusal } from '../graphql/refusal.js';
import { answerOfText, textOfAnswer } from './answer-text.js';

const again = (answer: unknown) => answerOfText(textOfAnswer(answer));

test('instants, absent values and lists come back as they were', () => {
  const answer = { at: new Date('2026-11-24T17:00:00.123Z'), job: { none: null, days: ['2026-11-24'] }, count: 0 };
  expect(again(answer)).toEqual(answer);
  expect(again({ moments: [new Date(0)] })).toEqual({ moments: [new Date(0)] });
  expect(again(true)).toBe(true);
  expect(again(null)).toBeNull();
});

test('a refusal is still one, with its instant and its problems', () => {
  const refusal = Refusal.of('DEADLINE_PASSED', 'It was a second late.', {
    at: new Date('2026-11-24T17:00:01Z'),
    problems: [{ field: 'pitch', message: 'Say it.' }],
    isOnRecord: true,
  });
  expect(again(refusal)).toBeInstanceOf(Refusal);
  expect(again(refusal)).toEqual(refusal);
});
