import type { GridColumn } from './grid-columns';
import type { DraftLine } from './grid-line';

/** The name of a cell as the server calls its field, so that what was refused leads to it: `lines.3.unitPrice`. */
export function cellId(path: string, row: number, column: GridColumn, line: DraftLine): string {
  return `${path}.${row}.${fieldOf(column, line)}`;
}

function fieldOf(column: GridColumn, { answer, isOptional }: DraftLine): string {
  if (column === 'note') return answer === 'notOffered' ? 'reason' : 'note';
  if (column === 'counting') return isOptional ? 'isOptional' : 'alternativeTo';
  return column === 'passThrough' ? 'isPassThrough' : column;
}
