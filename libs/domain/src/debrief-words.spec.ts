import { expect, test } from 'vitest';
import { debriefProblems, neededFor, rivalProblems, type NamedProposal } from './debrief-words.js';

const own: NamedProposal = { id: 'own', bidderName: 'Alto Events Ltd', total: 1_200_000 };
const rival: NamedProposal = { id: 'rival', bidderName: 'Brio & Sons GmbH', total: 950_050 };
const round: NamedProposal = { id: 'round', bidderName: 'IT', total: 900_000 };

const levels = [
  { score: 3, words: 'A sketch' },
  { score: 10, words: 'A plan by the hour' },
  { score: 7, words: 'A plan by the day' },
];

test.each([
  [0, 'For 3: A sketch'],
  [3, 'For 7: A plan by the day'],
  [6.5, 'For 7: A plan by the day'],
  [9, 'For 10: A plan by the hour'],
  [10, ''],
  [null, ''],
])('with %j the next level says what was needed: %j', (score, words) => {
  expect(neededFor(levels, score)).toBe(words);
});

test('without levels nothing is advised', () => {
  expect(neededFor([], 4)).toBe('');
  expect(neededFor([{ score: 8, words: ' ' }], 4)).toBe('');
});

test.each([
  ['BRIO & SONS was cheaper', 'Brio'],
  ['brio sons gmbh had it', 'Brio'],
  ['They asked 9,500.50 in all', 'price'],
  ['Sie wollten 9.500,50', 'price'],
  ['Others were at 9000', 'price'],
  ['Others were at 9 000.00 EUR', 'price'],
])('"%s" gives another bidder away', (text, said) => {
  expect(rivalProblems('words', text, [rival, round], own)).toMatchObject([
    { field: 'words', message: expect.stringContaining(said) as string },
  ]);
});

test.each([
  'A brilliant plan',
  'Your 12,000.00 was fair',
  'It was close',
  'Alto Events did well',
  'Score 9 of 10 for 90 guests',
])('"%s" gives nobody away', (text) => {
  expect(rivalProblems('words', text, [rival, round], own)).toEqual([]);
});

test('each text is checked where it stands, for its length too', () => {
  const criteria = [{ criterionId: 'fit', reason: 'Brio & Sons named its crew', needed: 'x'.repeat(1_001) }];
  const problems = debriefProblems([{ proposalId: 'own', words: '', criteria }], [own, rival]);
  expect(problems.map(({ field }) => field)).toEqual(['debriefs.0.criteria.0.reason', 'debriefs.0.criteria.0.needed']);
});

test('a bidder may be called by its own name', () => {
  expect(debriefProblems([{ proposalId: 'rival', words: 'Dear Brio & Sons', criteria: [] }], [own, rival])).toEqual([]);
});
