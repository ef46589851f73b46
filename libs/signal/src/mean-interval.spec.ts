import { expect, test } from 'vitest';
import { meanInterval, studentQuantile } from './mean-interval.js';

const SCALE = { low: 0, high: 10 };

// Tables of Student's t, two-sided 95% and 99%.
test.each([
  [2, 0.95, 4.302_653],
  [4, 0.95, 2.776_445],
  [9, 0.95, 2.262_157],
  [30, 0.95, 2.042_272],
  [9, 0.99, 3.249_836],
])('with %i degrees of freedom at %d the t of the tables is reached', (degrees, confidence, t) => {
  expect(studentQuantile(degrees, confidence)).toBeCloseTo(t, 5);
});

test('the mean of 6, 7 and 8 is 7, give or take 2.48', () => {
  const { mean, interval } = meanInterval([6, 7, 8], SCALE);
  expect(mean).toBe(7);
  expect(interval?.low).toBeCloseTo(4.516, 3);
  expect(interval?.high).toBeCloseTo(9.484, 3);
});

test('an interval stays on the scale, and two values are too few for one', () => {
  expect(meanInterval([9, 10, 10], SCALE).interval?.high).toBe(10);
  expect(meanInterval([9, 10], SCALE)).toEqual({ mean: 9.5, interval: null });
  expect(() => meanInterval([], SCALE)).toThrow(RangeError);
});
