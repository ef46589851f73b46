import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prove, sized } from '../support/proof.js';
import { Balancer } from '../support/standing/balancer.js';
import { History, judge } from '../support/standing/history.js';
import { OwnServer } from '../support/standing/own-server.js';
import { type Scene, setScene } from '../support/standing/scene.js';

const APP_KILLS = sized(3, 50);
const DATABASE_KILLS = sized(2, 20);
const BIDDERS = 20;

/** How long each of them stays up between two kills, in milliseconds. */
const CALM = sized(500, 1_000);

/** So long is killed at most, in milliseconds. */
const LONGEST = sized(60_000, 420_000);

const proof = prove('crash');

let folder: string;
let server: OwnServer;
let scene: Scene;
let balancer: Balancer;
let address: string;
const history = new History();
const answeredAfter: number[] = [];
const whole: Promise<number>[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bidwell-crash-'));
  await chmod(folder, 0o755); // PostgreSQL may run under another account, which has to get in.
  server = await OwnServer.in(join(folder, 'postgres'));
  scene = await setScene(server.database, 2, BIDDERS);
  balancer = new Balancer(scene.webs.map((web) => web.address));
  address = await balancer.open();
}, 180_000);

afterAll(async () => {
  await balancer?.close();
  await scene?.stop();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Kills something and waits until a submission is acknowledged again, by whichever process; the rest comes back meanwhile. */
async function killed(kill: () => Promise<void>): Promise<void> {
  const begun = Date.now();
  await kill();
  const before = history.acknowledged.length;
  while (history.acknowledged.length <= before) await pause(20);
  answeredAfter.push((Date.now() - begun) / 1_000);
  whole.push(backSince(begun));
  await pause(CALM);
}

async function backSince(begun: number): Promise<number> {
  await Promise.all(scene.webs.map((web) => web.untilReady()));
  return (Date.now() - begun) / 1_000;
}

async function killWeb(n: number): Promise<void> {
  const web = scene.webs[n % scene.webs.length];
  await web?.untilReady();
  await killed(async () => web?.kill());
}

test('processes and PostgreSQL are killed while bidders submit', async () => {
  history.begin(address, scene.bidders, scene.job, 1_000);
  await pause(1_500);
  const begun = Date.now();
  let webKills = 0;
  let databaseKills = 0;
  while (webKills + databaseKills < APP_KILLS + DATABASE_KILLS && Date.now() - begun < LONGEST) {
    const isDatabaseDue = databaseKills / DATABASE_KILLS < webKills / APP_KILLS;
    if (isDatabaseDue) await killed(() => server.killAndStart());
    else await killWeb(webKills);
    if (isDatabaseDue) databaseKills += 1;
    else webKills += 1;
  }
  await history.end();
  expect(history.strange).toEqual([]);
  proof.figure('web processes killed', webKills);
  proof.figure('PostgreSQL killed, times', databaseKills);
  proof.figure('times something was sent again', history.again);
  if (webKills < APP_KILLS || databaseKills < DATABASE_KILLS)
    proof.shortfall(
      `${webKills} of ${APP_KILLS} processes and ${databaseKills} of ${DATABASE_KILLS} times PostgreSQL: the run ends killing after ${LONGEST / 60_000} minutes, and this machine was busy with other work.`,
    );
});

test('every acknowledged submission is there, and each is there once', async () => {
  const owner = new pg.Client({ connectionString: server.database.ownerUrl });
  await owner.connect();
  const { lost, doubled } = await judge(owner, scene.job, history.acknowledged);
  const last = history.acknowledged.at(-1);
  const made = last === undefined ? [] : [{ ...last, contentHash: 'never' }];
  const planted = [
    (await judge(owner, scene.job, [...history.acknowledged, ...made])).lost === 1,
    (await judge(owner, scene.job, history.acknowledged.slice(1))).doubled === 1,
  ];
  await owner.end();
  proof.planted(planted.filter(Boolean).length, planted.length);
  proof.count(history.acknowledged.length - lost - doubled, history.acknowledged.length);
  proof.figure('acknowledged submissions lost', lost, { bar: '0', isMet: lost === 0 });
  proof.figure('submissions there twice or unasked', doubled, { bar: '0', isMet: doubled === 0 });
  expect(planted).toEqual([true, true]);
});

test('after each kill submissions are acknowledged again within 15 seconds', async () => {
  const longest = Math.max(...answeredAfter);
  proof.figure('longest until submissions were acknowledged again, seconds', longest, {
    bar: 'at most 15',
    isMet: longest <= 15,
  });
  proof.figure('longest until every process was ready again, seconds', Math.max(...(await Promise.all(whole))));
});
