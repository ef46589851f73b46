export type CsvCell = string | number | null;

/**
 * Cells that a spreadsheet would run as a formula are made text, also where it skips space before one or takes wide signs for
 * narrow ones. Numbers stay numbers, negative ones too.
 */
export function safeText(text: string): string {
  return /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/u.test(text) ? `'${text}` : text;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = safeText(cell);
  return /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file's text: a head and rows, RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function csvText(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;
}

/** Hands a text, or something ready, to the reader as a file. */
export function download(fileName: string, text: string | Blob, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
