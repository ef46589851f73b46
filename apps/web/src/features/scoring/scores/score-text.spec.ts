import { expect, it } from 'vitest';
import { steppedScore, typedScore } from './score-text';

it.each([
  ['7', { text: '7', value: 7 }],
  ['10', { text: '10', value: 10 }],
  ['7.5', { text: '7.5', value: 7.5 }],
  ['7,25', { text: '7.25', value: 7.25 }],
  ['7.', { text: '7.', value: 7 }],
  ['', { text: '', value: null }],
])('takes %j', (typed, taken) => {
  expect(typedScore(typed)).toEqual(taken);
});

it('starts anew with a digit that would leave the scale: one key is enough to change a score', () => {
  expect(typedScore('78')).toEqual({ text: '8', value: 8 });
  expect(typedScore('100')).toEqual({ text: '0', value: 0 });
});

it.each(['a', '-1', '7.555', '10.5', '7x'])('does not take %j', (typed) => {
  expect(typedScore(typed)).toBeUndefined();
});

it('steps within the scale', () => {
  expect(steppedScore(9, 1).value).toBe(10);
  expect(steppedScore(10, 1).value).toBe(10);
  expect(steppedScore(0, -1).value).toBe(0);
  expect(steppedScore(null, 1).value).toBe(1);
});
