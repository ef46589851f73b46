import { describe, expect, it } from 'vitest';
import { counted, joined, percentWords } from './count-words.js';

describe('counts and lists in words', () => {
  it.each([
    [0, '0 bids'],
    [1, '1 bid'],
    [1204, '1,204 bids'],
  ])('%d of them: %s', (count, words) => {
    expect(counted(count, 'bid')).toBe(words);
  });

  it('a share is whole', () => {
    expect([percentWords(0.375), percentWords(0.294), percentWords(1)]).toEqual(['38%', '29%', '100%']);
  });

  it.each([
    [[], ''],
    [['Events'], 'Events'],
    [['Events', 'Print'], 'Events and Print'],
    [['Events', 'Moves', 'Print'], 'Events, Moves and Print'],
  ])('%j', (parts, words) => {
    expect(joined(parts)).toBe(words);
  });
});
