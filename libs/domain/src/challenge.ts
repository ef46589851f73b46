/**
 * A challenge: where the policy allows it, a bidder that was not chosen may ask within some working days that somebody
 * outside the contest looks at how it was decided. The reviewer upholds or dismisses it, in words.
 */
import type { CalendarDate } from './calendar.js';
import { dayInWords } from './calendar.js';
import type { DebriefOutcome } from './debrief.js';
import type { Problem, Refusal } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

export const ChallengeOutcome = { UPHELD: 'upheld', DISMISSED: 'dismissed' } as const;
export type ChallengeOutcome = (typeof ChallengeOutcome)[keyof typeof ChallengeOutcome];

export const CHALLENGE_LIMITS = { words: 4_000, answer: 4_000 } as const;

/** A decided job as far as a challenge asks. */
export interface Challengeable {
  outcome: DebriefOutcome;
  /** The last day on which a challenge may be made. Null where the policy knows none. */
  until: CalendarDate | null;
  today: CalendarDate;
  hasChallenged: boolean;
}

/** Why this bidder cannot challenge now. Null when it can. */
export function challengeRefusal({ outcome, until, today, hasChallenged }: Challengeable): Refusal | null {
  if (until === null) return { code: 'NO_CHALLENGE', message: 'The policy of this job knows no challenge.' };
  if (outcome === 'won') return { code: 'NO_CHALLENGE', message: 'You were chosen: there is nothing to challenge.' };
  if (hasChallenged) return { code: 'CHALLENGED_ALREADY', message: 'You have challenged this decision already.' };
  if (today <= until) return null;
  return { code: 'TOO_LATE', message: `This decision could be challenged until ${dayInWords(until)}.` };
}

/** What is wrong with a challenge as it was written. */
export function challengeProblems(words: string): Problem[] {
  return requiredTextProblems('words', words, CHALLENGE_LIMITS.words, 'Say what was not right, and what you ask for');
}

/** What is wrong with a reviewer's answer. */
export function challengeAnswerProblems(answer: string): Problem[] {
  return requiredTextProblems('answer', answer, CHALLENGE_LIMITS.answer, 'Say why, so that both sides can follow');
}
