import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bidderViewReading } from '../../apps/api/src/jobs/job.reading.js';
import { schemaText } from '../../apps/api/src/print-schema.js';
import type { Actor } from '../support/actor.js';
import { worksFor } from '../support/on-behalf.js';
import { isFull, prove, sized } from '../support/proof.js';
import { clientDocuments, clientOperations } from '../support/worlds/client-documents.js';
import { compareWorlds, type Operation } from '../support/worlds/compare-worlds.js';
import { CROWD, crowdIn, crowdOut, fillElsewhere } from '../support/worlds/crowd.js';
import { drawOperations } from '../support/worlds/document-walk.js';
import { compareFiles, fileRequests } from '../support/worlds/file-requests.js';
import { pairedTimes, type Signs, together, zOf } from '../support/worlds/paired-times.js';
import { mislead } from '../support/worlds/planted-leaks.js';
import { type Statement, statementsOf, type Work, workOf } from '../support/worlds/statements.js';
import { buildTemplate, type Template } from '../support/worlds/template.js';
import { openWorld, type World } from '../support/worlds/world.js';

/*
 * Equal answers are not enough: a statement that reads rivals' rows and throws them away takes longer the more there are. So
 * PostgreSQL is asked what it touches for a bidder in a world without rivals and in one with five hundred; and the same requests
 * are timed in both, thousands of times. Halfway, the crowd moves to the other world: what is a world's own falls out.
 */

const proof = prove('timing');

const PAIRS = 3_000;
const OPERATIONS = 20;
const DRAWN = sized(60, 500);
/** The times are taken for so long at most; a busy machine takes fewer of them. */
const MINUTES = 15;
/** So many standard deviations from a coin's count are a sign. */
const BAR = 4;
/** Pages more that an index may take a statement to, because it has split where one's own entries lie. */
const SPLIT = 4;

let template: Template;
let schema: GraphQLSchema;
let quiet: World;
let crowded: World;
let ofClient: Operation[];
let observers: Actor[];

beforeAll(async () => {
  template = await buildTemplate();
  schema = buildSchema(await schemaText());
  const [job, ...others] = template.openJobs;
  if (job === undefined) throw new Error('There is no job to crowd.');
  const nobodyActs = async () => {};
  quiet = await openWorld(template, nobodyActs);
  crowded = await openWorld(template, nobodyActs);
  for (const { owner } of [quiet, crowded])
    await fillElsewhere(
      owner,
      others.map(({ id }) => id),
    );
  await crowdIn(crowded.owner, job.id);
  observers = [template.observers.vendor, template.observers.team];
  const ofThisJob = { ...template, ids: [job.id], openJobs: [job] };
  ofClient = clientOperations(await clientDocuments(), schema, ofThisJob, proof.seed, 1).filter(
    ({ document }) => !document.includes('signOut'),
  );
}, 300_000);
afterAll(async () => {
  await Promise.all([quiet?.close(), crowded?.close()]);
  await template?.market.database.drop();
});

/** What a statement takes in one world and right after it in the other: a moment later a deadline may have passed. */
async function workInBoth(statement: Statement): Promise<(Work | null)[]> {
  const work: (Work | null)[] = [];
  for (const { asWeb } of [quiet, crowded]) {
    // The second time nothing has to be fetched or tidied any more.
    await workOf(asWeb, statement);
    work.push(await workOf(asWeb, statement));
  }
  return work;
}

describe('the work that PostgreSQL does', () => {
  test(
    'is the same for everything that bidders ask, without rivals and with five hundred',
    async () => {
      const drawn = drawOperations(schema, template, DRAWN, proof.seed);
      const files = fileRequests(template).filter(({ method }, n) => method !== 'POST' && n % sized(7, 1) === 0);
      const statements = await statementsOf(async () => {
        for (const observer of observers) {
          await compareWorlds(quiet, crowded, observer, [...drawn, ...ofClient]);
          await compareFiles(quiet, crowded, observer, files);
        }
      }, template.known);
      // How much of a table is known to be visible to all decides on a near tie of two plans: it is known of all of it in both.
      for (const { owner } of [quiet, crowded]) await owner.query('vacuum analyze');
      const measured: { text: string; one: Work; other: Work }[] = [];
      for (const statement of statements) {
        const [one, other] = await workInBoth(statement);
        if (one != null && other != null) measured.push({ text: statement.text, one, other });
      }
      const differing = measured.filter(({ one, other }) => one.rows !== other.rows || one.inVain !== other.inVain);
      const ofRivals = measured.filter(({ one, other }) => Math.max(one.inVain, other.inVain) >= CROWD);
      const pages = Math.max(...measured.map(({ one, other }) => Math.abs(one.buffers - other.buffers)));
      for (const { text, one, other } of [...differing, ...ofRivals].slice(0, 5))
        process.stdout.write(`${JSON.stringify([one, other])} for ${text.slice(0, 400)}\n`);
      proof.count(measured.length - differing.length, measured.length);
      const none = (found: unknown[]) => ({ bar: 'at most 0', isMet: found.length === 0 });
      proof.figure('statements that read other rows, or throw others away', differing.length, none(differing));
      proof.figure('statements that read rivals’ rows in vain', ofRivals.length, none(ofRivals));
      const split = { bar: `at most ${SPLIT}, where an index has split`, isMet: pages <= SPLIT };
      proof.figure('pages more that a statement touched at the most', pages, split);
      expect(measured.some(({ one }) => one.rows > 0)).toBe(true);
      expect(measured.length).toBeGreaterThan(sized(40, 200));
    },
    sized(300_000, 1_800_000),
  );

  test('would be seen to differ for a statement that filters rivals out', async () => {
    const text = `select count(*) from proposal p where p.job_id = $1 and p.state = 'submitted' and p.version = 99`;
    const [without, withRivals] = [quiet, crowded].map(async ({ asWeb }) => {
      await worksFor(asWeb, template.observers.vendor);
      return workOf(asWeb, { text, values: [template.openJobs[0]?.id], behalf: null });
    });
    const caught = ((await withRivals)?.inVain ?? 0) - ((await without)?.inVain ?? 0) === CROWD;
    proof.planted(caught ? 1 : 0, 1);
    expect(caught).toBe(true);
  });
});

describe.runIf(isFull)('the time that an answer takes', () => {
  const inBoth = (observer: Actor): [Actor, Actor] => [observer.at(quiet.address), observer.at(crowded.address)];
  const isBefore = (minutes: number) => {
    const end = Date.now() + minutes * 60_000;
    return () => Date.now() < end;
  };

  /** Pages of a bidder that are answered with data, evenly from all of the client's. */
  async function pages(observer: Actor): Promise<Operation[]> {
    const answered: Operation[] = [];
    for (const operation of ofClient.filter(({ document }) => document.startsWith('query'))) {
      const { text } = await observer.at(quiet.address).send(operation.document, operation.variables);
      if (text.includes('"data":{')) answered.push(operation);
    }
    return answered
      .filter((_, n) => n % Math.max(1, Math.floor(answered.length / OPERATIONS)) === 0)
      .slice(0, OPERATIONS);
  }

  test('tells of a bad index, planted on purpose', async () => {
    const id = template.openJobs[0]?.id;
    for (const { owner } of [quiet, crowded]) await owner.query('create index planted on proposal (job_id)');
    const takeOut = mislead(
      bidderViewReading,
      'proposalState',
      (row, scope) =>
        `(select max(p.state) from proposal p where p.job_id = ${row}.job_id and p.bidder_id::text = ${scope.bidderId()}::text)`,
    );
    const document = 'query ($id: ID!) { job(id: $id) { bidderView { proposalState } } }';
    try {
      const [signs] = await pairedTimes(
        inBoth(template.observers.vendor),
        [{ name: 'planted', document, variables: { id } }],
        PAIRS,
      );
      const z = signs === undefined ? 0 : zOf(signs);
      proof.planted(z > BAR ? 1 : 0, 1);
      proof.figure('z of the planted bad index', Math.round(z * 10) / 10);
      expect(z).toBeGreaterThan(BAR);
    } finally {
      takeOut();
      for (const { owner } of [quiet, crowded]) await owner.query('drop index planted');
    }
  }, 600_000);

  test('does not tell of rivals', async () => {
    const id = template.openJobs[0]?.id ?? '';
    const asked = await pages(template.observers.vendor);
    expect(asked.length).toBeGreaterThanOrEqual(OPERATIONS);
    const vendor = template.observers.vendor;
    await pairedTimes(inBoth(vendor), asked, 30);
    const first = await pairedTimes(inBoth(vendor), asked, PAIRS / 2, isBefore(MINUTES / 2));
    await crowdOut(crowded.owner, id);
    await crowdIn(quiet.owner, id);
    const swapped: [Actor, Actor] = [vendor.at(crowded.address), vendor.at(quiet.address)];
    await pairedTimes(swapped, asked, 30);
    const second = await pairedTimes(swapped, asked, PAIRS / 2, isBefore(MINUTES / 2));
    const signs = first.map((one, n): Signs => together(one, second[n]));
    const farthest = Math.max(...signs.map((one) => Math.abs(zOf(one))));
    const taken = Math.min(...signs.map(({ of }) => of));
    proof.figure('pairs of requests for each of the operations', taken);
    proof.figure(`the farthest z of ${asked.length} operations`, Math.round(farthest * 100) / 100, {
      bar: `below ${BAR}`,
      isMet: farthest < BAR,
    });
    if (taken < PAIRS * 0.99)
      proof.shortfall(`${PAIRS} pairs were meant; the machine took ${taken} in ${MINUTES} minutes.`);
  }, 1_800_000);
});
