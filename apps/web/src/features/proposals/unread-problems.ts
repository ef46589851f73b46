import type { FieldProblem } from '../../ui/field-problem';
import type { Draft } from './draft';
import { cellId } from './grid/cell-id';
import type { GridColumn } from './grid/grid-columns';
import type { DraftLine } from './grid/grid-line';

/** Cells that hold what could not be taken: nothing is submitted as long as it is open what they mean. */
export function unreadProblems({ lines, variants }: Pick<Draft, 'lines' | 'variants'>): FieldProblem[] {
  return [
    ...unreadIn(lines, 'lines'),
    ...variants.flatMap((variant, index) => unreadIn(variant.lines, `variants.${index}.lines`)),
  ];
}

function unreadIn(lines: readonly DraftLine[], path: string): FieldProblem[] {
  return lines.flatMap((line, row) =>
    Object.entries(line.unread).map(([column, { why }]) => ({
      field: cellId(path, row, column as GridColumn, line),
      message: `${line.title || `Line ${row + 1}`}: ${why}`,
    })),
  );
}
