/**
 * What bidders think of a brief before they put work into it. The requester reads it without names, so that saying what is
 * missing costs nobody anything.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const BriefClarity = { CLEAR: 'clear', MOSTLY: 'mostly', UNCLEAR: 'unclear' } as const;
export type BriefClarity = (typeof BriefClarity)[keyof typeof BriefClarity];

export const clarityWords: Readonly<Record<BriefClarity, string>> = {
  clear: 'clear',
  mostly: 'mostly clear',
  unclear: 'unclear',
};

export const BRIEF_RATING_LIMITS = { missing: 1_000 } as const;

/** What is wrong with a rating. Whoever finds a brief unclear says what is missing: otherwise nobody can mend it. */
export function briefRatingProblems({ clarity, missing }: { clarity: BriefClarity; missing: string }): Problem[] {
  const limit = BRIEF_RATING_LIMITS.missing;
  if (clarity !== 'unclear') return textProblems('missing', missing, limit);
  return requiredTextProblems('missing', missing, limit, 'Say what is missing, so that it can be added');
}
