/**
 * A bidder may turn a job down, with one reason. The reasons tell requesters and leaders why a field was small.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const DeclineReason = {
  TOO_BUSY: 'tooBusy',
  OUT_OF_AREA: 'outOfArea',
  BUDGET: 'budget',
  UNCLEAR_BRIEF: 'unclearBrief',
  OTHER: 'other',
} as const;
export type DeclineReason = (typeof DeclineReason)[keyof typeof DeclineReason];

export const declineReasonWords: Readonly<Record<DeclineReason, string>> = {
  tooBusy: 'Too busy',
  outOfArea: 'Out of our area',
  budget: 'Budget too small',
  unclearBrief: 'Brief unclear',
  other: 'Another reason',
};

export const DECLINE_LIMITS = { words: 500 } as const;

/** What is still missing before a job can be declined. Empty when it can. */
export function declineProblems({ reason, words }: { reason: DeclineReason; words: string | null }): Problem[] {
  const text = words ?? '';
  if (reason !== 'other') return textProblems('words', text, DECLINE_LIMITS.words);
  return requiredTextProblems('words', text, DECLINE_LIMITS.words, 'Say in words what the other reason is');
}
