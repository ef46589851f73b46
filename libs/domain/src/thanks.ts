/**
 * Thanks for work that is done, given in the way that each receiver likes. The receiver's wish is a ceiling: however far its
 * giver would let it go, a thanks is read by nobody beyond the wish that its receiver has today.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

/** How far a thanks goes, least first. */
export const ThanksReach = { PRIVATE: 'private', MANAGER: 'manager', WALL: 'wall' } as const;
export type ThanksReach = (typeof ThanksReach)[keyof typeof ThanksReach];

const ORDER: readonly ThanksReach[] = [ThanksReach.PRIVATE, ThanksReach.MANAGER, ThanksReach.WALL];

/** What each choice means to the one who makes it for thanks to themselves. */
export const thanksWishWords: Readonly<Record<ThanksReach, string>> = {
  private: 'Only I read them',
  manager: 'I and my manager read them',
  wall: 'They may stand on the wall, where every colleague reads them',
};

export const THANKS_LIMITS = { words: 600, receivers: 30, because: 500, sentence: 300 } as const;

/** The nearer of several reaches: what is left when each of them is a ceiling. */
export function leastReach(...reaches: readonly ThanksReach[]): ThanksReach {
  return ORDER[Math.min(...reaches.map((reach) => ORDER.indexOf(reach)))] ?? ThanksReach.PRIVATE;
}

/** Whether a reach goes as far as another, or further. */
export function reaches(reach: ThanksReach, at: ThanksReach): boolean {
  return ORDER.indexOf(reach) >= ORDER.indexOf(at);
}

/** What is said to the giver about a receiver's limit, before anything is sent. */
export function limitInWords(name: string, limit: ThanksReach, isInside: boolean): string {
  if (!isInside) return `Thanks to ${name} stay between you two: the wall and managers are the company’s own.`;
  if (limit === ThanksReach.PRIVATE) return `${name} prefers private thanks. Nobody else will read it.`;
  if (limit === ThanksReach.MANAGER) return `${name} likes their manager to read it too, and nobody else.`;
  return `${name} likes thanks on the wall.`;
}

/** Whether words name a person: one of the words of the name stands in them by itself. */
export function isNamedIn(words: string, name: string): boolean {
  const said = new Set(wordsOf(words));
  return wordsOf(name).some((word) => word.length >= 2 && said.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

/** Somebody whom a thanks is for. */
export interface ThanksReceiver {
  name: string;
  limit: ThanksReach;
}

/** Everything still wrong with a thanks before it is given. */
export function thanksProblems(words: string, receivers: readonly ThanksReceiver[]): Problem[] {
  const said = words.trim();
  return [
    ...(said === '' ? [{ field: 'words', message: 'Say what you are thankful for.' }] : []),
    ...textProblems('words', said, THANKS_LIMITS.words),
    ...(receivers.length === 0 ? [{ field: 'receiverIds', message: 'Choose whom you thank.' }] : []),
    ...namingProblems(said, receivers),
  ];
}

/** All receivers of one thanks read the same words: they would learn whom else it thanks. */
function namingProblems(words: string, receivers: readonly ThanksReceiver[]): Problem[] {
  if (receivers.length < 2) return [];
  return receivers
    .filter(({ name, limit }) => limit !== ThanksReach.WALL && isNamedIn(words, name))
    .map(({ name }) => ({
      field: 'words',
      message: `Your words name ${name}, and the others would read them. Leave the name out, or thank ${name} by themselves.`,
    }));
}

/** What is wrong with the sentence with which a leader picks a thanks for the page of its month. */
export function sentenceProblems(sentence: string): Problem[] {
  return requiredTextProblems('sentence', sentence, THANKS_LIMITS.sentence, 'Say in a sentence why this one');
}
