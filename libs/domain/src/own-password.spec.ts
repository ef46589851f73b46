import { expect, test } from 'vitest';
import { isFirstPasswordOver, passwordRefusal } from './own-password.js';

const current = 'the old one was long';
const email = 'maya@company.example';

test.each([
  ['a few words', 'four green chairs', null],
  ['exactly 12 characters', 'abcdefghijkl', null],
  ['11 characters', 'abcdefghijk', 'PASSWORD_TOO_SHORT'],
  ['11 signs that take 22 units', '🌳🌲🌴🌵🌷🌸🌹🌺🌻🌼🌽', 'PASSWORD_TOO_SHORT'],
  ['nothing', '', 'PASSWORD_TOO_SHORT'],
  ['the same again', current, 'PASSWORD_UNCHANGED'],
  ['the own address', 'Maya@Company.Example', 'PASSWORD_TOO_PLAIN'],
  ['one letter twelve times', 'aaaaaaaaaaaa', 'PASSWORD_TOO_PLAIN'],
  ['three letters over and over', 'abcabcabcabc', 'PASSWORD_TOO_PLAIN'],
])('%s as a password', (_, next, code) => {
  expect(passwordRefusal({ next, current, email })?.code ?? null).toBe(code);
});

test('a first password is good for 14 days and not a moment longer', () => {
  const givenAt = new Date('2026-11-01T10:00:00Z');
  expect(isFirstPasswordOver(givenAt, new Date('2026-11-15T09:59:59.999Z'))).toBe(false);
  expect(isFirstPasswordOver(givenAt, new Date('2026-11-15T10:00:00Z'))).toBe(true);
});
