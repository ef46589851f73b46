import { drawsFrom } from '@bidwell/signal/numbers/random';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { prove, sized } from '../support/proof.js';

type CsvCell = string | number | null;
interface Sheet {
  name: string;
  head: readonly string[];
  rows: readonly CsvCell[][];
}

/* The client's own writers, by their path: client and tests are compiled apart. */
const { csvText } = (await import(inRoot('apps/web/src/ui/csv.ts'))) as {
  csvText: (head: readonly string[], rows: readonly CsvCell[][]) => string;
};
const { linesOf } = (await import(inRoot('apps/web/src/ui/xlsx.ts'))) as {
  linesOf: (sheet: Sheet) => Parameters<typeof writeExcelFile>[0];
};

/*
 * What people write goes into tables that somebody opens with a spreadsheet. Random cells, many of them made to be taken for a
 * formula, go out through the two writers of tables and are read in again by other people's code.
 */

const proof = prove('exports');
const draw = drawsFrom(proof.seed);

const CELLS = sized(2_000, 10_000);
const COLUMNS = 10;

/** By what a spreadsheet may know a formula: OWASP's list, wide signs, and space before them. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const STARTS = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r@',
  '\n+',
  ' =',
  '＝',
  '＋',
  '－',
  '＠',
  '',
  '',
  '',
  '"',
  "'",
  ';=',
  ',=',
  '\u00a0=',
];
const MIDDLES = [
  '1+1',
  "cmd|' /C calc'!A0",
  'HYPERLINK("https://x.example","go")',
  'Chairs',
  'Straße 5',
  '報告',
  '12.50',
  '"quoted"',
  'a;=1',
  'a,=1',
  'two\nlines',
  '-5',
  '',
];

const pickOf = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;

function cell(): CsvCell {
  const chance = draw();
  if (chance < 0.1) return Math.round((draw() - 0.5) * 1e6) / 100;
  return chance < 0.15 ? null : `${pickOf(STARTS)}${pickOf(MIDDLES)}${draw() < 0.3 ? pickOf(MIDDLES) : ''}`;
}

const head = Array.from({ length: COLUMNS }, (_, n) => `=Column ${n + 1}`);
const rows = Array.from({ length: CELLS / COLUMNS }, () => Array.from({ length: COLUMNS }, cell));
const written = [head as CsvCell[], ...rows].flat();

/** A text comes back as it was, or with one apostrophe before what a spreadsheet would run. */
function isWhole(sent: CsvCell, read: string): boolean {
  return read === String(sent ?? '') || read === `'${sent}`;
}

test(`${CELLS} random cells in a CSV file come back whole, and none begins as a formula does`, () => {
  const read = (parse(csvText(head, rows), { bom: true }) as string[][]).flat();
  expect(read).toHaveLength(written.length);
  const broken = written.filter((sent, place) => !isWhole(sent, read[place] ?? '')).length;
  const formulas = read.filter((text, place) => typeof written[place] === 'string' && FORMULA.test(text));
  proof.count(written.length - broken, written.length);
  proof.figure('cells of CSV that begin as a formula', formulas.length, { bar: '0', isMet: formulas.length === 0 });
  expect(broken).toBe(0);
});

test(`${CELLS} random cells in a workbook come back whole, as texts and numbers and never as formulas`, async () => {
  const lines = linesOf({ name: 'Cells', head, rows });
  const file = await writeExcelFile(lines).toBuffer();
  const read = ((await readSheet(file, { trim: false })) as (string | number | null)[][]).flat();
  const sent = written.map((each) => (each === '' ? null : each));
  const whole = sent.filter((each, place) => {
    const back = read[place] ?? null;
    return typeof each === 'string' ? isWhole(plain(each), plain(String(back))) : back === each;
  });
  const formulas = read.filter((each) => typeof each === 'string' && FORMULA.test(each));
  proof.count(whole.length, sent.length);
  proof.figure('cells of a workbook that begin as a formula', formulas.length, {
    bar: '0',
    isMet: formulas.length === 0,
  });
  expect(whole.length).toBe(sent.length);
});

/** XML writes every end of a line as one sign. */
const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n');

test('a writer that leaves formulas as they are is noticed', () => {
  const careless = written.filter((sent) => typeof sent === 'string' && FORMULA.test(sent)).length;
  proof.planted(careless > 0 ? 1 : 0, 1);
  expect(careless).toBeGreaterThan(CELLS / 10);
});
