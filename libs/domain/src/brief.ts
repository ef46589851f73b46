/**
 * What a job asks for. A draft may be as unfinished as its requester likes; these are all the reasons, in plain words,
 * why it cannot be published yet. Field names equal those that the API takes.
 */
import { budgetProblems, type BudgetPlan } from './budget.js';
import { criteriaProblems, type Criterion } from './criteria.js';
import { isCurrencyCode } from './money.js';
import { quantityProblems } from './quantity.js';
import { type Lot, lotsProblems } from './lots.js';
import type { LineBasis } from './line-basis.js';
import type { Problem } from './refusal.js';
import { type BriefRequirement, requirementsProblems } from './requirement.js';
import { scheduleProblems, type Schedule } from './schedule.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const InvitationMode = {
  NAMED: 'named',
  CATEGORY: 'category',
  MIXED: 'mixed',
  ALL_APPROVED: 'allApproved',
} as const;
export type InvitationMode = (typeof InvitationMode)[keyof typeof InvitationMode];

/** A line that every bidder must answer. */
export interface BriefLine {
  title: string;
  details: string;
  /** Lines of one group stand together. Empty for none. */
  group: string;
  quantity: number;
  unit: string;
  basis: LineBasis;
  /** Priced by everybody and never counted. */
  isOptional: boolean;
  /** The place of the part it belongs to, from 0, where the job has parts. */
  lot?: number | null;
}

/** A brief as far as its rules go. */
export interface Brief extends Schedule, BudgetPlan {
  title: string;
  summary: string;
  categoryId: string | null;
  place: string;
  headCount: number | null;
  services: readonly string[];
  currency: string;
  lines: readonly BriefLine[];
  /** The parts that become jobs of their own. Empty or left out: it is one job. */
  lots?: readonly Lot[];
  /** What every bidder answers in words. */
  requirements: readonly BriefRequirement[];
  criteria: readonly Criterion[];
  goalId: string | null;
  /** Why no goal fits. Empty where one is chosen. */
  noGoalBecause?: string;
  customerBenefit: string;
}

const BENEFIT = 'Say how customers outside the company benefit';

export const BRIEF_LIMITS = {
  title: 120,
  summary: 5_000,
  place: 200,
  headCount: 1_000_000,
  services: 50,
  service: 120,
  lines: 100,
  lineTitle: 200,
  lineDetails: 1_000,
  group: 80,
  unit: 40,
  customerBenefit: 1_000,
  noGoalBecause: 600,
} as const;

/** All reasons why this brief cannot be published now, in the order of the form. Empty when it can. */
export function briefProblems(brief: Brief, now: Date): Problem[] {
  return [
    ...requiredTextProblems('title', brief.title, BRIEF_LIMITS.title, 'Enter a title'),
    ...requiredTextProblems('summary', brief.summary, BRIEF_LIMITS.summary, 'Say in a few sentences what you need'),
    ...promptProblems(brief.summary),
    ...chosenProblems('categoryId', brief.categoryId, 'Choose a category.'),
    ...textProblems('place', brief.place, BRIEF_LIMITS.place),
    ...headCountProblems(brief.headCount),
    ...servicesProblems(brief.services),
    ...budgetProblems(brief),
    ...currencyProblems(brief.currency),
    ...linesProblems(brief),
    ...lotsProblems(brief.title, brief.lots ?? [], brief.lines),
    ...requirementsProblems(brief.requirements),
    ...criteriaProblems(brief.criteria),
    ...scheduleProblems(brief, now),
    ...purposeProblems(brief),
  ];
}

/** A job serves a goal and a customer outside, or says why it serves none. Leaders see which those are. */
function purposeProblems({ goalId, noGoalBecause = '', customerBenefit }: Brief): Problem[] {
  const { noGoalBecause: limit, customerBenefit: longest } = BRIEF_LIMITS;
  if (noGoalBecause.trim() === '') {
    return [
      ...chosenProblems('goalId', goalId, 'Choose the company goal that this job serves, or say why none fits.'),
      ...requiredTextProblems('customerBenefit', customerBenefit, longest, BENEFIT),
    ];
  }
  const both = { field: 'goalId', message: 'A goal is chosen. Take out why none fits, or take out the goal.' };
  return [
    ...(goalId === null ? [] : [both]),
    ...textProblems('noGoalBecause', noGoalBecause, limit),
    ...textProblems('customerBenefit', customerBenefit, longest),
  ];
}

/** A text that ends with a colon breaks off: a prompt that nobody answered must not reach bidders. */
function promptProblems(summary: string): Problem[] {
  const [last = ''] = summary.trimEnd().split('\n').toReversed();
  if (!/[:：]$/.test(last)) return [];
  return [{ field: 'summary', message: `Finish “${last.trim()}” or take it out.` }];
}

function chosenProblems(field: string, chosen: string | null, message: string): Problem[] {
  return chosen === null ? [{ field, message }] : [];
}

function headCountProblems(headCount: number | null): Problem[] {
  if (headCount === null) return [];
  const isPossible = Number.isInteger(headCount) && headCount >= 1 && headCount <= BRIEF_LIMITS.headCount;
  if (isPossible) return [];
  return [{ field: 'headCount', message: 'Enter how many people will attend, as a whole number above 0.' }];
}

function servicesProblems(services: readonly string[]): Problem[] {
  const { services: most, service: limit } = BRIEF_LIMITS;
  const problems = services.flatMap((service, index) => {
    return requiredTextProblems(`services.${index}`, service, limit, 'Name this service or remove it');
  });
  if (services.length > most) problems.push({ field: 'services', message: `Keep to ${most} services.` });
  return problems;
}

function currencyProblems(currency: string): Problem[] {
  if (isCurrencyCode(currency)) return [];
  return [{ field: 'currency', message: 'Choose the currency for all prices.' }];
}

function linesProblems({ lines, headCount }: Brief): Problem[] {
  if (lines.every(({ isOptional }) => isOptional)) {
    return [{ field: 'lines', message: 'Add at least one line that every bidder must price.' }];
  }
  const problems = [...lines.flatMap(lineProblems), ...perHeadProblems(lines, headCount)];
  if (lines.length > BRIEF_LIMITS.lines) {
    problems.push({ field: 'lines', message: `Keep to ${BRIEF_LIMITS.lines} lines.` });
  }
  return problems;
}

function perHeadProblems(lines: readonly BriefLine[], headCount: number | null): Problem[] {
  const line = lines.find(({ basis }) => basis === 'perHead');
  if (line === undefined || headCount !== null) return [];
  return [{ field: 'headCount', message: `"${line.title}" is priced per head. Enter how many people will attend.` }];
}

function lineProblems({ title, details, group, quantity, unit }: BriefLine, index: number): Problem[] {
  const path = `lines.${index}`;
  return [
    ...requiredTextProblems(`${path}.title`, title, BRIEF_LIMITS.lineTitle, 'Name this line'),
    ...textProblems(`${path}.details`, details, BRIEF_LIMITS.lineDetails),
    ...textProblems(`${path}.group`, group, BRIEF_LIMITS.group),
    ...quantityProblems(quantity, `${path}.quantity`),
    ...textProblems(`${path}.unit`, unit, BRIEF_LIMITS.unit),
  ];
}
