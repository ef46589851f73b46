/** A promise's clock in words, the same in the app, in mail and on paper. */
import type { PromiseState } from './promise-clock.js';

const STEPS: readonly [string, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "2 hours", "3 days": the largest unit of which there are at least two; less than a minute is said so. */
export function lengthInWords(length: number): string {
  const step = STEPS.find(([, size]) => length >= 2 * size) ?? STEPS.find(([, size]) => length >= size);
  if (step === undefined) return 'less than a minute';
  const [unit, size] = step;
  const count = Math.floor(length / size);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** "Missed by 2 hours", "Kept late, by 3 days", "On track". */
export function clockInWords(state: PromiseState, missedBy: number): string {
  if (state === 'missed') return `Missed by ${lengthInWords(missedBy)}`;
  if (state === 'keptLate') return `Kept late, by ${lengthInWords(missedBy)}`;
  return STATE_WORDS[state];
}

const STATE_WORDS: Readonly<Record<Exclude<PromiseState, 'missed' | 'keptLate'>, string>> = {
  onTrack: 'On track',
  dueSoon: 'Due soon',
  paused: 'Paused',
  kept: 'Kept',
  waived: 'Waived',
};

/** "Tue 24 Nov 2026, 17:00 GMT": a moment as a clock in the zone shows it. */
export function instantInWords(instant: Date, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  });
  const at = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${at.weekday} ${at.day} ${at.month} ${at.year}, ${at.hour}:${at.minute} ${at.timeZoneName}`;
}

/** How many times a promise falls due before a share of it says anything. */
export const ENOUGH_TIMES = 5;

/** "41 of 44 kept (93%, 82 to 98%)" of one piece of work: with fewer than five times the plain count, "1 of 1 kept". */
export function keptInWords(kept: number, due: number, interval: { low: number; high: number }): string {
  if (due === 0) return 'not due yet';
  if (due < ENOUGH_TIMES) return `${kept} of ${due} kept`;
  const percent = (share: number) => Math.round(share * 100);
  return `${kept} of ${due} kept (${percent(kept / due)}%, ${percent(interval.low)} to ${percent(interval.high)}%)`;
}
