import type { WatchChartFragment } from '../../../graphql/generated/graphql';
import { formatDay } from '../../../ui/dates';
import { counted } from '../../../ui/numbers';

export type Watch = WatchChartFragment;
export type WatchPoint = Watch['points'][number];

/** The finding: an open alarm, or that there is none. */
export function watchFinding(name: string, { alarms }: Pick<Watch, 'alarms'>): string {
  const open = alarms.find(({ closedAt }) => closedAt === null);
  if (open === undefined) return 'No change that we could tell from chance';
  return `${name} is chosen ${open.side === 'FALL' ? 'less' : 'more'} often than before`;
}

/** What is drawn, over what, and how often it is wrong. */
export function watchSummary({ watchFrom, baselineFrom, bids, wins, expected, isAlarming, runLength }: Watch): string {
  const drawn = 'Above: wins beyond what its own past predicts. Below: evidence for a change';
  const line = isAlarming
    ? `; dashed: where it becomes an alarm, by chance once in ${runLength.toLocaleString('en')} bids`
    : '; alarms begin at 2,000 contests in the company';
  return `${counted(bids, 'bid')} since ${formatDay(watchFrom)}, won ${wins}; its past from ${formatDay(baselineFrom)} on predicts about ${Math.round(expected)}. ${drawn}${line}.`;
}

/** One day, in words. */
export function pointWords(point: WatchPoint, watch: Pick<Watch, 'fallLimit' | 'riseLimit'>): string {
  const ahead = Math.round(Math.abs(point.above));
  const than =
    ahead === 0
      ? 'as many as its past predicts'
      : `${ahead} ${point.above < 0 ? 'fewer' : 'more'} than its past predicts`;
  return `${formatDay(point.day)}: won ${point.wins} of ${point.bids}, ${than}. Evidence at ${ofLimit(point.fall, watch.fallLimit)} of the alarm line for less often, ${ofLimit(point.rise, watch.riseLimit)} for more often.`;
}

function ofLimit(value: number, limit: number): string {
  return `${Math.round((100 * value) / limit)}%`;
}
