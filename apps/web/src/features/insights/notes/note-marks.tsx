import type { PlacedNote } from './day-note';
import styles from './notes.module.css';

/** The lines of notes in a chart over time, each with its number; the words stand below the chart. Goes into the chart's svg. */
export function NoteMarks({ notes, top, bottom }: { notes: readonly PlacedNote[]; top: number; bottom: number }) {
  const places = [...new Set(notes.map(({ x }) => Math.round(x)))];
  return (
    <g>
      {places.map((x) => (
        <g key={x}>
          <line className={styles.line} x1={x} x2={x} y1={top} y2={bottom} />
          <text className={styles.number} x={x} y={top - 3} textAnchor="middle">
            {numbersAt(notes, x)}
          </text>
        </g>
      ))}
    </g>
  );
}

function numbersAt(notes: readonly PlacedNote[], x: number): string {
  const here = notes.filter((note) => Math.round(note.x) === x);
  return here.map(({ number }) => number).join(', ');
}
