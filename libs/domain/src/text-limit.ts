/**
 * How long a text may be and whether it may be left empty, said in the same words everywhere.
 */
import type { Problem } from './refusal.js';

/** A text that must be there and fit its limit. `ask` says what to enter: "Enter a title". */
export function requiredTextProblems(field: string, text: string, limit: number, ask: string): Problem[] {
  if (text.trim() === '') return [{ field, message: `${ask}.` }];
  return textProblems(field, text, limit);
}

/** A text that may be empty and must fit its limit. */
export function textProblems(field: string, text: string, limit: number): Problem[] {
  const over = [...text].length - limit;
  if (over <= 0) return [];
  const characters = over === 1 ? '1 character' : `${over} characters`;
  return [{ field, message: `Shorten this text by ${characters}. The limit is ${limit}.` }];
}

/** The beginning of a text, no longer than the limit and without half a character at its end: JSON with one is taken by no database. */
export function beginningOf(text: string, limit: number): string {
  return text.slice(0, limit).replace(/\p{Surrogate}$/u, '');
}
