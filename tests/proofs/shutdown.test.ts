import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { prove, sized } from '../support/proof.js';
import { Balancer } from '../support/standing/balancer.js';
import { type Scene, setScene } from '../support/standing/scene.js';
import { type Sent, steadyLoad } from '../support/standing/steady-load.js';

const STOPS = sized(2, 20);
const RATE = sized(20, 30);
const SLICE = 2;

const proof = prove('shutdown');

let database: TestDatabase;
let scene: Scene;
let balancer: Balancer;
let address: string;

beforeAll(async () => {
  database = await createDatabase();
  scene = await setScene(database, 2, 20);
  balancer = new Balancer(scene.webs.map((web) => web.address));
  address = await balancer.open();
}, 180_000);

afterAll(async () => {
  await balancer?.close();
  await scene?.stop();
  await database?.drop();
});

test(`processes are told to stop ${STOPS} times under load: each says so at once, finishes in time, and no answer is cut`, async () => {
  let isOver = false;
  const sent: Sent[] = [];
  const load = (async () => {
    while (!isOver) sent.push(...(await steadyLoad(address, scene, RATE, SLICE)));
  })();
  const saidNo: number[] = [];
  const gone: number[] = [];
  for (let n = 0; n < STOPS; n += 1) {
    const web = scene.webs[n % scene.webs.length];
    if (web === undefined) break;
    const { ended, address: own } = web;
    const begun = performance.now();
    web.signal('SIGTERM');
    while ((await fetch(`${own}/readyz`).catch(() => null))?.ok) await pause(10);
    saidNo.push(performance.now() - begun);
    expect(await ended).toBe(0);
    gone.push(performance.now() - begun);
    await web.untilReady();
    await pause(300); // The balancer has to hear of it.
  }
  isOver = true;
  await load;
  const troubles = sent.filter(({ status, trouble }) => trouble !== null || status !== 200);
  expect(troubles.slice(0, 3)).toEqual([]);
  proof.count(sent.length - troubles.length, sent.length);
  proof.figure('processes told to stop', STOPS);
  proof.figure('answers cut', balancer.cut, { bar: '0', isMet: balancer.cut === 0 });
  const slowest = Math.round(Math.max(...saidNo));
  proof.figure('slowest "not ready" after the signal, milliseconds', slowest, {
    bar: 'at most 1,000',
    isMet: slowest <= 1_000,
  });
  const longest = Math.round(Math.max(...gone) / 100) / 10;
  proof.figure('longest until it had gone, seconds', longest, { bar: 'at most 12', isMet: longest <= 12 });
});
