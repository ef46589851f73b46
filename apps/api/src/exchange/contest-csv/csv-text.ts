import { refuse } from '../../platform/graphql/refusal.js';

/** The text of a file, and a remark when its encoding had to be guessed. */
export interface CsvText {
  text: string;
  note: string | null;
}

/**
 * Reads bytes as text: UTF-8, UTF-16 with a byte order mark, else Western European (Windows-1252), which is what old
 * spreadsheets write. Refuses what is no text at all.
 */
export function readText(bytes: Uint8Array): CsvText {
  if (bytes.length === 0) refuse('EMPTY_FILE', 'The selected file is empty. Choose another one.');
  const decoded = decode(bytes);
  if (decoded.text.includes('\0'))
    refuse(
      'NOT_A_TABLE',
      'This is neither a workbook (XLSX) nor a text file. Save the table as XLSX or CSV and upload that.',
    );
  if (decoded.text.trim() === '') refuse('EMPTY_FILE', 'The selected file is empty. Choose another one.');
  return decoded;
}

function decode(bytes: Uint8Array): CsvText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), note: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), note: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch {
    const note = 'The file is not UTF-8. It was read as Western European (Windows-1252): check names with accents.';
    return { text: new TextDecoder('windows-1252').decode(bytes), note };
  }
}
