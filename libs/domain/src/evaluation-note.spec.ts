import { expect, test } from 'vitest';
import { mentionedIn, nameBeingTyped } from './evaluation-note.js';

const people = [
  { id: 'ann', name: 'Ann' },
  { id: 'anna', name: 'Anna Lee' },
  { id: 'lee', name: 'Lee Ann' },
];

test.each([
  ['Ask @Ann about it', ['ann']],
  ['@anna lee, can this be?', ['anna']],
  ['@Anna Lee and @Ann', ['ann', 'anna']],
  ['@Annabel is nobody here', []],
  ['ann@home is no mention of the name alone', []],
  ['Mail @Lee Ann.', ['lee']],
  ['nobody', []],
])('in "%s" are mentioned %j', (words, ids) => {
  expect(mentionedIn(words, people)).toEqual(ids);
});

test.each([
  ['Ask @An', 'An'],
  ['@', ''],
  ['Ask Ann', null],
  ['mail ann@', null],
  ['@Anna Lee, then', null],
])('before the cursor "%s" a name is being typed: %s', (before, typed) => {
  expect(nameBeingTyped(before)).toBe(typed);
});
