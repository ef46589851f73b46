import { expect, test } from 'vitest';
import { isBelowMinimum, levelProblems, levelReached, minimumProblems, nextLevel } from './levels.js';
import { READY_LEVELS, readyLevels } from './ready-levels.js';

const levels = [
  { score: 4, words: 'Most points.' },
  { score: 10, words: 'All points and more.' },
  { score: 7, words: 'All points.' },
];

test.each([
  [10, 10, null],
  [9.5, 7, 10],
  [7, 7, 10],
  [6.99, 4, 7],
  [4, 4, 7],
  [3, null, 4],
  [0, null, 4],
  [null, null, null],
])('a score of %s has reached level %s, and %s is the next', (score, reached, next) => {
  expect(levelReached(levels, score)?.score ?? null).toBe(reached);
  expect(nextLevel(levels, score)?.score ?? null).toBe(next);
});

test('without levels no score has words', () => {
  expect(levelReached([], 5)).toBeNull();
  expect(nextLevel([], 5)).toBeNull();
});

test('whole levels have no problems, in whatever order they stand', () => {
  expect(levelProblems('criteria.0', 'quality', levels)).toEqual([]);
  expect(levelProblems('criteria.0', 'quality', [])).toEqual([]);
});

test('every ready-made set is whole, and can be found by its id', () => {
  for (const ready of READY_LEVELS) {
    expect(levelProblems(ready.id, 'quality', ready.levels)).toEqual([]);
    expect(readyLevels(ready.id)).toBe(ready.levels);
  }
  expect(readyLevels('no such set')).toEqual([]);
});

test.each([
  [{ score: 4, words: 'Again.' }, 'score', 'There is a level for 4 already. Enter another score.'],
  [{ score: 11, words: 'Above.' }, 'score', 'Enter a whole number from 0 to 10.'],
  [{ score: -1, words: 'Below.' }, 'score', 'Enter a whole number from 0 to 10.'],
  [{ score: 5.5, words: 'Between.' }, 'score', 'Enter a whole number from 0 to 10.'],
  [{ score: 5, words: ' ' }, 'words', 'Say what earns this score.'],
  [{ score: 5, words: 'x'.repeat(201) }, 'words', 'Shorten this text by 1 character. The limit is 200.'],
])('the level %j is told at its field', (level, field, message) => {
  expect(levelProblems('criteria.2', 'quality', [...levels, level])).toEqual([
    { field: `criteria.2.levels.3.${field}`, message },
  ]);
});

test('levels have a limit in number', () => {
  const seven = [0, 1, 2, 3, 4, 5, 6].map((score) => ({ score, words: 'So much.' }));
  expect(levelProblems('criteria.0', 'quality', seven.slice(1))).toEqual([]);
  expect(levelProblems('criteria.0', 'quality', seven)).toEqual([
    { field: 'criteria.0.levels', message: 'Keep to 6 levels.' },
  ]);
});

test('price has neither levels nor a minimum: the formula scores it', () => {
  expect(levelProblems('criteria.0', 'price', levels)[0]?.field).toBe('criteria.0.levels');
  expect(minimumProblems('criteria.0', 'price', 5)[0]?.field).toBe('criteria.0.minimum');
  expect(minimumProblems('criteria.0', 'price', null)).toEqual([]);
});

test.each([0.5, 5, 7.5, 10, null])('a minimum of %s is one', (minimum) => {
  expect(minimumProblems('criteria.0', 'quality', minimum)).toEqual([]);
});

test.each([0, -1, 10.5, 5.25, Number.NaN])('a minimum of %s is none', (minimum) => {
  const message = 'Enter a minimum from 0.5 to 10 in steps of 0.5, or leave it empty.';
  expect(minimumProblems('criteria.1', 'quality', minimum)).toEqual([{ field: 'criteria.1.minimum', message }]);
});

test.each([
  [4.99, 5, true],
  [5, 5, false],
  [0, 0.5, true],
  [null, 5, false],
  [0, null, false],
])('a score of %s against a minimum of %s: below is %s', (value, minimum, isBelow) => {
  expect(isBelowMinimum(value, minimum)).toBe(isBelow);
});
