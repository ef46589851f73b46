import { awardReasonWords } from '@bidwell/domain/award';
import { formatDay } from '../../ui/dates';
import { counted } from '../../ui/numbers';
import type { ContestsSearch } from './contests-search';

const COUNTED = {
  contest: 'with a rival and a winner',
  'single-bid': 'with a single bid',
  'one-bidder': 'with all bids by one bidder',
  'no-winner': 'without a winner',
} as const;

/** The count as the number on Insights had it: contests, or bids where the number counted bids. */
export function titleOf(search: ContestsSearch, contests: number, bids: number): string {
  const listed = counted(contests, 'contest');
  if (search.unpriced) return `${counted(bids, 'bid')} without a price, in ${listed}`;
  return isNarrowed(search) ? listed : `${listed} decided, with ${counted(bids, 'bid')}`;
}

/** By anything but the dataset and the time. */
function isNarrowed({ dataset: _dataset, from: _from, to: _to, ...narrowed }: ContestsSearch): boolean {
  return Object.values(narrowed).some((value) => value !== undefined);
}

/** The filter in words. */
export function leadOf(search: ContestsSearch, dataset: string, bidder: string | null, requester?: string): string {
  const who = search.bidder ? (bidder ?? 'an unknown bidder') : search.side && `an ${search.side} bidder`;
  const parts = [
    dataset,
    search.counted && COUNTED[search.counted],
    (who ?? search.outcome ?? search.answer ?? search.could) && bidderWords(who ?? 'somebody', search),
    search.winner && `won by an ${search.winner} bidder`,
    ...askingWords(search, requester),
    search.rivals !== undefined && (search.rivals ? 'with two bidders or more' : 'without a rival'),
    search.both && 'in which both sides stood',
    search.currency && `in ${search.currency}`,
    search.field !== undefined && `with ${counted(search.field, 'bidder')}`,
    search.priced !== undefined && (search.priced ? 'with every price known' : 'with a price not known'),
    search.question !== undefined && 'behind a question of the checks',
    timeOf(search),
  ];
  return `${parts.filter(Boolean).join(', ')}. Newest first.`;
}

function askingWords({ category, unit, requester, reason }: ContestsSearch, name: string | undefined) {
  return [
    category !== undefined && (category === '' ? 'of no known category' : `of ${category}`),
    unit !== undefined && `asked for by ${unit === '' ? 'no known unit' : unit}`,
    requester !== undefined && `asked for by ${requester === '' ? 'no known requester' : (name ?? 'one requester')}`,
    reason !== undefined && `reason: ${reasonWords(reason)}`,
  ];
}

/** Our own reasons have words; imported ones are words. */
function reasonWords(reason: string): string {
  return Object.entries(awardReasonWords).find(([key]) => key === reason)?.[1] ?? reason;
}

const OUTCOMES = {
  stood: 'stood',
  'withdrawn-late': 'withdrew after the opening',
  disqualified: 'was left out for form',
} as const;
const ANSWERS = {
  bid: 'could bid and did',
  declined: 'could bid and declined',
  silent: 'could bid and did not answer',
  withdrawn: 'withdrew before the opening',
} as const;

function bidderWords(who: string, { won, outcome, answer, could }: ContestsSearch): string {
  if (won === true) return `won by ${who}`;
  if (could && answer === undefined) return `for which ${who} could bid`;
  const did = answer ? ANSWERS[answer] : OUTCOMES[outcome ?? 'stood'];
  return `in which ${who} ${did}${won === false ? ' and was not chosen' : ''}`;
}

function timeOf({ from, to }: ContestsSearch): string | undefined {
  const bounds = [from && `from ${formatDay(from)}`, to && `to ${formatDay(to)}`].filter(Boolean);
  return bounds.length === 0 ? undefined : `decided ${bounds.join(' ')}`;
}
