import { expect, test } from 'vitest';
import type { BriefColumn, BriefQuestion, BriefSection, QuestionSet } from './question-set.js';
import { questionSetProblems } from './question-set-problems.js';

const NONE = { isRequired: false, wordLimit: null, min: null, max: null, decimals: 0, unit: '', options: [] };
const question = (key: string, more: Partial<BriefQuestion> = {}): BriefQuestion => {
  return { ...NONE, key, kind: 'text', label: 'Question', hint: '', columns: [], maxRows: null, ...more };
};
const section = (key: string, questions: BriefQuestion[], more: Partial<BriefSection> = {}): BriefSection => {
  return { key, title: 'Section', intro: '', opensWhen: null, questions, ...more };
};
const kind = question('kind', { kind: 'choice', options: ['A', 'B'] });
const column = (more: Partial<BriefColumn>): BriefColumn => ({
  ...NONE,
  key: 'c',
  kind: 'text',
  label: 'Column',
  ...more,
});
const NOTHING: QuestionSet = { sections: [] };
const later = (questionKey: string, isOneOf: string[]) => [
  section('s', [kind, question('words')]),
  section('t', [question('q')], { opensWhen: { questionKey, isOneOf } }),
];

test('questions that can be asked have no problem', () => {
  const table = question('rows', { kind: 'table', columns: [column({}), column({ key: 'd', kind: 'money' })] });
  expect(questionSetProblems({ sections: [...later('kind', ['B']), section('u', [table])] }, NOTHING)).toEqual([]);
});

test.each<[string, BriefSection[], string, RegExp]>([
  ['nothing to ask', [], 'sections', /^Add at least one question/],
  ['a section without a question', [section('s', [kind]), section('t', [])], 'sections.1.questions', /^Add a question/],
  ['a section without a name', [section('s', [kind], { title: ' ' })], 'sections.0.title', /^Name this section/],
  [
    'a question without words',
    [section('s', [question('q', { label: '' })])],
    'sections.0.questions.0.label',
    /^Write the question/,
  ],
  [
    'one choice',
    [section('s', [question('q', { kind: 'choice', options: ['A'] })])],
    'sections.0.questions.0.options',
    /two choices/,
  ],
  [
    'a choice twice',
    [section('s', [question('q', { kind: 'choices', options: ['A', 'A'] })])],
    'sections.0.questions.0.options',
    /"A" is there twice/,
  ],
  [
    'an empty choice',
    [section('s', [question('q', { kind: 'choices', options: ['A', ' '] })])],
    'sections.0.questions.0.options',
    /^Name each choice/,
  ],
  [
    'a table without columns',
    [section('s', [question('q', { kind: 'table' })])],
    'sections.0.questions.0.columns',
    /one column/,
  ],
  [
    'a table in a table',
    [section('s', [question('q', { kind: 'table', columns: [column({ kind: 'table' as 'text' })] })])],
    'sections.0.questions.0.columns.0.kind',
    /does not fit/,
  ],
  [
    'two columns of one key',
    [section('s', [question('q', { kind: 'table', columns: [column({}), column({})] })])],
    'sections.0.questions.0.columns',
    /"c"/,
  ],
  [
    'a most below its least',
    [section('s', [question('q', { kind: 'number', min: 2, max: 1 })])],
    'sections.0.questions.0.max',
    /^Let the most/,
  ],
  [
    'too many files',
    [section('s', [question('q', { kind: 'file', maxRows: 11 })])],
    'sections.0.questions.0.maxRows',
    /^Keep to 10/,
  ],
  ['two questions of one key', [section('s', [kind]), section('t', [kind])], 'sections', /"kind" is there twice/],
  ['two sections of one key', [section('s', [kind]), section('s', [question('q')])], 'sections', /"s" is there twice/],
  ['a condition on a question that is not there', later('nowhere', ['A']), 'sections.1.opensWhen', /earlier section/],
  ['a condition on a text', later('words', ['A']), 'sections.1.opensWhen', /with choices/],
  [
    'a condition on itself',
    [section('s', [kind], { opensWhen: { questionKey: 'kind', isOneOf: ['A'] } })],
    'sections.0.opensWhen',
    /earlier section/,
  ],
  ['a condition without answers', later('kind', []), 'sections.1.opensWhen', /^Choose the answers/],
  ['a condition on a choice that is gone', later('kind', ['C']), 'sections.1.opensWhen', /"C" is not among/],
])('%s is named', (_what, sections, field, words) => {
  const problems = questionSetProblems({ sections }, NOTHING);
  expect(problems).toContainEqual({ field, message: expect.stringMatching(words) as string });
});

test('a question keeps its kind from one version to the next', () => {
  const before = { sections: [section('s', [question('q', { kind: 'number' })])] };
  const after = { sections: [section('s', [question('q')])] };
  expect(questionSetProblems(after, before)).toEqual([
    { field: 'sections.0.questions.0.kind', message: expect.stringMatching(/another kind/) as string },
  ]);
  expect(questionSetProblems(before, before)).toEqual([]);
});
