import { formatNumber, formatPercent } from './numbers';

/** So many of so many, as the server gives it: without a count where there are too few to say. */
export interface CountedShare {
  of: number;
  count: number | null;
  low: number | null;
  high: number | null;
}

/** "41 of 44 (93%, 82% to 98%)", "too few to say (3)", or that there is nothing yet. */
export function shareWords({ of, count, low, high }: CountedShare): string {
  if (of === 0) return 'nothing yet';
  if (count === null || low === null || high === null) return `too few to say (${formatNumber(of)})`;
  const range = `${formatPercent(low)} to ${formatPercent(high)}`;
  return `${formatNumber(count)} of ${formatNumber(of)} (${formatPercent(count / of)}, ${range})`;
}
