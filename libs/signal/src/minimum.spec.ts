import { describe, expect, it } from 'vitest';
import { companyStage, mayLeaveLeadership, showable, splitSmallCells } from './minimum.js';

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

describe('what may leave leadership', () => {
  it.each([
    [4, 3, false],
    [5, 1, false],
    [5, 2, true],
    [0, 0, false],
    [5, null, true],
    [4, null, false],
  ])('%s wins of %s requesters: %s', (wins, requesters, expected) => {
    expect(mayLeaveLeadership({ wins, requesters })).toBe(expected);
  });

  const cell = (name: string, wins: number, requesters = 3) => ({ name, wins, requesters });
  const names = (cells: { name: string }[]) => cells.map(({ name }) => name);

  it('leaves everything as it is where nothing is small', () => {
    const { apart, merged } = splitSmallCells([cell('Events', 30), cell('Print', 6)]);
    expect([names(apart), merged]).toEqual([['Events', 'Print'], []]);
  });

  it('merges what is small, in the order given', () => {
    const { apart, merged } = splitSmallCells([cell('Web', 3), cell('Events', 30), cell('Video', 2), cell('Print', 6)]);
    expect([names(apart), names(merged)]).toEqual([
      ['Events', 'Print'],
      ['Web', 'Video'],
    ]);
  });

  it('never merges one alone, which a total would give back, and takes the smallest other along', () => {
    const { apart, merged } = splitSmallCells([cell('Events', 30), cell('Print', 6), cell('Web', 8, 1)]);
    expect([names(apart), names(merged)]).toEqual([['Events'], ['Web', 'Print']]);
  });

  it('merges all where all together are few', () => {
    const { apart, merged } = splitSmallCells([cell('Events', 1), cell('Print', 0)]);
    expect([apart, names(merged)]).toEqual([[], ['Events', 'Print']]);
  });
});
