import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDifference } from './text-difference.js';

test('what went and what came stand side by side, and the rest stays', () => {
  expect(textDifference('Two days in Lisbon for sales.', 'Three days in Lisbon for all sales.')).toEqual([
    { kind: 'removed', text: 'Two ' },
    { kind: 'added', text: 'Three ' },
    { kind: 'same', text: 'days in Lisbon for ' },
    { kind: 'added', text: 'all ' },
    { kind: 'same', text: 'sales.' },
  ]);
});

test('equal texts are one part, and a text against nothing is all new', () => {
  expect(textDifference('The same.', 'The same.')).toEqual([{ kind: 'same', text: 'The same.' }]);
  expect(textDifference('', 'New.')).toEqual([{ kind: 'added', text: 'New.' }]);
  expect(textDifference('', '')).toEqual([]);
});

test('a very long text is shown as changed whole', () => {
  const long = 'word '.repeat(3_001);
  expect(textDifference(long, 'short').map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('without what went it reads as the new text, whatever the texts', () => {
  const text = fc.array(fc.constantFrom('a ', 'b ', 'c\n', 'd'), { maxLength: 30 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = textDifference(before, after);
      const read = (left: string) =>
        parts
          .filter(({ kind }) => kind !== left)
          .map((part) => part.text)
          .join('');
      expect(read('removed')).toBe(after);
      expect(read('added').replaceAll(/\s+/g, '')).toBe(before.replaceAll(/\s+/g, ''));
    }),
  );
});
