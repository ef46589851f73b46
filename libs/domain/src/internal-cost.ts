/**
 * What a job truly costs the company when its own team does it, on two bases. The full cost carries everything; the
 * avoidable cost is what the company would really no longer spend if the work went outside. A requester sees both: the
 * full cost alone sends work away whose cost then stays, the avoidable cost alone never lets a team pay its way.
 *
 *   labour     = sum of hours x loaded rate
 *   overhead   = labour x overhead rate
 *   full       = labour + pass-through + overhead
 *   avoidable  = sum of hours x loaded rate x avoidable share + pass-through + overhead x avoidable share of the overhead
 *
 * What is passed through is bought for this job alone and therefore avoidable. Each product is rounded half up once.
 */
import { fitsAmount, lineAmount, MAX_AMOUNT, shareOf } from './money.js';
import type { Problem } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

/** The work of one role. Money in minor units, shares in hundredths of a percent. */
export interface LabourCost {
  role: string;
  hours: number;
  /** Loaded: pay with everything that comes with it. */
  rate: number;
  /** The share that would no longer be paid if the work went outside: overtime and temporary staff 10000, permanent staff 0. */
  avoidableShare: number;
}

export interface InternalCost {
  labour: readonly LabourCost[];
  passThrough: number;
  /** Hundredths of a percent of the labour. */
  overheadRate: number;
  /** The share of the overhead that would end if the work went outside. */
  avoidableOverheadShare: number;
}

export const COST_LIMITS = { labour: 50, role: 120, hours: 1_000_000, overheadRate: 50_000, share: 10_000 } as const;

/** Hours times loaded rate over all roles. */
export function labourCost({ labour }: InternalCost): number {
  return labour.reduce((sum, { hours, rate }) => sum + lineAmount(hours, rate), 0);
}

/** The overhead in money. */
export function overheadCost(cost: InternalCost): number {
  return shareOf(labourCost(cost), cost.overheadRate);
}

/** Everything: labour, what is passed through, overhead. */
export function fullCost(cost: InternalCost): number {
  return labourCost(cost) + cost.passThrough + overheadCost(cost);
}

/** What the company would no longer spend if the work went outside. */
export function avoidableCost(cost: InternalCost): number {
  const labour = cost.labour.reduce(
    (sum, { hours, rate, avoidableShare }) => sum + shareOf(lineAmount(hours, rate), avoidableShare),
    0,
  );
  return labour + cost.passThrough + shareOf(overheadCost(cost), cost.avoidableOverheadShare);
}

/** What is wrong with a team's cost; its fields begin with `cost.`. */
export function costProblems(cost: InternalCost): Problem[] {
  const problems = [
    ...cost.labour.flatMap(labourProblems),
    ...amountProblems('cost.passThrough', cost.passThrough),
    ...shareProblems('cost.overheadRate', cost.overheadRate, COST_LIMITS.overheadRate),
    ...shareProblems('cost.avoidableOverheadShare', cost.avoidableOverheadShare, COST_LIMITS.share),
  ];
  if (cost.labour.length > COST_LIMITS.labour) {
    problems.push({ field: 'cost.labour', message: `Keep to ${COST_LIMITS.labour} roles.` });
  }
  if (problems.length > 0 || fullCost(cost) <= MAX_AMOUNT) return problems;
  return [{ field: 'cost', message: 'The cost is too large. Check hours and rates.' }];
}

function labourProblems({ role, hours, rate, avoidableShare }: LabourCost, index: number): Problem[] {
  const path = `cost.labour.${index}`;
  const problems = [
    ...requiredTextProblems(`${path}.role`, role, COST_LIMITS.role, 'Name this role'),
    ...amountProblems(`${path}.rate`, rate),
    ...shareProblems(`${path}.avoidableShare`, avoidableShare, COST_LIMITS.share),
  ];
  if (!(hours > 0) || hours > COST_LIMITS.hours) {
    problems.push({ field: `${path}.hours`, message: 'Enter hours above 0 and at most 1,000,000.' });
  } else if (problems.length === 0 && !fitsAmount(hours, rate)) {
    problems.push({ field: `${path}.hours`, message: 'Enter hours with at most 3 decimals, and check the rate.' });
  }
  return problems;
}

function amountProblems(field: string, amount: number): Problem[] {
  const isPossible = Number.isSafeInteger(amount) && amount >= 0 && amount <= MAX_AMOUNT;
  return isPossible ? [] : [{ field, message: 'Enter a sum of 0 or more.' }];
}

function shareProblems(field: string, share: number, most: number): Problem[] {
  const isPossible = Number.isInteger(share) && share >= 0 && share <= most;
  return isPossible
    ? []
    : [{ field, message: `Enter a percentage from 0 to ${most / 100} with at most two decimals.` }];
}
