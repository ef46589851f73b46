import { awardReasonWords } from '@bidwell/domain/award';
import { showable } from '@bidwell/signal/minimum';
import { participation } from '@bidwell/signal/participation';
import { wilsonInterval } from '@bidwell/signal/wilson';
import { counted, formatNumber, formatPercent } from '../../../ui/numbers';

/** "Lift 1.5 (0.73 to 2.27): as luck could have it." */
export function liftWords(lift: number, { low, high }: { low: number; high: number }): string {
  const range = `${formatNumber(lift, 2)} times what drawing lots would give (likely ${formatNumber(low, 2)} to ${formatNumber(high, 2)})`;
  if (low > 1) return `${range}: more than luck explains.`;
  if (high < 1) return `${range}: less than luck explains.`;
  return `${range}: luck alone could have done this.`;
}

/** "41 of 120 invitations answered with a bid (34%, 26% to 43%)", or the counts alone where they are few. */
export function comingWords(answered: number, invited: number): string {
  const words = `${formatNumber(answered)} of ${counted(invited, 'invitation')} answered with a bid`;
  if (showable(invited) === 'too few') return `${words}. Too few to say more.`;
  const { low, high } = wilsonInterval(answered, invited);
  return `${words}: ${formatPercent(answered / invited)} (likely ${formatPercent(low)} to ${formatPercent(high)}).`;
}

/** The share of all invitations that were won, and what it could have been with the others. Null where there are too few. */
export function reachWords(wins: number, answered: number, invited: number): string | null {
  if (showable(invited) === 'too few' || answered > invited || wins > answered) return null;
  const { bounds } = participation({ eligible: invited, bids: answered, wins });
  if (bounds === null) return null;
  return `${formatNumber(wins)} of those ${formatNumber(invited)} were won: ${formatPercent(bounds.low)}. Had every invitation been answered, it would lie between ${formatPercent(bounds.low)} and ${formatPercent(bounds.high)}.`;
}

/** Whose wins they are. Null without wins. */
export function breadthWords(wins: number, requesters: number, breadth: number): string | null {
  if (wins === 0 || requesters === 0) return null;
  const from = `${counted(wins, 'win')} from ${counted(requesters, 'requester')}`;
  return requesters === 1
    ? `${from}.`
    : `${from}; they weigh as much as ${formatNumber(breadth, 1)} who ask equally often.`;
}

/** The words of a stated reason: ours as the dialog says them, others as they were recorded. */
export function reasonWords(reason: string): string {
  return (awardReasonWords as Record<string, string>)[reason] ?? reason;
}

interface Nearest {
  losses: number;
  level: number;
  nearest: number;
  lowerPrice: number | null;
  soonerDate: number | null;
}

/** In how many losses chance decided, and what would have made the nearest of the others even. */
export function nearestWords({ losses, level, nearest, lowerPrice, soonerDate }: Nearest): string {
  const chance = `In ${formatNumber(level)} of ${counted(losses, 'contest')} lost we were level with the chosen bid or ahead, as far as price, date and strength say: chance decided.`;
  if (nearest === 0) return `${chance} Too few others to say what would have won them.`;
  const ways = [
    lowerPrice !== null && `a price ${formatPercent(Math.max(0.01, lowerPrice))} lower`,
    soonerDate !== null && `a date ${formatPercent(Math.max(0.01, soonerDate))} sooner`,
  ].filter((way) => way !== false);
  const which = `Of the others, the ${formatNumber(nearest)} lost by least would`;
  if (ways.length === 0) return `${chance} ${which} not have been turned by price or date, as far as we can tell.`;
  return `${chance} ${which} on average have been even with ${ways.join(', or with ')}.`;
}
