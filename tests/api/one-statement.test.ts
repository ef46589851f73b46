import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Database } from '../../apps/api/src/platform/database/database.js';
import type { Actor } from '../support/actor.js';
import { openedJob } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import { type PublishedJob, publishJob } from '../support/proposing.js';

/* Hot pages are one statement each, whatever is selected; the session costs one more, at the edge. */

let market: Market;
let rita: Actor;
let tom: Actor;
let lea: Actor;
let open: PublishedJob;
let opened: PublishedJob;

beforeAll(async () => {
  Error.stackTraceLimit = 50;
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  const vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  opened = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 900],
  ]);
  open = await publishJob(market, rita);
});

afterAll(() => market?.close());

const JOB = `id reference title summary phase deadline questionsDue decisionDue place headCount services currency
  requester { id name department { name } } department { name } category { name } goal { title customerBenefit }
  budget { mode low { amount } high { amount } } lines { id title quantity unit } criteria { id title kind weight }
  questions { text answer isMine } moves { name allowed reason } award { isAward winner { name } }
  requesterView { proposalCount invitations { reason bidder { name kind categories { name } } } }
  bidderView { invitedAt invitedCount proposalState reference receivedAt hasDebrief }`;

async function statementsOf(
  actor: Actor,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<string[]> {
  const texts: string[] = [];
  const own = Database.prototype.rows;
  const rows = vi.spyOn(Database.prototype, 'rows').mockImplementation(function (this: Database, text, values) {
    if (!isOfLoop(new Error('asked').stack ?? '')) texts.push(text.trim());
    return own.call(this, text, values) as Promise<never[]>;
  });
  await actor.ask(document, variables);
  rows.mockRestore();
  return texts.filter((text) => !text.includes('from session s'));
}

/** The same process looks after its outbox and after what falls due every second, whoever asks for whatever. */
const isOfLoop = (stack: string) => /-loop\.ts|mail-sender\.ts|digests?\.ts/.test(stack);

test('the board is one statement', async () => {
  expect(
    await statementsOf(
      tom,
      `{ openJobs(first: 20) { edges { cursor node { ${JOB} } } pageInfo { hasNextPage endCursor } } }`,
    ),
  ).toHaveLength(1);
});

test('the requester’s list is one statement', async () => {
  expect(
    await statementsOf(rita, `{ postedJobs(first: 20) { edges { node { ${JOB} } } pageInfo { hasNextPage } } }`),
  ).toHaveLength(1);
});

test('a job page is one statement for its requester and for a bidder', async () => {
  for (const actor of [rita, tom]) {
    expect(await statementsOf(actor, `query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id: open.id })).toHaveLength(1);
  }
});

test('a comparison is one statement: job, proposals, lines, promises and scores', async () => {
  const document = `query ($id: ID!) { comparison(jobId: $id) { invitedCount job { ${JOB} } proposals { id receivedAt version contentHash
    comparableTotal weightedScore bidder { name kind } unpriced { title reason } scores { criterionId value note } hidesNotes
    marked { mark because markedBy } estimates { lineId amount words } notes { words isMine writer { name } mentioned { name } } promiseRecords { timesDue timesKept }
    content { pitch total currency lines { title answer quantity unit unitPrice amount } promises { metric target unit clock } } } } }`;
  expect(await statementsOf(rita, document, { id: opened.id })).toHaveLength(1);
});

test('home is one statement', async () => {
  for (const actor of [rita, tom, lea]) {
    const document =
      '{ home { nextDeadline needsYou { verb text path due job { title } } notifications { text at job { reference } } } }';
    expect(await statementsOf(actor, document)).toHaveLength(1);
  }
});

test('a debrief is one statement, the note that it was read included', async () => {
  const document =
    'query ($id: ID!) { debrief(jobId: $id) { outcome reasons criteria { title score } job { title } } }';
  expect(await statementsOf(tom, document, { id: opened.id })).toHaveLength(1);
});

test('selections that are each different do not fill PostgreSQL with plans', async () => {
  const fields = [
    'id',
    'title',
    'summary',
    'phase',
    'deadline',
    'place',
    'headCount',
    'services',
    'currency',
    'reference',
  ];
  const documents = Array.from({ length: 600 }, (_, n) => {
    const selected = fields.filter((__, place) => (n >> place) & 1).join(' ');
    return `query ($job: ID!) { job(id: $job) { __typename ${selected} } }`;
  });
  const names = new Set<string>();
  const query = vi.spyOn(pg.Client.prototype, 'query');
  for (const document of documents) await rita.ask(document, { job: open.id });
  for (const [statement] of query.mock.calls as unknown as [{ name?: string }][])
    if (statement.name) names.add(statement.name);
  query.mockRestore();
  expect(names.size).toBeLessThanOrEqual(500);
});
