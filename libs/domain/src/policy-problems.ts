/** What is wrong with a policy as an administrator wrote it: each person it names goes with what they are named for. */
import type { Problem } from './refusal.js';

/** A policy's people and what they are named for, as an administrator wrote them. */
export interface WrittenPolicy {
  approverId?: string | null;
  deputyId?: string | null;
  awardApproverId?: string | null;
  awardDeputyId?: string | null;
  awardApprovalFrom?: number | null;
  challengeDays: number;
  challengeReviewerId?: string | null;
}

/** What is wrong with a policy as an administrator wrote it. */
export function policyProblems(policy: WrittenPolicy): Problem[] {
  return [
    ...deputyProblems('approverId', policy.approverId, 'deputyId', policy.deputyId),
    ...deputyProblems('awardApproverId', policy.awardApproverId, 'awardDeputyId', policy.awardDeputyId),
    ...awardProblems(policy),
    ...challengeProblems(policy),
  ];
}

function deputyProblems(
  first: string,
  approver: string | null | undefined,
  field: string,
  deputy?: string | null,
): Problem[] {
  if (deputy == null) return [];
  if (approver == null) return [{ field: first, message: 'Name an approver before a deputy.' }];
  if (deputy !== approver) return [];
  return [{ field, message: 'Name somebody else as deputy: it is the approver already.' }];
}

function awardProblems({ awardApproverId, awardApprovalFrom }: WrittenPolicy): Problem[] {
  if ((awardApproverId == null) === (awardApprovalFrom == null)) return [];
  return awardApproverId == null
    ? [{ field: 'awardApproverId', message: 'Name who approves a choice from this total on.' }]
    : [{ field: 'awardApprovalFrom', message: 'Enter from which total on a choice is approved. 0: every choice.' }];
}

function challengeProblems({ challengeDays, challengeReviewerId }: WrittenPolicy): Problem[] {
  if (challengeDays > 0 === (challengeReviewerId != null)) return [];
  return challengeDays > 0
    ? [{ field: 'challengeReviewerId', message: 'Name who answers challenges.' }]
    : [{ field: 'challengeDays', message: 'Enter for how many working days a decision can be challenged.' }];
}
