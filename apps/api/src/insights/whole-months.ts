/** Monthly counts answer for whole months only: these widen a day to its month. Days are `YYYY-MM-DD`. */

/** The first day of the month a day lies in. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** The last day of the month a day lies in. */
export function lastOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
