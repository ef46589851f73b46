import { expect, test } from 'vitest';
import { answersProblems, type Requirement, type RequirementAnswer, requirementsProblems } from './requirement.js';

const steps: Requirement = { id: 'steps', text: 'No steps anywhere.', wordLimit: 5, isEssential: true };
const night: Requirement = { id: 'night', text: 'Somebody at night.', wordLimit: null, isEssential: false };
const met: RequirementAnswer[] = [
  { requirementId: 'steps', meets: 'yes', text: '' },
  { requirementId: 'night', meets: 'no', text: 'We sleep.' },
];
const problems = (answers: RequirementAnswer[]) => answersProblems(answers, [steps, night]);

test('every requirement is answered, and what is met needs no words', () => {
  expect(problems(met)).toEqual([]);
  expect(problems([])).toEqual([
    { field: 'answers', message: 'Answer "No steps anywhere.".' },
    { field: 'answers', message: 'Answer "Somebody at night.".' },
  ]);
});

test.each<[string, Partial<RequirementAnswer>, string, string]>([
  ['no choice yet', { meets: null }, 'answers.0.meets', 'Say whether you meet "No steps anywhere.".'],
  [
    'met in part without words',
    { meets: 'partly' },
    'answers.0.text',
    'Say what you offer instead, or what is missing.',
  ],
  [
    'not met without words',
    { meets: 'no', text: ' ' },
    'answers.0.text',
    'Say what you offer instead, or what is missing.',
  ],
  [
    'one word too many',
    { text: 'one two three four five six' },
    'answers.0.text',
    'Shorten this answer by 1 word. The limit is 5.',
  ],
  [
    'many words too many',
    { text: 'a b c d e f g' },
    'answers.0.text',
    'Shorten this answer by 2 words. The limit is 5.',
  ],
  [
    'too long a text',
    { text: 'x'.repeat(5_001) },
    'answers.0.text',
    'Shorten this text by 1 character. The limit is 5000.',
  ],
])('%s', (_, change, field, message) => {
  expect(problems([{ requirementId: 'steps', meets: 'yes', text: '', ...change }, ...met.slice(1)])).toEqual([
    { field, message },
  ]);
});

test('an answer to nothing, and a second answer, are told by themselves', () => {
  expect(problems([...met, { requirementId: 'other', meets: 'yes', text: '' }])).toEqual([
    { field: 'answers.2', message: 'The brief does not ask this. Remove this answer.' },
  ]);
  expect(problems([...met, { requirementId: 'steps', meets: 'yes', text: '' }])).toEqual([
    { field: 'answers.2', message: '"No steps anywhere." is answered twice. Keep one answer.' },
  ]);
});

test('a long requirement is named by its beginning', () => {
  const long = { ...night, text: `${'word '.repeat(30)}\nand more` };
  const [problem] = answersProblems([], [long]);
  expect(problem?.message.length).toBeLessThan(75);
  expect(problem?.message).toMatch(/^Answer "word word .*\.\.\."\.$/);
});

test('a brief asks in words, with a limit that can be kept', () => {
  expect(requirementsProblems([steps, night])).toEqual([]);
  expect(requirementsProblems([{ ...steps, text: ' ' }])).toEqual([
    { field: 'requirements.0.text', message: 'Say what every bidder must answer, or remove this.' },
  ]);
  for (const wordLimit of [0, 1.5, 1_001]) {
    expect(requirementsProblems([{ ...steps, wordLimit }])).toEqual([
      { field: 'requirements.0.wordLimit', message: 'Enter a whole number of words from 1 to 1000, or none.' },
    ]);
  }
  expect(requirementsProblems(Array.from({ length: 51 }, () => night))).toEqual([
    { field: 'requirements', message: 'Keep to 50 requirements.' },
  ]);
});
