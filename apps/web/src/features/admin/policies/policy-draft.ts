import type { PolicyInput, PolicyRowFragment as Policy } from '../../../graphql/generated/graphql';

/** Somebody chosen, with the name to show. */
export interface ChosenPerson {
  value: string;
  label: string;
}

/** A policy while it is written. */
export interface PolicyDraft {
  categoryId: string | null;
  valueFrom: number | null;
  currency: string;
  approver: ChosenPerson | null;
  deputy: ChosenPerson | null;
  minOpenDays: number | null;
  minProposals: number | null;
  fanOutLimit: number | null;
  lateChangeDays: number | null;
  hidesCount: boolean;
  debriefLevel: 'FULL' | 'OUTCOME_ONLY';
  isBlind: boolean;
  twoEnvelopes: boolean;
  twoPersonRelease: boolean;
  /** Hundredths of a per cent. */
  maxPreference: number | null;
  awardApprover: ChosenPerson | null;
  awardDeputy: ChosenPerson | null;
  awardApprovalFrom: number | null;
  challengeDays: number | null;
  challengeReviewer: ChosenPerson | null;
  requestLimit: number | null;
  recompeteAfter: 'PROBATION' | 'CURE';
}

const NEW: PolicyDraft = {
  categoryId: null,
  valueFrom: null,
  currency: 'EUR',
  approver: null,
  deputy: null,
  minOpenDays: 5,
  minProposals: 1,
  fanOutLimit: null,
  lateChangeDays: 3,
  hidesCount: false,
  debriefLevel: 'FULL',
  isBlind: false,
  twoEnvelopes: false,
  twoPersonRelease: false,
  maxPreference: 0,
  awardApprover: null,
  awardDeputy: null,
  awardApprovalFrom: null,
  challengeDays: 0,
  challengeReviewer: null,
  requestLimit: null,
  recompeteAfter: 'PROBATION',
};

/** A kept policy as the form holds it; a new one with what is usual. */
export function draftOfPolicy(policy: Policy | null): PolicyDraft {
  if (policy === null) return NEW;
  const { minOpenDays, minProposals, fanOutLimit, lateChangeDays, hidesCount, debriefLevel } = policy;
  const { isBlind, twoEnvelopes, twoPersonRelease, maxPreference, challengeDays, valueFrom } = policy;
  return {
    categoryId: policy.category?.id ?? null,
    valueFrom: valueFrom.amount === 0 ? null : valueFrom.amount,
    currency: valueFrom.currency,
    approver: chosen(policy.approver),
    deputy: chosen(policy.deputy),
    minOpenDays,
    minProposals,
    fanOutLimit,
    lateChangeDays,
    hidesCount,
    debriefLevel,
    isBlind,
    twoEnvelopes,
    twoPersonRelease,
    maxPreference,
    awardApprover: chosen(policy.awardApprover),
    awardDeputy: chosen(policy.awardDeputy),
    awardApprovalFrom: policy.awardApprovalFrom?.amount ?? null,
    challengeDays,
    challengeReviewer: chosen(policy.challengeReviewer),
    requestLimit: policy.requestLimit?.amount ?? null,
    recompeteAfter: policy.recompeteAfter,
  };
}

function chosen(person: { id: string; name: string } | null): ChosenPerson | null {
  return person && { value: person.id, label: person.name };
}

/** The policy as the server takes it. A number left empty asks for nothing. */
export function wireOfPolicy(draft: PolicyDraft): PolicyInput {
  const { approver, deputy, awardApprover, awardDeputy, challengeReviewer, ...same } = draft;
  return {
    ...same,
    valueFrom: draft.valueFrom ?? 0,
    approverId: approver?.value ?? null,
    deputyId: deputy?.value ?? null,
    minOpenDays: draft.minOpenDays ?? 0,
    minProposals: draft.minProposals ?? 1,
    lateChangeDays: draft.lateChangeDays ?? 0,
    maxPreference: draft.maxPreference ?? 0,
    awardApproverId: awardApprover?.value ?? null,
    awardDeputyId: awardDeputy?.value ?? null,
    challengeDays: draft.challengeDays ?? 0,
    challengeReviewerId: challengeReviewer?.value ?? null,
  };
}
