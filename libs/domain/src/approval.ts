/**
 * Approval before publishing. Where a policy asks for it, somebody other than the requester reads the job first. Whoever
 * approves sees what bidders never see, the budget above all, and so stands on no bidder's side of it.
 */
import type { Problem, Refusal } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

/** Somebody whom a policy names, as they are today. */
export interface Candidate {
  personId: string;
  name: string;
  /** The bidders they speak for, or whose members stand above or below them in the reporting line. */
  tiedTo: readonly string[];
  hasAccess: boolean;
}

/** Between whom and what an approver must stand. */
export interface ApprovalSides {
  requesterId: string;
  /** Everybody who would be invited. */
  bidderIds: readonly string[];
}

/** Whether this person may approve the job. */
export function mayApprove({ personId, tiedTo, hasAccess }: Candidate, sides: ApprovalSides): boolean {
  const isTied = tiedTo.some((bidderId) => sides.bidderIds.includes(bidderId));
  return hasAccess && personId !== sides.requesterId && !isTied;
}

/** The first of a policy's people, the approver and then the deputy, who may approve the job; or why none of them may. */
export function approverFor(candidates: readonly Candidate[], sides: ApprovalSides): Candidate | Refusal {
  const approver = candidates.find((candidate) => mayApprove(candidate, sides));
  if (approver !== undefined) return approver;
  const names = new Intl.ListFormat('en').format(candidates.map(({ name }) => name));
  const message = `${names} cannot approve this job: whoever approves did not post it, stands on the side of no bidder invited to it and has access. Ask an administrator to name somebody else.`;
  return { code: 'NO_APPROVER', message };
}

export const APPROVAL_LIMITS = { words: 1_000 } as const;

/** What is missing before a job can be sent back: whoever wrote it must know what to change. */
export function sendBackProblems(words: string): Problem[] {
  return requiredTextProblems('words', words, APPROVAL_LIMITS.words, 'Say what has to change');
}
