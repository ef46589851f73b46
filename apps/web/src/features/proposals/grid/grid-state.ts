import type { DecimalMark } from '@bidwell/domain/written-number';
import { type GridTerms, cellText } from './cell-text';
import type { GridColumn } from './grid-columns';
import { type GridHistory, noted, redone, undone } from './grid-history';
import { type DraftLine, isWritable, withUnread } from './grid-line';
import { type Area, areaOf, type Place, placeAfter, within } from './grid-places';
import { written } from './write-cell';

/** The grid at one moment: its lines, where one stands, what is marked, what is being written, what can be taken back. */
export interface GridState {
  lines: readonly DraftLine[];
  columns: readonly GridColumn[];
  cursor: Place;
  /** The other corner of what is marked. Null when only the cell itself is. */
  anchor: Place | null;
  /** The text to begin with; null begins with what is there. */
  editing: { text: string | null } | null;
  history: GridHistory;
}

export type Direction = 'down' | 'up' | 'right' | 'left' | 'stay';

export type GridAction =
  | { type: 'move'; key: string; isFar: boolean; isMarking: boolean }
  | { type: 'go'; to: Place; isMarking: boolean }
  | { type: 'markAll' }
  | { type: 'edit'; text: string | null }
  | { type: 'commit'; text: string; next: Direction }
  | { type: 'cancel' }
  | { type: 'clear' }
  | { type: 'write'; at: Place; text: string }
  | { type: 'replace'; lines: readonly DraftLine[] }
  | { type: 'add'; line: DraftLine }
  | { type: 'remove' }
  | { type: 'undo' }
  | { type: 'redo' };

/** What surrounds the lines. */
export interface GridPlaceTerms extends GridTerms {
  localMark: DecimalMark;
}

/** The next moment. Pure: the same state and action give the same answer. */
export function gridAfter(state: GridState, action: GridAction, terms: GridPlaceTerms): GridState {
  switch (action.type) {
    case 'move':
      return moved(state, action);
    case 'go':
      return gone(state, within(action.to, lastPlace(state)), action.isMarking);
    case 'markAll':
      return { ...state, anchor: { row: 0, column: 0 }, cursor: lastPlace(state), editing: null };
    case 'edit':
      return isEditable(state, state.cursor) ? { ...state, anchor: null, editing: { text: action.text } } : state;
    case 'commit':
      return committed(state, action.text, action.next, terms);
    case 'cancel':
      return state.editing ? { ...state, editing: null } : { ...state, anchor: null };
    case 'write':
      return withLines(state, writtenAt(state, action.at, action.text, terms));
    default:
      return changed(state, action, terms);
  }
}

function changed(
  state: GridState,
  action: Extract<GridAction, { type: 'clear' | 'replace' | 'add' | 'remove' | 'undo' | 'redo' }>,
  terms: GridPlaceTerms,
): GridState {
  switch (action.type) {
    case 'clear':
      return withLines(state, cleared(state, terms));
    case 'replace':
      return withLines({ ...state, editing: null }, action.lines);
    case 'add':
      return added(state, action.line);
    case 'remove':
      return withLines({ ...state, anchor: null, editing: null }, withoutMarked(state));
    case 'undo':
    case 'redo': {
      const step = (action.type === 'undo' ? undone : redone)(state.history, state.lines);
      return step === null ? state : settled({ ...state, ...step, anchor: null, editing: null });
    }
  }
}

/** What is marked: from corner to corner, or the one cell. */
export function markedArea({ cursor, anchor }: GridState): Area {
  return areaOf(anchor ?? cursor, cursor);
}

/** The marked cells as texts, row by row. */
export function markedTexts(state: GridState, terms: GridTerms): string[][] {
  const { top, bottom, left, right } = markedArea(state);
  const columns = state.columns.slice(left, right + 1);
  return state.lines.slice(top, bottom + 1).map((line) => columns.map((column) => cellText(line, column, terms)));
}

/** Whether one may write here. */
export function isEditable({ lines, columns }: GridState, { row, column }: Place): boolean {
  const [line, name] = [lines[row], columns[column]];
  return line !== undefined && name !== undefined && isWritable(line, name);
}

function lastPlace({ lines, columns }: GridState): Place {
  return { row: Math.max(lines.length - 1, 0), column: columns.length - 1 };
}

function moved(state: GridState, { key, isFar, isMarking }: Extract<GridAction, { type: 'move' }>): GridState {
  const to = placeAfter(key, isFar, state.cursor, state.lines.length, state.columns.length);
  return to === null ? state : gone(state, to, isMarking);
}

function gone(state: GridState, cursor: Place, isMarking: boolean): GridState {
  return { ...state, cursor, anchor: isMarking ? (state.anchor ?? state.cursor) : null, editing: null };
}

const STEPS = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1], stay: [0, 0] } as const;

function committed(state: GridState, text: string, direction: Direction, terms: GridPlaceTerms): GridState {
  const lines = state.editing ? writtenAt(state, state.cursor, text, terms) : state.lines;
  const next = withLines({ ...state, editing: null, anchor: null }, lines);
  const [rows, columns] = STEPS[direction];
  const { row, column } = state.cursor;
  return { ...next, cursor: within({ row: row + rows, column: column + columns }, lastPlace(next)) };
}

/** A text that says what is there already is no change: leaving a cell as it was keeps its price to the cent. */
function writtenAt(state: GridState, place: Place, text: string, terms: GridPlaceTerms): readonly DraftLine[] {
  const [line, column] = [state.lines[place.row], state.columns[place.column]];
  if (line === undefined || column === undefined || text === cellText(line, column, terms)) return state.lines;
  return state.lines.with(place.row, written(line, column, text, terms, terms.localMark));
}

/** Empties what is marked, as far as one may write there; elsewhere only what needed a look is taken away. */
function cleared(state: GridState, terms: GridPlaceTerms): readonly DraftLine[] {
  const { top, bottom, left, right } = markedArea(state);
  const columns = state.columns.slice(left, right + 1);
  return state.lines.map((line, row) => {
    if (row < top || row > bottom) return line;
    return columns.reduce(
      (next, column) =>
        isWritable(next, column) ? written(next, column, '', terms, null) : withUnread(next, column, null),
      line,
    );
  });
}

function added(state: GridState, line: DraftLine): GridState {
  const lines = [...state.lines, line];
  const cursor = { row: lines.length - 1, column: state.columns.indexOf('title') };
  return { ...withLines(state, lines), cursor, anchor: null, editing: null };
}

function withoutMarked(state: GridState): readonly DraftLine[] {
  const { top, bottom } = markedArea(state);
  return state.lines.filter(({ lineId }, row) => lineId !== null || row < top || row > bottom);
}

function withLines(state: GridState, lines: readonly DraftLine[]): GridState {
  if (lines === state.lines) return state;
  return settled({ ...state, lines, history: noted(state.history, state.lines, lines) });
}

/** Nobody stands on a line that is no longer there. */
function settled(state: GridState): GridState {
  return { ...state, cursor: within(state.cursor, lastPlace(state)) };
}
