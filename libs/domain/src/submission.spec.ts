import { expect, test } from 'vitest';
import { missingScores, missingWords, submissionProblems } from './submission.js';

const criteria = [
  { id: 'price', title: 'Price', kind: 'price' },
  { id: 'fit', title: 'Fit', kind: 'quality' },
  { id: 'team', title: 'Team', kind: 'quality' },
] as const;
const score = (proposalId: string, criterionId: string, value: number | null) => ({ proposalId, criterionId, value });

test('every quality criterion of every proposal is scored before submitting; price is not', () => {
  const own = [score('a', 'fit', 7), score('a', 'team', 0), score('b', 'fit', 5)];
  expect(missingScores(['a', 'b'], criteria, own)).toEqual([{ proposalId: 'b', criterionId: 'team' }]);
});

test('a note without a number is no score, and a zero is one', () => {
  expect(missingScores(['a'], criteria, [score('a', 'fit', null), score('a', 'team', 0)])).toEqual([
    { proposalId: 'a', criterionId: 'fit' },
  ]);
});

test('what is out of the contest is not asked for', () => {
  expect(missingScores([], criteria, [])).toEqual([]);
});

test('each empty cell is named, and all of them are counted', () => {
  const missing = missingScores(['a', 'b'], criteria, [score('a', 'fit', 7)]);
  expect(submissionProblems(missing, criteria).map(({ message }) => message)).toEqual([
    'Score Team.',
    'Score Fit.',
    'Score Team.',
  ]);
  expect(submissionProblems(missing, criteria)[0]?.field).toBe('score-team-a');
  expect(missingWords(missing)).toBe('3 scores are missing, in 2 proposals. Give them, then submit.');
  expect(missingWords(missing.slice(0, 1))).toBe('1 score is missing, in 1 proposal. Give it, then submit.');
});
