import { serverNow } from '../../ui/server-clock';

/** The month it is, as `2026-11`. */
export function thisMonth(): string {
  return new Date(serverNow()).toISOString().slice(0, 7);
}

const NAME = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "November 2026" for `2026-11`. */
export function monthName(month: string): string {
  return NAME.format(new Date(`${month}-15T12:00:00Z`));
}

/** The month before or after. */
export function besideMonth(month: string, by: -1 | 1): string {
  const [year = 2000, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 15)).toISOString().slice(0, 7);
}
