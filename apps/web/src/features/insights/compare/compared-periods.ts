import type { InsightsSearch } from '../insights-search';

export interface Span {
  /** First day of its first month, last day of its last one. */
  from: string;
  to: string;
}

/** `before`: as many months just before. `year`: the same months a year earlier. */
export type Against = 'before' | 'year';

/** The two periods that are compared, in whole months. Nothing chosen: the twelve full months that ended last month. */
export function comparedPeriods(
  { from, to }: Pick<InsightsSearch, 'from' | 'to'>,
  against: Against,
  today: string,
): { now: Span; before: Span } {
  const last = monthOf(to ?? today) - (to === undefined ? 1 : 0);
  const first = Math.min(from === undefined ? last - 11 : monthOf(from), last);
  const back = against === 'year' ? 12 : last - first + 1;
  return { now: spanOf(first, last), before: spanOf(first - back, last - back) };
}

/** Months since the year 0. */
function monthOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

function spanOf(first: number, last: number): Span {
  return { from: dayOf(first, 1), to: dayOf(last + 1, 0) };
}

function dayOf(month: number, day: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10);
}
