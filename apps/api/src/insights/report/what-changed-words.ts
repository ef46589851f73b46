import { counted, percentWords } from '@bidwell/domain/count-words';
import { figureWords, NO_CHANGE } from '@bidwell/domain/signal-words';
import { mayLeaveLeadership, WINS_TO_LEAVE_LEADERSHIP } from '@bidwell/signal/minimum';
import type { ChangeCounts, CountedShare, ShareChange } from '../changes/changes.results.js';

interface Figure {
  value: number;
  low: number;
  high: number;
}

/** A team at equal terms as the latest run has it, and as it was known before. */
export interface TeamThen {
  bidderKey: string;
  name: string;
  bids: number;
  wins: number;
  now: Figure;
  before: Figure;
}

/** What changed, the finding first; "no change that we could tell from chance" unless the ranges lie apart. */
export function changeSentences(
  changes: ChangeCounts,
  teams: readonly (TeamThen & { requesters: number | null })[],
): string[] {
  const { decided, newWins, internalWins, promisesKept } = changes;
  return [
    ...findings(changes, teams.filter(mayLeaveLeadership)),
    decidedSentence(decided, newWins),
    standing('Won by internal teams over the twelve full months', internalWins.now),
    standing('Promises kept over the twelve full months', promisesKept.now),
  ];
}

/** Only what differs beyond chance; that there is nothing, if so. */
export function findings({ internalWins, promisesKept }: ChangeCounts, teams: readonly TeamThen[]): string[] {
  const found = [
    ...teams.map(teamSentence),
    shareSentence('Internal teams win', 'contests they stand in', internalWins),
    shareSentence('Teams and vendors keep', 'promises that fall due', promisesKept),
  ].filter((sentence) => sentence !== null);
  return found.length === 0 ? [NO_CHANGE] : found;
}

function teamSentence({ name, bids, now, before }: TeamThen): string | null {
  const way = wayOf(now, before);
  if (way === null) return null;
  const words = (figure: Figure) => figureWords({ shown: 'rate', ...figure });
  return `At equal terms ${name} is chosen ${way} often than before: ${words(now)} times in 100, from ${counted(bids, 'bid')}; before ${words(before)}.`;
}

function shareSentence(who: string, what: string, { now, before }: ShareChange): string | null {
  if (now.interval === null || before == null || before.interval === null) return null;
  const way = wayOf(now.interval, before.interval);
  return way === null
    ? null
    : `${who} ${way} of the ${what} than before: ${shareWords(now)}; before ${shareWords(before)}.`;
}

/** Only where the two ranges do not even touch. */
function wayOf(now: { low: number; high: number }, then: { low: number; high: number }): 'more' | 'less' | null {
  if (now.low > then.high) return 'more';
  return now.high < then.low ? 'less' : null;
}

function decidedSentence(decided: number, { count, of }: CountedShare): string {
  if (decided === 0) return 'Nothing was decided in this time.';
  const jobs = `${counted(decided, 'job')} ${decided === 1 ? 'was' : 'were'} decided in this time`;
  const isSmall = Math.min(count, of - count) < WINS_TO_LEAVE_LEADERSHIP;
  return isSmall
    ? `${jobs}: too few to say who won.`
    : `${jobs}; internal teams won ${count} of ${counted(of, 'contest')}.`;
}

function standing(what: string, share: CountedShare): string {
  return share.interval === null ? `${what}: too few to say.` : `${what}: ${shareWords(share)}.`;
}

function shareWords({ count, of, interval }: CountedShare): string {
  const range = interval === null ? '' : ` (likely ${percentWords(interval.low)} to ${percentWords(interval.high)})`;
  return `${count.toLocaleString('en')} of ${of.toLocaleString('en')}${range}`;
}
