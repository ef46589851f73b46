import { expect, test } from 'vitest';
import { cutOf, durationWords, fitWords, stateWords, weightWords } from './run-words';

const run = { state: 'DONE', hasSignal: true } as const;

test('a run says from what it was worked out', () => {
  expect(cutOf({ contests: 1812, lastDay: '2026-11-21' })).toMatch(/^From 1,812 contests up to .*21 Nov/);
  expect(cutOf({ contests: 0, lastDay: null })).toBe('From 0 contests');
});

test('a run without a signal does not pass for one with', () => {
  expect(stateWords(run)).toBe('Done');
  expect(stateWords({ ...run, hasSignal: false })).toBe('Done, no signal');
  expect(stateWords({ state: 'FAILED', hasSignal: false })).toBe('Failed');
});

test('a fit that did not settle says so', () => {
  expect(fitWords({ ...run, iterations: 5, hasConverged: true })).toBe('Settled after 5 rounds');
  expect(fitWords({ ...run, iterations: 100, hasConverged: false })).toBe('Had not settled after 100 rounds');
  expect(fitWords({ ...run, iterations: null })).toBe('No fit');
});

test('how long it took is told once it is over', () => {
  expect(durationWords('2026-11-22T02:00:00Z', '2026-11-22T02:00:03.240Z')).toBe('3.2 s');
  expect(durationWords('2026-11-22T02:00:00Z', null)).toBe('');
});

test('a term without data is left out in words', () => {
  expect(weightWords(null, null)).toMatch(/left out/);
  expect(weightWords(-3.614, 0.238)).toBe('-3.61 (standard error 0.24)');
});
