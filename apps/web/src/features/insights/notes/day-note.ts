import { graphql } from '../../../graphql/graphql';
import type { DayNoteFragment } from '../../../graphql/generated/graphql';

export const DayNote_InsightNote = graphql(`
  fragment DayNote on InsightNote {
    id
    day
    words
    bidderKey
    bidderName
    madeBy {
      id
      name
    }
  }
`);

/** Notes that a chart shows: those on everybody, and those on the bidder it is about. */
export function notesFor(notes: readonly DayNoteFragment[], bidderKey: string | null): DayNoteFragment[] {
  return notes.filter((note) => note.bidderKey === null || note.bidderKey === bidderKey);
}

/** A note where it stands on a chart, with the number that its line in the list has. */
export interface PlacedNote {
  id: string;
  number: number;
  x: number;
}

/** Notes within the chart's time, numbered by day; on one place they share its line. */
export function placeNotes(
  notes: readonly DayNoteFragment[],
  placeOf: (day: string) => number | null,
): { placed: PlacedNote[]; shown: DayNoteFragment[] } {
  const shown = notes.filter(({ day }) => placeOf(day) !== null);
  const placed = shown.map(({ id, day }, index) => ({ id, number: index + 1, x: placeOf(day) ?? 0 }));
  return { placed, shown };
}

/** The period of a chart that a day falls into, by its first day. Null outside of the chart. `last`: its last day. */
export function periodAt(span: readonly string[], last: string | undefined, day: string): string | null {
  if (last === undefined || day > last) return null;
  return span.findLast((from) => from <= day) ?? null;
}
