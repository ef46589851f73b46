import { counted, percentWords } from '@bidwell/domain/count-words';
import type { WinRate } from './win-rate.js';

/** What the page says first. `bidders` counts whoever stood in a contest. */
export interface Findings {
  decided: number;
  contests: number;
  bidders: number;
  /** Null when the side stood in no contest. */
  internal: WinRate | null;
  external: WinRate | null;
}

/** The finding in words, true to what so many contests can tell. */
export function headline({ decided, contests, bidders, internal, external }: Findings): string {
  if (decided === 0) return 'Nothing was decided in this time.';
  if (contests === 0) return `Nothing to win against: of ${decided} decided, none had both a rival and a winner.`;
  if (internal === null)
    return `${counted(bidders, 'external bidder')} met in ${counted(contests, 'contest')}; no internal team took part.`;
  if (external === null)
    return `${counted(bidders, 'internal team')} met in ${counted(contests, 'contest')}; nobody from outside took part.`;
  return sideBySide(internal);
}

function sideBySide(internal: WinRate): string {
  const won = `Internal teams bid in ${counted(internal.n, 'contest')} and won ${internal.wins}`;
  const { rate, interval, liftInterval } = internal;
  if (rate === null || interval === null || liftInterval === null) return `${won}: too few to say.`;
  const share = `about ${Math.round(rate * 10)} in 10 (likely range ${percentWords(interval.low)} to ${percentWords(interval.high)})`;
  if (liftInterval.low > 1) return `${won}, ${share}: more than drawing lots would give.`;
  if (liftInterval.high < 1) return `${won}, ${share}: less than drawing lots would give.`;
  return `${won}, ${share}: no different from drawing lots, as far as we can tell.`;
}
