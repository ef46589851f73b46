import { describe, expect, it } from 'vitest';
import { drawAt, drawsFrom, normalAt, pick } from './random.js';

const COUNT = 40_000;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('repeatable chance', () => {
  it('is the same for the same seed, and another for another', () => {
    const ten = (seed: number) => Array.from({ length: 10 }, drawsFrom(seed));
    expect(ten(7)).toEqual(ten(7));
    expect(ten(7)).not.toEqual(ten(8));
  });

  it('is flat from 0 to 1', () => {
    const draw = drawsFrom(1);
    const counts = Array.from({ length: 20 }, () => 0);
    for (let n = 0; n < COUNT; n++) counts[pick(draw, 20)]! += 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - COUNT / 20) ** 2 / (COUNT / 20), 0);
    expect(chiSquare).toBeLessThan(43.8); // 1 in 1,000 with 19 degrees of freedom
  });

  it.each([1, 2, 3])('does not connect neighbours in its %s. number', (place) => {
    const at = (n: number) =>
      drawAt(5, ...([0, 0, 0].map((_, own) => (own + 1 === place ? n : 4)) as [number, number, number]));
    const products = Array.from({ length: COUNT }, (_, n) => (at(n) - 0.5) * (at(n + 1) - 0.5) * 12);
    expect(Math.abs(mean(products))).toBeLessThan(4 / Math.sqrt(COUNT));
  });

  it('is normal where it says so', () => {
    const draws = Array.from({ length: COUNT }, (_, n) => normalAt(9, n, 3));
    expect(Math.abs(mean(draws))).toBeLessThan(4 / Math.sqrt(COUNT));
    expect(mean(draws.map((z) => z * z))).toBeCloseTo(1, 1);
    expect(mean(draws.map((z) => z ** 4))).toBeGreaterThan(2.8);
    expect(draws.filter((z) => z > 1.959964).length / COUNT).toBeCloseTo(0.025, 2);
  });
});
