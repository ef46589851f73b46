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
};

/** A kept policy as the form holds it; a new one with what is usual. */
export function draftOfPolicy(policy: Policy | null): PolicyDraft {
  if (policy === null) return NEW;
  const { category, valueFrom, approver, deputy, ...terms } = policy;
  const chosen = (person: typeof approver) => person && { value: person.id, label: person.name };
  const { minOpenDays, minProposals, fanOutLimit, lateChangeDays, hidesCount, debriefLevel } = terms;
  return {
    categoryId: category?.id ?? null,
    valueFrom: valueFrom.amount === 0 ? null : valueFrom.amount,
    currency: valueFrom.currency,
    approver: chosen(approver),
    deputy: chosen(deputy),
    minOpenDays,
    minProposals,
    fanOutLimit,
    lateChangeDays,
    hidesCount,
    debriefLevel,
  };
}

/** The policy as the server takes it. A number left empty asks for nothing. */
export function wireOfPolicy(draft: PolicyDraft): PolicyInput {
  const { approver, deputy, valueFrom, minOpenDays, minProposals, lateChangeDays, ...same } = draft;
  return {
    ...same,
    valueFrom: valueFrom ?? 0,
    approverId: approver?.value ?? null,
    deputyId: deputy?.value ?? null,
    minOpenDays: minOpenDays ?? 0,
    minProposals: minProposals ?? 1,
    lateChangeDays: lateChangeDays ?? 0,
  };
}
