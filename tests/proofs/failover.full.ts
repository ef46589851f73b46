import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prove } from '../support/proof.js';
import { History, judge } from '../support/standing/history.js';
import { prepare } from '../support/standing/own-server.js';
import { type Scene, setScene } from '../support/standing/scene.js';
import { missingPrograms, TwoServers } from '../support/standing/two-servers.js';

const LOSSES = 3;
const BIDDERS = 20;

const proof = prove('failover');
const history = new History();
const silentFor: number[] = [];

let folder: string;
let servers: TwoServers;
let scene: Scene;
let owner: pg.Client;

beforeAll(async () => {
  const missing = missingPrograms();
  if (missing.length > 0) {
    throw new Error(
      `This proof needs ${missing.join(', ')}: apt install patroni etcd-server haproxy python3-etcd postgresql-15`,
    );
  }
  folder = await mkdtemp(join(tmpdir(), 'bidwell-failover-'));
  await chmod(folder, 0o755);
  const password = randomBytes(12).toString('hex');
  servers = await TwoServers.in(folder, password);
  await servers.balance();
  const database = await prepare(servers.urlOf, password);
  scene = await setScene(database, 2, BIDDERS);
  await servers.balance(scene.webs.map(({ address }) => new URL(address).host));
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await Promise.all(scene.webs.map((web) => web.untilReady()));
}, 400_000);

afterAll(async () => {
  await owner?.end().catch(() => undefined);
  await scene?.stop();
  await servers?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}, 120_000);

/** Loses the primary, waits until a submission is acknowledged again, and brings the lost server back as the standby. */
async function lost(): Promise<void> {
  const leader = await servers.leader();
  const begun = Date.now();
  await servers.lose(leader);
  for (let now = leader; now === leader || now === ''; await pause(100)) {
    now = await servers.leader();
    if (Date.now() - begun > 100_000) throw new Error('Nobody took over within 100 seconds.');
  }
  const before = history.acknowledged.length;
  while (history.acknowledged.length <= before && Date.now() - begun < 110_000) await pause(20);
  silentFor.push((Date.now() - begun) / 1_000);
  await pause(2_000);
  await servers.begin(leader);
  await servers.untilSynchronous();
  await pause(2_000);
}

test('the primary is lost under load, and the standby takes its place', async () => {
  history.begin(servers.siteUrl, scene.bidders, scene.job, 1_000);
  await pause(4_000);
  for (let n = 0; n < LOSSES; n += 1) await lost();
  await history.end();
  expect(history.strange).toEqual([]);
  proof.figure('primaries lost under load', LOSSES);
  proof.figure('times something was sent again', history.again);
  proof.figure('longest without an acknowledgement, seconds', Math.max(...silentFor), {
    bar: 'at most 60',
    isMet: Math.max(...silentFor) <= 60,
  });
});

test('every acknowledged submission is on the server that leads now, once', async () => {
  await owner.connect();
  const { lost: gone, doubled } = await judge(owner, scene.job, history.acknowledged);
  proof.count(history.acknowledged.length - gone - doubled, history.acknowledged.length);
  proof.figure('acknowledged submissions lost', gone, { bar: '0', isMet: gone === 0 });
  proof.figure('submissions there twice or unasked', doubled, { bar: '0', isMet: doubled === 0 });
});
