import { type Part, zip } from './zip-by-hand.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const part = (name: string, text: string): Part => ({
  name,
  content: Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`),
});

const relation = (type: string, target: string) =>
  `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** A whole workbook of one sheet, with these rows written as they are; its sheet may be said to be elsewhere. */
export function workbook(rows: string, sheetAt = 'worksheets/sheet1.xml'): Buffer {
  return zip([
    part(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`,
    ),
    part('_rels/.rels', relation('officeDocument', 'xl/workbook.xml')),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Contests" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part('xl/_rels/workbook.xml.rels', relation('worksheet', sheetAt)),
    part('xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`),
  ]);
}

/** A cell that holds a text. */
export const cell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A row from its first column on. */
export const row = (number: number, texts: readonly string[]): string =>
  `<row r="${number}">${texts.map((text, n) => cell(`${String.fromCodePoint(65 + n)}${number}`, text)).join('')}</row>`;

/** A list of one contest that can be imported. */
export const LIST = [
  ['contest', 'date', 'bidder', 'price', 'won'],
  ['C-1', '2026-01-05', 'Acme', '100', '1'],
  ['C-1', '2026-01-05', 'Best', '110', '0'],
]
  .map((texts, n) => row(n + 1, texts))
  .join('');
