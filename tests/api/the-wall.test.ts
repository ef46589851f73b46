import pg from 'pg';
import { jobLifecycle } from '@bidwell/domain/job-lifecycle';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { openedJob } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import { worksFor } from '../support/on-behalf.js';
import { offer, propose, type PublishedJob, publishJob } from '../support/proposing.js';

/* What the web process's own role sees of proposals when a statement forgets to ask for whom it works. */

let market: Market;
let web: pg.Client;
let rita: Actor;
let stranger: Actor;
let tom: Actor;
let vera: Actor;
let sealed: PublishedJob;

beforeAll(async () => {
  market = await openMarket();
  web = new pg.Client(market.database.webUrl);
  await web.connect();
  rita = await market.employee('Rita');
  stranger = await market.employee('Sam');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  await openedJob(market, rita, [
    [tom, 1000],
    [vera, 900],
  ]);
  sealed = await publishJob(market, rita);
  for (const bidder of [tom, vera]) await propose(bidder, sealed, offer(sealed, 700));
});

afterAll(async () => {
  await web?.end();
  await market?.close();
});

const WALLED = [
  'proposal',
  'proposal_version',
  'opened_proposal',
  'opened_variant',
  'readable_proposal',
  'attempt_on_record',
  'proposal_draft',
  'proposal_reading',
  'proposal_withdrawal',
  'proposal_file',
  'proposal_file_use',
  'file_reading',
];

async function count(table: string): Promise<number> {
  const { rows } = await web.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]?.count ?? -1;
}

const PROPOSALS = `select p.job_id = $1 as "isSealed", b.name from proposal p join bidder b on b.id = p.bidder_id order by 1, 2`;

async function proposalsFor(actor: Actor): Promise<unknown> {
  await web.query('begin');
  await worksFor(web, actor);
  const { rows } = await web.query<{ isSealed: boolean; name: string }>(PROPOSALS, [sealed.id]);
  await web.query('rollback');
  return rows.map(({ isSealed, name }) => `${isSealed ? 'sealed' : 'opened'} ${name}`);
}

describe('a statement without a word about its viewer', () => {
  test.each(WALLED)('finds no row of %s while nobody is behind it', async (table) => {
    expect(await count(table)).toBe(0);
  });

  test('finds a bidder its own alone, before and after the opening', async () => {
    expect(await proposalsFor(vera)).toEqual(['opened Lantern & Co', 'sealed Lantern & Co']);
    expect(await proposalsFor(tom)).toEqual(['opened Events team', 'sealed Events team']);
  });

  test('finds the requester what was opened and nothing that is sealed', async () => {
    expect(await proposalsFor(rita)).toEqual(['opened Events team', 'opened Lantern & Co']);
  });

  test('finds a colleague nothing before the decision', async () => {
    expect(await proposalsFor(stranger)).toEqual([]);
  });

  test('finds background work what was opened and nothing that is sealed', async () => {
    await web.query(`begin; select set_config('bidwell.standing', 'round', true)`);
    expect((await web.query(PROPOSALS, [sealed.id])).rows.map(({ isSealed }) => isSealed)).toEqual([false, false]);
    await web.query('rollback');
  });

  test('counts for the requester, and for nobody else', async () => {
    const counted = async (actor: Actor) => {
      await web.query('begin');
      await worksFor(web, actor);
      const { rows } = await web.query<{ count: number | null }>('select standing_count($1) as count', [sealed.id]);
      await web.query('rollback');
      return rows[0]?.count;
    };
    expect([await counted(rita), await counted(vera), await counted(tom), await counted(stranger)]).toEqual([
      2,
      null,
      null,
      null,
    ]);
  });
});

test('what a transaction was told ends with it', async () => {
  await web.query(`begin; select set_config('bidwell.standing', 'round', true)`);
  await web.query('commit');
  expect(await count('opened_proposal')).toBe(0);
});

test('nobody writes for another bidder', async () => {
  await web.query('begin');
  await worksFor(web, vera);
  const rival = `insert into proposal (job_id, bidder_id, reference, started_by)
    select $1, bidder_id, 'P-AAAA-BBBB', person_id from membership where person_id = $2`;
  await expect(web.query(rival, [sealed.id, tom.personId])).rejects.toThrow(/row-level security/);
  await web.query('rollback');
  await web.query('begin');
  await worksFor(web, vera);
  const { rowCount } = await web.query(
    `update proposal set draft_revision = 99 where bidder_id = (select bidder_id from membership where person_id = $1)`,
    [tom.personId],
  );
  expect(rowCount).toBe(0);
  await web.query('rollback');
});

test('every table that hangs on a proposal and that the web process may read stands behind the wall, or is named here', async () => {
  const open = await market.many<{ name: string }>(
    `select distinct c.conrelid::regclass::text as name from pg_constraint c join pg_class t on t.oid = c.conrelid
     where c.contype = 'f' and c.confrelid in ('proposal'::regclass, 'proposal_version'::regclass, 'proposal_file'::regclass)
       and not t.relforcerowsecurity and has_any_column_privilege('bidwell_web', c.conrelid, 'select') order by 1`,
  );
  expect(open.map(({ name }) => name)).toEqual(OUTSIDE);
});

/** The hours that a team spent on its bids: kept by the first wall. */
const OUTSIDE = ['bidding_hours'];

test('PostgreSQL knows the edges that the lifecycle draws, and no other', async () => {
  const rows = await market.many<{ edge: string }>(`select from_phase || ' ' || to_phase as edge from job_edge`);
  const moved = Object.values(jobLifecycle.moves).flatMap(({ from, to }) =>
    to === 'same' || to === 'gone' ? [] : from.filter((phase) => phase !== to).map((phase) => `${phase} ${to}`),
  );
  const passed = (jobLifecycle.passages ?? []).map(({ from, to }) => `${from} ${to}`);
  expect(rows.map(({ edge }) => edge).toSorted()).toEqual([...new Set([...moved, ...passed])].toSorted());
});
