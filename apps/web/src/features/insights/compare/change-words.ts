import { liftChange } from '@bidwell/signal/lift-change';
import { MINIMUM_CONTESTS } from '@bidwell/signal/minimum';
import { formatNumber } from '../../../ui/numbers';

/** How often a bidder or a side was chosen in a period. */
export interface PeriodCounts {
  n: number;
  wins: number;
  expected: number;
  lift: number | null;
  liftInterval: { low: number; high: number } | null;
}

export type Verdict = 'more' | 'less' | 'cannot tell' | 'too few';

/** Whether the two differ by more than chance, the number of rivals taken out. */
export function changeOf(now: PeriodCounts, before: PeriodCounts): { verdict: Verdict; words: string } {
  const few = {
    verdict: 'too few',
    words: `Too few to say: ${MINIMUM_CONTESTS} contests are needed in each.`,
  } as const;
  if (now.lift === null || now.liftInterval === null || before.lift === null || before.liftInterval === null)
    return few;
  const change = liftChange({ lift: now.lift, ...now.liftInterval }, { lift: before.lift, ...before.liftInterval });
  if (change === null) return { verdict: 'cannot tell', words: 'Cannot tell: never chosen in one of them.' };
  const times = `likely ${formatNumber(change.low, 2)} to ${formatNumber(change.high, 2)} times as often`;
  if (change.low > 1) return { verdict: 'more', words: `Differs: chosen more often, ${times}` };
  if (change.high < 1) return { verdict: 'less', words: `Differs: chosen less often, ${times}` };
  return { verdict: 'cannot tell', words: `Cannot tell: ${times}` };
}

/** The finding over all that have enough contests in both periods. */
export function comparedFinding(changes: readonly { name: string; verdict: Verdict }[]): string {
  const judged = changes.filter(({ verdict }) => verdict !== 'too few');
  if (judged.length === 0) return 'Too few contests in one of the two periods to compare them';
  const named = (verdict: Verdict) => judged.filter((change) => change.verdict === verdict).map(({ name }) => name);
  const parts = [part(named('more'), 'more'), part(named('less'), 'less')].filter((words) => words !== null);
  return parts.length === 0 ? 'No difference that we could tell from chance' : `${parts.join('; ')} than before`;
}

function part(names: readonly string[], way: string): string | null {
  if (names.length === 0) return null;
  const shown = names.length > 3 ? `${names.length} bidders` : names.join(', ');
  return `${shown} chosen ${way} often`;
}
