/**
 * How the requester sorts what was opened: kept in sight, set aside, or out of the contest. Shortlisting and setting aside
 * change what is looked at and nothing else; only a disqualified proposal is out, and it is told why.
 */
import type { Refusal } from './refusal.js';

export const ProposalMark = {
  SHORTLISTED: 'shortlisted',
  ARCHIVED: 'archived',
  DISQUALIFIED: 'disqualified',
} as const;
export type ProposalMark = (typeof ProposalMark)[keyof typeof ProposalMark];

/** Longest reason of a mark. */
export const MARK_REASON_LIMIT = 1000;

/** Why a proposal may not be marked so. Null when it may. */
export function markProblem(mark: ProposalMark | null, because: string): (Refusal & { field: string }) | null {
  if (mark !== 'disqualified' || because.trim() !== '') return null;
  const message = 'Say why this proposal is out. Its bidder reads it in the debrief.';
  return { code: 'REASON_MISSING', message, field: 'because' };
}

/** Whether a proposal takes part: has a rank, sets the lowest price, can be chosen. */
export function takesPart(mark: ProposalMark | null): boolean {
  return mark !== 'disqualified';
}
