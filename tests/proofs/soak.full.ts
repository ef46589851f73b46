import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { prove } from '../support/proof.js';
import { type Scene, setScene } from '../support/standing/scene.js';
import { type Sent, steadyLoad } from '../support/standing/steady-load.js';

/** Minutes; the first of them fills caches and prepared statements, and is not counted. */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 60);
const WARM_UP = 2;
const RATE = 30;
const MEGABYTE = 1_048_576;

const proof = prove('soak');

interface Held {
  minute: number;
  heapUsed: number;
  rss: number;
  handles: number;
  connections: number;
  idleInTransaction: number;
}

let database: TestDatabase;
let scene: Scene;

beforeAll(async () => {
  database = await createDatabase();
  const watch = `--expose-gc --import=${inRoot('tests/support/standing/memory-on-signal.mjs')}`;
  process.env.NODE_OPTIONS = watch;
  scene = await setScene(database, 1, 40);
  delete process.env.NODE_OPTIONS;
}, 180_000);

afterAll(async () => {
  await scene?.stop();
  await database?.drop();
});

async function held(minute: number): Promise<Held> {
  await pause(1_500); // Connections of the last requests close.
  scene.webs[0]?.signal('SIGUSR2');
  await pause(1_000);
  const log = await readFile(join(scene.folder, 'web-1.log'), 'utf8');
  const line = log.split('\n').findLast((each) => each.includes('"memory"')) ?? '';
  const { memory } = JSON.parse(line) as { memory: Pick<Held, 'heapUsed' | 'rss' | 'handles'> };
  const counts = await scene.market.one<Pick<Held, 'connections' | 'idleInTransaction'>>(
    `select count(*)::int as connections, (count(*) filter (where state like 'idle in transaction%'))::int as "idleInTransaction"
     from pg_stat_activity where datname = $1`,
    [database.name],
  );
  return { minute, ...memory, ...counts };
}

/** Least squares: so much more a minute. */
function slope(points: Held[], of: (each: Held) => number): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(({ minute }) => minute)), mean(points.map(of))];
  const above = points.reduce((sum, each) => sum + (each.minute - x) * (of(each) - y), 0);
  return above / points.reduce((sum, each) => sum + (each.minute - x) ** 2, 0);
}

test(`at a constant rate nothing grows`, async () => {
  const sent: Sent[] = [];
  const samples: Held[] = [];
  for (let minute = 1; minute <= MINUTES; minute += 1) {
    sent.push(...(await steadyLoad(scene.webs[0]?.address ?? '', scene, RATE, 56)));
    samples.push(await held(minute));
  }
  const troubles = sent.filter(({ status, trouble }) => trouble !== null || status !== 200);
  expect(troubles.slice(0, 3)).toEqual([]);
  proof.count(sent.length - troubles.length, sent.length);
  const steady = samples.slice(WARM_UP);
  const growth = Math.round((slope(steady, ({ heapUsed }) => heapUsed) / MEGABYTE) * 10 * 100) / 100;
  proof.figure('minutes at a constant rate', MINUTES);
  proof.figure('operations a second', RATE);
  proof.figure('heap after collection grows, megabytes in 10 minutes', growth, {
    bar: 'at most 1',
    isMet: growth <= 1,
  });
  const [first, last] = [steady[0], steady.at(-1)];
  const more = Math.round(((last?.rss ?? 0) / (first?.rss ?? 1) - 1) * 1_000) / 10;
  proof.figure('resident memory grew, percent', more, { bar: 'at most 10', isMet: more <= 10 });
  proof.figure('open handles more than at first', (last?.handles ?? 0) - (first?.handles ?? 0));
  const waiting = Math.max(...steady.map(({ idleInTransaction }) => idleInTransaction));
  proof.figure('connections left idle in a transaction', waiting, { bar: '0', isMet: waiting === 0 });
  const most = Math.max(...steady.map(({ connections }) => connections));
  proof.figure('connections to the database at most', most, { bar: 'at most 50', isMet: most <= 50 });
  if (MINUTES < 60) proof.shortfall(`${MINUTES} minutes instead of 60.`);
}, 5_400_000);
