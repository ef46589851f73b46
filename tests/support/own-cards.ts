import type pg from 'pg';
import { ownCardStep } from '../../apps/api/src/insights/own/own-card.step.js';
import type { RunData } from '../../apps/api/src/insights/runs/run-facts.js';
import type { Actor } from './actor.js';

/** What a run found of one team: figures with all their digits, as a run writes them. */
export interface Found {
  bidderId: string;
  bids: number;
  wins: number;
}

/**
 * Ends a run of our own contests and publishes the cards that are due, as the run's process does. With `found` it has a
 * signal, of these teams; without, counts only. Gives how many cards came of it.
 */
export async function publishCards(owner: pg.Client, lastDay: string, found: readonly Found[] = []): Promise<number> {
  const datasetId = await idFrom(owner, 'select id from dataset where not is_imported');
  const run = await endedRun(owner, datasetId, found.length > 0);
  for (const team of found) await writeFound(owner, run, team);
  const read = async <Row>(text: string, values: unknown[] = []) => (await owner.query(text, values)).rows as Row[];
  const firstDay = `${Number(lastDay.slice(0, 4)) - 2}${lastDay.slice(4)}`;
  // Without a signal a card asks nothing of the fit.
  const data = { datasetId, firstDay, lastDay, suppliers: [], hasSignal: false } as unknown as RunData;
  const [cards] = await ownCardStep.work(data, read);
  for (const row of cards?.rows ?? []) {
    const columns = Object.keys(row).join(', ');
    await owner.query(
      `insert into own_card (run_id, ${columns}) select $1, ${columns} from json_populate_record(null::own_card, $2)`,
      [run, JSON.stringify(row)],
    );
  }
  return cards?.rows.length ?? 0;
}

function endedRun(owner: pg.Client, datasetId: string, hasSignal: boolean): Promise<string> {
  return idFrom(
    owner,
    `insert into signal_run (dataset_id, is_full, state, ended_at, version, stage, has_signal, why_not)
     values ($1, true, 'done', clock_timestamp(), 'test', $2, $3, $4) returning id`,
    [datasetId, hasSignal ? 'signal' : 'counts', hasSignal, hasSignal ? null : 'Too few contests.'],
  );
}

async function idFrom(owner: pg.Client, text: string, values: unknown[] = []): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(text, values);
  if (rows[0] === undefined) throw new Error(`No row from: ${text}`);
  return rows[0].id;
}

/** The oldest quarter is one that the 24 months of a run cut, the last one is not over: neither may be told. */
async function writeFound(owner: pg.Client, run: string, { bidderId, bids, wins }: Found): Promise<void> {
  const id = await idFrom(owner, 'select id from contest_bidder where bidder_id = $1', [bidderId]);
  const values = [run, id, bids, wins];
  await owner.query(
    `insert into signal_figure (run_id, contest_bidder_id, category, is_mixed, categories, bids, wins, mean_field, value, low, high,
       error, verdict) values ($1, $2, '', false, '{}', $3, $4, 3.87654, 36.4321, 27.1234, 47.4999, 0.2, 'below'),
       ($1, $2, 'Print', false, '{Print}', 12, 3, 3.1, null, 10.5, 60.5, 0.4, null)`,
    values,
  );
  await owner.query(
    `insert into signal_par (run_id, contest_bidder_id, bids, wins, par, low, high, evidence)
     values ($1, $2, $3, $4, 12.3456, 0.51234, 1.29876, 20)`,
    values,
  );
  await owner.query(
    `insert into signal_quarter (run_id, contest_bidder_id, quarter, bids, wins, expected, value, low, high)
     values ($1, $2, '2024-07-01', 20, 6, 7.7777, 35.5555, 25.1, 45.9), ($1, $2, '2026-01-01', 20, 6, 7.7777, 35.5555, 25.1, 45.9), ($1, $2, '2026-04-01', 9, 1, 3.3, 30, 20, 40),
       ($1, $2, '2026-07-01', 20, 6, 7.7777, 35.5555, 25.1, 45.9)`,
    values.slice(0, 2),
  );
  await owner.query(
    `insert into signal_loss (run_id, contest_bidder_id, bids, losses, price, date, relation, service, labels)
     values ($1, $2, $3::int, $3::int - $4::int, 4.4321, -1.2345, 0.4, 6.6666, '{"price": 12, "service": 9}')`,
    values,
  );
}

export interface OurSignal {
  kind: 'INTERNAL' | 'EXTERNAL';
  bids: number;
  wins: number;
  untilNextCard: number;
  card: Card | null;
}

export interface Card {
  bids: number;
  wins: number;
  lift: number | null;
  meanField: number | null;
  expected: number | null;
  interval: { low: number; high: number } | null;
  invited: number | null;
  requesters: number;
  breadth: number;
  reasons: { reason: string; losses: number }[] | null;
  wouldHaveWon: object | null;
  signal: Record<string, unknown> | null;
}

const OUR_SIGNAL = `{ ourSignal { kind bids wins untilNextCard card { bids wins lift meanField expected interval { low high }
  invited requesters breadth reasons { reason losses } wouldHaveWon { losses } signal {
    figures { category isHeadline bids wins meanField value low high verdict } par { par low high evidence }
    quarters { quarter expected value low high } losses { price date relation service labels { label } } } } } }`;

/** What a bidder's person reads of the own card. */
export async function ourSignal(actor: Actor): Promise<OurSignal> {
  return (await actor.ask<{ ourSignal: OurSignal }>(OUR_SIGNAL)).ourSignal;
}

export interface OwnContest {
  ref: string;
  outcome: string;
  price: { amount: number } | null;
  field: number | null;
  priceBand: string | null;
  cause: string | null;
}

const OWN_CONTESTS = `query ($first: Int!, $after: String) { ownContests(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { ref outcome price { amount } field priceBand cause } } } }`;

/** All own contests, page by page. */
export async function ownContests(actor: Actor, first: number): Promise<OwnContest[]> {
  const listed: OwnContest[] = [];
  for (let after: string | null | undefined; ;) {
    const { ownContests: page } = await actor.ask<{
      ownContests: { edges: { node: OwnContest }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    }>(OWN_CONTESTS, { first, after });
    listed.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return listed;
    after = page.pageInfo.endCursor;
  }
}
