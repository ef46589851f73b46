/**
 * What a person may choose as a password, and how long the first one lives that an administrator hands out. A first
 * password opens nothing: all it is good for is being replaced by the person's own.
 */
import type { Refusal } from './refusal.js';

export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

/** Days in which a first password can be replaced. */
export const FIRST_PASSWORD_DAYS = 14;

export interface PasswordChoice {
  next: string;
  /** The one it replaces. */
  current: string;
  email: string;
}

/** Why this cannot be the new password. Null when it can. */
export function passwordRefusal({ next, current, email }: PasswordChoice): Refusal | null {
  if ([...next].length < PASSWORD_LENGTH.least) {
    const message = `Use at least ${PASSWORD_LENGTH.least} characters. A few words in a row are easy to remember.`;
    return { code: 'PASSWORD_TOO_SHORT', message };
  }
  if (next === current)
    return { code: 'PASSWORD_UNCHANGED', message: 'Choose another password than the one you have.' };
  if (isGuessedAtOnce(next, email))
    return { code: 'PASSWORD_TOO_PLAIN', message: 'This is guessed at once. Take a few words in a row instead.' };
  return null;
}

/** What guessing begins with: the words that lists of leaked passwords begin with, this product, the rows of a keyboard. */
const COMMON_WORDS = (
  'password passwort welcome willkommen letmein iloveyou administrator admin qwertyuiop qwertzuiop qwerty qwertz azerty asdfghjkl ' +
  'asdfgh zxcvbnm yxcvbnm monkey dragon football baseball sunshine princess master shadow superman batman trustno1 ' +
  'hello login secret changeme default guest test user summer winter spring autumn company bidwell'
).split(' ');

const YEAR = /(19|20)\d\d/g;

/** What is typed for a letter to disguise a word. */
const LOOKALIKES: Readonly<Record<string, string>> = { o: '0', i: '1!', e: '3', a: '4@', s: '5$', t: '7' };

/** So many signs of one's own, beside words that everybody tries, are worth trying for. */
const OWN_SIGNS = 4;

/**
 * Whether hardly anything is left of a password once its person's address, the words that guessing begins with, years, and
 * runs such as 12345 are taken out, disguised or not. Any signs may be used.
 */
function isGuessedAtOnce(password: string, email: string): boolean {
  const plain = password.trim().toLowerCase();
  if (new Set(plain).size < OWN_SIGNS) return true;
  const parts = email
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 2);
  return ownSigns(plain, [email.toLowerCase(), ...COMMON_WORDS, ...parts]) < OWN_SIGNS;
}

/** How many signs are neither part of the words, nor of a year, nor go on from the sign before. */
function ownSigns(text: string, words: readonly string[]): number {
  const left = words.reduce((rest, word) => rest.replaceAll(disguised(word), ' '), text).replaceAll(YEAR, ' ');
  const signs = [...left].map((sign) => sign.codePointAt(0) ?? 0);
  const isRun = (at: number) => at > 0 && Math.abs((signs[at] ?? 0) - (signs[at - 1] ?? 0)) <= 1;
  return signs.filter((sign, at) => sign > 32 && !isRun(at)).length;
}

/** A word with each letter as it is or as it is disguised. Other signs of an address stand for themselves. */
function disguised(word: string): RegExp {
  const signs = [...word].map(
    (sign) => `[${(sign + (LOOKALIKES[sign] ?? '')).replaceAll(/[\\\]^-]/g, String.raw`\$&`)}]`,
  );
  return new RegExp(signs.join(''), 'gu');
}

/** Whether a first password given at this instant can no longer be replaced. */
export function isFirstPasswordOver(givenAt: Date, now: Date): boolean {
  return now.getTime() - givenAt.getTime() >= FIRST_PASSWORD_DAYS * 86_400_000;
}
