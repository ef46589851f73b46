import { DeclineReason, declineReasonWords } from '@bidwell/domain/decline';
import type { Side } from '../../../ui/bidder-mark';
import { counted, formatNumber } from '../../../ui/numbers';

const WHO = { internal: 'teams', external: 'vendors' } as const;

/** "Teams bid for 80 of 90 jobs they could have, vendors for 120 of 300" */
export function turnoutFinding(sides: readonly { side: Side; eligible: number; bids: number }[]): string {
  const parts = sides.map(
    ({ side, eligible, bids }, place) =>
      `${WHO[side]} ${place === 0 ? 'bid ' : ''}${formatNumber(bids)} of the ${formatNumber(eligible)} times ${place === 0 ? 'they could have' : 'they could'}`,
  );
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How long decisions took, without a full stop. */
export function cycleWords({ median, upper }: { median: number; upper: number }): string {
  const most = counted(upper, 'day');
  if (median === upper) return `Three in four of them were decided within ${most} of being asked`;
  return `Half of them were decided within ${counted(median, 'day')} of being asked, three in four within ${most}`;
}

/** Our own reasons have words; imported ones are words. */
export function declineWords(reason: string): string {
  if (reason === '') return 'No reason given';
  const own = Object.values(DeclineReason).find((known) => known === reason);
  return own === undefined ? reason : declineReasonWords[own];
}
