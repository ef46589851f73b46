/** Quarters by a day in them, `YYYY-MM-DD`. */

/** "Q3 2025" */
export function quarterName(day: string): string {
  return `Q${Math.ceil(Number(day.slice(5, 7)) / 3)} ${day.slice(0, 4)}`;
}

/** The last day of the quarter that begins on this day. */
export function endOfQuarter(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month + 2, 0)).toISOString().slice(0, 10);
}
