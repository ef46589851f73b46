import { expect, test } from 'vitest';
import { budgetForBidders, budgetProblems, BudgetMode, type BudgetPlan } from './budget.js';
import { MAX_AMOUNT } from './money.js';

const plan = (budgetMode: BudgetMode, budgetLow: number | null, budgetHigh: number | null): BudgetPlan => {
  return { budgetMode, budgetLow, budgetHigh };
};

test.each([
  [plan('hidden', null, null)],
  [plan('hidden', null, 5_000)],
  [plan('range', 1, 2)],
  [plan('ceiling', null, 1)],
  [plan('exact', null, MAX_AMOUNT)],
])('%j is a whole budget', (budget) => {
  expect(budgetProblems(budget)).toEqual([]);
});

test.each<[BudgetPlan, string, string]>([
  [plan('range', null, 2), 'budgetLow', 'Enter the lower end of the range.'],
  [plan('range', 1, null), 'budgetHigh', 'Enter the upper end of the range.'],
  [plan('range', 2, 2), 'budgetHigh', 'Enter an upper end above the lower end.'],
  [plan('range', 3, 2), 'budgetHigh', 'Enter an upper end above the lower end.'],
  [plan('range', 0, 2), 'budgetLow', 'Enter a sum above 0.'],
  [plan('range', 0.5, 2), 'budgetLow', 'Enter a sum above 0.'],
  [plan('ceiling', null, null), 'budgetHigh', 'Enter the most you can spend.'],
  [plan('ceiling', null, 0), 'budgetHigh', 'Enter a sum above 0.'],
  [plan('exact', null, null), 'budgetHigh', 'Enter the exact sum.'],
  [plan('exact', null, MAX_AMOUNT + 1), 'budgetHigh', 'This sum is too large. Check it.'],
  [plan('hidden', null, -1), 'budgetHigh', 'Enter a sum above 0.'],
])('%j is told at its field', (budget, field, message) => {
  expect(budgetProblems(budget)).toEqual([{ field, message }]);
});

test('a range without any sum asks for both', () => {
  expect(budgetProblems(plan('range', null, null)).map(({ field }) => field)).toEqual(['budgetLow', 'budgetHigh']);
});

test.each([
  [plan('hidden', 1, 2), plan('hidden', null, null)],
  [plan('range', 1, 2), plan('range', 1, 2)],
  [plan('ceiling', 1, 2), plan('ceiling', null, 2)],
  [plan('exact', 1, 2), plan('exact', null, 2)],
])('of %j bidders see %j', (budget, seen) => {
  expect(budgetForBidders(budget)).toEqual(seen);
});
