import { cellDisplay } from './cell-display';
import { CellChooser } from './cell-chooser';
import { CellEditor } from './cell-editor';
import { cellId } from './cell-id';
import { cellChoices, cellText, type GridTerms } from './cell-text';
import { COLUMNS, type GridColumn } from './grid-columns';
import { type DraftLine, isWritable } from './grid-line';
import type { GridAction } from './grid-state';
import styles from './grid.module.css';

export interface GridCellProps {
  path: string;
  line: DraftLine;
  row: number;
  column: GridColumn;
  place: number;
  terms: GridTerms;
  isCursor: boolean;
  /** One of several marked cells. */
  isMarked: boolean;
  editing: { text: string | null } | null;
  /** Why the server did not take it. */
  fault: string | undefined;
  dispatch: (action: GridAction, isFocusing?: boolean) => void;
}

/** One cell: to read, to stand on, or to write in. */
export function GridCell(props: GridCellProps) {
  const { path, line, row, column, place, isCursor, isMarked, editing, fault } = props;
  const isHead = column === 'title';
  const why = line.unread[column]?.why ?? fault;
  const Cell = isHead ? 'th' : 'td';
  const isFixed = !isWritable(line, column);
  const look = [
    COLUMNS[column].isNumber && styles.number,
    isFixed && !isHead && styles.fixed,
    isMarked && styles.marked,
    why !== undefined && styles.unread,
    editing && styles.writing,
  ];
  return (
    <Cell
      id={cellId(path, row, column, line)}
      role={isHead ? 'rowheader' : 'gridcell'}
      scope={isHead ? 'row' : undefined}
      tabIndex={isCursor && !editing ? 0 : -1}
      aria-selected={isMarked || isCursor}
      aria-readonly={isFixed || undefined}
      aria-invalid={why === undefined ? undefined : true}
      data-row={row}
      data-place={place}
      title={why}
      className={look.filter(Boolean).join(' ')}
    >
      {editing ? <Writing {...props} editing={editing} /> : <Reading {...props} why={why} />}
    </Cell>
  );
}

function Reading({ line, column, terms, why }: GridCellProps & { why: string | undefined }) {
  const text = cellDisplay(line, column, terms);
  return (
    <>
      {text === '' && column === 'title' ? <span className={styles.nameless}>Name this line</span> : text}
      {column === 'title' && line.isOptional && <span className={styles.details}>Optional, not counted</span>}
      {column === 'title' && line.details !== '' && <span className={styles.details}>{line.details}</span>}
      {why !== undefined && <span className="visually-hidden"> Needs a look: {why}</span>}
    </>
  );
}

function Writing({
  line,
  row,
  column,
  place,
  terms,
  editing,
  dispatch,
}: GridCellProps & { editing: { text: string | null } }) {
  const value = cellText(line, column, terms);
  const choices = cellChoices(line, column, terms);
  const shown = {
    label: `${COLUMNS[column].header} for ${line.title || 'your own line'}`,
    value,
    onCommit: (text: string, next: 'down' | 'up' | 'right' | 'left' | 'stay') =>
      dispatch({ type: 'commit', text, next }, next !== 'stay'),
    onCancel: () => dispatch({ type: 'cancel' }),
  };
  if (choices === null)
    return <CellEditor {...shown} text={editing.text} isLong={column === 'note' || column === 'title'} />;
  return (
    <CellChooser
      {...shown}
      choices={choices}
      onChoose={(text) => dispatch({ type: 'write', at: { row, column: place }, text }, false)}
    />
  );
}
