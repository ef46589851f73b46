import styles from './grid.module.css';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Arrows, Home, End, Page Up, Page Down', 'go from cell to cell; with Ctrl to the edge; with Shift they mark'],
  ['Typing', 'replaces what is in the cell'],
  ['Enter or F2', 'writes in the cell; Enter again goes down, Tab goes right, Esc gives up'],
  ['Alt and Enter', 'begins a new line in a note'],
  ['Ctrl C, X, V', 'copy, cut and paste, also from and to Excel and Sheets'],
  ['Delete', 'empties what is marked'],
  ['Ctrl and Enter', 'adds a line of your own; Ctrl and Delete removes it'],
  ['Ctrl Z, Ctrl Y', 'take back, do again'],
  ['Tab', 'leaves the sheet'],
];

/** The keys of the grid, for whoever asks. */
export function GridKeys() {
  return (
    <details className="small">
      <summary>Keys, and pasting from a spreadsheet</summary>
      <dl className={styles.keys}>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        A head row is understood. Rows whose names are in the brief go to those lines; other rows become lines of your
        own. What cannot be read without guessing stays in its cell, outlined, and is not counted.
      </p>
    </details>
  );
}
