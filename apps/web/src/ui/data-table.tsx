import type { Key, ReactNode } from 'react';
import { NUMBER_CELL, TableFrame, type TableFrameProps } from './table-frame';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  isNumber?: boolean;
  /** Names the row: its cell becomes a row header. Exactly one column should. */
  isRowHeader?: boolean;
}

interface DataTableProps<Row> extends Omit<TableFrameProps, 'children'> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => Key;
}

/** Rows of one kind. A table of another shape (grouped, side by side) is written inside `TableFrame`. */
export function DataTable<Row>({ columns, rows, rowKey, ...frame }: DataTableProps<Row>) {
  return (
    <TableFrame {...frame}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.isNumber ? NUMBER_CELL : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = column.isNumber ? NUMBER_CELL : undefined;
  return column.isRowHeader ? (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className}>{column.cell(row)}</td>
  );
}
