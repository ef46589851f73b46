import { describe, expect, it } from 'vitest';
import { companyStage, showable } from './minimum.js';

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

describe('what the contests of a whole company allow us to show', () => {
  it.each([
    [299, 'counts'],
    [300, 'signal'],
    [1999, 'signal'],
    [2000, 'everything'],
  ])('%s contests: %s', (contests, expected) => {
    expect(companyStage(contests)).toBe(expected);
  });
});
