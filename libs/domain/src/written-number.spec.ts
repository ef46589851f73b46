import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalMarkIn, decimalMarkOf, readNumber } from './written-number.js';

const digitsOf = (text: string, mark: 'point' | 'comma' | null = null) => {
  const read = readNumber(text, mark);
  return read.kind === 'number' ? read.digits : read.kind;
};

test.each([
  ['0', '0'],
  ['007.50', '7.5'],
  ['1234', '1234'],
  ['1,234.50', '1234.5'],
  ['1.234,50', '1234.5'],
  ['1 234,50', '1234.5'],
  ['1\u00a0234.5', '1234.5'],
  ["1'234.50", '1234.5'],
  ['1’234’567', '1234567'],
  ['12,34,567.80', '1234567.8'],
  ['1.234.567', '1234567'],
  ['1,234,567', '1234567'],
  ['0,5', '0.5'],
  ['.5', '0.5'],
  ['0.125', '0.125'],
  ['12,5', '12.5'],
  ['1234,567', '1234.567'],
  ['(120)', '-120'],
  ['($1,234.50)', '-1234.5'],
  ['$(120)', '-120'],
  ['-3', '-3'],
  ['−3', '-3'],
  ['-£3', '-3'],
  ['£-3', '-3'],
  ['120-', '-120'],
])('%s is %s, whoever wrote it', (text, digits) => {
  expect(digitsOf(text)).toBe(digits);
});

test.each(['1.234', '1,234', '12.345', '999,000', '-1.234', '(1,234)', '£1,234'])(
  '%s could mean two things and is not guessed',
  (text) => {
    expect(readNumber(text, null).kind).toBe('ambiguous');
  },
);

test('both readings of an ambiguous number are told, the larger first', () => {
  expect(readNumber('(1.234)', null)).toEqual({ kind: 'ambiguous', readings: ['-1234', '-1.234'] });
});

test('whoever writes a decimal comma parts thousands with points, and the other way round', () => {
  expect(digitsOf('1.234', 'comma')).toBe('1234');
  expect(digitsOf('1,234', 'comma')).toBe('1.234');
  expect(digitsOf('1.234', 'point')).toBe('1.234');
  expect(digitsOf('1,234', 'point')).toBe('1234');
});

test.each(['12k', '12%', '20 %', '£12', '12 EUR', '12 €', 'USD 12'])(
  'what stands beside the digits is told: %s',
  (text) => {
    const read = readNumber(text, null);
    expect(read).toMatchObject({ kind: 'number', digits: text.includes('20') ? '20' : '12' });
    if (read.kind === 'number') expect(read.isPercent ? '%' : read.unit).toBe(text.replaceAll(/[\d\s]/g, ''));
  },
);

test.each([
  'abc',
  '-',
  '1,2,3',
  '1.2.3',
  '1,23,4',
  '12 34',
  '1..2',
  '1.234,5.6',
  '1,234,56',
  '2026-11-22',
  '1/2',
  '10:30',
  '#REF!',
  '5%%',
  '1e5',
  '((3))',
])('%s is not a number', (text) => {
  expect(readNumber(text, null).kind).toBe('notANumber');
});

test.each(['', '   ', '\u00a0'])('nothing is written in %j', (text) => {
  expect(readNumber(text, null).kind).toBe('empty');
});

test('the mark of a sheet is what its numbers prove, and nothing when they contradict each other', () => {
  expect(decimalMarkIn(['Venue', '1.234,50', '1.234', '80'])).toBe('comma');
  expect(decimalMarkIn(['12.50', '1,234'])).toBe('point');
  expect(decimalMarkIn(['1.234', '80', ''])).toBeNull();
  expect(decimalMarkIn(['12.50', '12,50'])).toBeNull();
});

test.each([
  ['en-GB', 'point'],
  ['de-DE', 'comma'],
  ['fr-FR', 'comma'],
  ['ja-JP', 'point'],
  ['pt-PT', 'comma'],
] as const)('people of %s write a decimal %s', (locale, mark) => {
  expect(decimalMarkOf(locale)).toBe(mark);
});

const amounts = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
const LOCALES = ['en-GB', 'de-DE', 'fr-FR', 'sv-SE', 'de-CH', 'en-IN', 'pt-PT', 'nl-NL', 'ja-JP', 'it-IT'];

describe.each(LOCALES)('numbers of %s', (locale) => {
  test('every sum with its cents is read back to the cent, without knowing who wrote it', () => {
    const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(amounts, (cents) => {
        expect(Number(digitsOf(written.format(cents / 100)))).toBe(cents / 100);
      }),
    );
  });

  test('every whole number is read back, or told to be ambiguous with the truth among its readings', () => {
    const written = new Intl.NumberFormat(locale);
    fc.assert(
      fc.property(amounts, (whole) => {
        const read = readNumber(written.format(whole), null);
        const readings = read.kind === 'ambiguous' ? read.readings : [read.kind === 'number' ? read.digits : read.kind];
        expect(readings.map(Number)).toContain(whole);
      }),
    );
  });

  test('with the mark of the locale nothing is ambiguous', () => {
    const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(amounts, (thousandths) => {
        expect(Number(digitsOf(written.format(thousandths / 1000), decimalMarkOf(locale)))).toBe(thousandths / 1000);
      }),
    );
  });
});

test('no text breaks the reading, and what is read is plain digits', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readNumber(text, null);
      if (read.kind === 'number') expect(read.digits).toMatch(/^-?\d+(\.\d*[1-9])?$/);
    }),
  );
});
