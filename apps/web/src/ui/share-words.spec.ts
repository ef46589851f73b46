import { expect, test } from 'vitest';
import { shareWords } from './share-words';

test('a share is told with its range', () => {
  expect(shareWords({ of: 44, count: 41, low: 0.8177, high: 0.9765 })).toBe('41 of 44 (93%, 82% to 98%)');
});

test('a few cases are counted and nothing is said of them', () => {
  expect(shareWords({ of: 3, count: null, low: null, high: null })).toBe('too few to say (3)');
});

test('no case at all is nothing yet', () => {
  expect(shareWords({ of: 0, count: null, low: null, high: null })).toBe('nothing yet');
});
