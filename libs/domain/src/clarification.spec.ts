import { describe, expect, test } from 'vitest';
import { clarificationAnswerProblems, clarificationProblems, toldToAllProblems } from './clarification.js';

const now = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-24T09:00:00Z');

describe('a question to one bidder', () => {
  test('needs words and a time that lies ahead', () => {
    expect(clarificationProblems({ question: 'Is the stage included?', due: later, now })).toEqual([]);
    expect(clarificationProblems({ question: '  ', due: now, now }).map(({ field }) => field)).toEqual([
      'question',
      'due',
    ]);
    expect(clarificationProblems({ question: 'x'.repeat(2001), due: later, now })).toHaveLength(1);
  });

  test('is answered in words', () => {
    expect(clarificationAnswerProblems('It is.')).toEqual([]);
    expect(clarificationAnswerProblems(' ')).toEqual([{ field: 'answer', message: 'Enter your answer.' }]);
  });
});

test('what is told to all names nobody, however it is written', () => {
  const bidderNames = ['Events team', 'Lantern & Co'];
  const told = { question: 'May the stage stand outside?', answer: 'Yes, on the lawn.', bidderNames };
  expect(toldToAllProblems(told)).toEqual([]);
  expect(toldToAllProblems({ ...told, answer: 'As LANTERN & co said, yes.' })).toEqual([
    { field: 'answer', message: 'Take out “Lantern & Co”: bidders are told nothing of each other.' },
  ]);
  expect(toldToAllProblems({ ...told, question: '', answer: '' })).toHaveLength(2);
});
