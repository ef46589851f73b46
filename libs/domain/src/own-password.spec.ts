import { expect, test } from 'vitest';
import { isFirstPasswordOver, passwordRefusal } from './own-password.js';

const current = 'the old one was long';
const email = 'maya@company.example';

test.each([
  ['a few words', 'four green chairs', null],
  ['exactly 12 characters', 'kdmwxbazhrqt', null],
  ['digits in no order', '730291846502', null],
  ['common words in a row, with one of your own', 'summer hello chandelier', null],
  ['11 characters', 'abcdefghijk', 'PASSWORD_TOO_SHORT'],
  ['11 signs that take 22 units', '🌳🌲🌴🌵🌷🌸🌹🌺🌻🌼🌽', 'PASSWORD_TOO_SHORT'],
  ['nothing', '', 'PASSWORD_TOO_SHORT'],
  ['the same again', current, 'PASSWORD_UNCHANGED'],
  ['the own address', 'Maya@Company.Example', 'PASSWORD_TOO_PLAIN'],
  ['one letter twelve times', 'aaaaaaaaaaaa', 'PASSWORD_TOO_PLAIN'],
  ['the word that everybody takes', 'Password2024!', 'PASSWORD_TOO_PLAIN'],
  ['the same in disguise', 'P@55w0rd1234', 'PASSWORD_TOO_PLAIN'],
  ['a row of the keyboard', 'qwertyuiop12', 'PASSWORD_TOO_PLAIN'],
  ['digits in order', '123456789012', 'PASSWORD_TOO_PLAIN'],
  ['letters in order', 'abcdefghijkl', 'PASSWORD_TOO_PLAIN'],
  ['the product with a year', 'Bidwell-2026', 'PASSWORD_TOO_PLAIN'],
  ['the own name and company', 'maya.company.1', 'PASSWORD_TOO_PLAIN'],
  ['three letters over and over', 'abcabcabcabc', 'PASSWORD_TOO_PLAIN'],
])('%s as a password', (_, next, code) => {
  expect(passwordRefusal({ next, current, email })?.code ?? null).toBe(code);
});

test('a first password is good for 14 days and not a moment longer', () => {
  const givenAt = new Date('2026-11-01T10:00:00Z');
  expect(isFirstPasswordOver(givenAt, new Date('2026-11-15T09:59:59.999Z'))).toBe(false);
  expect(isFirstPasswordOver(givenAt, new Date('2026-11-15T10:00:00Z'))).toBe(true);
});
