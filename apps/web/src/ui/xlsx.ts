import { type CsvCell, safeText } from './csv';

export interface Sheet {
  /** Of the sheet in the workbook; a spreadsheet takes 31 letters. */
  name: string;
  head: readonly string[];
  rows: readonly (readonly CsvCell[])[];
  /** Sentences beneath the table. */
  notes?: readonly string[];
}

/** Hands a table to the reader as a workbook: numbers stay numbers, words are text and never a formula. */
export function saveXlsx(fileName: string, sheet: Sheet): Promise<void> {
  return saveSheets(fileName, [sheet]);
}

/** The same with several sheets. */
export async function saveSheets(fileName: string, sheets: readonly Sheet[]): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const [first, ...others] = sheets;
  if (first === undefined) return;
  if (others.length === 0) await writeExcelFile(linesOf(first), settingsOf(first)).toFile(fileName);
  else await writeExcelFile(sheets.map((sheet) => ({ data: linesOf(sheet), ...settingsOf(sheet) }))).toFile(fileName);
}

/** The rows of a sheet as the writer of workbooks takes them. */
export function linesOf({ head, rows, notes = [] }: Sheet) {
  const heads = head.map((value) => ({ value: safeText(value), fontWeight: 'bold' as const, wrap: true }));
  const lines = rows.map((row) =>
    row.map((value) => (value === null ? null : { value: typeof value === 'number' ? value : safeText(value) })),
  );
  const beneath = notes.length === 0 ? [] : [[null], ...notes.map((value) => [{ value: safeText(value) }])];
  return [heads, ...lines, ...beneath];
}

/** The code comes when it is asked for. */
function settingsOf({ name, head }: Sheet) {
  const columns = head.map((_, place) => ({ width: place === 0 ? 30 : 18 }));
  return {
    sheet: name
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31)
      .trim(),
    columns,
    stickyRowsCount: 1,
  };
}
