import { expect, test } from 'vitest';
import {
  promiseInWords,
  promiseProblems,
  PROMISE_LIMITS,
  targetInWords,
  type ServicePromise,
} from './service-promise.js';

const draft: ServicePromise = {
  text: 'First draft',
  metric: 'time from the start meeting',
  target: 3,
  unit: 'days',
  clock: 'working',
  remedy: null,
};

test.each<[string, Partial<ServicePromise>]>([
  ['within 3 working days', {}],
  ['within 1 working day', { target: 1 }],
  ['within 24 calendar hours', { target: 24, unit: 'hours', clock: 'calendar' }],
  ['within 1 calendar hour', { target: 1, unit: 'hours', clock: 'calendar' }],
  ['within 2 days', { target: 2, clock: 'none' }],
  ['at least 95%', { target: 95, unit: 'percent', clock: 'none' }],
  ['2', { target: 2, unit: 'count', clock: 'none' }],
])('a target reads "%s"', (words, change) => {
  expect(targetInWords({ ...draft, ...change })).toBe(words);
});

test('a promise reads as a sentence, with its remedy when there is one', () => {
  expect(promiseInWords(draft)).toBe('First draft: within 3 working days (time from the start meeting).');
  expect(promiseInWords({ ...draft, remedy: '5% off the fee.' })).toBe(
    'First draft: within 3 working days (time from the start meeting). If missed: 5% off the fee.',
  );
  expect(promiseInWords({ ...draft, remedy: ' ' })).toBe(promiseInWords(draft));
});

test('a whole promise has no problems', () => {
  expect(promiseProblems({ ...draft, remedy: '5% off' }, 'promises.0')).toEqual([]);
  expect(promiseProblems({ ...draft, target: 100, unit: 'percent', clock: 'none' }, 'promises.0')).toEqual([]);
  expect(promiseProblems({ ...draft, target: 2, unit: 'count', clock: 'none' }, 'promises.0')).toEqual([]);
  expect(promiseProblems({ ...draft, target: 0.5 }, 'promises.0')).toEqual([]);
});

test.each<[Partial<ServicePromise>, string, string]>([
  [{ text: '' }, 'text', 'Say what you promise.'],
  [{ metric: ' ' }, 'metric', 'Say how it is measured.'],
  [{ target: 0 }, 'target', 'Enter a target above 0.'],
  [{ target: Number.NaN }, 'target', 'Enter a target above 0.'],
  [{ target: 0.0004 }, 'target', 'Enter a target of 0.001 or more.'],
  [{ target: 101, unit: 'percent', clock: 'none' }, 'target', 'Enter a target of 100 or less.'],
  [{ target: 100_001 }, 'target', 'Enter a target of 100000 or less.'],
  [{ clock: 'none' }, 'clock', 'Choose whether working or calendar days count.'],
  [{ unit: 'hours', clock: 'none' }, 'clock', 'Choose whether working or calendar hours count.'],
  [{ unit: 'percent' }, 'clock', 'A percentage or a count runs on no clock. Choose none.'],
  [{ unit: 'count' }, 'clock', 'A percentage or a count runs on no clock. Choose none.'],
  [{ remedy: 'x'.repeat(PROMISE_LIMITS.remedy + 1) }, 'remedy', 'Shorten this text by 1 character. The limit is 300.'],
])('%j is told at its field', (change, field, message) => {
  expect(promiseProblems({ ...draft, ...change }, 'promises.4')).toEqual([{ field: `promises.4.${field}`, message }]);
});
