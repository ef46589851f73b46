import type { DayNoteFragment } from '../../../graphql/generated/graphql';
import { formatDay } from '../../../ui/dates';

/** The words of the notes that a chart shows, by their numbers. */
export function ShownNotes({ notes }: { notes: readonly DayNoteFragment[] }) {
  if (notes.length === 0) return null;
  return (
    <ol className="stack tight small" aria-label="Notes on the chart">
      {notes.map(({ id, day, words, bidderName }) => (
        <li key={id}>
          {formatDay(day)}: {words}
          {bidderName !== null && ` (${bidderName})`}
        </li>
      ))}
    </ol>
  );
}
