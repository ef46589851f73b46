import { describe, expect, test } from 'vitest';
import type { GridPlaceTerms } from './grid-state';
import { type GridAction, gridAfter, type GridState, markedArea, markedTexts } from './grid-state';
import { columnsFor } from './grid-columns';
import { NO_HISTORY } from './grid-history';
import type { DraftLine } from './grid-line';

const columns = columnsFor(false);
const PRICE = columns.indexOf('unitPrice');
const TITLE = columns.indexOf('title');
const terms: GridPlaceTerms = { currency: 'EUR', briefLines: [], headCount: null, localMark: 'point' };

const line = (key: string, part: Partial<DraftLine> = {}): DraftLine => ({
  key,
  lineId: key.startsWith('own') ? null : key,
  title: key,
  details: '',
  group: '',
  quantity: 2,
  unit: 'days',
  basis: 'unit',
  isOptional: false,
  alternativeTo: null,
  answer: 'priced',
  unitPrice: null,
  taxRate: null,
  isPassThrough: false,
  note: '',
  reason: '',
  unread: {},
  ...part,
});

const begin = (lines = [line('Venue'), line('Catering'), line('own Flowers')]): GridState => ({
  lines,
  columns,
  cursor: { row: 0, column: PRICE },
  anchor: null,
  editing: null,
  history: NO_HISTORY,
});

const after = (state: GridState, ...actions: GridAction[]) =>
  actions.reduce((next, action) => gridAfter(next, action, terms), state);
const move = (key: string, isFar = false, isMarking = false): GridAction => ({ type: 'move', key, isFar, isMarking });
const go = (row: number, column: number): GridAction => ({ type: 'go', to: { row, column }, isMarking: false });
const type = (text: string, next: 'down' | 'right' | 'stay' = 'down'): GridAction[] => [
  { type: 'edit', text: '' },
  { type: 'commit', text, next },
];

describe('going', () => {
  test.each([
    ['ArrowDown', false, 1, PRICE],
    ['ArrowUp', false, 0, PRICE],
    ['ArrowLeft', false, 0, PRICE - 1],
    ['ArrowRight', false, 0, PRICE + 1],
    ['Home', false, 0, 0],
    ['End', false, 0, columns.length - 1],
    ['Home', true, 0, 0],
    ['End', true, 2, columns.length - 1],
    ['PageDown', false, 2, PRICE],
    ['PageUp', false, 0, PRICE],
    ['ArrowDown', true, 2, PRICE],
  ])('%s (far: %s) leads to row %i, column %i', (key, isFar, row, column) => {
    expect(after(begin(), move(key, isFar)).cursor).toEqual({ row, column });
  });

  test('with Shift it marks from where one came, and going on without it marks nothing', () => {
    const marked = after(begin(), move('ArrowDown', false, true), move('ArrowRight', false, true));
    expect(markedArea(marked)).toEqual({ top: 0, bottom: 1, left: PRICE, right: PRICE + 1 });
    expect(after(marked, move('ArrowUp')).anchor).toBeNull();
    expect(after(marked, { type: 'cancel' }).anchor).toBeNull();
  });

  test('everything is marked at once', () => {
    expect(markedArea(after(begin(), { type: 'markAll' }))).toMatchObject({ top: 0, left: 0, bottom: 2 });
  });
});

describe('writing', () => {
  test('what is typed replaces, is read, and the cursor goes down', () => {
    const state = after(begin(), ...type('1,234.50'));
    expect(state.lines[0]).toMatchObject({ unitPrice: 123_450, answer: 'priced' });
    expect(state.cursor).toEqual({ row: 1, column: PRICE });
  });

  test('Tab keeps it and goes right, leaving the cell keeps it and stays', () => {
    expect(after(begin(), ...type('5', 'right')).cursor.column).toBe(PRICE + 1);
    expect(after(begin(), ...type('5', 'stay')).cursor).toEqual({ row: 0, column: PRICE });
  });

  test('Escape gives up what was typed', () => {
    const state = after(
      begin(),
      { type: 'edit', text: '' },
      { type: 'cancel' },
      { type: 'commit', text: '9', next: 'stay' },
    );
    expect(state.lines[0]?.unitPrice).toBeNull();
  });

  test('a cell of the brief or a reckoned one cannot be written in; one of an own line can', () => {
    expect(after(begin(), go(0, TITLE), { type: 'edit', text: '' }).editing).toBeNull();
    expect(after(begin(), go(2, columns.indexOf('amount')), { type: 'edit', text: '' }).editing).toBeNull();
    expect(after(begin(), go(2, TITLE), ...type('Roses')).lines[2]?.title).toBe('Roses');
  });

  test('what cannot be read stays in its cell with the reason, and writing again clears it', () => {
    const bad = after(begin(), ...type('12k'));
    expect(bad.lines[0]?.unread.unitPrice).toMatchObject({
      text: '12k',
      why: expect.stringContaining('cannot be read'),
    });
    expect(bad.lines[0]?.unitPrice).toBeNull();
    expect(after(bad, go(0, PRICE), ...type('12')).lines[0]).toMatchObject({ unitPrice: 1_200, unread: {} });
  });

  test('what could mean two things is not taken until it is said', () => {
    const unsure = after(begin(), ...type('1.234'));
    expect(unsure.lines[0]?.unread.unitPrice?.readings).toEqual(['1234']);
    expect(unsure.lines[0]?.unitPrice).toBeNull();
  });

  test('"included" and "not offered" may be written where the price stands', () => {
    expect(after(begin(), ...type('incl.')).lines[0]?.answer).toBe('included');
    expect(after(begin(), ...type('n/a')).lines[0]?.answer).toBe('notOffered');
    expect(after(begin(), go(2, PRICE), ...type('n/a')).lines[2]).toMatchObject({ answer: 'priced' });
  });

  test('a price of 0 asks whether it is included', () => {
    const zero = after(begin(), ...type('0'));
    expect(zero.lines[0]).toMatchObject({ unitPrice: null, unread: { unitPrice: { readings: ['Included'] } } });
    expect(after(zero, { type: 'write', at: { row: 0, column: PRICE }, text: 'Included' }).lines[0]).toMatchObject({
      answer: 'included',
      unread: {},
    });
  });

  test('Delete empties what is marked and leaves the words of the brief alone', () => {
    const filled = after(begin(), ...type('10'), ...type('20'));
    const emptied = after(filled, { type: 'markAll' }, { type: 'clear' });
    expect(emptied.lines.map(({ unitPrice }) => unitPrice)).toEqual([null, null, null]);
    expect(emptied.lines.map(({ title }) => title)).toEqual(['Venue', 'Catering', '']);
  });
});

describe('rows', () => {
  test('an own line is added below and its name is the next thing to write', () => {
    const state = after(begin(), { type: 'add', line: line('own new', { title: '' }) });
    expect(state.cursor).toEqual({ row: 3, column: TITLE });
  });

  test('own lines can be removed, lines of the brief cannot', () => {
    const state = after(begin(), { type: 'markAll' }, { type: 'remove' });
    expect(state.lines.map(({ key }) => key)).toEqual(['Venue', 'Catering']);
    expect(after(state, { type: 'undo' }).lines.map(({ key }) => key)).toEqual(['Venue', 'Catering', 'own Flowers']);
  });
});

describe('taking back', () => {
  test('steps are taken back one by one and done again', () => {
    const state = after(begin(), ...type('10'), ...type('20'));
    const once = after(state, { type: 'undo' });
    expect(once.lines.map(({ unitPrice }) => unitPrice)).toEqual([1_000, null, null]);
    expect(after(once, { type: 'undo' }).lines[0]?.unitPrice).toBeNull();
    expect(after(once, { type: 'redo' }).lines[1]?.unitPrice).toBe(2_000);
    expect(after(begin(), { type: 'undo' }).lines).toHaveLength(3);
  });

  test('what a colleague wrote in the meantime stays', () => {
    const state = after(begin(), ...type('10'));
    const merged = { ...state, lines: state.lines.map((each) => ({ ...each, note: 'theirs' })) };
    expect(after(merged, { type: 'undo' }).lines[0]).toMatchObject({ unitPrice: null, note: 'theirs' });
  });

  test('leaving a cell as it was is no step', () => {
    const state = after(
      begin(),
      ...type('10'),
      go(0, PRICE),
      { type: 'edit', text: null },
      { type: 'commit', text: '10', next: 'down' },
    );
    expect(state.history.past).toHaveLength(1);
  });
});

test('what is marked is handed on as it would be written', () => {
  const state = after(begin(), ...type('10'), go(0, TITLE), {
    type: 'go',
    to: { row: 1, column: PRICE },
    isMarking: true,
  });
  expect(markedTexts(state, terms)).toEqual([
    ['Venue', '2', 'days', '10'],
    ['Catering', '2', 'days', ''],
  ]);
});
