// The range of a figure that has no formula: drawn again and again from the requesters, whole requesters at a time, because
// what one of them does hangs together.
import { drawsFrom, pick } from './numbers/random.js';
import type { Interval } from './wilson.js';

/** Draws behind a range. */
export const BOOTSTRAP_DRAWS = 2000;

/**
 * 95% range of Σ part / Σ whole over the cases, resampled by requester. The same seed gives the same range.
 * Null when the whole is 0 or there are fewer than 2 requesters. Source: cluster bootstrap, percentile method (Efron 1979).
 */
export function ratioRange(
  cases: readonly { requester: string; part: number; whole: number }[],
  seed: number,
  draws = BOOTSTRAP_DRAWS,
): (Interval & { ratio: number }) | null {
  const sums = new Map<string, { part: number; whole: number }>();
  for (const { requester, part, whole } of cases) {
    const own = sums.get(requester) ?? { part: 0, whole: 0 };
    sums.set(requester, { part: own.part + part, whole: own.whole + whole });
  }
  const groups = [...sums.values()];
  const ratioOf = (drawn: readonly { part: number; whole: number }[]) =>
    drawn.reduce((sum, { part }) => sum + part, 0) / drawn.reduce((sum, { whole }) => sum + whole, 0);
  const ratio = ratioOf(groups);
  if (groups.length < 2 || !Number.isFinite(ratio)) return null;
  const draw = drawsFrom(seed);
  const ratios = Float64Array.from({ length: draws }, () =>
    ratioOf(groups.map(() => groups[pick(draw, groups.length)]!)),
  );
  ratios.sort();
  return { ratio, low: ratios[Math.floor(0.025 * draws)]!, high: ratios[Math.ceil(0.975 * draws) - 1]! };
}

/** Share of the value bid for that was won, with its range: shown beside the win rate, never instead of it. */
export function valueWinRate(
  bids: readonly { requester: string; value: number; won: boolean }[],
  seed: number,
): (Interval & { ratio: number }) | null {
  return ratioRange(
    bids.map(({ requester, value, won }) => ({ requester, part: won ? value : 0, whole: value })),
    seed,
  );
}
