/** A working week as people write it: for each day "09:00-12:30, 13:30-17:30", empty where nobody works. */
import type { Problem } from './refusal.js';
import { type OpenHours, weekProblems } from './working-calendar.js';

/** The hours that somebody wrote, Monday first, or what is wrong with them. Dashes and spaces may be of any kind. */
export function weekFromWords(days: readonly string[]): { week: OpenHours[][]; problems: Problem[] } {
  const week = days.map((words) =>
    words
      .split(',')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [from = '', to = ''] = part.split(/[-–—]| to /).map((time) => time.trim());
        return { from: from.padStart(5, '0'), to: to.padStart(5, '0') };
      }),
  );
  return { week, problems: weekProblems(week) };
}

/** Whether a zone such as Europe/Lisbon exists. */
export function zoneProblems(zone: string): Problem[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone.includes('/') || zone === 'UTC' ? [] : [ZONE_PROBLEM];
  } catch {
    return [ZONE_PROBLEM];
  }
}

const ZONE_PROBLEM: Problem = { field: 'zone', message: 'Enter a zone such as Europe/Lisbon or America/New_York.' };
