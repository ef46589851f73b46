import { expect, test } from 'vitest';
import { answeredParts, answerWords } from './answer-words.js';
import type { BriefAnswer } from './brief-answers.js';
import type { BriefQuestion } from './question-set.js';

const blank = { isRequired: false, wordLimit: null, min: null, max: null, decimals: 0, unit: '', options: [] };
const question = (kind: BriefQuestion['kind'], more: Partial<BriefQuestion> = {}): BriefQuestion => ({
  ...blank,
  key: 'asked',
  kind,
  label: 'What was asked',
  hint: '',
  columns: [],
  maxRows: null,
  ...more,
});
const rooms = question('table', {
  columns: [
    { ...blank, key: 'night', kind: 'date', label: 'Night' },
    { ...blank, key: 'singles', kind: 'number', label: 'Singles', unit: 'rooms' },
    { ...blank, key: 'rate', kind: 'money', label: 'Most a night' },
  ],
});

test.each<[BriefQuestion, BriefAnswer, string]>([
  [question('text'), 'As it is.', 'As it is.'],
  [question('number', { unit: 'people' }), 220, '220 people'],
  [question('money'), 1_250_000, '€12,500.00'],
  [question('time'), '09:30', '09:30'],
  [question('choices'), ['Tea', 'Coffee'], 'Tea, Coffee'],
  [question('inclusion'), 'optional', 'To be priced as an option'],
  [question('file'), ['one', 'two'], '2 attached'],
  [
    question('flexibleDate'),
    { from: '2027-03-02', to: '2027-03-04', flexibility: 'fewDays', alternates: [{ from: '2027-03-09', to: null }] },
    '2027-03-02 to 2027-03-04, a few days either way; or 2027-03-09',
  ],
  [
    question('flexibleDate'),
    { from: null, to: null, flexibility: 'open', alternates: [] },
    'No date yet, open to other dates',
  ],
  [
    rooms,
    [
      { night: '2027-03-02', singles: 110, rate: 12_000 },
      { night: '2027-03-03', singles: 90 },
    ],
    'Night: 2027-03-02; Singles: 110 rooms; Most a night: €120.00\nNight: 2027-03-03; Singles: 90 rooms',
  ],
])('$kind is put into words', (asked, answer, words) => {
  expect(answerWords(asked, answer, 'EUR')).toBe(words);
});

test('what was not answered is no part', () => {
  const sections = [{ key: 's', title: 'S', intro: '', opensWhen: null, questions: [question('text')] }];
  expect(answeredParts({ sections }, {}, 'EUR')).toEqual([]);
  expect(answeredParts({ sections }, { asked: 'Yes.' }, 'EUR')).toEqual([
    { field: 'answers.asked', label: 'What was asked', words: 'Yes.' },
  ]);
});
