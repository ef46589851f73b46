/**
 * After a debrief: its reader says whether it was useful, and may ask one question, which the requester answers within five
 * working days. What is said in it is about the asker's own proposal.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const Usefulness = { USEFUL: 'useful', PARTLY: 'partly', NOT_USEFUL: 'notUseful' } as const;
export type Usefulness = (typeof Usefulness)[keyof typeof Usefulness];

export const FOLLOW_UP_LIMITS = { question: 1_000, answer: 2_000, usefulness: 1_000 } as const;

/** What is wrong with a question about a debrief. */
export function followUpProblems(words: string): Problem[] {
  return requiredTextProblems('words', words, FOLLOW_UP_LIMITS.question, 'Write your question');
}

/** What is wrong with the answer. */
export function followUpAnswerProblems(answer: string): Problem[] {
  return requiredTextProblems('answer', answer, FOLLOW_UP_LIMITS.answer, 'Write your answer');
}

/** What is wrong with what was said about a debrief's use. */
export function usefulnessProblems(words: string): Problem[] {
  return textProblems('words', words, FOLLOW_UP_LIMITS.usefulness);
}
