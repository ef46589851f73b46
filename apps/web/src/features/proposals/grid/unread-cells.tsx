import { Button } from '../../../ui/button';
import { goToField } from '../../../ui/go-to-field';
import { counted } from '../../../ui/numbers';
import { cellId } from './cell-id';
import { COLUMNS, type GridColumn } from './grid-columns';
import type { DraftLine, Unread } from './grid-line';
import type { Place } from './grid-places';
import styles from './grid.module.css';

interface UnreadCellsProps {
  path: string;
  lines: readonly DraftLine[];
  columns: readonly GridColumn[];
  onWrite: (at: Place, text: string) => void;
}

/** More than these are counted, not listed. */
const MOST_LISTED = 8;

/** Every cell that needs a look, with the reason, and what it may have meant at a press. */
export function UnreadCells({ path, lines, columns, onWrite }: UnreadCellsProps) {
  const cells = unreadCells(lines, columns);
  if (cells.length === 0) return null;
  return (
    <section className={styles.unreadCells} aria-label="Cells that need a look">
      <p className="strong" role="status">
        <mark>{counted(cells.length, 'cell needs a look', 'cells need a look')}</mark>
      </p>
      <ul className={styles.unreadList}>
        {cells.slice(0, MOST_LISTED).map(({ line, column, place, unread }) => (
          <li key={`${line.key} ${column}`}>
            <a
              href={`#${cellId(path, place.row, column, line)}`}
              onClick={(event) => goToField(cellId(path, place.row, column, line), event)}
            >
              {line.title || `Line ${place.row + 1}`}, {COLUMNS[column].header.toLowerCase()}
            </a>
            <span>{unread.why}</span>
            <span className="row">
              {unread.readings.map((reading) => (
                <Button key={reading} isCompact onClick={() => onWrite(place, reading)}>
                  {reading}
                </Button>
              ))}
              {unread.text === '' && (
                <Button isCompact onClick={() => onWrite(place, '')}>
                  I have looked
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {cells.length > MOST_LISTED && (
        <p className="small muted">And {cells.length - MOST_LISTED} more, outlined above.</p>
      )}
    </section>
  );
}

interface UnreadCell {
  line: DraftLine;
  column: GridColumn;
  place: Place;
  unread: Unread;
}

/** All cells that need a look, in the order of the sheet. */
export function unreadCells(lines: readonly DraftLine[], columns: readonly GridColumn[]): UnreadCell[] {
  return lines.flatMap((line, row) =>
    columns.flatMap((column, place) => {
      const unread = line.unread[column];
      return unread === undefined ? [] : [{ line, column, place: { row, column: place }, unread }];
    }),
  );
}
