/**
 * What a bid says of its terms, in the three figures by which bids of different words can be compared: how long it takes, how
 * much of the brief it covers, and whether its price carries the whole cost.
 */
import type { CalendarDate } from './calendar.js';
import { fullCost, type InternalCost } from './internal-cost.js';
import type { Meets } from './requirement.js';
import type { ServicePromise } from './service-promise.js';

/** What is asked for, as far as these figures follow from it. */
export interface AskedTerms {
  /** Whether the dates of the brief are fixed: then every bid promises them. */
  isFirm: boolean;
  /** The last day of the work. Null where it is open. */
  lastDay: CalendarDate | null;
  decidedOn: CalendarDate;
}

/** An opened bid, as far as these figures follow from it. */
export interface BidTerms {
  promises: readonly Pick<ServicePromise, 'target' | 'unit' | 'clock'>[];
  /** What it says to the requirements of the brief. */
  answers: readonly { meets: Meets | null }[];
  /** Lines of the brief that it does not price. */
  unpricedCount: number;
  /** Lines and requirements of the brief together. */
  askedCount: number;
  /** In minor units. Null where there is none. */
  total: number | null;
  /** What it costs the company. Null for vendors, and for teams that did not work it out. */
  cost: InternalCost | null;
}

const WORKING_HOURS = 8;
const WORKING_DAYS = 5;
const WEEK = 7;
const DAY = 86_400_000;

/**
 * Calendar days from the decision to the delivery: to the last day of the brief where its dates are fixed, else the longest
 * time that the bid promises. Null where neither says anything.
 */
export function promisedDays({ promises }: Pick<BidTerms, 'promises'>, asked: AskedTerms): number | null {
  if (asked.isFirm && asked.lastDay !== null)
    return Math.max(0, (Date.parse(asked.lastDay) - Date.parse(asked.decidedOn)) / DAY);
  const times = promises.flatMap((promise) => calendarDays(promise) ?? []);
  return times.length === 0 ? null : Math.max(...times);
}

/** A promised time in calendar days. Null for what is no time. */
function calendarDays({ target, unit, clock }: BidTerms['promises'][number]): number | null {
  if (unit !== 'hours' && unit !== 'days') return null;
  if (clock === 'calendar') return unit === 'days' ? target : target / 24;
  const workingDays = unit === 'days' ? target : target / WORKING_HOURS;
  return (workingDays * WEEK) / WORKING_DAYS;
}

/**
 * How much of the brief the bid covers by its own answers: in part when it leaves a line without a price or does not fully
 * meet a requirement. That it exceeds the brief only its reader can say. Null where the brief asks for nothing line by line.
 */
export function coveredScope({ answers, unpricedCount, askedCount }: BidTerms): 'part' | 'meets' | null {
  if (askedCount === 0) return null;
  const isPart = unpricedCount > 0 || answers.some(({ meets }) => meets === 'partly' || meets === 'no');
  return isPart ? 'part' : 'meets';
}

/** Whether the price carries the full cost: always a vendor's, and a team's unless its own reckoning says otherwise. */
export function priceBasis({ total, cost }: Pick<BidTerms, 'total' | 'cost'>): 'fullCost' | 'other' {
  return cost !== null && total !== null && total < fullCost(cost) ? 'other' : 'fullCost';
}
