import { expect, test } from 'vitest';
import { beginningOf, requiredTextProblems, textProblems } from './text-limit.js';

test('a text up to its limit is fine, and so is none where none is needed', () => {
  expect(textProblems('place', 'abc', 3)).toEqual([]);
  expect(textProblems('place', '', 3)).toEqual([]);
});

test('a text over its limit says by how much', () => {
  expect(textProblems('place', 'abcd', 3)).toEqual([
    { field: 'place', message: 'Shorten this text by 1 character. The limit is 3.' },
  ]);
  expect(textProblems('place', 'abcde', 3)[0]?.message).toBe('Shorten this text by 2 characters. The limit is 3.');
});

test('a character outside the basic plane counts as one', () => {
  expect(textProblems('place', '🎉🎉🎉', 3)).toEqual([]);
});

test('a required text of spaces counts as missing', () => {
  expect(requiredTextProblems('title', ' \n\t', 9, 'Enter a title')).toEqual([
    { field: 'title', message: 'Enter a title.' },
  ]);
  expect(requiredTextProblems('title', 'Offsite', 9, 'Enter a title')).toEqual([]);
  expect(requiredTextProblems('title', 'Offsite Lisbon', 9, 'Enter a title')[0]?.message).toMatch(/^Shorten/);
});

test('the beginning of a text ends with a whole character', () => {
  expect(beginningOf('abcdef', 3)).toBe('abc');
  expect(beginningOf('abc', 9)).toBe('abc');
  expect(beginningOf('ab🎪c', 3)).toBe('ab');
  expect(beginningOf('ab🎪c', 4)).toBe('ab🎪');
});
