import { describe, expect, it } from 'vitest';
import { bidderKey, readDay, readPrice, readSide, readWinnerMark, tidy, type DateFormat } from './contest-cells.js';

describe('a day', () => {
  it.each<[string, DateFormat, string | null]>([
    ['20070607', 'YYYYMMDD', '2007-06-07'],
    ['2007-6-7', 'YYYY-MM-DD', '2007-06-07'],
    ['2007-06-07T10:30:00', 'YYYY-MM-DD', '2007-06-07'],
    ['7.6.2007', 'DD.MM.YYYY', '2007-06-07'],
    ['07/06/2007', 'DD/MM/YYYY', '2007-06-07'],
    ['07/06/2007', 'MM/DD/YYYY', '2007-07-06'],
    ['07/06/2007 00:00', 'MM/DD/YYYY', '2007-07-06'],
    ['2007/06/07', 'YYYY/MM/DD', '2007-06-07'],
    ['2008-02-29', 'YYYY-MM-DD', '2008-02-29'],
    ['2007-02-29', 'YYYY-MM-DD', null],
    ['20071301', 'YYYYMMDD', null],
    ['31/12/2007', 'MM/DD/YYYY', null],
    ['7 June 2007', 'YYYY-MM-DD', null],
    ['39240', 'YYYYMMDD', null],
    ['', 'YYYYMMDD', null],
  ])('%j read as %s is %s', (text, format, day) => {
    expect(readDay(text, format)).toBe(day);
  });
});

describe('a price', () => {
  it.each([
    ['3680000', 0, 3_680_000],
    ['3,680,000', 0, 3_680_000],
    ['¥3,680,000', 0, 3_680_000],
    ['3680000.0', 0, 3_680_000],
    ['3680000.5', 0, null],
    ['12.5', 2, 1250],
    ['1,234.50', 2, 123_450],
    ['1.234,50 €', 2, 123_450],
    ['1.234.567', 2, 123_456_700],
    ['1234,5', 2, 123_450],
    ['EUR 1 234', 2, 123_400],
    ["1'234.50", 2, 123_450],
    ['1.234', 2, null],
    ['0', 2, 0],
    ['-5', 2, null],
    ['about 300', 2, null],
    ['=1+1', 2, null],
    ['1e6', 2, null],
    ['99999999999999999999', 0, null],
  ])('%j with %s decimals is %s', (text, digits, amount) => {
    expect(readPrice(text, digits)).toBe(amount);
  });
});

describe('marks', () => {
  it.each([
    ['1', true],
    [' Yes ', true],
    ['x', true],
    ['0', false],
    ['', false],
    ['Lost', false],
    ['2', null],
    ['maybe', null],
  ])('%j in the winner column means %s', (text, won) => {
    expect(readWinnerMark(text)).toBe(won);
  });

  it.each([
    ['Internal', 'internal'],
    ['vendor', 'external'],
    ['neither', null],
  ])('%j is the side %s', (text, side) => {
    expect(readSide(text)).toBe(side);
  });
});

describe('names', () => {
  it('lose stray spaces and keep their capitals', () => {
    expect(tidy('  East \t Tsukuba\u00a0 Construction ')).toBe('East Tsukuba Construction');
  });

  it('are the same bidder whatever their capitals and spaces', () => {
    expect(bidderKey('  AZUMA  Works')).toBe(bidderKey('Azuma works'));
    expect(bidderKey('Cafe\u0301')).toBe(bidderKey('Café'));
  });
});
