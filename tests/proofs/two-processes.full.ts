import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { prove } from '../support/proof.js';
import { Balancer } from '../support/standing/balancer.js';
import { call, History, judge } from '../support/standing/history.js';
import { type Scene, setScene } from '../support/standing/scene.js';
import { type Sent, steadyLoad } from '../support/standing/steady-load.js';

const ROUNDS = 5;
const RATE = 30;

const proof = prove('two-processes');

let database: TestDatabase;
let scene: Scene;
let balancer: Balancer;
let address: string;

beforeAll(async () => {
  database = await createDatabase();
  scene = await setScene(database, 2, 40);
  balancer = new Balancer(scene.webs.map((web) => web.address));
  address = await balancer.open();
}, 180_000);

afterAll(async () => {
  await balancer?.close();
  await scene?.stop();
  await database?.drop();
});

test('both processes are replaced in turn, again and again, and nobody notices', async () => {
  const [half, others] = [scene.bidders.slice(0, 20), scene.bidders.slice(20)];
  const history = new History();
  history.begin(address, half, scene.job, 2_000);
  let isOver = false;
  const sent: Sent[] = [];
  const load = (async () => {
    while (!isOver) sent.push(...(await steadyLoad(address, { ...scene, bidders: others }, RATE, 2)));
  })();
  for (let n = 0; n < ROUNDS * scene.webs.length; n += 1) {
    const web = scene.webs[n % scene.webs.length];
    web?.signal('SIGTERM');
    await web?.ended;
    await web?.untilReady();
    await pause(500);
  }
  isOver = true;
  await Promise.all([load, history.end()]);
  const troubles = sent.filter(({ status, trouble }) => trouble !== null || status !== 200);
  expect(troubles.slice(0, 3)).toEqual([]);
  expect(history.strange).toEqual([]);
  const ids = new Set(half.map(({ personId }) => personId));
  const { lost, doubled } = await judge(scene.market.owner, scene.job, history.acknowledged, ids);
  proof.count(sent.length - troubles.length + history.acknowledged.length - lost, sent.length + history.sent);
  proof.figure('processes replaced', ROUNDS * scene.webs.length);
  proof.figure('answers cut or sent again', balancer.cut + history.again, {
    bar: '0',
    isMet: balancer.cut + history.again === 0,
  });
  proof.figure('acknowledged submissions lost or doubled', lost + doubled, { bar: '0', isMet: lost + doubled === 0 });
});

test('what one process acknowledged, the other one shows at once', async () => {
  const [first, second] = scene.webs.map((web) => web.address);
  const mine = 'query ($job: ID!) { myProposal(jobId: $job) { receipts { version } } }';
  let equal = 0;
  for (const bidder of scene.bidders) {
    const told = await Promise.all(
      [first, second].map((each) => call(each ?? '', bidder, mine, { job: scene.job.id })),
    );
    if (told[0]?.text === told[1]?.text && told[0]?.status === 200) equal += 1;
  }
  proof.figure('bidders told the same by both processes', equal, {
    bar: `${scene.bidders.length}`,
    isMet: equal === scene.bidders.length,
  });
});
