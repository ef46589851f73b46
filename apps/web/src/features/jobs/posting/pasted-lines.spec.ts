import { expect, test } from 'vitest';
import { columnsLeftOut, isSheet, pastedLines } from './pasted-lines';

/** Rows as a spreadsheet puts them on the clipboard: tabs between cells, quotes around what holds a break or a quote. */
function clipboard(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}

const LINES = [
  { group: 'Venue', title: 'Plenary hall', details: 'Theatre for 220', quantity: 3, unit: 'day', isOptional: false },
  {
    group: 'Food',
    title: 'Lunch',
    details: 'Half vegetarian;\n"may contain" is not enough',
    quantity: 660,
    unit: 'person',
    isOptional: false,
  },
  { group: 'Food', title: 'Water', details: '', quantity: 1.5, unit: 'pallet', isOptional: false },
];
const sheet = LINES.map(({ group, title, details, quantity, unit }) => [group, title, details, String(quantity), unit]);

test('a sheet with headings is read whole, line breaks and quotes inside cells too', () => {
  const headed = clipboard([['Section', 'Item', 'Details', 'Qty', 'Unit'], ...sheet]);
  expect(pastedLines(headed)).toEqual(LINES);
});

test('the headings may stand in any order, and columns of no interest are left out', () => {
  const text = clipboard([
    ['No.', 'Unit', 'Quantity', 'Description'],
    ['1', 'day', '2', 'Venue'],
  ]);
  expect(pastedLines(text)).toEqual([
    { group: '', title: 'Venue', details: '', quantity: 2, unit: 'day', isOptional: false },
  ]);
});

test('a column that says what is optional is taken; one that a line has no room for is named', () => {
  const text = clipboard([
    ['No.', 'Item', 'Qty', 'Optional', 'Our price'],
    ['1', 'Hall', '2', '', '900'],
    ['2', 'Live stream', '3', 'Yes', '400'],
  ]);
  expect(pastedLines(text).map(({ title, isOptional }) => [title, isOptional])).toEqual([
    ['Hall', false],
    ['Live stream', true],
  ]);
  expect(columnsLeftOut(text)).toEqual(['No.', 'Our price']);
});

test('without headings nothing is called left out', () => {
  expect(columnsLeftOut(clipboard(sheet))).toEqual([]);
});

test('without headings the shape of the cells says what they are', () => {
  expect(pastedLines(clipboard(sheet))).toEqual(LINES);
  expect(pastedLines('Venue\t2\tday\nCatering\t80\tguest')).toEqual([
    { group: '', title: 'Venue', details: '', quantity: 2, unit: 'day', isOptional: false },
    { group: '', title: 'Catering', details: '', quantity: 80, unit: 'guest', isOptional: false },
  ]);
});

test('a plain list is one line each, of quantity one', () => {
  expect(pastedLines('Venue\nCatering\n\nMusic\n').map(({ title, quantity }) => [title, quantity])).toEqual([
    ['Venue', 1],
    ['Catering', 1],
    ['Music', 1],
  ]);
});

test('a quantity that is no number stays open instead of being guessed', () => {
  const [line] = pastedLines('Item\tQty\nVenue\tas needed');
  expect(line?.quantity).toBeNull();
});

test('one cell is typed into its field, more are a sheet', () => {
  expect(isSheet('Venue')).toBe(false);
  expect(isSheet('Venue\n')).toBe(false);
  expect(isSheet('Venue\t2')).toBe(true);
  expect(isSheet('Venue\nCatering')).toBe(true);
});
