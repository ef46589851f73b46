import { expect, test } from 'vitest';
import { DROP_BOX_RULE, isShut, SHUT_FILE_WORDS, SHUT_WORDS } from './drop-box.js';

const opened = new Date('2026-12-01T17:00:00Z');

test.each([
  ['a drop box before it opens', true, null, true],
  ['a drop box once it is opened', true, opened, false],
  ['any other job before it opens', false, null, false],
  ['any other job once it is opened', false, opened, false],
])('%s', (_, isDropBox, openedAt, shut) => {
  expect(isShut({ isDropBox, openedAt })).toBe(shut);
});

test('what stands in SQL cannot end the text that it stands in', () => {
  for (const words of [DROP_BOX_RULE, SHUT_WORDS, SHUT_FILE_WORDS]) expect(words).not.toMatch(/['\\]/);
});
