import { refuse } from '../../platform/graphql/refusal.js';

/** A file as a table. Rows are numbered as a spreadsheet numbers them: the header is row 1. */
export interface FileTable {
  headers: string[];
  records: FileRow[];
  /** What there is to say about the file before any row is judged. */
  remarks: FileRemark[];
  /** Whether numbers came as numbers, not as text that somebody wrote: then more decimals than a currency has are rounded. */
  isTyped: boolean;
}

export interface FileRow {
  row: number;
  cells: string[];
}

export interface FileRemark {
  row: number;
  message: string;
}

/** Makes a table of rows whose first one names the columns. Refuses what is no table, in words. */
export function tableOf(rows: FileRow[], isTyped: boolean): FileTable {
  const [header, ...records] = rows;
  if (header === undefined) return refuse('EMPTY_FILE', 'The selected file is empty. Choose another one.');
  return { headers: namesOf(header.cells), records: checked(header.cells, records), remarks: [], isTyped };
}

/** Every column gets a name of its own, so that it can be chosen. */
function namesOf(cells: string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim().replaceAll(/\s+/g, ' ') || `Column ${index + 1}`;
    const times = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function checked(header: string[], records: FileRow[]): FileRow[] {
  if (header.length === 1) {
    refuse(
      'ONE_COLUMN',
      'Only one column was found. Separate the columns by commas, semicolons or tabs, and upload the file again.',
    );
  }
  const values = header.filter((cell) => /^[\d.,:/\- ]*\d[\d.,:/\- ]*$/.test(cell.trim()));
  if (values.length >= 2) {
    refuse(
      'NO_HEADER',
      `The first row holds values (${values.slice(0, 3).join(', ')}), not column names. Add a row with the names of the columns on top.`,
    );
  }
  if (records.length === 0) refuse('NO_ROWS', 'The file has column names but no rows below them. Choose another one.');
  return records;
}
