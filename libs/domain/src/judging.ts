/**
 * Who judges a job. Everybody on its panel, the requester among them, declares before they see a proposal; whoever has an
 * interest in one of the bidders judges nothing, and nobody comes back to a panel they left.
 */
import type { Problem, Refusal } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

export const DeclaredInterest = { NONE: 'none', INTEREST: 'interest' } as const;
export type DeclaredInterest = (typeof DeclaredInterest)[keyof typeof DeclaredInterest];

export const LeftBecause = {
  INTEREST: 'interest',
  MEMBERSHIP: 'membership',
  REPORTING_LINE: 'reportingLine',
  RELEASED: 'released',
  ACCESS: 'access',
} as const;
export type LeftBecause = (typeof LeftBecause)[keyof typeof LeftBecause];

/** How somebody stands to the panel of a job. `none`: they were never on it. */
export type PanelStanding = 'none' | 'undeclared' | 'judging' | 'left';

/** A place on a panel, as far as standing goes. */
export interface PanelPlace {
  interest: DeclaredInterest | null;
  leftAt: Date | null;
}

/** How the holder of this place stands to the panel. Null: there is no place. */
export function panelStanding(place: PanelPlace | null): PanelStanding {
  if (place === null) return 'none';
  if (place.leftAt !== null) return 'left';
  return place.interest === 'none' ? 'judging' : 'undeclared';
}

/** Why somebody who stands like this judges nothing. Null when they do judge. */
export function judgingRefusal(standing: PanelStanding): Refusal | null {
  if (standing === 'judging') return null;
  if (standing === 'undeclared') {
    const message = 'Say first whether you have an interest in one of the bidders. Then you see their proposals.';
    return { code: 'DECLARE_FIRST', message };
  }
  const message = 'You no longer judge this job. Hand it over to a colleague who stands on no side of it.';
  return { code: 'RECUSED', message };
}

/** Why somebody who stands like this to a panel cannot be asked to join it. Null when they can. */
export function seatRefusal(name: string, standing: PanelStanding): Refusal | null {
  if (standing === 'none') return null;
  if (standing === 'left') {
    const message = `${name} left this panel, and nobody comes back to one. Ask somebody else.`;
    return { code: 'LEFT_BEFORE', message };
  }
  return { code: 'ALREADY_ASKED', message: `${name} is on the panel already.` };
}

/** Why a colleague who is no employee with access cannot judge. */
export function cannotJudge(name: string): Refusal {
  const message = `${name} cannot judge: only employees of a department, with access, do. Ask somebody else.`;
  return { code: 'CANNOT_JUDGE', message };
}

export const JUDGING_LIMITS = { words: 1_000, evaluators: 12 } as const;

/** What is missing from a declaration: an interest needs words, so that the requester can weigh what it means. */
export function declarationProblems(interest: DeclaredInterest, words: string): Problem[] {
  if (interest === 'none') return [];
  return requiredTextProblems('words', words, JUDGING_LIMITS.words, 'Say which interest you have');
}
