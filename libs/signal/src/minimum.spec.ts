import { describe, expect, it } from 'vitest';
import { showable } from './minimum.js';

describe('what so many contests allow us to show', () => {
  it.each([
    [0, 'too few'],
    [9, 'too few'],
    [10, 'range'],
    [29, 'range'],
    [30, 'rate'],
    [500, 'rate'],
  ])('%s contests: %s', (contests, expected) => {
    expect(showable(contests)).toBe(expected);
  });
});
