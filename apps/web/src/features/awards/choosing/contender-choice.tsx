import { calledBy, sideOf } from '../../../graphql/called';
import { BidderMark } from '../../../ui/bidder-mark';
import { formatMoney } from '../../../ui/money';
import { formatNumber } from '../../../ui/numbers';
import type { RadioChoice } from '../../../ui/radio-group';
import type { Offered } from './offered';

/** An offer as one of several to choose: name, side, total and score. */
export function contenderChoice({ key, proposal, variant }: Offered, currency: string): RadioChoice {
  const { comparableTotal, weightedScore } = proposal;
  const name = calledBy(proposal);
  const side = sideOf(proposal);
  const amount = variant === null ? comparableTotal : variant.comparableTotal;
  const total = amount === null ? 'no comparable total' : formatMoney(amount, currency);
  const score = weightedScore === null ? 'no weighted score' : `weighted score ${formatNumber(weightedScore, 1)}`;
  return {
    value: key,
    label: variant === null ? name : `${name}: ${variant.title}`,
    hint: (
      <>
        {side && <BidderMark side={side} />} {total} · {variant === null ? score : 'a variant, not scored by itself'}
      </>
    ),
  };
}
