import { drawsFrom } from '@bidwell/signal/numbers/random';
import type { ContestBidderFact, DecidedContest } from '../../apps/api/src/awards/contests/contest.facts.js';

/** What a company's past looks like: its bidders, and contests decided by price, date and how good each bidder is. */
export interface PastChoices {
  bidders: ContestBidderFact[];
  contests: DecidedContest[];
}

export interface PastPlan {
  contests: number;
  seed?: number;
  /** Teams and vendors; the first team is much better than the others, the second much worse. */
  teams?: number;
  vendors?: number;
  categories?: string[];
  /** Whoever chose by this instead of by worth. */
  isByLot?: boolean;
}

const DAY = 86_400_000;
const LAST = Date.UTC(2026, 9, 30);
const BETA = [-3.5, -0.8];

/** The same plan gives the same past: two years up to October 2026, oldest first. */
export function pastChoices(plan: PastPlan): PastChoices {
  const { contests, seed = 1, teams = 3, vendors = 9, categories = ['Events'], isByLot = false } = plan;
  const draw = drawsFrom(seed);
  const bidders = Array.from({ length: teams + vendors }, (_, at): ContestBidderFact => {
    const [word, kind, number] =
      at < teams ? (['Team', 'internal', at + 1] as const) : (['Vendor', 'external', at - teams + 1] as const);
    return { key: `${word} ${number}`, name: `${word} ${number}`, kind, bidderId: null };
  });
  const worth = bidders.map((_, at) => (at === 0 ? 1.2 : at === 1 ? -1.2 : draw() - 0.5));
  const decided = Array.from({ length: contests }, (_, number) => {
    const field = bidders.map((_, at) => ({ at, key: draw() })).toSorted((a, b) => a.key - b.key);
    const size = 2 + Math.floor(3.99 * draw());
    const bids = field
      .slice(0, size)
      .map(({ at }) => ({ at, price: Math.round(10_000 * (0.7 + 0.6 * draw())), days: 5 + Math.floor(20 * draw()) }));
    const eta = bids.map(({ at, price, days }) => {
      const luck = -Math.log(-Math.log(draw() || 1e-9));
      return luck + (isByLot ? 0 : worth[at]! + BETA[0]! * Math.log(price) + BETA[1]! * Math.log(days));
    });
    const order = eta.map((_, at) => at).toSorted((a, b) => eta[b]! - eta[a]!);
    const day = LAST - Math.round(((contests - 1 - number) * 720) / contests) * DAY;
    return {
      ref: `C-${String(number).padStart(6, '0')}`,
      title: `Contest ${number}`,
      details: '',
      category: categories[number % categories.length]!,
      decidedOn: new Date(day).toISOString().slice(0, 10),
      currency: 'EUR',
      ceiling: null,
      jobId: null,
      requesterKey: `requester ${Math.floor(20 * draw() ** 2)}`,
      requesterName: 'Somebody',
      runnerUp: number % 3 === 0 ? bidders[bids[order[1]!]!.at]!.key : null,
      bids: bids.map(({ at, price, days }, place) => ({
        bidder: bidders[at]!.key,
        price,
        days,
        shownAt: place + 1,
        isWinner: order[0] === place,
      })),
    };
  });
  return { bidders, contests: decided };
}
