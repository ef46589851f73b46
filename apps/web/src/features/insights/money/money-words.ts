import type { MoneyPart } from '../../../graphql/generated/graphql';
import { formatMoney } from '../../../ui/money';
import { counted, formatPercent } from '../../../ui/numbers';
import type { ContestsSearch } from '../contests-search';

/** One part of the money in one currency. The amount is missing where the viewer may not know it. */
export interface MoneyLine {
  part: MoneyPart;
  currency: string;
  count: number;
  unpriced: number;
  amount: { amount: number } | null;
}

export const PART_WORDS: Readonly<Record<MoneyPart, string>> = {
  INSIDE_CONTESTED: 'Inside, against a rival',
  INSIDE_UNCONTESTED: 'Inside, without a rival',
  OUTSIDE_CONTESTED: 'Outside, against a rival',
  OUTSIDE_UNCONTESTED: 'Outside, without a rival',
  NOT_AWARDED: 'Not awarded',
  NEVER_POSTED: 'Never posted',
};

/** The lines of each currency together, in the order given. */
export function currenciesOf(lines: readonly MoneyLine[]): MoneyLine[][] {
  const currencies = [...new Set(lines.map(({ currency }) => currency))];
  return currencies.map((currency) => lines.filter((line) => line.currency === currency));
}

/** The jobs behind a line; nothing for purchases, which were never jobs. */
export function listOf({ part, currency }: MoneyLine, search: ContestsSearch): ContestsSearch | null {
  if (part === 'NEVER_POSTED') return null;
  if (part === 'NOT_AWARDED') return { ...search, currency, counted: 'no-winner' };
  const winner = part.startsWith('INSIDE') ? 'internal' : 'external';
  return { ...search, currency, winner, rivals: part.endsWith('_CONTESTED') && !part.endsWith('UNCONTESTED') };
}

/** What the lines of one currency say: a title. Shares of money only where all of it may be known. */
export function moneyFinding(lines: readonly MoneyLine[]): string {
  const currency = lines[0]?.currency ?? '';
  const of = (...parts: MoneyPart[]) => lines.filter(({ part }) => parts.includes(part));
  const inside = of('INSIDE_CONTESTED', 'INSIDE_UNCONTESTED');
  const awarded = [...inside, ...of('OUTSIDE_CONTESTED', 'OUTSIDE_UNCONTESTED')];
  const jobs = sum(awarded, ({ count }) => count);
  if (jobs === 0) return `Nothing was awarded in ${currency}`;
  const unrivalled = sum(of('INSIDE_UNCONTESTED', 'OUTSIDE_UNCONTESTED'), ({ count }) => count);
  const without = unrivalled === 0 ? '' : `; ${unrivalled === 1 ? '1 had' : `${unrivalled} had`} no rival`;
  const total = sum(awarded, ({ amount }) => amount?.amount ?? 0);
  if (total === 0 || awarded.some(({ amount }) => amount === null))
    return `${sum(inside, ({ count }) => count)} of ${counted(jobs, 'job')} in ${currency} went inside${without}`;
  const share = sum(inside, ({ amount }) => amount?.amount ?? 0) / total;
  return `${formatPercent(share)} of ${formatMoney(total, currency)} awarded went inside, in ${counted(jobs, 'job')}${without}`;
}

/** "€12,300 in 4 jobs, 1 of them without a known sum" */
export function lineWords({ part, currency, count, unpriced, amount }: MoneyLine, isShort = false): string {
  const things = counted(count, part === 'NEVER_POSTED' ? 'purchase' : 'job');
  if (amount === null) return things;
  const most = part === 'NOT_AWARDED' ? 'up to ' : '';
  const unknown = unpriced === 0 || isShort ? '' : `, ${unpriced} of them without a known sum`;
  return `${most}${formatMoney(amount.amount, currency)} in ${things}${unknown}`;
}

function sum(lines: readonly MoneyLine[], pick: (line: MoneyLine) => number): number {
  return lines.reduce((total, line) => total + pick(line), 0);
}
