import { calendarDateIn, type CalendarDate } from '@bidwell/domain/calendar';
import type { JobKind, Market } from '../company/kinds.js';
import { isOpenOn } from './holidays.js';

/** Where the demo company keeps its clocks. */
export const ZONE = 'Europe/Lisbon';

const DAY = 86_400_000;
const FIRST = 548;
/** The last weeks are told one by one: see today. */
const LAST = 32;

/** A day on which a job of this market is posted, and which kinds of job the season asks for. */
export interface Posting {
  market: Market;
  date: CalendarDate;
  kinds: JobKind[];
  /** 0 at the beginning of the 18 months, 1 at their end. */
  progress: number;
}

/**
 * Spreads so many jobs over the working days of 18 months: more of them in months that more kinds of job belong to. The
 * same number of days from now always gives the same season.
 */
export function postingDays(market: Market, count: number, dates: readonly CalendarDate[]): Posting[] {
  const days = dates.map((date) => ({ date, kinds: kindsIn(market, date) }));
  const weights = days.map(({ kinds }) => 0.35 + kinds.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const postings: Posting[] = [];
  let passed = 0;
  days.forEach(({ date, kinds }, index) => {
    passed += weights[index] ?? 0;
    const progress = index / days.length;
    while (passed / total > (postings.length + 0.5) / count) {
      postings.push({ market, date, kinds: kinds.length > 0 ? kinds : [...market.kinds], progress });
    }
  });
  return postings;
}

function kindsIn(market: Market, date: CalendarDate): JobKind[] {
  const month = Number(date.slice(5, 7));
  return market.kinds.filter(({ months }) => months === undefined || months.includes(month));
}

/** The working days of the story, from 18 months before now to the last weeks. */
export function workingDays(now: Date): CalendarDate[] {
  const dates = Array.from({ length: FIRST - LAST }, (_, index) => {
    return calendarDateIn(new Date(now.getTime() - (FIRST - index) * DAY), ZONE);
  });
  return dates.filter(isOpenOn);
}
