/**
 * What a bidder changed between two rounds: the amounts of lines, and which other parts of its proposal. Lines of a round are
 * those of the round before, in the same order.
 */
import { saysTheSame } from './same-content.js';

/** An offer as far as two rounds are compared. Amounts are in minor units. */
export interface RoundOffer {
  lines: readonly { title: string; amount: number | null }[];
  [part: string]: unknown;
}

/** A line whose amount changed. Null: without a price. */
export interface LineChange {
  title: string;
  before: number | null;
  after: number | null;
}

/** What is told of the parts besides lines, and what each is called. */
const PARTS: readonly (readonly [string, string])[] = [
  ['pitch', 'pitch'],
  ['approach', 'how they will work'],
  ['notIncluded', 'what is not included'],
  ['assumptions', 'what the price rests on'],
  ['dependencies', 'what they need from you'],
  ['paymentTerms', 'payment'],
  ['risks', 'risks'],
  ['promises', 'promises'],
  ['team', 'who does the work'],
  ['references', 'similar work'],
  ['validUntil', 'until when it is valid'],
];

/** The lines whose amount is another one now, in their order. */
export function changedLines(before: RoundOffer, after: RoundOffer): LineChange[] {
  return after.lines.flatMap(({ title, amount }, index) => {
    const was = before.lines[index]?.amount ?? null;
    return was === amount ? [] : [{ title, before: was, after: amount }];
  });
}

/** What the changed parts besides lines are called, in their order. */
export function changedParts(before: RoundOffer, after: RoundOffer): string[] {
  return PARTS.filter(([part]) => !saysTheSame(before[part] ?? null, after[part] ?? null)).map(([, words]) => words);
}
