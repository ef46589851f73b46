/**
 * A promise is a service level that a bidder commits to: what is measured, what is aimed at, on which clock, and what
 * happens if it is missed. After the award it becomes an obligation, the same for a team and for a vendor.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const PromiseUnit = { HOURS: 'hours', DAYS: 'days', PERCENT: 'percent', COUNT: 'count' } as const;
export type PromiseUnit = (typeof PromiseUnit)[keyof typeof PromiseUnit];

export const PromiseClock = { WORKING: 'working', CALENDAR: 'calendar', NONE: 'none' } as const;
export type PromiseClock = (typeof PromiseClock)[keyof typeof PromiseClock];

/** "First draft", measured in "time from the start meeting", within 3 working days. */
export interface ServicePromise {
  text: string;
  metric: string;
  target: number;
  unit: PromiseUnit;
  /** Which hours or days count. `none` for percent and count. */
  clock: PromiseClock;
  /** What the bidder does if it misses. Null when nothing is offered. */
  remedy: string | null;
}

/** Targets are kept to three decimals: less would be kept as none. */
const LEAST_TARGET = 0.001;

export const PROMISE_LIMITS = { text: 200, metric: 200, remedy: 300, target: 100_000 } as const;

/** A promise in one sentence: "First draft: within 3 working days (time from the start meeting)." */
export function promiseInWords(promise: ServicePromise): string {
  const { text, metric, remedy } = promise;
  const sentence = `${text}: ${targetInWords(promise)} (${metric}).`;
  return remedy === null || remedy.trim() === '' ? sentence : `${sentence} If missed: ${remedy}`;
}

/** The target alone: "within 3 working days", "at least 95%", "2". */
export function targetInWords({ target, unit, clock }: ServicePromise): string {
  if (unit === 'percent') return `at least ${target}%`;
  if (unit === 'count') return String(target);
  const noun = target === 1 ? unit.slice(0, -1) : unit;
  return clock === 'none' ? `within ${target} ${noun}` : `within ${target} ${clock} ${noun}`;
}

/** What is still wrong with a promise; `path` is where it stands, such as `promises.0`. */
export function promiseProblems(promise: ServicePromise, path: string): Problem[] {
  return [
    ...requiredTextProblems(`${path}.text`, promise.text, PROMISE_LIMITS.text, 'Say what you promise'),
    ...requiredTextProblems(`${path}.metric`, promise.metric, PROMISE_LIMITS.metric, 'Say how it is measured'),
    ...targetProblems(promise, path),
    ...clockProblems(promise, path),
    ...textProblems(`${path}.remedy`, promise.remedy ?? '', PROMISE_LIMITS.remedy),
  ];
}

function targetProblems({ target, unit }: ServicePromise, path: string): Problem[] {
  const field = `${path}.target`;
  if (!(target > 0)) return [{ field, message: 'Enter a target above 0.' }];
  if (target < LEAST_TARGET) return [{ field, message: `Enter a target of ${LEAST_TARGET} or more.` }];
  const most = unit === 'percent' ? 100 : PROMISE_LIMITS.target;
  return target > most ? [{ field, message: `Enter a target of ${most} or less.` }] : [];
}

function clockProblems({ unit, clock }: ServicePromise, path: string): Problem[] {
  const isTime = unit === 'hours' || unit === 'days';
  if (isTime === (clock !== 'none')) return [];
  const message = isTime
    ? `Choose whether working or calendar ${unit} count.`
    : 'A percentage or a count runs on no clock. Choose none.';
  return [{ field: `${path}.clock`, message }];
}
