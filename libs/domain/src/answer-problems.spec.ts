import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerProblems, countWords, savingProblems } from './answer-problems.js';
import type { BriefAnswers } from './brief-answers.js';
import type { BriefColumn, BriefQuestion, QuestionKind, QuestionSet } from './question-set.js';

const NONE = { isRequired: false, wordLimit: null, min: null, max: null, decimals: 0, unit: '', options: [] };
const asking = (kind: QuestionKind, more: Partial<BriefQuestion> = {}): QuestionSet => {
  const question = { ...NONE, key: 'q', kind, label: 'Question', hint: '', columns: [], maxRows: null, ...more };
  return { sections: [{ key: 's', title: 'Section', intro: '', opensWhen: null, questions: [question] }] };
};
const column = (key: string, kind: BriefColumn['kind'], more: Partial<BriefColumn> = {}): BriefColumn => {
  return { ...NONE, key, kind, label: key, ...more };
};
const ID = '0b6f7e1a-4f8b-4c3f-9d57-2f3f5d1d7a10';
const days = {
  from: '2027-05-12',
  to: '2027-05-14',
  flexibility: 'oneWeek',
  alternates: [{ from: '2027-05-19', to: null }],
};

const meals = asking('table', {
  maxRows: 3,
  columns: [
    column('meal', 'text', { isRequired: true, wordLimit: 3 }),
    column('people', 'number', { min: 1 }),
    column('style', 'choice', { options: ['Buffet', 'Seated'] }),
    column('start', 'time'),
  ],
});

const KINDS: [string, QuestionSet, good: unknown[], bad: unknown[]][] = [
  ['a text', asking('text'), ['a', 'Łódź 🎉'], [1, ['a'], {}, 'x'.repeat(10_001), 'a\u0000b', '\ud800']],
  ['a number', asking('number', { decimals: 3 }), [0, -3, 1.125], ['3', Number.NaN, Infinity, 1e12, 0.0001, [1]]],
  ['an amount', asking('money'), [0, 13_500], [-1, 0.5, '1', 1e15]],
  ['a day', asking('date'), ['2027-05-12'], ['2027-02-30', '12 May', 5]],
  ['a time', asking('time'), ['00:00', '23:59'], ['24:00', '9:30', '09:60', 930]],
  [
    'flexible days',
    asking('flexibleDate'),
    [days, { ...days, from: null, to: null, flexibility: 'open', alternates: [] }],
    [
      '2027-05-12',
      { from: 'x' },
      { ...days, more: 1 },
      { ...days, flexibility: 'never' },
      { ...days, alternates: [{ from: null, to: null }] },
    ],
  ],
  ['a choice', asking('choice', { options: ['A', 'B'] }), ['A'], ['C', 'a', ['A'], 1]],
  ['several choices', asking('choices', { options: ['A', 'B'] }), [['A'], ['B', 'A']], ['A', ['C'], ['A', 'A'], [1]]],
  ['in, out or optional', asking('inclusion'), ['in', 'out', 'optional'], ['yes', true]],
  [
    'files',
    asking('file', { maxRows: 2 }),
    [[ID]],
    [ID, ['x'], [ID, ID], [ID, ID.replace('0b', '1b'), ID.replace('0b', '2b')]],
  ],
  [
    'a table',
    meals,
    [[{ meal: 'Lunch', people: 220, style: 'Buffet', start: '12:30' }, {}]],
    ['x', [1], [[]], [{ other: 1 }], [{ people: 'x' }], [{ style: 'C' }], [{}, {}, {}, {}]],
  ],
];

describe.each(KINDS)('%s', (_what, set, good, bad) => {
  test.each(good.map((answer) => [JSON.stringify(answer), answer]))('may be %s', (_, answer) => {
    expect(savingProblems(set, {}, { q: answer })).toEqual([]);
    expect(answerProblems(set, { q: answer } as BriefAnswers)).toEqual([]);
  });

  test.each(bad.map((answer) => [String(JSON.stringify(answer)).slice(0, 60), answer]))(
    'may not be %s',
    (_, answer) => {
      const problems = savingProblems(set, {}, { q: answer });
      expect(problems.length).toBeGreaterThan(0);
      for (const { field, message } of problems) {
        expect(field).toMatch(/^answers\.q(\.|$)/);
        expect(message).toMatch(/^[A-Z].*\.$/);
      }
    },
  );

  test('is missed where it is needed, and nowhere else', () => {
    const needed = {
      sections: set.sections.map((section) => ({
        ...section,
        questions: section.questions.map((one) => ({ ...one, isRequired: true })),
      })),
    };
    expect(answerProblems(set, {})).toEqual([]);
    expect(answerProblems(needed, {})).toHaveLength(1);
    expect(answerProblems(needed, { q: good[0] } as BriefAnswers)).toEqual([]);
  });
});

describe('before publishing', () => {
  const messages = (set: QuestionSet, answer: unknown) =>
    answerProblems(set, { q: answer } as BriefAnswers).map(({ message }) => message);

  test('words are counted as people count them', () => {
    const set = asking('text', { wordLimit: 3 });
    expect(messages(set, 'one two – three')).toEqual([]);
    expect(messages(set, 'one two three four')).toEqual(['Shorten this answer by 1 word. The limit is 3.']);
    expect(messages(set, 'a b c d e')).toEqual(['Shorten this answer by 2 words. The limit is 3.']);
  });

  test('a number lies between its limits and has its decimals', () => {
    const set = asking('number', { min: 5, max: 10, unit: 'people' });
    expect(messages(set, 4)).toEqual(['Enter 5 people or more.']);
    expect(messages(set, 11)).toEqual(['Enter 10 people or less.']);
    expect(messages(set, 7.5)).toEqual(['Enter a whole number.']);
    expect(messages(asking('number', { decimals: 1 }), 7.25)).toEqual(['Enter a number with at most 1 decimals.']);
  });

  test('days begin before they end, and have a first one unless they are open', () => {
    const set = asking('flexibleDate');
    expect(messages(set, { ...days, to: '2027-05-11' })).toEqual(['Let each last day be on or after its first day.']);
    expect(messages(set, { ...days, from: null, to: null })).toEqual([
      'Enter the first day, or say that the dates are open.',
    ]);
    expect(messages(set, { ...days, from: null, to: null, flexibility: 'open' })).toEqual([]);
  });

  test('each row that was begun has what it needs; rows keep their places', () => {
    expect(answerProblems(meals, { q: [{}, { people: 2 }, { meal: 'one two three four', people: 0 }] })).toEqual([
      { field: 'answers.q.1.meal', message: 'Answer this in a few words.' },
      { field: 'answers.q.2.meal', message: 'Shorten this answer by 1 word. The limit is 3.' },
      { field: 'answers.q.2.people', message: 'Enter 1 or more.' },
    ]);
  });

  test('a text of blanks is no answer', () => {
    expect(messages(asking('text', { isRequired: true }), '  ')).toEqual(['Answer this in a few words.']);
  });
});

describe('saving', () => {
  test('refuses an answer to a question that is not asked', () => {
    expect(savingProblems(asking('text'), {}, { other: 'x' })).toEqual([
      {
        field: 'answers.other',
        message: 'This question is not asked any more. Reload the page to see the questions of this category.',
      },
    ]);
    expect(
      savingProblems(asking('text'), {}, JSON.parse('{"__proto__": "x"}') as Record<string, unknown>),
    ).toHaveLength(1);
  });

  test('leaves alone what stays as it was, though the questions have changed since', () => {
    const before = { other: 'x', q: [{ b: 1, a: 'x' }] } as BriefAnswers;
    expect(savingProblems(asking('text'), before, { other: 'x', q: [{ a: 'x', b: 1 }] })).toEqual([]);
    expect(savingProblems(asking('text'), before, { other: 'y', q: [{ a: 'x', b: 2 }] })).toHaveLength(2);
  });

  test('takes or refuses anything, in words, and never stumbles', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.jsonValue(), ([, set], answer) => {
        const problems = savingProblems(set, {}, { q: answer });
        // What may be kept may be judged, and what the database cannot keep is not among it.
        if (problems.length === 0) {
          answerProblems(set, { q: answer } as BriefAnswers);
          expect(JSON.stringify(answer)).not.toMatch(/\\u0000|\\ud[89a-f]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('a text has as many words as it has runs of letters and digits', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé0-9]{1,8}$/)), (list) => {
      expect(countWords(list.join('  \n'))).toBe(list.length);
    }),
  );
  expect(countWords(' – … ')).toBe(0);
});
