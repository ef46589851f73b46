import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letIn, makeOwner } from '../../apps/launcher/src/database.mjs';
import { type Cluster, startCluster } from '../../apps/launcher/src/postgres.mjs';
import { withConnection } from '../../apps/launcher/src/postgres-connection.mjs';
import { migrate } from '../../apps/api/src/migrate.js';
import type { Actor } from '../support/actor.js';
import { type Canary, found, foundBelow, newPrice, newWord, priceCanary, wordCanary } from '../support/canary.js';
import { furnish, type Market } from '../support/market.js';
import {
  bringDeadline,
  mine,
  offer,
  opened,
  type PublishedJob,
  publishJob,
  save,
  start,
  submit,
  withdraw,
} from '../support/proposing.js';
import { install, type Installation } from '../support/real-processes.js';
import { announce, download, sendFrom, uploadWhole } from '../support/uploading.js';

/*
 * Whoever holds a copy of everything on disk before the deadline (tables, data files, write-ahead log, the logs of all
 * processes, PostgreSQL's own with every statement and parameter in it) finds no price, no text and no file of any proposal, nor a file's name.
 */

/** One content that is planted, in the state in which its proposal is left. */
interface Planted {
  word: string;
  /** Inside a file, and in its name. */
  fileWord: string;
  fileName: string;
  promise: string;
  price: number;
  /** In notes, variants, people, references and costs. */
  deep: string;
  deepPrice: number;
}

const plant = (): Planted => {
  const words = { word: newWord(), fileWord: newWord(), fileName: newWord(), promise: newWord(), deep: newWord() };
  return { ...words, price: newPrice(), deepPrice: newPrice() };
};

const plants = {
  standing: plant(),
  replaced: plant(),
  withdrawn: plant(),
  draft: plant(),
  overwrittenDraft: plant(),
  conflicting: plant(),
  unfinished: plant(),
};
const openTitle = newWord();

const canariesOf = (names: (keyof typeof plants)[]): Canary[] =>
  names.flatMap((name) => {
    const { word, fileWord, fileName, promise, price, deep, deepPrice } = plants[name];
    const lineTotal = price * 2;
    return [
      wordCanary(`${name} pitch`, word),
      wordCanary(`${name} file`, fileWord),
      wordCanary(`${name} name of file`, fileName),
      wordCanary(`${name} promise`, promise),
      wordCanary(`${name} deep word`, deep),
      priceCanary(`${name} deep price`, deepPrice),
      priceCanary(`${name} price`, price),
      priceCanary(`${name} amount`, lineTotal),
    ];
  });
const everySealed = canariesOf(Object.keys(plants) as (keyof typeof plants)[]);
const openCanary = [wordCanary('title', openTitle)];

let cluster: Cluster;
let superuserUrl: string;
let folder: string;
let installation: Installation;
let market: Market;
let job: PublishedJob;
let requester: Actor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bidwell-hunt-'));
  const password = randomBytes(12).toString('hex');
  cluster = await startCluster({ folder: join(folder, 'postgres'), password, durable: false });
  superuserUrl = cluster.url('postgres', password, 'postgres');
  await withConnection(superuserUrl, async (client) => {
    await makeOwner(client, password);
    for (const setting of [
      `log_statement = 'all'`,
      'log_parameter_max_length = -1',
      'log_parameter_max_length_on_error = -1',
    ]) {
      await client.query(`alter system set ${setting}`);
    }
    await client.query('select pg_reload_conf()');
  });
  const url = (role: string) => cluster.url(role, password, 'bidwell');
  await migrate(url('bidwell_owner'));
  await withConnection(superuserUrl, (client) => letIn(client, { bidwell_web: password, bidwell_opener: password }));
  const database = {
    name: 'bidwell',
    ownerUrl: url('bidwell_owner'),
    webUrl: url('bidwell_web'),
    openerUrl: url('bidwell_opener'),
    drop: async () => {},
  };
  installation = await install({ ...database, folder }, 1);
  const opener = { url: installation.openerUrl, stop: async () => {} };
  market = await furnish(
    database,
    opener,
    { address: installation.addresses[0] ?? '', stop: installation.stop },
    join(folder, 'keys'),
  );
  superuserUrl = cluster.url('postgres', password, 'bidwell');
  await act();
}, 240_000);

afterAll(async () => {
  await market?.close();
  await cluster?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Every way in which a content reaches the web process. */
async function act(): Promise<void> {
  requester = await market.employee('Rita Requester');
  const person = async (name: string) => market.vendorPerson(`Person of ${name}`, await market.vendor(name));
  const [standing, withdrawn, drafting] = [
    await person('Standing'),
    await person('Withdrawn'),
    await person('Drafting'),
  ];
  job = await publishJob(market, requester);
  await market.owner.query('update job set title = $2 where id = $1', [job.id, openTitle]);
  for (const bidder of [standing, withdrawn, drafting]) await start(bidder, job);
  await submit(standing, job, await contentOf(standing, 'replaced'));
  await submit(standing, job, await contentOf(standing, 'standing'));
  await submit(withdrawn, job, await contentOf(withdrawn, 'withdrawn'));
  await withdraw(withdrawn, job);
  await save(drafting, job, 0, await contentOf(drafting, 'overwrittenDraft'));
  await save(drafting, job, 1, await contentOf(drafting, 'draft'));
  await save(drafting, job, 0, await contentOf(drafting, 'conflicting'));
  const unfinished = { promises: [{ ...promiseOf('unfinished'), target: 0 }] };
  await submit(drafting, job, { ...(await contentOf(drafting, 'unfinished')), ...unfinished });
  for (const bidder of [standing, withdrawn, drafting]) await mine(bidder, job);
}

/** A content with a file; beside it one that was only announced, and one that stopped halfway. */
async function contentOf(bidder: Actor, name: keyof typeof plants): Promise<object> {
  const { word, fileWord, fileName, price } = plants[name];
  const text = `Before ${fileWord} after.\n`.repeat(10_000);
  const file = await uploadWhole(bidder, 'proposal-files', job, `Plan ${fileName}.txt`, Buffer.from(text));
  await announce(bidder, 'proposal-files', job, `Unsent ${fileName}.txt`, 1000);
  const half = await announce(bidder, 'proposal-files', job, `Half ${fileName}.txt`, 2 * text.length);
  await sendFrom(bidder, half.location ?? '', 0, Buffer.from(text));
  await download(bidder, 'proposal-files', file.fileId);
  return { ...offer(job, price, `Before ${word} after.`), ...deepIn(name), promises: [promiseOf(name)], files: [file] };
}

/** The same words and sums deep inside: in notes, variants, people, references, and what the work costs. */
function deepIn(name: keyof typeof plants): object {
  const { deep, deepPrice } = plants[name];
  const said = `Before ${deep} after.`;
  const { lines } = offer(job, deepPrice) as { lines: object[] };
  // Only a draft may hold what a vendor may not submit.
  const isDraft = ['draft', 'overwrittenDraft', 'conflicting', 'unfinished'].includes(name);
  return {
    risks: said,
    team: [{ name: said, role: said, note: said }],
    references: [{ title: said, words: said }],
    conflicts: { none: false, words: said },
    variants: [{ title: said, words: said, lines: lines.map((line) => ({ ...line, note: said })) }],
    ...(isDraft && { cost: { labour: [{ role: said, hours: 1, rate: deepPrice }], passThrough: deepPrice } }),
  };
}

function promiseOf(name: keyof typeof plants): object {
  return {
    text: `Before ${plants[name].promise} after.`,
    metric: 'from the start',
    target: 3,
    unit: 'DAYS',
    clock: 'WORKING',
  };
}

/** All rows of all tables, as text. */
async function dump(): Promise<Buffer> {
  return withConnection(superuserUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const parts: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      parts.push(...rows.map(({ row }) => row));
    }
    return Buffer.from(parts.join('\n'));
  });
}

/** Everything on disk: data files and write-ahead log after a checkpoint, and PostgreSQL's own log beside them. */
async function dataFolder(): Promise<string> {
  return withConnection(superuserUrl, async (client) => {
    await client.query('checkpoint');
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return join(rows[0]?.data_directory ?? '', '..');
  });
}

async function logs(): Promise<Buffer> {
  return Buffer.concat(await Promise.all(installation.logs.map((log) => readFile(log))));
}

describe('before the deadline', () => {
  test('the tables hold no price and no text of a proposal, and the search would find them', async () => {
    const tables = await dump();
    expect(found(everySealed, tables)).toEqual([]);
    expect(found(openCanary, tables)).toEqual(['title as plain']);
  });

  test('neither do the data files, the write-ahead log and PostgreSQL’s log of every statement', async () => {
    const room = await dataFolder();
    expect(await foundBelow(everySealed, room)).toEqual([]);
    expect(await foundBelow(openCanary, join(room, 'cluster', 'pg_wal'))).toEqual(['title as plain']);
    expect(await foundBelow(openCanary, join(room, 'cluster', 'base'))).toEqual(['title as plain']);
    expect(found(openCanary, await readFile(join(room, 'server.log')))).toContain('title as plain');
  });

  test('neither do the logs of the web process and the opener', async () => {
    const words = await logs();
    expect(words.length).toBeGreaterThan(0);
    expect(found(everySealed, words)).toEqual([]);
  });
});

describe('after the opening', () => {
  const neverOpened = canariesOf(['replaced', 'withdrawn', 'draft', 'overwrittenDraft', 'conflicting', 'unfinished']);

  beforeAll(async () => {
    await bringDeadline(market, job, 100);
    await opened(market, job);
  });

  test('the same search finds what was opened: as text, and the prices in it', async () => {
    const hits = found(canariesOf(['standing']), await dump());
    expect(hits).toEqual(
      expect.arrayContaining([
        'standing pitch as plain',
        'standing name of file as plain',
        'standing promise as plain',
        'standing price as plain',
        'standing amount as plain',
      ]),
    );
  });

  test('a file that was opened lies in the open nowhere, even once the requester has read it', async () => {
    const { fileId } = await market.one<{ fileId: string }>(
      `select content -> 'files' -> 0 ->> 'fileId' as "fileId" from opened_proposal where job_id = $1`,
      [job.id],
    );
    const { fileWord } = plants.standing;
    expect((await download(requester, 'proposal-files', fileId)).body.toString()).toContain(fileWord);
    const canary = [wordCanary('file', fileWord)];
    expect(found(canary, await dump())).toEqual([]);
    expect(await foundBelow(canary, await dataFolder())).toEqual([]);
    expect(found(canary, await logs())).toEqual([]);
  });

  test('what was replaced, withdrawn or never submitted stays sealed for good', async () => {
    expect(found(neverOpened, await dump())).toEqual([]);
    expect(await foundBelow(neverOpened, await dataFolder())).toEqual([]);
    expect(found(everySealed, await logs())).toEqual([]);
  });
});
