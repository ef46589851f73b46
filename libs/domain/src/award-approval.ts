/**
 * Approval of a choice before it takes effect: where the policy names a total, from it on somebody other than the requester
 * looks at the comparison and agrees, or says what speaks against it.
 */
import type { Candidate } from './approval.js';
import { mayApprove } from './approval.js';
import type { Problem, Refusal } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

/** What a policy says about choices. */
export interface AwardApprovalTerms {
  awardApproverId: string | null;
  /** In minor units. Null: no choice is approved. */
  awardApprovalFrom: number | null;
}

/** Whether a choice at this total is approved before it takes effect. An unknown total is never small enough. */
export function needsAwardApproval(terms: AwardApprovalTerms, total: number | null): boolean {
  const { awardApproverId, awardApprovalFrom } = terms;
  if (awardApproverId === null || awardApprovalFrom === null) return false;
  return total === null || total >= awardApprovalFrom;
}

/** Somebody who might approve a choice. */
export interface AwardCandidate extends Candidate {
  /** Whether a reporting line ties them to a bidding team, or an interest, a membership or such a line ended their place on the panel. */
  isRecused: boolean;
}

/** Between whom an approver of a choice must stand. */
export interface AwardSides {
  requesterId: string;
  bidderIds: readonly string[];
}

/** Whether this person may approve the choice. */
export function mayApproveAward(candidate: AwardCandidate, sides: AwardSides): boolean {
  return mayApprove(candidate, sides) && !candidate.isRecused;
}

/** The first of these people who may approve the choice; or why none of them may. */
export function awardApproverFor(candidates: readonly AwardCandidate[], sides: AwardSides): AwardCandidate | Refusal {
  const approver = candidates.find((candidate) => mayApproveAward(candidate, sides));
  if (approver !== undefined) return approver;
  const names = new Intl.ListFormat('en').format([...new Set(candidates.map(({ name }) => name))]);
  const message = `${names} cannot approve this choice: whoever approves did not post the job, stands on no bidder’s side of it and has access. Ask an administrator to name somebody else in the policy, then choose again.`;
  return { code: 'NO_APPROVER', message };
}

export const AWARD_APPROVAL_LIMITS = { words: 1_000 } as const;

/** What is missing before a choice can be sent back: the requester must know what speaks against it. */
export function sendDecisionBackProblems(words: string): Problem[] {
  return requiredTextProblems('words', words, AWARD_APPROVAL_LIMITS.words, 'Say what speaks against this choice');
}

/** What is wrong with the words that go with an approval. */
export function approvalWordsProblems(words: string): Problem[] {
  return textProblems('words', words, AWARD_APPROVAL_LIMITS.words);
}

/** What is missing before a decision can be re-opened: every bidder reads why. */
export function reopenProblems(words: string): Problem[] {
  return requiredTextProblems('words', words, 2_000, 'Say why you decide anew. Everybody who proposed reads it');
}
