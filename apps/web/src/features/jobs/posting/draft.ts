import type { Brief } from '@bidwell/domain/brief';
import type { BriefAnswers } from '@bidwell/domain/brief-answers';
import { BudgetMode } from '@bidwell/domain/budget';
import type { OutsideTerms } from '@bidwell/domain/cost-basis';
import { CriterionKind } from '@bidwell/domain/criteria';
import { LineBasis, settledQuantity } from '@bidwell/domain/line-basis';
import { DateFlexibility } from '@bidwell/domain/schedule';
import type { DraftFieldsFragment, JobDraftInput, LineBasis as WireBasis } from '../../../graphql/generated/graphql';
import { inOneOrder } from '../questions/in-one-order';

/** A row of the form; the key keeps its fields together while rows move. */
export interface DraftLine {
  key: string;
  title: string;
  details: string;
  quantity: number | null;
  unit: string;
  group: string;
  basis: WireBasis;
  isOptional: boolean;
  /** The place of its part, where the job has parts. */
  lot?: number | null;
}

/** A part that becomes a job of its own. */
export interface DraftLot {
  key: string;
  title: string;
  categoryId: string;
}

export interface DraftRequirement {
  key: string;
  text: string;
  wordLimit: number | null;
  isEssential: boolean;
}

export interface DraftCriterion {
  key: string;
  title: string;
  description: string;
  kind: 'PRICE' | 'QUALITY';
  weight: number;
  /** What earns which score, the best first. */
  levels: readonly DraftLevel[];
  /** The lowest score that is good enough. */
  minimum: number | null;
}

export interface DraftLevel {
  score: number;
  words: string;
}

/** A vendor to invite by link. */
export interface DraftGuest {
  key: string;
  email: string;
  firmName: string;
}

type Wire = { [Field in keyof JobDraftInput]-?: Exclude<JobDraftInput[Field], undefined> };

/** A job while it is written: the fields that the server takes, as the form holds them. */
export interface Draft extends Omit<
  Wire,
  'lines' | 'lots' | 'requirements' | 'criteria' | 'services' | 'invitedVendorIds' | 'evaluatorIds' | 'guests'
> {
  title: string;
  summary: string;
  categoryId: string;
  goalId: string | null;
  place: string;
  noGoalBecause: string;
  customerBenefit: string;
  dateFlexibility: NonNullable<Wire['dateFlexibility']>;
  isDropBox: boolean;
  budgetMode: NonNullable<Wire['budgetMode']>;
  invitationMode: NonNullable<Wire['invitationMode']>;
  currency: string;
  /** One a line, as typed. */
  services: string;
  answers: BriefAnswers;
  lines: DraftLine[];
  lots: DraftLot[];
  requirements: DraftRequirement[];
  criteria: DraftCriterion[];
  invitedVendorIds: string[];
  evaluatorIds: string[];
  guests: DraftGuest[];
}

export type DraftField = keyof Draft;

/** A saved job as the form holds it. */
export function draftOf(job: DraftFieldsFragment): Draft {
  const {
    __typename: _type,
    id: _id,
    draftVersion: _version,
    category,
    budget,
    goal,
    invitedVendors,
    askedEvaluators,
    services,
    lines,
    lots,
    requirements,
    criteria,
    guests,
    ...same
  } = job;
  return {
    ...same,
    categoryId: category.id,
    goalId: goal?.id ?? null,
    budgetMode: budget.mode,
    budgetLow: budget.low?.amount ?? null,
    budgetHigh: budget.high?.amount ?? null,
    services: services.join('\n'),
    lots: lots.map(({ title, categoryId }, place) => ({ key: `lot-${place}`, title, categoryId })),
    lines: lines.map(({ id, quantity, title, details, unit, group, basis, isOptional, lot }) => ({
      key: id,
      title,
      details,
      unit,
      group,
      basis,
      isOptional,
      lot,
      quantity: quantity || null,
    })),
    requirements: requirements.map(({ id, text, wordLimit, isEssential }) => ({
      key: id,
      text,
      wordLimit,
      isEssential,
    })),
    criteria: criteria.map(({ id, title, description, kind, weight, levels, minimum }) => ({
      key: id,
      title,
      description,
      kind,
      weight,
      levels: levels.map(({ score, words }) => ({ score, words })),
      minimum,
    })),
    invitedVendorIds: invitedVendors.map((vendor) => vendor.id),
    evaluatorIds: askedEvaluators.map((person) => person.id),
    guests: guests.map(({ email, firmName }, place) => ({ key: `guest-${place}`, email, firmName })),
  };
}

/** The services, one a line; empty lines say nothing. */
export function servicesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The whole draft as the server takes it. */
export function wireOf(draft: Draft): Wire {
  return {
    ...draft,
    services: servicesIn(draft.services),
    ...outsideTermsOf(draft),
    answers: inOneOrder(draft.answers),
    lines: draft.lines.map(({ key: _key, quantity, ...line }) => ({ ...line, quantity: quantity ?? 0 })),
    lots: draft.lots.map(({ key: _key, ...lot }) => lot),
    requirements: draft.requirements.map(({ key: _key, ...requirement }) => requirement),
    criteria: draft.criteria.map(({ key: _key, levels, ...criterion }) => ({ ...criterion, levels: [...levels] })),
    guests: draft.guests.map(({ key: _key, ...guest }) => guest),
  };
}

/** What the draft says of going outside; an emptied field adds nothing. */
export function outsideTermsOf({ switchingCost, supervisionCost, homePreference }: Draft): OutsideTerms {
  return {
    switchingCost: switchingCost ?? 0,
    supervisionCost: supervisionCost ?? 0,
    homePreference: homePreference ?? 0,
  };
}

/** The draft as the rules of a brief read it. */
export function briefOf(draft: Draft): Brief {
  const instant = (iso: string | null) => (iso === null ? null : new Date(iso));
  const wire = wireOf(draft);
  return {
    ...draft,
    dateFlexibility: DateFlexibility[draft.dateFlexibility],
    budgetMode: BudgetMode[draft.budgetMode],
    services: wire.services ?? [],
    lines: draft.lines.map((line) => {
      const basis = LineBasis[line.basis];
      const quantity = settledQuantity({ basis, quantity: line.quantity ?? 0 }, draft.headCount);
      return { ...line, basis, quantity };
    }),
    criteria: draft.criteria.map((criterion) => ({ ...criterion, kind: CriterionKind[criterion.kind] })),
    questionsDue: instant(draft.questionsDue),
    answersDue: instant(draft.answersDue),
    deadline: instant(draft.deadline),
  };
}
