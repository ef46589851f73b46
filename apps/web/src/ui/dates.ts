import { LOCALE } from './numbers';

const INSTANT: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
};

function partsOf(date: Date, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const parts = new Intl.DateTimeFormat(LOCALE, options).formatToParts(date);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** "Tue 24 Nov 2026, 17:00 GMT": what a person must act before. */
export function formatInstant(iso: string): string {
  const at = partsOf(new Date(iso), INSTANT);
  return `${at.weekday} ${at.day} ${at.month} ${at.year}, ${at.hour}:${at.minute} ${at.timeZoneName}`;
}

/** "17:00:12 GMT", where seconds decide. */
export function formatClock(iso: string): string {
  const at = partsOf(new Date(iso), { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' });
  return `${at.hour}:${at.minute}:${at.second} ${at.timeZoneName}`;
}

/** "14:02:31 WET, Mon 16 Nov 2026", where the second counts. */
export function formatMoment(iso: string): string {
  const at = partsOf(new Date(iso), INSTANT);
  return `${formatClock(iso)}, ${at.weekday} ${at.day} ${at.month} ${at.year}`;
}

/** "14:02" of the reader's own day; with its day when that is another one. */
export function formatTime(iso: string, now = Date.now()): string {
  const date = new Date(iso);
  if (date.toDateString() !== new Date(now).toDateString()) return formatInstant(iso);
  const at = partsOf(date, { hour: '2-digit', minute: '2-digit' });
  return `${at.hour}:${at.minute}`;
}

/** "Tue 24 Nov 2026", a day in nobody's zone. */
export function formatDay(day: string): string {
  const at = partsOf(new Date(`${day}T00:00:00Z`), { ...INSTANT, timeZone: 'UTC' });
  return `${at.weekday} ${at.day} ${at.month} ${at.year}`;
}

/** "Nov 2026" */
export function formatMonth(day: string): string {
  const at = partsOf(new Date(`${day}T00:00:00Z`), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return `${at.month} ${at.year}`;
}

/** "Tue 24 to Thu 26 Nov 2026", or one day when both are the same. */
export function formatDays(from: string, to: string | null): string {
  if (to === null || to === from) return formatDay(from);
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  const start = partsOf(new Date(`${from}T00:00:00Z`), { ...INSTANT, timeZone: 'UTC' });
  return isSameMonth ? `${start.weekday} ${start.day} to ${formatDay(to)}` : `${formatDay(from)} to ${formatDay(to)}`;
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** "in 3 hours", "2 days ago": the largest unit of which there are at least two; never longer than it is. */
export function formatDistance(iso: string, now: number): string {
  const seconds = (Date.parse(iso) - now) / 1000;
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= 2 * length) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(LOCALE).format(Math.trunc(seconds / size), unit);
}

/** The reader's zone as the clock shows it at that instant: "GMT", "CET", "GMT+9". */
export function zoneName(iso: string | null): string {
  return partsOf(iso ? new Date(iso) : new Date(), { timeZoneName: 'short', hour: '2-digit' }).timeZoneName ?? 'UTC';
}

/** An instant as `datetime-local` wants it: the reader's wall clock without a zone. */
export function toLocalInput(iso: string | null): string {
  if (iso === null) return '';
  const date = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

export function fromLocalInput(text: string): string | null {
  const date = new Date(text);
  return text === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
