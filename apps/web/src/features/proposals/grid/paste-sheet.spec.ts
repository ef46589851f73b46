import { expect, test } from 'vitest';
import { columnsFor, type GridColumn } from './grid-columns';
import type { DraftLine } from './grid-line';
import { pasted } from './paste-sheet';
import { isSeveralCells, readSheet, sheetText } from './sheet';

const terms = { currency: 'EUR', briefLines: [], headCount: null };
const columns = columnsFor(false);

let made = 0;
const own = (): DraftLine => line(`own-${(made += 1)}`, { lineId: null, title: '', quantity: 1, unit: '' });

function line(key: string, part: Partial<DraftLine> = {}): DraftLine {
  const nothing = { details: '', group: '', note: '', reason: '', taxRate: null, unitPrice: null, alternativeTo: null };
  return {
    ...nothing,
    key,
    lineId: key,
    title: key,
    quantity: 2,
    unit: 'days',
    basis: 'unit',
    isOptional: false,
    answer: 'priced',
    isPassThrough: false,
    unread: {},
    ...part,
  };
}

const brief = () => [line('Venue'), line('Catering', { quantity: 80, unit: 'guests' }), line('AV crew')];

function paste(text: string, from: GridColumn = 'unitPrice', row = 0, lines = brief()) {
  const sheet = readSheet(text);
  if (sheet === null) throw new Error('broken sheet');
  const at = columns.slice(columns.indexOf(from));
  const result = pasted(lines, row, { sheet, columns: sheet.columns ?? at, terms, localMark: 'point', newLine: own });
  if (result === null) throw new Error('too many lines');
  return result;
}

const prices = ({ lines }: { lines: readonly DraftLine[] }) => lines.map(({ unitPrice }) => unitPrice);

test('cells with quotes, tabs and several lines come out as they were', () => {
  const cells = [
    ['Room "Deluxe"', 'first line\nsecond line'],
    ['tab\there', ''],
  ];
  expect(readSheet(sheetText(cells))?.rows).toEqual(cells);
  expect(readSheet('a\t"b\r\nc"\r\nd\te\r\n')?.rows).toEqual([
    ['a', 'b\nc'],
    ['d', 'e'],
  ]);
});

test('a quotation mark that opens and never closes is no sheet, unless the rows come out even without it', () => {
  expect(readSheet('a\t"b\nc')).toBeNull();
  expect(readSheet('"Deluxe" room\t12\nSuite\t15')?.rows[0]).toEqual(['"Deluxe" room', '12']);
});

test('one cell is one cell, with or without the line end that Excel puts behind it', () => {
  expect(isSeveralCells('12.50\r\n')).toBe(false);
  expect(isSeveralCells('12\t13')).toBe(true);
  expect(isSeveralCells('12\n13')).toBe(true);
});

test('a head row is known by its names, in any order and several languages', () => {
  expect(readSheet('Item\tQty\tUnit price (EUR)\tVAT %\nVenue\t2\t100\t20%')?.columns).toEqual([
    'title',
    'quantity',
    'unitPrice',
    'taxRate',
  ]);
  expect(readSheet('Einzelpreis\tLeistung\tMwSt.\n1,50\tRaum\t19%')?.columns).toEqual([
    'unitPrice',
    'title',
    'taxRate',
  ]);
  expect(readSheet('Venue\tdays\nCatering\tguests')?.columns).toBeNull();
  expect(readSheet('Code\tItem\tPrice\nX1\tVenue\t3')?.unknownHeads).toEqual(['Code']);
});

test('without a head the cells go where they are pasted, down and to the right', () => {
  const result = paste('100\t20%\n12.50\t20%');
  expect(prices(result)).toEqual([10_000, 1_250, null]);
  expect(result.lines[0]?.taxRate).toBe(2_000);
  expect(result).toMatchObject({ filled: 2, added: 0, unread: 0 });
});

test('rows go to the lines of their names, wherever those stand, and the rest becomes lines of one’s own', () => {
  const result = paste('Item\tQty\tUnit\tPrice\nAV crew\t2\tdays\t700\nvenue\t2\tdays\t1,200\nFlowers\t3\tvases\t9');
  expect(prices(result)).toEqual([120_000, null, 70_000, 900]);
  expect(result.lines[3]).toMatchObject({ lineId: null, title: 'Flowers', quantity: 3, unit: 'vases' });
  expect(result).toMatchObject({ filled: 2, added: 1, unread: 0 });
});

test('pasting the same sheet twice adds nothing twice', () => {
  const sheet = 'Item\tQty\tPrice\nVenue\t2\t100\nFlowers\t3\t9';
  const once = paste(sheet);
  const twice = paste(sheet, 'title', 0, [...once.lines]);
  expect(twice.lines).toHaveLength(4);
  expect(twice.added).toBe(0);
});

test('names that are not in the brief are taken in order, and each difference is pointed at', () => {
  const result = paste('Hall\t2\tdays\t100\nFood\t80\tguests\t10', 'title');
  expect(prices(result)).toEqual([10_000, 1_000, null]);
  expect(result.lines[0]?.unread.title?.why).toContain('Your sheet says “Hall” here');
});

test('a quantity that is not the brief’s is pointed at and never taken', () => {
  const result = paste('Item\tQty\tPrice\nVenue\t3\t100\nCatering\t80\t1');
  expect(result.lines[0]).toMatchObject({ quantity: 2, unitPrice: 10_000 });
  expect(result.lines[0]?.unread.quantity?.why).toBe('Your sheet says “3” here. The brief says “2”, and that counts.');
  expect(result.lines[1]?.unread).toEqual({});
});

test('a sum that is not quantity times price is pointed at', () => {
  const result = paste('Item\tQty\tPrice\tTotal\nVenue\t2\t100\t200.00\nCatering\t80\t10\t900');
  expect(result.lines[0]?.unread).toEqual({});
  expect(result.lines[1]?.unread.amount?.why).toContain('€800.00');
});

test('rows that only sum up are left out and named', () => {
  const result = paste('Item\tPrice\tTotal\nVenue\t100\t200\nSubtotal\t\t200\nGrand total\t\t200');
  expect(result.leftOut).toEqual(['Subtotal', 'Grand total']);
  expect(result.added).toBe(0);
});

test('one number that shows how its writer writes settles those that could mean two things', () => {
  const result = paste('1.234\n12,50\n2.000');
  expect(prices(result)).toEqual([123_400, 1_250, 200_000]);
  expect(result.mark).toBe('comma');
});

test('where nothing settles it the cell is kept, outlined and not counted', () => {
  const result = paste('1.234\n12\n(120)');
  expect(prices(result)).toEqual([null, 1_200, null]);
  expect(result.lines[0]?.unread.unitPrice).toMatchObject({ text: '1.234', why: expect.stringContaining('can mean') });
  expect(result.lines[2]?.unread.unitPrice?.why).toContain('means -120');
  expect(result.unread).toBe(2);
});

test('where the sheet contradicts itself nothing is settled', () => {
  const result = paste('1,234\n12,50\n12.50');
  expect(prices(result)).toEqual([null, 1_250, 1_250]);
});

test('"included" in the price column is an answer', () => {
  const result = paste('Item\tPrice\nVenue\t100\nCatering\tincluded\nAV crew\tn/a');
  expect(result.lines.map(({ answer }) => answer)).toEqual(['priced', 'included', 'notOffered']);
});

test('more rows than a proposal may have lines are not taken at all', () => {
  const rows = Array.from({ length: 260 }, (_row, index) => `Thing ${index}\t1\t5`).join('\n');
  expect(() => paste(`Item\tQty\tPrice\n${rows}`)).toThrow('too many lines');
});
