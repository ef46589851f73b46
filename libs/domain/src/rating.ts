/**
 * What the requester says of delivered work: asked once, when the work is accepted, in words that say what they mean. The
 * bidder's people read it at once and with the requester's name; it is counted only when nothing of it can change any more.
 */
import type { Problem, Refusal } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const KeptAnswer = { YES: 'yes', MOSTLY: 'mostly', NO: 'no' } as const;
export type KeptAnswer = (typeof KeptAnswer)[keyof typeof KeptAnswer];

export const RatingWord = {
  UNACCEPTABLE: 'unacceptable',
  DISAPPOINTING: 'disappointing',
  ACCEPTABLE: 'acceptable',
  GOOD: 'good',
  AMAZING: 'amazing',
} as const;
export type RatingWord = (typeof RatingWord)[keyof typeof RatingWord];

/** From the lowest to the highest. */
export const RATING_WORDS: readonly RatingWord[] = Object.values(RatingWord);

/** How each word is written, and what it means: everybody who chooses one reads this beside it. */
export const ratingMeanings: Readonly<Record<RatingWord, { label: string; meaning: string }>> = {
  unacceptable: { label: 'Unacceptable', meaning: 'It did not do what was asked. We had to mend it or go without.' },
  disappointing: { label: 'Disappointing', meaning: 'It did part of what was asked. We had to step in.' },
  acceptable: { label: 'Acceptable', meaning: 'It did what was asked, no more and no less.' },
  good: { label: 'Good', meaning: 'It did what was asked, and working together was easy.' },
  amazing: { label: 'Amazing', meaning: 'Better than we asked for. We would tell others.' },
};

/** How the answers on promises are written. */
export const keptAnswerWords: Readonly<Record<KeptAnswer, string>> = { yes: 'Yes', mostly: 'Mostly', no: 'No' };

/** For how many days a question can be answered, and the answer changed. */
export const RATING_DAYS = 14;

/** After how many days without an answer one reminder goes out. There is no second. */
export const RATING_REMINDER_DAYS = 5;

/** How many days the bidder's people have known an answer at least before it is counted. */
export const RATING_HEARD_DAYS = 7;

/** One person is asked about requests to one bidder at most once in so many days. */
export const REQUEST_RATING_EVERY_DAYS = 30;

export const RATING_LIMITS = { line: 400, answer: 600 } as const;

/** What was said of one piece of work. Of a small request only the word is asked. */
export interface GivenRating {
  kept: KeptAnswer | null;
  again: boolean | null;
  word: RatingWord | null;
  line: string;
}

/** Whether the bidder's people have something to hear that they may want to answer. */
export function isCritical({ kept, again, word }: Omit<GivenRating, 'line'>): boolean {
  return kept === 'no' || again === false || word === 'unacceptable' || word === 'disappointing';
}

/** What is missing or too long in a rating. Work from a contest has two questions that count, a request has one. */
export function ratingProblems({ kept, again, word, line }: GivenRating, isOfRequest: boolean): Problem[] {
  const problems = textProblems('line', line, RATING_LIMITS.line);
  if (isOfRequest) {
    if (word === null) problems.push({ field: 'word', message: 'Choose the word that fits.' });
    return problems;
  }
  if (kept === null) problems.push({ field: 'kept', message: 'Say whether they kept their promises.' });
  if (again === null) problems.push({ field: 'again', message: 'Say whether you would choose them again.' });
  return problems;
}

/** Where a question stands. */
export interface RatingTime {
  closesAt: Date;
  now: Date;
}

/** Why nothing can be said or changed any more. Null while it can. */
export function ratingClosed({ closesAt, now }: RatingTime): Refusal | null {
  if (now < closesAt) return null;
  return { code: 'RATING_CLOSED', message: 'The time for this answer is over. What was said by then counts.' };
}

/** A rating in one line: "Promises kept: mostly. Would choose you again: yes. Good." */
export function ratingInWords({ kept, again, word }: Omit<GivenRating, 'line'>): string {
  const parts = [
    kept === null ? null : `Promises kept: ${keptAnswerWords[kept].toLowerCase()}.`,
    again === null ? null : `Would choose you again: ${again ? 'yes' : 'no'}.`,
    word === null ? null : `${ratingMeanings[word].label}.`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** What is wrong with what a bidder says of who asked for the work. */
export function requesterRatingProblems({ line }: { line: string }): Problem[] {
  return textProblems('line', line, RATING_LIMITS.line);
}

/** What is wrong with the bidder's one answer to a rating. */
export function ratingAnswerProblems(words: string): Problem[] {
  return requiredTextProblems('words', words, RATING_LIMITS.answer, 'Write your answer');
}
