import { MINIMUM_CONTESTS, showable } from '@bidwell/signal/minimum';
import { type Interval, wilsonInterval } from '@bidwell/signal/wilson';
import type { SideKind } from '../../graphql/generated/graphql';
import type { Side } from '../../ui/bidder-mark';
import { formatPercent, LOCALE } from '../../ui/numbers';

/** Counts as the server gives them. */
export interface Counts {
  n: number;
  wins: number;
  expected: number;
}

export const sideOf = (kind: SideKind): Side => (kind === 'INTERNAL' ? 'internal' : 'external');

/** The 95% range of the rate, or null where there are too few contests to say. */
export function rangeOf({ n, wins }: Pick<Counts, 'n' | 'wins'>): Interval | null {
  return showable(n) === 'too few' ? null : wilsonInterval(wins, n);
}

/** Expected wins, always with one decimal, so that a column lines up. */
export function expectedText(expected: number): string {
  return expected.toLocaleString(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** "15% to 32%" */
export function rangeWords({ low, high }: Interval): string {
  return `${formatPercent(low)} to ${formatPercent(high)}`;
}

/** "23% (15% to 32%)", "likely 8% to 55%" where a single figure would claim too much, or that there are too few. */
export function rateWords(counts: Pick<Counts, 'n' | 'wins'>): string {
  const range = rangeOf(counts);
  if (range === null) return tooFewWords(counts.n);
  if (showable(counts.n) === 'range') return `likely ${rangeWords(range)}`;
  return `${formatPercent(counts.wins / counts.n)} (${rangeWords(range)})`;
}

export function tooFewWords(n: number): string {
  return `Too few to say (${n} of at least ${MINIMUM_CONTESTS})`;
}
