import { costProblems, type InternalCost } from '@bidwell/domain/internal-cost';

/** Whether hours and rates can be reckoned with; a role that has no name yet stands in nobody's way. */
export function costIsSound(cost: InternalCost): boolean {
  return costProblems(cost).every(({ field }) => field.endsWith('.role'));
}
