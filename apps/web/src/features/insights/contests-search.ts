import type {
  BidOutcome,
  ContestFilter,
  ContestStatus,
  EligibleAnswer,
  SideKind,
} from '../../graphql/generated/graphql';
import { dayIn, idIn } from './insights-search';

/** What the address of the list says: the filter, in words short enough to read. */
export interface ContestsSearch {
  dataset?: string;
  from?: string;
  to?: string;
  bidder?: string;
  side?: 'internal' | 'external';
  counted?: Counted;
  /** Only those won by the bidder or side, or not won by it. */
  won?: boolean;
  /** The side that won, whoever else stood. */
  winner?: 'internal' | 'external';
  category?: string;
  /** Exactly so many bidders. */
  field?: number;
  /** What became of the bidder's bid, or what it did though it could have bid. */
  outcome?: Outcome;
  answer?: Answer;
  /** What the bidder or side could have bid for, whatever it did. */
  could?: true;
  /** Two bidders or more, or not. */
  rivals?: boolean;
  /** Both sides stood. */
  both?: true;
  currency?: string;
  requester?: string;
  unit?: string;
  reason?: string;
  /** Behind a question of the checks. */
  question?: string;
  /** Every price known, or one not. */
  priced?: boolean;
  /** Only those with a bid of which no price is known. */
  unpriced?: true;
}

export type Outcome = 'stood' | 'withdrawn-late' | 'disqualified';
export type Answer = 'bid' | 'declined' | 'silent' | 'withdrawn';
export type Counted = 'contest' | 'single-bid' | 'one-bidder' | 'no-winner';

const OUTCOMES: Record<Outcome, BidOutcome> = {
  stood: 'STOOD',
  'withdrawn-late': 'WITHDRAWN_LATE',
  disqualified: 'DISQUALIFIED',
};
const ANSWERS: Record<Answer, EligibleAnswer> = {
  bid: 'BID',
  declined: 'DECLINED',
  silent: 'SILENT',
  withdrawn: 'WITHDRAWN',
};

const COUNTED: readonly Counted[] = ['contest', 'single-bid', 'one-bidder', 'no-winner'];

export function readContestsSearch(given: Record<string, unknown>): ContestsSearch {
  return {
    dataset: idIn(given.dataset),
    from: dayIn(given.from),
    to: dayIn(given.to),
    bidder: idIn(given.bidder),
    side: sideIn(given.side),
    counted: COUNTED.find((counted) => counted === given.counted),
    won: typeof given.won === 'boolean' ? given.won : undefined,
    winner: sideIn(given.winner),
    outcome: oneOf(OUTCOMES, given.outcome),
    answer: oneOf(ANSWERS, given.answer),
    could: given.could === true ? true : undefined,
    rivals: typeof given.rivals === 'boolean' ? given.rivals : undefined,
    both: given.both === true ? true : undefined,
    currency: typeof given.currency === 'string' && given.currency.length === 3 ? given.currency : undefined,
    requester: wordsIn(given.requester),
    unit: wordsIn(given.unit),
    reason: wordsIn(given.reason),
    category: wordsIn(given.category),
    question: typeof given.question === 'string' ? given.question.slice(0, 400) : undefined,
    field:
      typeof given.field === 'number' && given.field >= 0 && given.field < 10_000 ? Math.trunc(given.field) : undefined,
    priced: typeof given.priced === 'boolean' ? given.priced : undefined,
    unpriced: given.unpriced === true ? true : undefined,
  };
}

function oneOf<Word extends string>(words: Record<Word, unknown>, value: unknown): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => word === value);
}

function sideIn(value: unknown): 'internal' | 'external' | undefined {
  return value === 'internal' || value === 'external' ? value : undefined;
}

/** A number written as a word is that word again: a category may be called "2024". */
function wordsIn(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) : undefined;
}

const kindOf = (side: 'internal' | 'external' | undefined) => side && (side.toUpperCase() as SideKind);

const STATUS: Record<Counted, ContestStatus> = {
  contest: 'CONTEST',
  'single-bid': 'SINGLE_BID',
  'one-bidder': 'ONE_BIDDER',
  'no-winner': 'NO_WINNER',
};

/** The filter the server understands. */
export function filterOf(search: ContestsSearch, datasetId: string): ContestFilter {
  return {
    datasetId,
    from: search.from,
    to: search.to,
    bidderKey: search.bidder,
    kind: kindOf(search.side),
    status: search.counted && STATUS[search.counted],
    onlyWonBy: search.won === true ? true : undefined,
    onlyLostBy: search.won === false ? true : undefined,
    winnerKind: kindOf(search.winner),
    outcome: search.outcome && OUTCOMES[search.outcome],
    answer: search.answer && ANSWERS[search.answer],
    couldBid: search.could,
    hasRivals: search.rivals,
    onlyBothSides: search.both,
    currency: search.currency,
    requesterKey: search.requester,
    unit: search.unit,
    reason: search.reason,
    questionKey: search.question,
    category: search.category,
    field: search.field,
    isPriced: search.priced,
    onlyMissingPrice: search.unpriced,
  };
}
