import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../apps/api/src/platform/database/database.js';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { offer, propose, type PublishedJob, publishJob } from '../support/proposing.js';
import { announce, tus } from '../support/uploading.js';

/*
 * Equal answers are not enough: a statement that reads rivals' rows and throws them away takes longer the more there
 * are. So PostgreSQL is asked what it touches for a bidder's pages, without and with five hundred rivals.
 */

const RIVALS = 500;

interface Statement {
  text: string;
  values: unknown[];
}

interface PlanNode {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

let market: Market;
let bidder: Actor;
let requester: Actor;
let job: PublishedJob;
let ownFile: string;

beforeAll(async () => {
  market = await openMarket();
  requester = await market.employee('Rita Requester');
  bidder = await market.vendorPerson('Olga Observer', await market.vendor('Observer & Co'));
  job = await publishJob(market, requester);
  await propose(bidder, job, offer(job, 5_000));
  ownFile = (await announce(bidder, 'proposal-files', job, 'Plan.png', 1000)).location ?? '';
  await addRivals();
}, 120_000);
afterAll(() => market.close());

/** So many vendors with a proposal for each of ten other jobs: tables of a size at which PostgreSQL plans in earnest. */
async function addRivals(): Promise<void> {
  await market.owner.query(
    `insert into bidder (kind, name) select 'vendor', 'Rival ' || n from generate_series(1, $1::int) n`,
    [RIVALS],
  );
  const others = await Promise.all(Array.from({ length: 10 }, () => publishJob(market, requester)));
  for (const other of others) await proposeForRivals(other);
}

async function proposeForRivals(asked: PublishedJob): Promise<void> {
  await market.owner.query('alter table proposal disable trigger guard_proposal');
  await market.owner.query(
    `insert into proposal (bidder_id, job_id, reference, state, version, received_at, started_by)
     select b.id, $1, 'P-' || upper(substr(md5(random()::text), 1, 4) || '-' || substr(md5(random()::text), 1, 4)), 'submitted', 1, clock_timestamp(), $2 from bidder b where b.name like 'Rival %'`,
    [asked.id, bidder.personId],
  );
  await market.owner.query('alter table proposal enable trigger guard_proposal');
  await addFiles(asked);
  await market.owner.query('analyze');
}

/** Each rival's proposal with a file, which was read. */
async function addFiles(asked: PublishedJob): Promise<void> {
  await market.owner.query('alter table proposal_file disable trigger guard_proposal_file');
  await market.owner.query(
    `with added as (
       insert into proposal_file (id, proposal_id, added_by, address_hash, size)
       select gen_random_uuid(), p.id, $2, sha256(p.id::text::bytea), 1000 from proposal p
       where p.job_id = $1 and p.bidder_id in (select b.id from bidder b where b.name like 'Rival %')
       returning id, proposal_id, added_by),
     used as (insert into proposal_file_use select proposal_id, 1, id from added)
     insert into file_reading (proposal_id, file_id, person_id, is_own_side, is_protected)
     select proposal_id, id, added_by, true, false from added`,
    [asked.id, bidder.personId],
  );
  await market.owner.query('alter table proposal_file enable trigger guard_proposal_file');
}

const PAGES = {
  job: `query ($job: ID!) { job(id: $job) { title phase moves { name allowed } requesterView { proposalCount }
    bidderView { invitedCount proposalState reference receivedAt hasDebrief } } }`,
  'own proposal': `query ($job: ID!) { myProposal(jobId: $job) { state reference isUnreadable hasUnsubmittedChanges
    receipts { version contentHash } readings { version } fileReadings { fileId } job { bidderView { proposalState } } } }`,
  board: '{ openJobs(first: 50) { edges { node { id bidderView { proposalState } moves { name allowed } } } } }',
  'own bids': '{ myBids(first: 50) { edges { node { id bidderView { proposalState receivedAt } } } } }',
  home: '{ home { needsYou { text } notifications { text } } viewer { unreadCount } }',
};

/** Every statement that is run on the way. */
async function statementsOf(run: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = [];
  const own = Database.prototype.rows;
  Database.prototype.rows = function rows<Row>(this: Database, text: string, values: unknown[] = []): Promise<Row[]> {
    seen.push({ text, values });
    return own.call(this, text, values) as Promise<Row[]>;
  };
  try {
    await run();
  } finally {
    Database.prototype.rows = own;
  }
  return seen.filter(({ text }) => /\b(proposal|file_reading)/.test(text));
}

/** Those beside the tables whose names begin with "proposal". */
const RELATIONS = new Set(['opened_proposal', 'file_reading', 'idea_terms_acceptance']);

/** Rows of proposals that a statement reads, and those it reads in vain. */
async function workOf({ text, values }: Statement): Promise<{ read: number; inVain: number }> {
  const { rows } = await market.owner.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `explain (analyze, timing off, format json) ${text}`,
    values,
  );
  const work = { read: 0, inVain: 0 };
  const visit = (node: PlanNode): void => {
    if (node['Relation Name']?.startsWith('proposal') || RELATIONS.has(node['Relation Name'] ?? '')) {
      const loops = node['Actual Loops'];
      work.read += node['Actual Rows'] * loops;
      work.inVain += ((node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) * loops;
    }
    for (const child of node.Plans ?? []) visit(child);
  };
  visit(rows[0]?.['QUERY PLAN'][0].Plan as PlanNode);
  return work;
}

test('a bidder’s pages touch the same rows without rivals and with five hundred', async () => {
  const pages = Object.keys(PAGES) as (keyof typeof PAGES)[];
  const statements = new Map<string, Statement[]>();
  const ask = (page: string) => bidder.ask(page, page.includes('$job') ? { job: job.id } : {});
  for (const page of pages) statements.set(page, await statementsOf(() => ask(PAGES[page])));
  statements.set('file on its way', await statementsOf(() => tus(bidder, 'HEAD', ownFile)));
  const measure = async () => {
    const work: Record<string, object[]> = {};
    for (const [page, list] of statements) work[page] = await Promise.all(list.map(workOf));
    return work;
  };
  const without = await measure();
  await proposeForRivals(job);
  const withRivals = await measure();
  expect(withRivals).toEqual(without);
  for (const page of statements.keys()) expect(without[page], page).not.toEqual([]);
  expect(Object.values(without).flat()).toEqual(
    Object.values(without)
      .flat()
      .map(() => expect.objectContaining({ inVain: 0 })),
  );
});

test('the measure would notice a statement that filters rivals out', async () => {
  const text = `select count(*) from proposal p where p.job_id = $1 and p.state = 'submitted' and p.version = 99`;
  const { inVain } = await workOf({ text, values: [job.id] });
  expect(inVain).toBe(RIVALS + 1);
});
