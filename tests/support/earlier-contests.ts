import type { ContestBidderFact, DecidedContest } from '../../apps/api/src/awards/contests/contest.facts.js';
import { RecordContests } from '../../apps/api/src/awards/contests/record-contests.service.js';
import { createDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { Database } from '../../apps/api/src/platform/database/database.js';
import type { Market } from './market.js';

/** A bidder of earlier contests: one of the market's own. */
export interface Earlier {
  id: string;
  name: string;
  isTeam: boolean;
}

/**
 * Contests that an earlier system decided, all between the same bidders, as the web process records them: number n (from
 * `from` on) is won by the bidder whose turn it is.
 */
export async function recordEarlier(
  market: Pick<Market, 'database'>,
  bidders: readonly Earlier[],
  from: number,
  count: number,
): Promise<void> {
  const settings = { databaseUrl: market.database.webUrl, databaseRole: null, poolSize: 2 };
  const dataSource = await createDataSource(settings, []).initialize();
  try {
    const contests = new RecordContests(new Database(dataSource));
    const facts = bidders.map(factOf);
    for (let number = from; number < from + count; number += 1)
      await contests.ofOurOwn(earlierContest(number, bidders), facts);
  } finally {
    await dataSource.destroy();
  }
}

function factOf({ id, name, isTeam }: Earlier): ContestBidderFact {
  return { key: id, name, kind: isTeam ? 'internal' : 'external', bidderId: id };
}

/** The first two win one in five each, the last of them all the others. */
function earlierContest(number: number, bidders: readonly Earlier[]): DecidedContest {
  const turn = number % 5;
  const winner = bidders[turn < 2 ? turn : bidders.length - 1];
  return {
    ref: `EARLIER-${String(number).padStart(3, '0')}`,
    title: 'A day outside',
    details: '',
    category: 'Events',
    decidedOn: `2026-08-${String((number % 20) + 1).padStart(2, '0')}`,
    currency: 'EUR',
    ceiling: null,
    jobId: null,
    isPast: true,
    requesterKey: `r${number % 2}`,
    reasons: turn < 2 ? ['bestFit'] : ['bestPrice'],
    bids: bidders.map((bidder, place) => ({
      bidder: bidder.id,
      price: 90_000 - 10_000 * place,
      isWinner: bidder === winner,
    })),
  };
}
