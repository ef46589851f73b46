import { MINIMUM_CONTESTS } from '@bidwell/signal/minimum';
import { formatMonth } from '../../ui/dates';
import type { Side } from '../../ui/bidder-mark';
import type { Grain } from './insights-search';
import { quarterName } from './quarter';
import type { Counts } from './win-rate';

export interface MonthCounts extends Counts {
  /** Its first day. */
  month: string;
  side: Side;
}

/** One side in one month or quarter. */
export interface Period extends Counts {
  /** First and last day. */
  from: string;
  to: string;
  name: string;
  side: Side;
}

/** Months as they are, or added up to quarters; oldest first, internal before external. */
export function periodsOf(months: readonly MonthCounts[], grain: Grain): Period[] {
  const periods = new Map<string, Period>();
  for (const month of months) {
    const from = grain === 'month' ? month.month : quarterOf(month.month);
    const key = `${from} ${month.side === 'internal' ? 0 : 1}`;
    const known = periods.get(key);
    if (known === undefined) periods.set(key, { ...counts(month), side: month.side, ...span(from, grain) });
    else periods.set(key, { ...known, ...sum(known, month) });
  }
  return [...periods].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period);
}

/** Quarters, where fewer than half of the months hold enough contests to say anything. */
export function usualGrain(months: readonly MonthCounts[]): Grain {
  const internal = months.filter((month) => month.side === 'internal');
  const shown = internal.length > 0 ? internal : months;
  const enough = shown.filter((month) => month.n >= MINIMUM_CONTESTS).length;
  return enough * 2 >= shown.length ? 'month' : 'quarter';
}

/** Every period from the first to the last, also those in which nothing was decided. */
export function spanOf(periods: readonly Period[], grain: Grain): string[] {
  const [first, last] = [periods[0]?.from, periods.at(-1)?.from];
  const all: string[] = [];
  for (let from = first; from !== undefined && last !== undefined && from <= last; from = later(from, monthsIn(grain)))
    all.push(from);
  return all;
}

function counts({ n, wins, expected }: Counts): Counts {
  return { n, wins, expected };
}

function sum(one: Counts, other: Counts): Counts {
  return { n: one.n + other.n, wins: one.wins + other.wins, expected: one.expected + other.expected };
}

function span(from: string, grain: Grain) {
  const name = grain === 'month' ? formatMonth(from) : quarterName(from);
  const next = new Date(`${later(from, monthsIn(grain))}T00:00:00Z`);
  return { from, to: new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10), name };
}

const monthsIn = (grain: Grain) => (grain === 'month' ? 1 : 3);

function quarterOf(month: string): string {
  const first = Math.floor((Number(month.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${month.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

function later(from: string, months: number): string {
  const [year = 0, month = 1] = from.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}
