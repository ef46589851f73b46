import { memo } from 'react';
import type { GridTerms } from './cell-text';
import { cellId } from './cell-id';
import { GridCell } from './grid-cell';
import type { GridColumn } from './grid-columns';
import type { DraftLine } from './grid-line';
import type { GridAction } from './grid-state';

interface GridRowProps {
  path: string;
  line: DraftLine;
  row: number;
  columns: readonly GridColumn[];
  terms: GridTerms;
  /** The column of the cursor, -1 when it is in another row. */
  cursor: number;
  /** The marked columns, `left > right` when none is. */
  left: number;
  right: number;
  editing: { text: string | null } | null;
  faults: ReadonlyMap<string, string>;
  dispatch: (action: GridAction, isFocusing?: boolean) => void;
}

/** One line. Drawn anew only when something of its own has changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { path, line, row, columns, terms, cursor, left, right, editing, faults, dispatch } = props;
  return (
    <tr>
      {columns.map((column, place) => (
        <GridCell
          key={column}
          path={path}
          line={line}
          row={row}
          column={column}
          place={place}
          terms={terms}
          isCursor={place === cursor}
          isMarked={place >= left && place <= right}
          editing={place === cursor ? editing : null}
          fault={faults.get(cellId(path, row, column, line))}
          dispatch={dispatch}
        />
      ))}
    </tr>
  );
});
