import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letIn, makeOwner } from '../../apps/launcher/src/database.mjs';
import { withConnection } from '../../apps/launcher/src/postgres-connection.mjs';
import { holdCeremony } from '../../apps/api/src/opening/keeping/ceremony.js';
import { restoreKeys } from '../../apps/api/src/opening/keeping/restore-keys.js';
import { migrate } from '../../apps/api/src/migrate.js';
import { debianDisk, debianTools } from '../support/lost-disk/debian-disk.js';
import type { Disk } from '../support/lost-disk/disk.js';
import { embeddedDisk } from '../support/lost-disk/embedded-disk.js';
import { missing, Submitting } from '../support/lost-disk/submitting.js';
import { furnish, type Market } from '../support/market.js';
import { noOutages } from '../support/outages.js';
import { isFull, prove, sized } from '../support/proof.js';
import { bringDeadline } from '../support/proposing.js';
import { install, type Installation } from '../support/real-processes.js';

/*
 * The disk with the database and the folder with the keys are lost while bidders submit. From a backup, what was kept of
 * the log, and two of three custodians' sheets, everything is there again and every sealed proposal opens.
 */

const proof = prove('restore');
const password = (url: string) => decodeURIComponent(new URL(url).password);

let folder: string;
const ending: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bidwell-lost-disk-'));
  // To be walked through: PostgreSQL may run under another account than the tests.
  await chmod(folder, 0o755);
});

afterAll(async () => {
  for (const end of ending.toReversed()) await end().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

/** A company on a disk: its processes, and bidders who submit. */
async function openCompany(disk: Disk, home: string): Promise<{ market: Market; running: Installation }> {
  const secretOf = (role: string) => password(disk.url(role, 'bidwell'));
  const passwords = { bidwell_web: secretOf('bidwell_web'), bidwell_opener: secretOf('bidwell_opener') };
  const superuserUrl = disk.url('postgres', 'postgres');
  await withConnection(superuserUrl, (client) => makeOwner(client, secretOf('bidwell_owner')));
  await migrate(disk.url('bidwell_owner', 'bidwell'));
  await withConnection(superuserUrl, (client) => letIn(client, passwords));
  const running = await startProcesses(disk, home);
  const database = {
    name: 'bidwell',
    ownerUrl: disk.url('bidwell_owner', 'bidwell'),
    webUrl: '',
    openerUrl: '',
    drop: async () => {},
  };
  const web = { address: running.addresses[0] ?? '', stop: running.stop };
  const market = await furnish(database, { url: running.openerUrl, stop: async () => {} }, web, join(home, 'keys'));
  market.owner.on('error', () => undefined);
  return { market, running };
}

function startProcesses(disk: Disk, home: string): Promise<Installation> {
  const urls = { webUrl: disk.url('bidwell_web', 'bidwell'), openerUrl: disk.url('bidwell_opener', 'bidwell') };
  return install({ ...urls, folder: home }, 1);
}

/** The whole drill: submissions, a backup in their midst, the loss, the restore, the opening. */
async function drill(disk: Disk, home: string, keepLog: () => Promise<void>) {
  ending.push(() => disk.stop());
  const { market, running } = await openCompany(disk, home);
  const submitting = await Submitting.furnish(market, sized(2, 5), sized(3, 6));
  const sheets = await holdCeremony(market.owner, join(home, 'keys'), join(home, 'sheets'));
  submitting.begin();
  await pause(500);
  await disk.backUp();
  await pause(sized(1_000, 15_000));
  // Before, not after: what is acknowledged while the piece is put away belongs to the next one.
  const kept = submitting.acknowledged.length;
  await keepLog();
  await pause(sized(500, 5_000));
  const lostAt = performance.now();
  await disk.lose();
  await rm(join(home, 'keys'), { recursive: true });
  await submitting.stop();
  await Promise.all([running.stop(), market.owner.end().catch(() => undefined)]);

  const begun = performance.now();
  await disk.restore();
  const owner = new pg.Client(disk.url('bidwell_owner', 'bidwell'));
  await owner.connect();
  ending.push(() => owner.end());
  const two = new Map(
    await Promise.all(sheets.slice(1).map(async (name) => [name, await readFile(name, 'utf8')] as const)),
  );
  await restoreKeys(owner, join(home, 'keys'), two);
  const again = await startProcesses(disk, home);
  ending.push(() => again.stop());
  const seconds = (performance.now() - begun) / 1_000;
  const lost = await missing({ many: async (text) => (await owner.query(text)).rows }, submitting.acknowledged);
  return { submitting, kept, lost, lostAt, seconds, opening: await openAll(owner, submitting) };
}

/** Brings every deadline and waits for the opener: how many proposals stood, and how many can be read. The loss itself is no outage that holds them. */
async function openAll(owner: pg.Client, { jobs }: Submitting): Promise<{ standing: number; readable: number }> {
  await noOutages({ owner });
  for (const job of jobs) await bringDeadline({ owner }, job, 20);
  for (let tries = 0; tries < 200; tries += 1) {
    const { rowCount } = await owner.query('select from job where published_at is not null and opened_at is null');
    if (rowCount === 0) break;
    await pause(100);
  }
  const { rows } = await owner.query<{ standing: number; readable: number }>(
    `select (select count(*)::int from proposal where state = 'submitted') as standing,
       (select count(*)::int from opened_proposal where content_text is not null) as readable`,
  );
  return rows[0] ?? { standing: 0, readable: 0 };
}

test('from the backup and the log that was kept piece by piece, all that was acknowledged by then is there and opens', async () => {
  const home = join(folder, 'embedded');
  const disk = await embeddedDisk(home);
  const { submitting, kept, lost, lostAt, seconds, opening } = await drill(disk, home, disk.keepLog);
  const lostOfKept = lost.filter((one) => submitting.acknowledged.indexOf(one) < kept);
  proof.count(kept - lostOfKept.length + opening.readable, kept + opening.standing);
  const none = { bar: '0', isMet: lostOfKept.length === 0 };
  proof.figure(
    'submissions lost that were acknowledged before the last kept piece of the log',
    lostOfKept.length,
    none,
  );
  const age = lost.length === 0 ? 0 : (lostAt - Math.min(...lost.map(({ at }) => at))) / 1_000;
  proof.figure('seconds of submissions lost after it (a piece is kept every 60 s)', round(age), {
    bar: 'at most 60',
    isMet: age <= 60,
  });
  proof.figure('seconds until it answered again', round(seconds), { bar: 'at most 60', isMet: seconds <= 60 });
  expect(opening.standing).toBeGreaterThan(0);
  expect(opening.readable).toBe(opening.standing);
});

test.runIf(isFull && debianTools !== null)(
  'with pg_receivewal as a synchronous standby nothing acknowledged is lost',
  async () => {
    const home = join(folder, 'debian');
    const disk = await debianDisk(home, debianTools ?? '');
    const { submitting, lost, seconds, opening } = await drill(disk, home, async () => {});
    const { length } = submitting.acknowledged;
    proof.count(length - lost.length + opening.readable, length + opening.standing);
    proof.figure(`of ${length} acknowledged submissions lost, with pg_receivewal --synchronous`, lost.length, {
      bar: '0',
      isMet: lost.length === 0,
    });
    proof.figure('seconds until it answered again, from pg_basebackup and pg_receivewal', round(seconds), {
      bar: 'at most 60',
      isMet: seconds <= 60,
    });
    expect(opening.readable).toBe(opening.standing);
  },
);

if (isFull && debianTools === null)
  proof.shortfall(
    'pg_receivewal is not on this machine, so losing nothing at all was not shown (Debian: apt install postgresql).',
  );

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
