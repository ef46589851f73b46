/**
 * When a promise falls due, and how it stands. Hours are hours: they run while the calendar is open (working hours) or
 * always (calendar hours). Days are days: a target of n working days ends at closing time of the nth working day after
 * the day on which the clock started, one of n calendar days at the end of the nth day after it. While the bidder waits
 * for the requester the clock stands still: as much time as was lost is added at the end. What is done in the very
 * moment it falls due is kept.
 */
import { calendarDateIn, instantAt, type CalendarDate } from './calendar.js';
import { closingTime, isOpenOn, openTimes, type Span, type WorkingCalendar } from './working-calendar.js';

/** On time, near its end, standing still, or over. `keptLate`: done, but after it was due. */
export const PromiseState = {
  ON_TRACK: 'onTrack',
  DUE_SOON: 'dueSoon',
  PAUSED: 'paused',
  KEPT: 'kept',
  MISSED: 'missed',
  KEPT_LATE: 'keptLate',
  WAIVED: 'waived',
} as const;
export type PromiseState = (typeof PromiseState)[keyof typeof PromiseState];

/** What was promised, as far as the clock is concerned. A part of a day counts as a whole one. */
export interface ClockTerms {
  target: number;
  unit: 'hours' | 'days';
  clock: 'working' | 'calendar';
}

/** Time in which the bidder waits for the requester. `to` null: it still waits. */
export interface Pause {
  from: Date;
  to: Date | null;
}

/** Everything the clock of one promise depends on. */
export interface ClockFacts {
  terms: ClockTerms;
  calendar: WorkingCalendar;
  startedAt: Date;
  pauses: readonly Pause[];
  doneAt: Date | null;
  waivedAt: Date | null;
  now: Date;
}

/** How a promise stands. Times in milliseconds of the wall clock, whatever hours the promise counts in. */
export interface ClockReading {
  state: PromiseState;
  /** While paused: when it would fall due if the waiting ended now. */
  dueAt: Date;
  /** How long after it was due it was done, or how long it has been due. 0 when neither. */
  missedBy: number;
  pausedFor: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How one promise stands now. */
export function promiseClock(facts: ClockFacts): ClockReading {
  const dueAt = promiseDueAt(facts);
  const isPaused = facts.pauses.some(({ to }) => to === null);
  const standing = promiseStanding({ ...facts, dueAt, isPaused });
  return { ...standing, dueAt, pausedFor: pausedFor(facts.pauses, facts.doneAt ?? facts.now) };
}

/** What is left to say of a promise whose due moment is known. */
export interface StandingFacts {
  startedAt: Date;
  dueAt: Date;
  isPaused: boolean;
  doneAt: Date | null;
  waivedAt: Date | null;
  now: Date;
}

/** The state of a promise from its due moment, and by how much it was missed. */
export function promiseStanding({ startedAt, dueAt, isPaused, doneAt, waivedAt, now }: StandingFacts): {
  state: PromiseState;
  missedBy: number;
} {
  if (waivedAt !== null) return { state: 'waived', missedBy: 0 };
  const over = (doneAt ?? now).getTime() - dueAt.getTime();
  if (doneAt !== null) return over > 0 ? { state: 'keptLate', missedBy: over } : { state: 'kept', missedBy: 0 };
  if (isPaused) return { state: 'paused', missedBy: 0 };
  if (over > 0) return { state: 'missed', missedBy: over };
  return { state: -over <= dueSoonFor(startedAt, dueAt) ? 'dueSoon' : 'onTrack', missedBy: 0 };
}

/** How long before its end a promise is "due soon": the last quarter of its time, a day at most. */
export function dueSoonFor(startedAt: Date, dueAt: Date): number {
  return Math.min(DAY, (dueAt.getTime() - startedAt.getTime()) / 4);
}

/** The moment at which a promise falls due. A pause that still lasts is taken to end now. */
export function promiseDueAt({
  terms,
  calendar,
  startedAt,
  pauses,
  now,
}: Pick<ClockFacts, 'terms' | 'calendar' | 'startedAt' | 'pauses' | 'now'>): Date {
  const stops = joined(pauses, now);
  const times = () => (terms.clock === 'working' ? openTimes(startedAt, calendar) : [from(startedAt)]);
  if (terms.unit === 'hours') return after(Math.round(terms.target * HOUR), times(), stops);
  const end = endOfDays(terms, startedAt, calendar);
  return stops.length === 0 ? end : after(lengthUntil(end, times()), times(), stops);
}

/** When silence accepts what was done: closing time of the nth working day after it. */
export function silenceAcceptsAt(doneAt: Date, days: number, calendar: WorkingCalendar): Date {
  return endOfDays({ target: days, unit: 'days', clock: 'working' }, doneAt, calendar);
}

/** How long the bidder has waited until then, overlaps counted once. */
export function pausedFor(pauses: readonly Pause[], until: Date): number {
  return joined(pauses, until).reduce((sum, { from: began, to }) => sum + (to - began), 0);
}

function endOfDays({ target, clock }: ClockTerms, startedAt: Date, calendar: WorkingCalendar): Date {
  let day = calendarDateIn(startedAt, calendar.zone);
  for (let left = Math.ceil(target); left > 0;) {
    day = nextDay(day);
    if (clock === 'calendar' || isOpenOn(day, calendar)) left -= 1;
  }
  return clock === 'calendar' ? instantAt(day, 24, calendar.zone) : closingTime(day, calendar);
}

/** The moment at which so much time outside the stops has passed in these spans. */
function after(length: number, times: Iterable<Span>, stops: readonly Span[]): Date {
  let left = length;
  let end = 0;
  for (const span of times) {
    for (const { from: began, to } of without(span, stops)) {
      if (to - began >= left) return new Date(began + left);
      left -= to - began;
      end = to;
    }
  }
  return new Date(end);
}

function lengthUntil(end: Date, times: Iterable<Span>): number {
  let length = 0;
  for (const { from: began, to } of times) {
    if (began >= end.getTime()) break;
    length += Math.min(to, end.getTime()) - began;
  }
  return length;
}

function without(span: Span, stops: readonly Span[]): Span[] {
  let left = [span];
  for (const stop of stops) {
    left = left.flatMap(({ from: began, to }) =>
      [
        { from: began, to: Math.min(to, stop.from) },
        { from: Math.max(began, stop.to), to },
      ].filter((part) => part.from < part.to),
    );
  }
  return left;
}

/** Pauses in their order, those that touch made one. */
function joined(pauses: readonly Pause[], now: Date): Span[] {
  const spans = pauses
    .map(({ from: began, to }) => ({ from: began.getTime(), to: (to ?? now).getTime() }))
    .filter(({ from: began, to }) => began < to)
    .toSorted((a, b) => a.from - b.from);
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else whole.push(span);
  }
  return whole;
}

/** All time from then on: as far as an instant can be. */
function from(instant: Date): Span {
  return { from: instant.getTime(), to: 8_640_000_000_000_000 };
}

function nextDay(day: CalendarDate): CalendarDate {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + DAY).toISOString().slice(0, 10);
}
