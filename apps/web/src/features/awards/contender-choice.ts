import type { Choice } from '../../ui/select-field';
import { formatMoney } from '../../ui/money';
import { formatNumber } from '../../ui/numbers';
import type { Contender } from './decision-buttons';

/** A proposal as one of several to choose: name, side, total and score in words. */
export function contenderChoice({ id, bidder, comparableTotal, weightedScore }: Contender, currency: string): Choice {
  const facts = [
    bidder.kind === 'TEAM' ? '● Internal' : '◆ External',
    comparableTotal === null ? 'no comparable total' : formatMoney(comparableTotal, currency),
    weightedScore === null ? 'not fully scored' : `weighted score ${formatNumber(weightedScore, 1)}`,
  ];
  return { value: id, label: bidder.name, hint: facts.join(' · ') };
}
