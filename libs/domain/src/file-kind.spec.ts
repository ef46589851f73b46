import { describe, expect, test } from 'vitest';
import {
  contentRefusal,
  FILE_KINDS,
  fileKindOf,
  nameRefusal,
  plainFileName,
  sizeRefusal,
  typeWords,
} from './file-kind.js';

describe('the kind of a file', () => {
  test.each([
    ['offer.pdf', 'pdf'],
    ['Offer.PDF', 'pdf'],
    ['photo.jpeg', 'jpg'],
    ['sheet.v2.xlsx', 'xlsx'],
    ['offer.exe', null],
    ['offer.pdf.exe', null],
    ['page.html', null],
    ['logo.svg', null],
    ['macro.docm', null],
    ['offer', null],
    ['.pdf', 'pdf'],
    ['constructor', null],
    ['a.constructor', null],
  ])('of %s is %s', (name, kind) => expect(fileKindOf(name)).toBe(kind));
});

test('a name loses its folders, control characters and turned reading directions', () => {
  expect(plainFileName('C:\\My files\\offer.pdf')).toBe('offer.pdf');
  expect(plainFileName('../../etc/offer.pdf')).toBe('offer.pdf');
  expect(plainFileName('of\u0000fer\u202Efdp.exe\r\n')).toBe('offerfdp.exe');
  expect(plainFileName('Ümläut 報告.pdf')).toBe('Ümläut 報告.pdf');
});

test('a name is refused in words that say what is taken', () => {
  expect(nameRefusal('offer.pdf')).toBeNull();
  expect(nameRefusal('offer.exe')).toBe(
    '"offer.exe" is of a kind that is not taken. Send PDF, Word, Excel, PowerPoint, OpenDocument, pictures, CSV or plain text.',
  );
  expect(nameRefusal(`${'a'.repeat(117)}.pdf`)).toMatch(/longer than 120 characters/);
  expect(nameRefusal('')).toMatch(/no name/);
});

test('a file has a size between 1 byte and 25 MB', () => {
  expect(sizeRefusal('a.pdf', 0)).toBe('"a.pdf" is empty. Choose another file.');
  expect(sizeRefusal('a.pdf', 1)).toBeNull();
  expect(sizeRefusal('a.pdf', 25 * 1024 * 1024)).toBeNull();
  expect(sizeRefusal('a.pdf', 25 * 1024 * 1024 + 1)).toMatch(/smaller than 25 MB/);
});

describe('the content of a file', () => {
  test('must be what the name says, for every pair of kinds', () => {
    const kinds = Object.keys(FILE_KINDS) as (keyof typeof FILE_KINDS)[];
    for (const kind of kinds) {
      for (const is of kinds) expect(contentRefusal(kind, { is }) === null, `${kind} is ${is}`).toBe(kind === is);
    }
  });

  test('of a text may be any text, of no other kind', () => {
    expect(contentRefusal('txt', { is: 'text' })).toBeNull();
    expect(contentRefusal('csv', { is: 'text' })).toBeNull();
    expect(contentRefusal('pdf', { is: 'text' })).toMatch(/named like a PDF document, but its content is not/);
  });

  test.each([
    ['program', /Programs are not taken/],
    ['script', /Scripts are not taken/],
    ['page', /can carry scripts/],
    ['archive', /one by one/],
    ['oldOffice', /password/],
    ['macros', /without them/],
    ['unknown', /save it again/],
  ] as const)('that is %s is refused under every name', (is, words) => {
    for (const kind of ['pdf', 'txt', 'docx', 'png'] as const) expect(contentRefusal(kind, { is })).toMatch(words);
  });
});

test('a type is told in the words of people', () => {
  expect(typeWords('application/pdf')).toBe('PDF document');
  expect(typeWords(FILE_KINDS.xlsx.type)).toBe('Excel sheet');
  expect(typeWords('font/woff2')).toBe('font/woff2');
});
