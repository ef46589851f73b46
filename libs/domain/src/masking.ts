/**
 * What is hidden from whoever judges until quality is scored: who bids, so that a name earns no point, and the price, so that
 * a low one makes no plan look better. Names can be shown earlier, for a reason that stays on record.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

export const UNMASKING_LIMIT = 1000;

/** What is wrong with the reason for which names are shown early. */
export function unmaskingProblems(reason: string): Problem[] {
  return requiredTextProblems('reason', reason, UNMASKING_LIMIT, 'Enter why you need the names now');
}

/** A text of a proposal, by the field it stands in. */
export interface WrittenText {
  field: string;
  text: string;
}

/** Which hints the policy of the job calls for, and what a bidder is called. */
export interface Masked {
  isBlind: boolean;
  twoEnvelopes: boolean;
  /** The bidder's name, and those of its people. */
  names: readonly string[];
}

/** A word that may give away what the policy hides. */
export interface Hint {
  field: string;
  kind: 'price' | 'name';
  /** As it was found. */
  found: string;
}

const SIGN = String.raw`[€$£¥]|(?:EUR|USD|GBP|CHF|JPY)\b|(?:euros?|dollars?|pounds?|francs?)\b`;
const NUMBER = String.raw`\d[\d.,'’  ]*`;
const PRICE = new RegExp(String.raw`(?:${SIGN})\s?${NUMBER}|${NUMBER}(?:k\s?)?\s?(?:${SIGN})`, 'iu');

/** A sum of money as people write it in a sentence: "€4,200" or "4 200 euros". Null when there is none. */
export function writtenPrice(text: string): string | null {
  return (
    PRICE.exec(text)?.[0]
      .trim()
      .replace(/[.,\s]+$/u, '') ?? null
  );
}

/** The first of these names that a text says as whole words. Null when it says none. */
export function saidName(text: string, names: readonly string[]): string | null {
  const said = ` ${wordsOf(text)} `;
  return names.find((name) => wordsOf(name).length > 2 && said.includes(` ${wordsOf(name)} `)) ?? null;
}

/** Small letters and digits, everything else a space: "Lantern & Co." and "lantern co" are one name. */
function wordsOf(text: string): string {
  return text
    .toLocaleLowerCase('en')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a proposal says in its texts that the policy of its job hides: to look at before it is submitted, never a refusal. */
export function maskingHints(texts: readonly WrittenText[], { isBlind, twoEnvelopes, names }: Masked): Hint[] {
  return texts.flatMap(({ field, text }) => {
    const price = twoEnvelopes ? writtenPrice(text) : null;
    const name = isBlind ? saidName(text, names) : null;
    return [
      ...(price === null ? [] : [{ field, kind: 'price' as const, found: price }]),
      ...(name === null ? [] : [{ field, kind: 'name' as const, found: name }]),
    ];
  });
}
