import type { DataSource } from 'typeorm';
import type { ContestBidderFact, DecidedContest } from '../../apps/api/src/awards/contests/contest.facts.js';
import { RecordContests } from '../../apps/api/src/awards/contests/record-contests.service.js';
import { createDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { Database } from '../../apps/api/src/platform/database/database.js';
import type { Market } from './market.js';

/** What somebody who could bid did: their price, or how they said no. */
export type Did = number | 'silent' | 'withdrawn' | { declined: string };

/** Our own decided contests, recorded by the web process's own role, without a job behind them. */
export class FactsOfMarket {
  private constructor(
    readonly database: Database,
    readonly bidders: ReadonlyMap<string, ContestBidderFact>,
    private readonly dataSource: DataSource,
    private readonly contests: RecordContests,
  ) {}

  static async open(market: Market, teams: readonly string[], vendors: readonly string[]): Promise<FactsOfMarket> {
    const settings = { databaseUrl: market.database.webUrl, databaseRole: null, poolSize: 4 };
    const dataSource = await createDataSource(settings, []).initialize();
    const bidders = new Map<string, ContestBidderFact>();
    for (const [names, kind] of [
      [teams, 'internal'],
      [vendors, 'external'],
    ] as const) {
      for (const name of names) {
        const { id } = await (kind === 'internal' ? market.team(name) : market.vendor(name));
        bidders.set(name, { key: id, name, kind, bidderId: id });
      }
    }
    const database = new Database(dataSource);
    return new FactsOfMarket(database, bidders, dataSource, new RecordContests(database));
  }

  close(): Promise<void> {
    return this.dataSource.destroy();
  }

  /** Records one: who could bid and what they did; `winner` by name, or nobody. */
  async decide(ref: string, winner: string | null, did: Record<string, Did>, more: Partial<DecidedContest> = {}) {
    const names = Object.keys(did);
    const key = (name: string) => this.bidders.get(name)?.key ?? '';
    const priced = names.filter((name) => typeof did[name] === 'number');
    await this.contests.ofOurOwn(
      {
        ref,
        title: ref,
        details: '',
        category: 'Events',
        decidedOn: '2026-05-11',
        currency: 'EUR',
        ceiling: null,
        jobId: null,
        bids: priced.map((name) => ({ bidder: key(name), price: did[name] as number, isWinner: name === winner })),
        eligible: names.map((name) => ({ bidder: key(name), invitedAt: null, ...answerOf(did[name]) })),
        ...more,
      },
      names.flatMap((name) => this.bidders.get(name) ?? []),
    );
  }
}

function answerOf(did: Did | undefined) {
  if (typeof did === 'number') return { answer: 'bid' as const, declineReason: null };
  if (did === 'withdrawn' || did === 'silent') return { answer: did, declineReason: null };
  return { answer: 'declined' as const, declineReason: did?.declined ?? '' };
}
