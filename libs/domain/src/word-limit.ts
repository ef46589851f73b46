/**
 * How many words a text has and may have. A word is what stands between spaces.
 */
import type { Problem } from './refusal.js';

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** What is wrong with a text that may have so many words. Null means any number. */
export function wordProblems(field: string, text: string, limit: number | null): Problem[] {
  const over = limit === null ? 0 : wordCount(text) - limit;
  if (over <= 0) return [];
  return [
    { field, message: `Shorten this answer by ${over === 1 ? '1 word' : `${over} words`}. The limit is ${limit}.` },
  ];
}
