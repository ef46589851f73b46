/**
 * Patterns in an opened field that are worth a second look before somebody is chosen. Each is a definition that anybody can
 * check on the rows behind it, and none of them proves anything: prices may be equal by chance, a bidder may be unlucky.
 */
import type { BidderKind } from './permissions.js';
import { quartileFences } from './quartile-fences.js';

export const RedFlagKind = {
  SINGLE_BID: 'singleBid',
  IDENTICAL_PRICES: 'identicalPrices',
  PRICE_GAP: 'priceGap',
  ODD_PRICE: 'oddPrice',
  OTHERS_DISQUALIFIED: 'othersDisqualified',
  LOWEST_DISQUALIFIED: 'lowestDisqualified',
  UNLUCKY_BIDDER: 'unluckyBidder',
} as const;
export type RedFlagKind = (typeof RedFlagKind)[keyof typeof RedFlagKind];

export const FLAG_LIMITS = {
  /** With fewer gaps of past contests, nothing is said of this one. */
  pastGaps: 12,
  /** With fewer totals, a field has no usual price. */
  totals: 5,
  /** With fewer contests, nobody is unlucky yet. */
  contests: 10,
  /** How seldom chance alone may bring so few wins: one in a hundred. */
  chance: 0.01,
} as const;

/** A proposal that stood at the opening. */
export interface FlaggedProposal {
  id: string;
  /** The bidder's, or the label while names are hidden. */
  name: string;
  /** Null while names are hidden. */
  kind: BidderKind | null;
  /** Null where it is not comparable, and while prices are sealed. */
  comparableTotal: number | null;
  /** Null while it takes part. */
  disqualifiedBecause: string | null;
}

/** How a bidder of the field fared in contests decided before. */
export interface BidderRecord {
  proposalId: string;
  contests: number;
  wins: number;
  /** The wins that lots would have brought: the sum of 1/n. */
  expected: number;
  /** The chance of so few wins or fewer, if every contest were drawn by lot. */
  chance: number;
}

/** Everything the flags follow from. */
export interface FlagFacts {
  proposals: readonly FlaggedProposal[];
  /** Of contests decided before: by which share of the lowest price the second lowest lay above it. */
  pastGaps: readonly number[];
  records: readonly BidderRecord[];
}

/** A flag that is up, and the proposals behind it. */
export interface RedFlag {
  kind: RedFlagKind;
  proposalIds: string[];
  /** For a price gap: this one, and the fences that it lies outside of. */
  gap: { share: number; low: number; high: number } | null;
  /** For an unlucky bidder. */
  record: BidderRecord | null;
}

/** Every flag that is up, in a fixed order, each with its proposals in the order of their ids. */
export function redFlags(facts: FlagFacts): RedFlag[] {
  const field = facts.proposals.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...singleBid(field),
    ...identicalPrices(field),
    ...priceGap(field, facts.pastGaps),
    ...oddPrices(field),
    ...othersDisqualified(field),
    ...lowestDisqualified(field),
    ...unluckyBidders(field, facts.records),
  ];
}

/** By which share of the lowest total the second lowest lies above it. Null with fewer than two totals, or with one for nothing. */
export function gapOfLowest(totals: readonly (number | null)[]): number | null {
  const [lowest, second] = totals.filter((total) => total !== null).toSorted((a, b) => a - b);
  return lowest === undefined || second === undefined || lowest === 0 ? null : (second - lowest) / lowest;
}

type Field = readonly FlaggedProposal[];
interface Priced extends FlaggedProposal {
  comparableTotal: number;
}

const flag = (kind: RedFlagKind, proposals: Field, more: Partial<RedFlag> = {}): RedFlag => {
  return { kind, proposalIds: proposals.map(({ id }) => id), gap: null, record: null, ...more };
};

function singleBid(field: Field): RedFlag[] {
  return field.length === 1 ? [flag('singleBid', field)] : [];
}

function identicalPrices(field: Field): RedFlag[] {
  const totals = [...new Set(pricedIn(field).map(({ comparableTotal }) => comparableTotal))];
  return totals
    .toSorted((a, b) => a - b)
    .map((total) => pricedIn(field).filter(({ comparableTotal }) => comparableTotal === total))
    .filter((equal) => equal.length > 1)
    .map((equal) => flag('identicalPrices', equal));
}

/** The gap between the lowest and the next, among those who take part, against the company's past contests. */
function priceGap(field: Field, pastGaps: readonly number[]): RedFlag[] {
  const lowestFirst = lowestTotalsFirst(field.filter(takesPart));
  const share = gapOfLowest(lowestFirst.map(({ comparableTotal }) => comparableTotal));
  const fences = quartileFences(pastGaps);
  if (share === null || fences === null || pastGaps.length < FLAG_LIMITS.pastGaps) return [];
  if (share >= fences.low && share <= fences.high) return [];
  return [flag('priceGap', lowestFirst.slice(0, 2), { gap: { share, ...fences } })];
}

function oddPrices(field: Field): RedFlag[] {
  const priced = pricedIn(field);
  const fences = quartileFences(priced.map(({ comparableTotal }) => comparableTotal));
  if (fences === null || priced.length < FLAG_LIMITS.totals) return [];
  const odd = priced.filter(({ comparableTotal: total }) => total < fences.low || total > fences.high);
  return odd.length > 0 ? [flag('oddPrice', odd)] : [];
}

function othersDisqualified(field: Field): RedFlag[] {
  const out = field.filter((proposal) => !takesPart(proposal));
  return out.length > 0 && out.length === field.length - 1 ? [flag('othersDisqualified', out)] : [];
}

function lowestDisqualified(field: Field): RedFlag[] {
  const [lowest] = lowestTotalsFirst(field);
  const equal = pricedIn(field).filter(({ comparableTotal }) => comparableTotal === lowest?.comparableTotal);
  const isOut = equal.length > 0 && equal.every((proposal) => !takesPart(proposal));
  return isOut && field.some(takesPart) ? [flag('lowestDisqualified', equal)] : [];
}

function unluckyBidders(field: Field, records: readonly BidderRecord[]): RedFlag[] {
  return field.flatMap((proposal) => {
    const record = records.find(({ proposalId }) => proposalId === proposal.id);
    const isUnlucky = record && record.contests >= FLAG_LIMITS.contests && record.chance < FLAG_LIMITS.chance;
    return isUnlucky ? [flag('unluckyBidder', [proposal], { record })] : [];
  });
}

const takesPart = ({ disqualifiedBecause }: FlaggedProposal) => disqualifiedBecause === null;

function pricedIn(field: Field): Priced[] {
  return field.flatMap((each) =>
    each.comparableTotal === null ? [] : [{ ...each, comparableTotal: each.comparableTotal }],
  );
}

function lowestTotalsFirst(field: Field): Priced[] {
  return pricedIn(field).toSorted((a, b) => a.comparableTotal - b.comparableTotal || (a.id < b.id ? -1 : 1));
}
