import { beginningOf } from '@bidwell/domain/text-limit';
import { ImportColumn, suggestDateFormat, suggestMapping, type ColumnChoice } from '../contest-csv/import-mapping.js';
import { isCurrency } from '../contest-csv/needed-cells.js';
import type { FileTable } from '../contest-files/file-table.js';

const SHOWN_ROWS = 5;
const LONGEST_CELL = 200;
const MOST_COLUMNS = 500;

/** What there is to know of a file before its columns are chosen. */
export interface Found {
  rowCount: number;
  headers: string[];
  firstRows: string[][];
  suggestedMapping: ColumnChoice[];
  suggestedDateFormat: string | null;
  suggestedCurrency: string | null;
}

export function lookInto(table: FileTable): Found {
  const headers = table.headers.slice(0, MOST_COLUMNS);
  const suggestedMapping = suggestMapping(headers);
  const shown = table.records.slice(0, SHOWN_ROWS);
  return {
    rowCount: table.records.length,
    headers,
    firstRows: shown.map((record) => headers.map((_, index) => beginningOf(record.cells[index] ?? '', LONGEST_CELL))),
    suggestedMapping,
    suggestedDateFormat: suggestDateFormat(table, suggestedMapping),
    suggestedCurrency: currencyIn(table, suggestedMapping),
  };
}

/** The first currency the file names itself. */
function currencyIn({ records }: FileTable, mapping: readonly ColumnChoice[]): string | null {
  const index = mapping.findIndex((choice) => choice.column === ImportColumn.CURRENCY);
  const row = records.find(({ cells }) => isCurrency((cells[index] ?? '').trim().toUpperCase()));
  return row === undefined ? null : (row.cells[index] ?? '').trim().toUpperCase();
}
