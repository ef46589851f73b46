import { BidderMark } from '../../ui/bidder-mark';
import { formatMoney } from '../../ui/money';
import { formatNumber } from '../../ui/numbers';
import type { RadioChoice } from '../../ui/radio-group';
import type { Contender } from './decision-buttons';

/** A proposal as one of several to choose: name, side, total and score. */
export function contenderChoice(
  { id, bidder, comparableTotal, weightedScore }: Contender,
  currency: string,
): RadioChoice {
  const total = comparableTotal === null ? 'no comparable total' : formatMoney(comparableTotal, currency);
  const score = weightedScore === null ? 'no weighted score' : `weighted score ${formatNumber(weightedScore, 1)}`;
  return {
    value: id,
    label: bidder.name,
    hint: (
      <>
        <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} /> · {total} · {score}
      </>
    ),
  };
}
