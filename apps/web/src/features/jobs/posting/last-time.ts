import { spendInWords } from '@bidwell/domain/goal-spend';
import { recordInWords } from '@bidwell/domain/outcome';
import { formatMonth } from '../../../ui/dates';
import { formatMoney } from '../../../ui/money';
import { formatNumber } from '../../../ui/numbers';
import type { PastJob } from './past-job';

/** How a past job went, a fact each: "May 2026", "Events team", "212 of 220 came", "cost €41,200", "kept 5 of 6 promises". */
export function lastTimeFacts({ startsOn, phase, headCount, award, outcome, engagement }: PastJob): string[] {
  const facts = [
    startsOn && formatMonth(startsOn),
    award?.winner?.name ?? ENDED[phase],
    outcome && came(headCount, outcome.headCount),
    outcome?.spend && cost(outcome.spend, engagement?.agreedTotal ?? null),
    outcome && outcome.timesDue > 0 && `promises ${recordInWords(outcome)}`,
  ];
  return facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

const ENDED: Partial<Record<PastJob['phase'], string>> = {
  OPEN: 'still open',
  OPENING: 'still open',
  OPENED: 'not decided yet',
  NOT_AWARDED: 'nobody was chosen',
  CANCELLED: 'cancelled',
};

interface Sum {
  amount: number;
  currency: string;
}

function cost(spend: Sum, agreed: Sum | null): string {
  const words = `cost ${formatMoney(spend.amount, spend.currency)}`;
  if (agreed === null || agreed.amount === 0) return words;
  return `${words}, ${spendInWords({ reportedAgreed: agreed.amount, reportedSpend: spend.amount })}`;
}

function came(planned: number | null, actual: number | null): string | null {
  if (actual === null) return null;
  return planned === null ? `${formatNumber(actual)} came` : `${formatNumber(actual)} of ${formatNumber(planned)} came`;
}
