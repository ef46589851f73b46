import { counted, formatNumber, formatPercent } from '../../../ui/numbers';

/** So many of so many, with the range that holds the true share 95 times in 100; null: too few to say. */
export interface CountedShare {
  count: number;
  of: number;
  interval: { low: number; high: number } | null;
}

/** "41 of 44 (93%, likely 82% to 98%)" */
export function shareInWords({ count, of, interval }: CountedShare): string {
  if (of === 0) return 'None yet';
  const share = `${formatNumber(count)} of ${formatNumber(of)}`;
  if (interval === null) return `${share}: too few to say.`;
  const range = `likely ${formatPercent(interval.low)} to ${formatPercent(interval.high)}`;
  return `${share} (${formatPercent(count / of)}, ${range})`;
}

/** How a share stood at the last visit. Ranges that overlap say nothing about a change, and that is said. */
export function thenInWords(now: CountedShare, before: CountedShare | null, isFirstVisit: boolean): string {
  if (isFirstVisit) return 'From your next visit on, how it stood before is said here.';
  if (before === null) return 'As at your last visit: no month has ended since.';
  const then = `At your last visit ${shareInWords(before)}`;
  if (now.interval === null || before.interval === null) return then.replace(/\.?$/, '.');
  const isApart = now.interval.low > before.interval.high || now.interval.high < before.interval.low;
  return isApart ? `${then}: a change beyond chance.` : `${then}: within chance.`;
}

/** What was decided since, and who won. */
export function newWinsInWords(decided: number, { count, of, interval }: CountedShare): string {
  if (decided === 0) return 'Nothing was decided.';
  const all = `${counted(decided, 'job')} decided`;
  if (of === 0) return `${all}, none of them a contest.`;
  const won = `internal teams won ${count} of ${counted(of, 'contest')}`;
  return interval === null ? `${all}; ${won}: too few to say.` : `${all}; ${won}.`;
}
