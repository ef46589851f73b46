import type { CostReport } from './cost-panel';

/** One role, as it was reckoned and as it was. Null: there was none of it. */
export interface CostRow {
  role: string;
  planned: number | null;
  actual: number | null;
}

/** Every role of either side, those of the proposal first. */
export function costRows({ planned, actual }: Pick<CostReport, 'planned' | 'actual'>): CostRow[] {
  const hoursOf = (rows: readonly { role: string; hours: number }[] | undefined, role: string) =>
    rows?.find((row) => row.role === role)?.hours ?? null;
  const roles = [...(planned?.labour ?? []), ...(actual?.labour ?? [])].map(({ role }) => role);
  return [...new Set(roles)].map((role) => ({
    role,
    planned: hoursOf(planned?.labour, role),
    actual: hoursOf(actual?.labour, role),
  }));
}

/** "12% more than reckoned" */
export function differenceInWords({ differencePercent }: Pick<CostReport, 'differencePercent'>): string {
  if (differencePercent === null) return 'The proposal said nothing of its cost.';
  if (differencePercent === 0) return 'as reckoned';
  return `${Math.abs(differencePercent)}% ${differencePercent > 0 ? 'more' : 'less'} than reckoned`;
}

/** What is written while it is written. */
export interface CostDraft {
  labour: { key: string; role: string; hours: number | null; rate: number | null }[];
  passThrough: number | null;
  words: string;
}

/** What was said before, else the hours of the proposal: one changes those that were different. */
export function costDraftOf({ planned, actual }: Pick<CostReport, 'planned' | 'actual'>): CostDraft {
  const from = actual ?? planned;
  const labour = from?.labour ?? [{ role: '', hours: null, rate: null }];
  return {
    labour: labour.map(({ role, hours, rate }, place) => ({ key: `role-${place}`, role, hours, rate })),
    passThrough: from?.passThrough ?? null,
    words: actual?.words ?? '',
  };
}
