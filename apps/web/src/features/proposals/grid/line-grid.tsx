import { Fragment, type KeyboardEvent, type MouseEvent, useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { FieldProblem } from '../../../ui/field-problem';
import { COLUMNS } from './grid-columns';
import { meaningOf } from './grid-keys';
import type { DraftLine } from './grid-line';
import { GridRow } from './grid-row';
import { markedArea } from './grid-state';
import { isOneCell } from './grid-places';
import type { GridTerms } from './cell-text';
import type { LineGridHandle } from './use-line-grid';
import styles from './grid.module.css';

interface LineGridProps {
  /** Where the lines stand in the content: `lines`, `variants.0.lines`. */
  path: string;
  caption: string;
  grid: LineGridHandle;
  terms: GridTerms;
  problems: readonly FieldProblem[];
  onAdd: () => void;
}

/** A sheet of lines by the keyboard pattern of grids: one stop for Tab, arrows inside, typing writes. */
export function LineGrid({ path, caption, grid, terms, problems, onAdd }: LineGridProps) {
  const { state, table, dispatch } = grid;
  const { lines, columns, cursor, editing } = state;
  const faults = useMemo(() => faultsIn(problems, path), [problems, path]);
  const area = markedArea(state);
  const isMarking = !isOneCell(area);
  const press = (event: KeyboardEvent) => {
    const meaning = meaningOf(event);
    if (meaning === null) return;
    // A typed key must reach the field that it opens: it is neither held back nor is there time to wait.
    if (meaning !== 'add' && meaning.type === 'edit' && meaning.text !== null)
      return flushSync(() => dispatch(meaning));
    event.preventDefault();
    if (meaning === 'add') onAdd();
    else dispatch(meaning);
  };
  return (
    <div id={path} tabIndex={-1} className={styles.frame}>
      <table
        ref={table}
        // A table whose cells are gone through by arrows is what this role is for.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={caption}
        aria-multiselectable="true"
        className={styles.grid}
        onKeyDown={press}
        onMouseDown={(event) => point(event, grid)}
        onMouseOver={(event) => drag(event, grid)}
        onFocus={(event) => follow(event.target, grid)}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column} style={{ inlineSize: `${COLUMNS[column].width}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}

                scope="col"
                className={COLUMNS[column].isNumber ? styles.number : ''}
              >
                {COLUMNS[column].header}
                {(column === 'unitPrice' || column === 'amount') && `, ${terms.currency}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, row) => (
            <Fragment key={line.key}>
              {headOf(line, lines[row - 1]) !== null && (
                <tr>
                  <th scope="colgroup" colSpan={columns.length} className={styles.group}>
                    <span>{headOf(line, lines[row - 1])}</span>
                  </th>
                </tr>
              )}
              <GridRow
                path={path}
                line={line}
                row={row}
                columns={columns}
                terms={terms}
                cursor={row === cursor.row ? cursor.column : -1}
                left={isMarking && row >= area.top && row <= area.bottom ? area.left : 0}
                right={isMarking && row >= area.top && row <= area.bottom ? area.right : -1}
                editing={row === cursor.row ? editing : null}
                faults={faults}
                dispatch={dispatch}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What stands above a line that begins a group, or the bidder's own lines. Null above all others. */
function headOf({ lineId, group }: DraftLine, before: DraftLine | undefined): string | null {
  if (lineId === null) return before !== undefined && before.lineId !== null ? 'Lines of your own' : null;
  return group !== '' && group !== before?.group ? group : null;
}

function faultsIn(problems: readonly FieldProblem[], path: string): ReadonlyMap<string, string> {
  const here = problems.filter(({ field }) => field?.startsWith(`${path}.`));
  return new Map(here.map(({ field, message }) => [field ?? '', message]));
}

function placeAt(target: EventTarget): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.place) };
}

const CHOOSING = ['answer', 'basis', 'counting', 'passThrough'];

/** A press goes to the cell; a second one writes in it; where there is a choice the first one opens it. */
function point(event: MouseEvent, { state, dispatch }: LineGridHandle): void {
  const to = placeAt(event.target);
  if (to === null || event.button !== 0 || (event.target as Element).closest('textarea, select')) return;
  event.preventDefault();
  const { cursor, columns } = state;
  const isThere =
    to.row === cursor.row && to.column === cursor.column && placeAt(document.activeElement ?? document) !== null;
  dispatch({ type: 'go', to, isMarking: event.shiftKey });
  const isChoice = CHOOSING.includes(columns[to.column] ?? '');
  if (!event.shiftKey && (isThere || isChoice)) flushSync(() => dispatch({ type: 'edit', text: null }));
}

function drag(event: MouseEvent, { state, dispatch }: LineGridHandle): void {
  const to = event.buttons === 1 && state.editing === null ? placeAt(event.target) : null;
  const isElsewhere = to !== null && (to.row !== state.cursor.row || to.column !== state.cursor.column);
  if (isElsewhere && placeAt(document.activeElement ?? document) !== null)
    dispatch({ type: 'go', to, isMarking: true });
}

/** Who comes to a cell by another way, such as from the summary of problems, stands on it. */
function follow(target: EventTarget, { state, dispatch }: LineGridHandle): void {
  const to = placeAt(target);
  if (to === null || (target as Element).matches('textarea, select')) return;
  if (to.row !== state.cursor.row || to.column !== state.cursor.column) dispatch({ type: 'go', to, isMarking: false });
}
