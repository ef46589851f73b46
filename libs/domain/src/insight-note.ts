/** A note on a day: what leaders know that a figure does not, shown on every chart over time. */
import type { CalendarDate } from './calendar.js';
import type { Problem } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

export const NOTE_LIMIT = 200;

/** Notes reach no further back than anybody's contests. */
const EARLIEST = '1990-01-01';

/** What is wrong with a note as it was written. */
export function noteProblems(note: { day: CalendarDate; words: string; today: CalendarDate }): Problem[] {
  const problems = requiredTextProblems('words', note.words, NOTE_LIMIT, 'Say what happened');
  if (note.day < EARLIEST || note.day > yearAfter(note.today))
    problems.push({ field: 'day', message: 'Give a day from 1990 on, and at most a year from now.' });
  return problems;
}

/** The same day of the next year, as text that compares with days; it need not exist (29 February). */
function yearAfter(day: CalendarDate): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
