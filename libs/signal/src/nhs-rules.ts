// The four rules by which a month of promises kept is unusual. They are for shares of delivered work, whose readers know
// them; the watch over wins is `cusum.ts`, because these rules would find a fall from 50 to 40 in 100 a year too late.

/** Cases of one period: `x` of `n`. */
export interface Period {
  x: number;
  n: number;
}

/** Why a period is unusual. */
export type Unusual =
  | 'outside the limits'
  | 'seven on one side'
  | 'seven in one direction'
  | 'two of three near a limit';

/** A period of the chart; the share and its distance are null without cases. */
export interface ChartPeriod {
  share: number | null;
  /** Distance from the mean in standard deviations. */
  z: number | null;
  unusual: Unusual[];
}

const RUN = 7;

/**
 * A p-chart with the rules of NHS England, Making Data Count: beyond 3 standard deviations; 7 in a row on one side; 7 in a
 * row rising or falling; 2 of 3 beyond 2 standard deviations on one side. A period without cases is left out of the runs.
 */
export function promiseChart(periods: readonly Period[]): { mean: number | null; periods: ChartPeriod[] } {
  const n = periods.reduce((sum, period) => sum + period.n, 0);
  if (n === 0) return { mean: null, periods: periods.map(() => ({ share: null, z: null, unusual: [] })) };
  const mean = periods.reduce((sum, period) => sum + period.x, 0) / n;
  const chart: ChartPeriod[] = periods.map((period) => {
    if (period.n === 0) return { share: null, z: null, unusual: [] };
    const deviation = Math.sqrt((mean * (1 - mean)) / period.n);
    const share = period.x / period.n;
    return { share, z: deviation === 0 ? 0 : (share - mean) / deviation, unusual: [] };
  });
  const counted = chart.filter(({ z }) => z !== null) as (ChartPeriod & { share: number; z: number })[];
  counted.forEach(({ z, unusual }) => Math.abs(z) > 3 && unusual.push('outside the limits'));
  markRuns(counted, RUN, 'seven on one side', oneSide);
  markRuns(counted, RUN, 'seven in one direction', oneDirection);
  markRuns(counted, 3, 'two of three near a limit', (run) =>
    [1, -1].some((side) => run.filter(({ z }) => side * z > 2).length >= 2),
  );
  return { mean, periods: chart };
}

function markRuns<T extends ChartPeriod>(
  chart: readonly T[],
  length: number,
  rule: Unusual,
  holds: (run: T[]) => boolean,
): void {
  for (let first = 0; first + length <= chart.length; first++) {
    const run = chart.slice(first, first + length);
    if (!holds(run)) continue;
    for (const { unusual } of run) if (!unusual.includes(rule)) unusual.push(rule);
  }
}

function oneSide(run: readonly { z: number }[]): boolean {
  return [1, -1].some((side) => run.every(({ z }) => side * z > 0));
}

function oneDirection(run: readonly { share: number }[]): boolean {
  return [1, -1].some((side) => run.every(({ share }, at) => at === 0 || side * (share - run[at - 1]!.share) > 0));
}
