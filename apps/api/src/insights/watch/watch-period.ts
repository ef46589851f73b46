import type { CalendarDate } from '@bidwell/domain/calendar';
import { type ChoiceContests, contestCount } from '@bidwell/signal/choice-contests';

/** Where a watch begins and what it is held against. */
export interface WatchPeriod {
  /** First day of the baseline, a year before the watch. */
  baselineFrom: CalendarDate;
  /** First day of the watch; the baseline ends the day before. */
  watchFrom: CalendarDate;
}

/**
 * The watch begins on 1 January or 1 July, the latest that is half a year past; its baseline is the year before. So the
 * baseline stands still for half a year (a moving one would swallow the change), a watch sees six to twelve months, and both
 * fit into the two years that a run reads.
 */
export function watchPeriod(lastDay: CalendarDate): WatchPeriod {
  const year = Number(lastDay.slice(0, 4));
  const isSecondHalf = lastDay.slice(5) >= '07-01';
  const watchFrom = isSecondHalf ? `${year}-01-01` : `${year - 1}-07-01`;
  return { baselineFrom: `${Number(watchFrom.slice(0, 4)) - 1}${watchFrom.slice(4)}`, watchFrom };
}

/** The day of the decision of a contest, by its place. */
export type DayOf = (contest: number) => CalendarDate;

/** The first contest decided on this day or later; contests stand in the order of their days. */
export function firstFrom(contests: ChoiceContests, dayOf: DayOf, day: CalendarDate): number {
  let [low, high] = [0, contestCount(contests)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(middle) >= day) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function dayAfter(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
