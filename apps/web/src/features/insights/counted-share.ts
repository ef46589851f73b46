import type { Interval } from '@bidwell/signal/wilson';
import { formatNumber } from '../../ui/numbers';
import { rangeWords } from './win-rate';

/** So many of so many, as the server gives it; without a range where there are too few to say. */
export interface CountedShare {
  count: number;
  of: number;
  interval: Interval | null;
}

/** "29 of 181" */
export function ofWords({ count, of }: Pick<CountedShare, 'count' | 'of'>): string {
  return `${formatNumber(count)} of ${formatNumber(of)}`;
}

/** "29 of 181, likely 12% to 22%", "2 of 4, too few to say", or that there is nothing yet. */
export function shareWithRange(share: CountedShare): string {
  if (share.of === 0) return 'nothing yet';
  return `${ofWords(share)}, ${share.interval === null ? 'too few to say' : `likely ${rangeWords(share.interval)}`}`;
}
