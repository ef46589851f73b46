import { expect, test } from 'vitest';
import { quartileFences } from './quartile-fences.js';

test.each([
  // Quartiles 2 and 4: the width is 2, the fences lie 3 further out.
  [[1, 2, 3, 4, 5], { low: -1, high: 7 }],
  [[5, 3, 1, 4, 2], { low: -1, high: 7 }],
  // Quartiles 1.75 and 3.25 between the values.
  [[1, 2, 3, 4], { low: -0.5, high: 5.5 }],
  [[7], { low: 7, high: 7 }],
  [[], null],
])('the fences of %j', (values, fences) => {
  expect(quartileFences(values)).toEqual(fences);
});
