import { expect, test } from 'vitest';
import { type HeldRow, newsOf, newsWords } from './held-rows';

const row = (key: string, text = key, due: string | null = null): HeldRow => ({ key, text, due });
const none: ReadonlySet<string> = new Set();

test('the same rows in another order are no news', () => {
  expect(newsWords(newsOf([row('a'), row('b')], [row('b'), row('a')], none))).toBe('');
});

test('what came, what says something else and what is over are counted apart', () => {
  const news = newsOf(
    [row('a'), row('b'), row('c')],
    [row('b', 'b', '2026-11-24'), row('c'), row('d'), row('e')],
    none,
  );
  expect(news).toEqual({ added: 2, changed: 1, over: new Set(['a']) });
  expect(newsWords(news)).toBe('4 changes');
});

test('news of one kind is called by its kind', () => {
  expect(newsWords(newsOf([row('a')], [row('a'), row('b'), row('c')], none))).toBe('2 new');
  expect(newsWords(newsOf([row('a'), row('b')], [row('b')], none))).toBe('1 over');
});

test('what was put away here, or taken out again, is no news', () => {
  expect(newsWords(newsOf([row('a'), row('b')], [row('b')], new Set(['a'])))).toBe('');
  expect(newsWords(newsOf([row('b')], [row('a'), row('b')], new Set(['a'])))).toBe('');
});
