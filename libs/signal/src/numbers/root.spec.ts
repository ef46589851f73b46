import { describe, expect, it } from 'vitest';
import { rootBetween } from './root.js';

describe('the point at which a function passes zero', () => {
  it.each([
    ['a line', (x: number) => 2 * x - 3, 0, 10, 1.5],
    ['a cube', (x: number) => x ** 3 - 2, -1, 4, Math.cbrt(2)],
    ['a falling function', (x: number) => Math.exp(-x) - 0.5, 0, 50, Math.LN2],
    ['a step', (x: number) => (x < 0.3 ? -1 : 1), 0, 1, 0.3],
    ['a flat foot', (x: number) => (x - 1) ** 9, -3, 9, 1],
  ])('is found for %s', (_name, f, low, high, root) => {
    expect(rootBetween(f, low, high)).toBeCloseTo(root, 9);
  });

  it('takes far fewer steps than halving', () => {
    let asked = 0;
    const f = (x: number) => {
      asked += 1;
      return Math.log(x) - 1;
    };
    expect(rootBetween(f, 0.1, 100)).toBeCloseTo(Math.E, 13);
    expect(asked).toBeLessThan(16);
  });

  it('is the nearer end where the function does not pass zero', () => {
    expect(rootBetween((x) => x + 1, 0, 5)).toBe(0);
    expect(rootBetween((x) => x - 9, 0, 5)).toBe(5);
  });
});
