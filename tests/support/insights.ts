import type { Actor } from './actor.js';

export interface WinRate {
  n: number;
  wins: number;
  rate: number | null;
  interval: { low: number; high: number } | null;
  expected: number;
  lift: number | null;
  liftInterval: { low: number; high: number } | null;
}

export interface Insights {
  dataset: { id: string; name: string; contestCount: number };
  minimumContests: number;
  from: string | null;
  to: string | null;
  decided: number;
  contests: number;
  singleBid: number;
  oneBidder: number;
  noWinner: number;
  bids: number;
  missingPrices: number;
  headline: string;
  kinds: { kind: 'INTERNAL' | 'EXTERNAL'; winRate: WinRate }[];
  bidders: { bidderKey: string; name: string; kind: 'INTERNAL' | 'EXTERNAL'; winRate: WinRate }[];
  months: { month: string; kind: 'INTERNAL' | 'EXTERNAL'; winRate: WinRate }[];
}

const WIN_RATE = 'winRate { n wins rate interval { low high } expected lift liftInterval { low high } }';

export const INSIGHTS = `query ($datasetId: ID, $from: CalendarDate, $to: CalendarDate) {
  insights(datasetId: $datasetId, from: $from, to: $to) {
    dataset { id name contestCount } minimumContests from to decided contests singleBid oneBidder noWinner bids missingPrices
    headline kinds { kind ${WIN_RATE} } bidders { bidderKey name kind ${WIN_RATE} } months { month kind ${WIN_RATE} } } }`;

/** Insights of a dataset (none given: our own), which must exist. */
export async function insightsOf(
  actor: Actor,
  args: { datasetId?: string; from?: string; to?: string } = {},
): Promise<Insights> {
  const { insights } = await actor.ask<{ insights: Insights | null }>(INSIGHTS, args);
  if (insights === null) throw new Error('There is no such dataset.');
  return insights;
}

export interface ListedContest {
  id: string;
  ref: string;
  decidedOn: string;
  category: string;
  bidderCount: number;
  statuses: string[];
  job: { id: string; title: string } | null;
  bids: {
    name: string;
    kind: string;
    won: boolean;
    stands: boolean;
    price: { amount: number; currency: string } | null;
  }[];
}

export interface ContestPage {
  totalCount: number;
  totalBids: number;
  bidderName: string | null;
  edges: { node: ListedContest }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export const CONTESTS = `query ($filter: ContestFilter!, $first: Int!, $after: String) {
  contests(filter: $filter, first: $first, after: $after) { totalCount totalBids bidderName pageInfo { hasNextPage endCursor }
    edges { node { id ref decidedOn category bidderCount statuses job { id title } bids { name kind won stands price { amount currency } } } } } }`;

/** One page of the list behind a number. */
export async function contestsOf(
  actor: Actor,
  filter: object,
  first = 100,
  after?: string | null,
): Promise<ContestPage> {
  return (await actor.ask<{ contests: ContestPage }>(CONTESTS, { filter, first, after })).contests;
}

/** The whole list behind a number, page by page. */
export async function allContests(actor: Actor, filter: object): Promise<ListedContest[]> {
  const listed: ListedContest[] = [];
  for (let after: string | null | undefined; ;) {
    const page = await contestsOf(actor, filter, 100, after);
    listed.push(...page.edges.map((edge) => edge.node));
    if (!page.pageInfo.hasNextPage) return listed;
    after = page.pageInfo.endCursor;
  }
}
