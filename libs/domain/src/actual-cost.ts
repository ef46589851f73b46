/**
 * What a job really cost the team that did it, said once at the end: hours by role, and what was bought outside. Overhead
 * comes at the rate of the proposal, so that actual and proposed cost differ by nothing but the work. Nobody keeps a diary
 * of quarter hours for it.
 */
import { COST_LIMITS, fullCost, type LabourCost } from './internal-cost.js';
import { fitsAmount, MAX_AMOUNT } from './money.js';
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

/** The work of one role. Rates in minor units. */
export type ActualLabour = Pick<LabourCost, 'role' | 'hours' | 'rate'>;

/** What it cost, in minor units. */
export interface ActualCost {
  labour: readonly ActualLabour[];
  passThrough: number;
  words: string;
}

export const ACTUAL_COST_LIMITS = { words: 600 } as const;

/** Labour, what was passed through, and overhead at this rate (hundredths of a per cent of the labour). */
export function actualFullCost({ labour, passThrough }: ActualCost, overheadRate: number): number {
  const unshared = labour.map((row) => ({ ...row, avoidableShare: 0 }));
  return fullCost({ labour: unshared, passThrough, overheadRate, avoidableOverheadShare: 0 });
}

/** Everything still wrong with it. A role that did nothing in the end has 0 hours. */
export function actualCostProblems(cost: ActualCost, overheadRate: number): Problem[] {
  const problems = [
    ...cost.labour.flatMap(labourProblems),
    ...textProblems('words', cost.words, ACTUAL_COST_LIMITS.words),
  ];
  if (cost.labour.length === 0 && cost.passThrough === 0)
    problems.push({ field: 'labour', message: 'Enter the hours of at least one role, or what was bought outside.' });
  if (problems.length > 0 || actualFullCost(cost, overheadRate) <= MAX_AMOUNT) return problems;
  return [{ field: 'labour', message: 'The cost is too large. Check hours and rates.' }];
}

function labourProblems({ role, hours, rate }: ActualLabour, index: number): Problem[] {
  const path = `labour.${index}`;
  const problems = requiredTextProblems(`${path}.role`, role, COST_LIMITS.role, 'Name this role');
  if (!(hours >= 0) || hours > COST_LIMITS.hours)
    problems.push({ field: `${path}.hours`, message: 'Enter hours of 0 or more and at most 1,000,000.' });
  else if (!fitsAmount(hours, rate))
    problems.push({ field: `${path}.hours`, message: 'Enter hours with at most 3 decimals, and check the rate.' });
  return problems;
}

/** By how many per cent it cost more than reckoned; below 0: less. Null where nothing was reckoned. */
export function costDifference(planned: number, actual: number): number | null {
  return planned === 0 ? null : Math.round(((actual - planned) / planned) * 100);
}
