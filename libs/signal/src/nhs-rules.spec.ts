import { describe, expect, it } from 'vitest';
import { promiseChart, type Unusual } from './nhs-rules.js';

const marked = (counts: readonly number[], rule: Unusual) =>
  promiseChart(counts.map((x) => ({ x, n: 100 }))).periods.flatMap(({ unusual }, at) =>
    unusual.includes(rule) ? [at] : [],
  );

describe('an unusual month of promises kept', () => {
  it('is one beyond three standard deviations', () => {
    expect(marked([80, 82, 78, 81, 50, 79, 80, 81], 'outside the limits')).toEqual([4]);
  });

  it('is one of seven on one side', () => {
    expect(marked([85, 84, 86, 85, 84, 85, 86, 75, 74, 76, 75, 74, 75], 'seven on one side')).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
    expect(marked([85, 84, 86, 85, 84, 85, 75, 74, 76, 75, 74, 75], 'seven on one side')).toEqual([]);
  });

  it('is one of seven rising or falling', () => {
    expect(marked([80, 70, 72, 74, 76, 78, 80, 82, 75], 'seven in one direction')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(marked([80, 70, 72, 74, 74, 78, 80, 82, 75], 'seven in one direction')).toEqual([]);
  });

  it('is one of three with two near a limit', () => {
    expect(marked([80, 80, 80, 90, 81, 91, 80, 80, 80, 79, 80, 79], 'two of three near a limit')).toEqual([3, 4, 5]);
    expect(marked([80, 80, 90, 80, 80, 70, 80, 80], 'two of three near a limit')).toEqual([]);
  });

  it('cannot be told without cases', () => {
    expect(promiseChart([{ x: 0, n: 0 }])).toEqual({ mean: null, periods: [{ share: null, z: null, unusual: [] }] });
    const { mean, periods } = promiseChart([
      { x: 5, n: 5 },
      { x: 0, n: 0 },
      { x: 3, n: 3 },
    ]);
    expect(mean).toBe(1);
    expect(periods.map(({ z }) => z)).toEqual([0, null, 0]);
  });
});
