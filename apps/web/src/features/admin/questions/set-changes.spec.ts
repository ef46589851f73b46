import type { BriefSection } from '@bidwell/domain/question-set';
import { expect, test } from 'vitest';
import { asKind, moved, newQuestion, newSection, renameAwaited, replaced, without } from './set-changes';

const waiting: BriefSection = { ...newSection(), opensWhen: { questionKey: 'kind', isOneOf: ['Party', 'Fair'] } };

test('a section that waits for a choice goes along when the choice is renamed', () => {
  const [section] = renameAwaited([waiting], 'kind', ['Party', 'Fair', 'Talk'], ['Celebration', 'Fair', 'Talk']);
  expect(section?.opensWhen?.isOneOf).toEqual(['Celebration', 'Fair']);
});

test('it stays as it is when choices come or go, or are those of another question', () => {
  expect(renameAwaited([waiting], 'kind', ['Party', 'Fair'], ['Party'])).toEqual([waiting]);
  expect(renameAwaited([waiting], 'kind', ['Party', 'Fair'], ['Fair', 'Party'])).toEqual([waiting]);
  expect(renameAwaited([waiting], 'other', ['Party', 'Fair'], ['Ball', 'Fair'])).toEqual([waiting]);
});

test('a question keeps its words when its kind changes, and loses what does not fit', () => {
  const choice = { ...newQuestion(), kind: 'choice' as const, label: 'Which', options: ['A', 'B'], wordLimit: null };
  expect(asKind(choice, 'choices').options).toEqual(['A', 'B']);
  expect(asKind(choice, 'text')).toMatchObject({ key: choice.key, label: 'Which', options: [], wordLimit: 100 });
  expect(asKind(choice, 'table').columns).toHaveLength(1);
});

test('parts are moved, changed and taken out of a list by their place', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  expect(without(['a', 'b'], 0)).toEqual(['b']);
  expect(replaced([{ a: 1, b: 1 }], 0, { b: 2 })).toEqual([{ a: 1, b: 2 }]);
});

test('new questions have keys that the server takes, each its own', () => {
  const keys = Array.from({ length: 50 }, () => newQuestion().key);
  expect(new Set(keys).size).toBe(50);
  for (const key of keys) expect(key).toMatch(/^[a-z][A-Za-z0-9]{0,39}$/);
});
