/**
 * What the requester means to spend, and how much of it bidders are told. A hidden budget helps the requester's own
 * planning and reaches no bidder.
 */
import { MAX_AMOUNT } from './money.js';
import type { Problem } from './refusal.js';

export const BudgetMode = { HIDDEN: 'hidden', RANGE: 'range', CEILING: 'ceiling', EXACT: 'exact' } as const;
export type BudgetMode = (typeof BudgetMode)[keyof typeof BudgetMode];

/** Sums in minor units. `budgetLow` counts only in a range. */
export interface BudgetPlan {
  budgetMode: BudgetMode;
  budgetLow: number | null;
  budgetHigh: number | null;
}

/** The sums that bidders may see: none when hidden, the lower end only in a range. */
export function budgetForBidders({ budgetMode, budgetLow, budgetHigh }: BudgetPlan): BudgetPlan {
  if (budgetMode === 'hidden') return { budgetMode, budgetLow: null, budgetHigh: null };
  return { budgetMode, budgetLow: budgetMode === 'range' ? budgetLow : null, budgetHigh };
}

/** What is wrong with a budget. A hidden one may be left empty. */
export function budgetProblems({ budgetMode, budgetLow, budgetHigh }: BudgetPlan): Problem[] {
  const isRange = budgetMode === 'range';
  const problems = isRange ? sumProblems('budgetLow', budgetLow, 'Enter the lower end of the range.') : [];
  const missing = budgetMode === 'hidden' ? null : HIGH_MISSING[budgetMode];
  problems.push(...sumProblems('budgetHigh', budgetHigh, missing));
  if (isRange && problems.length === 0 && (budgetLow ?? 0) >= (budgetHigh ?? 0)) {
    problems.push({ field: 'budgetHigh', message: 'Enter an upper end above the lower end.' });
  }
  return problems;
}

const HIGH_MISSING = {
  range: 'Enter the upper end of the range.',
  ceiling: 'Enter the most you can spend.',
  exact: 'Enter the exact sum.',
} as const;

function sumProblems(field: string, sum: number | null, missing: string | null): Problem[] {
  if (sum === null) return missing === null ? [] : [{ field, message: missing }];
  if (!Number.isSafeInteger(sum) || sum <= 0) return [{ field, message: 'Enter a sum above 0.' }];
  return sum > MAX_AMOUNT ? [{ field, message: 'This sum is too large. Check it.' }] : [];
}
