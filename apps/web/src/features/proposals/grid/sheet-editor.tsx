import { decimalMarkOf } from '@bidwell/domain/written-number';
import { useMemo } from 'react';
import { Button } from '../../../ui/button';
import type { FieldProblem } from '../../../ui/field-problem';
import { counted } from '../../../ui/numbers';
import { say } from '../../../ui/toast';
import type { GridTerms } from './cell-text';
import { columnsFor, type GridColumn } from './grid-columns';
import type { DraftLine } from './grid-line';
import { markedTexts } from './grid-state';
import { GridKeys } from './grid-keys-note';
import { LineGrid } from './line-grid';
import { type Pasted, pasted } from './paste-sheet';
import { isSeveralCells, readSheet, type Sheet, sheetText } from './sheet';
import { UnreadCells } from './unread-cells';
import { useClipboard } from './use-clipboard';
import { type LineGridHandle, useLineGrid } from './use-line-grid';
import styles from './grid.module.css';

interface SheetEditorProps {
  path: string;
  caption: string;
  lines: readonly DraftLine[];
  terms: GridTerms;
  problems: readonly FieldProblem[];
  newLine: () => DraftLine;
  onLines: (lines: readonly DraftLine[]) => void;
}

/** The grid with what belongs around it: keys, cells that need a look, adding, removing and taking back. */
export function SheetEditor({ path, caption, lines, terms, problems, newLine, onLines }: SheetEditorProps) {
  const hasGroups = lines.some(({ group }) => group !== '');
  const columns = useMemo(() => columnsFor(hasGroups), [hasGroups]);
  const placeTerms = useMemo(() => ({ ...terms, localMark: decimalMarkOf(navigator.language) }), [terms]);
  const grid = useLineGrid({ lines, columns, terms: placeTerms, onLines });
  const { state, dispatch, now } = grid;
  useClipboard(grid.table, {
    onCopy: () => sheetText(markedTexts(now(), terms)),
    onCut: () => dispatch({ type: 'clear' }),
    onPaste: (text) => pasteInto(grid, text, placeTerms, newLine),
  });
  const add = () => dispatch({ type: 'add', line: newLine() });
  const here = lines[state.cursor.row];
  return (
    <>
      <GridKeys />
      <LineGrid path={path} caption={caption} grid={grid} terms={terms} problems={problems} onAdd={add} />
      <div className={styles.tools}>
        <Button isCompact onClick={add}>
          Add a line of your own
        </Button>
        {here?.lineId === null && (
          <Button isCompact onClick={() => dispatch({ type: 'remove' })}>
            Remove {here.title || 'this line'}
          </Button>
        )}
        {state.history.past.length > 0 && (
          <Button look="plain" isCompact onClick={() => dispatch({ type: 'undo' })}>
            Undo
          </Button>
        )}
        {state.history.future.length > 0 && (
          <Button look="plain" isCompact onClick={() => dispatch({ type: 'redo' })}>
            Redo
          </Button>
        )}
      </div>
      <UnreadCells
        path={path}
        lines={lines}
        columns={columns}
        onWrite={(at, text) => dispatch({ type: 'write', at, text })}
      />
    </>
  );
}

type PlaceTerms = GridTerms & { localMark: ReturnType<typeof decimalMarkOf> };

/** Takes several cells at once, also while one cell is being written in; a single text goes where one is writing. */
function pasteInto(grid: LineGridHandle, text: string, terms: PlaceTerms, newLine: () => DraftLine): boolean {
  const { lines, columns, cursor, anchor, editing } = grid.now();
  if (text === '' || (editing !== null && !isSeveralCells(text))) return false;
  const sheet = readSheet(text);
  if (sheet === null) {
    say(
      'Nothing was pasted: a quotation mark opens in these cells and never closes. Copy whole cells and paste again.',
    );
    return true;
  }
  const from = {
    row: Math.min(cursor.row, anchor?.row ?? cursor.row),
    column: Math.min(cursor.column, anchor?.column ?? cursor.column),
  };
  const taken = sheet.columns ?? columns.slice(from.column);
  const result = pasted(lines, from.row, { sheet, columns: taken, terms, localMark: terms.localMark, newLine });
  if (result === null) {
    say(
      `Nothing was pasted: with these ${counted(sheet.rows.length, 'row')} it would be more than 200 lines. Paste fewer.`,
    );
    return true;
  }
  grid.dispatch({ type: 'replace', lines: result.lines });
  say(pastedWords(result, sheet, taken), { label: 'Undo', run: () => grid.dispatch({ type: 'undo' }) });
  return true;
}

function pastedWords(result: Pasted, sheet: Sheet, columns: readonly (GridColumn | null)[]): string {
  const beyond = sheet.columns === null && sheet.rows.some((row) => row.length > columns.length);
  const words = [
    `${counted(result.filled + result.added, 'row')} pasted`,
    result.added > 0 ? `, ${result.added} of them as lines of your own.` : '.',
    result.unread > 0 && ` ${counted(result.unread, 'cell needs a look', 'cells need a look')}.`,
    result.mark === 'comma' && ' Commas were read as decimal marks, as in your sheet.',
    result.leftOut.length > 0 && ` Left out: ${result.leftOut.join(', ')}.`,
    sheet.unknownHeads.length > 0 && ` Columns not taken: ${sheet.unknownHeads.join(', ')}.`,
    beyond && ' What reached beyond the last column was not taken.',
  ];
  return words.filter(Boolean).join('');
}
