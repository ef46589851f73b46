import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { isFull, prove, sized } from '../support/proof.js';
import { type Scene, setScene } from '../support/standing/scene.js';
import { percentile, type Sent, steadyLoad } from '../support/standing/steady-load.js';

/** Tried from the first on: a machine that is busy with other work may not do the first. */
const RATES = sized([30, 15], [200, 100, 50]);
const SECONDS = sized(6, 60);
const BIDDERS = sized(20, 100);

/** Twice what is meant to be answered; more than one process can do on a machine of today. */
const TOO_MUCH = 400;
const TOO_MUCH_SECONDS = sized(3, 20);

const proof = prove('load');

let database: TestDatabase;
let scene: Scene;

beforeAll(async () => {
  database = await createDatabase();
  scene = await setScene(database, 1, BIDDERS);
}, 180_000);

afterAll(async () => {
  await scene?.stop();
  await database?.drop();
});

const address = () => scene.webs[0]?.address ?? '';

test(`${RATES[0]} mixed operations a second for ${SECONDS} seconds are answered without an error`, async () => {
  await steadyLoad(address(), scene, 10, 3);
  for (const rate of RATES) {
    const sent = await steadyLoad(address(), scene, rate, SECONDS);
    const troubles = sent.filter(({ status, trouble }) => trouble !== null || status !== 200);
    const isLast = rate === RATES.at(-1);
    if (troubles.length > 0 && !isLast) {
      proof.shortfall(`At ${rate} a second ${troubles.length} of ${sent.length} were sent away or failed.`);
      continue;
    }
    expect(troubles.slice(0, 3).map(({ status, trouble }) => `${status} ${trouble}`)).toEqual([]);
    proof.count(sent.length - troubles.length, sent.length);
    proof.figure('operations a second', rate);
    return tell(sent, 'under load');
  }
});

test('at far too much load some are sent away with a time to come again, and submitting stays open', async () => {
  const sent = await steadyLoad(address(), scene, TOO_MUCH, TOO_MUCH_SECONDS);
  const away = sent.filter(({ status }) => status === 503);
  const broken = sent.filter(({ trouble }) => trouble !== null);
  const submits = sent.filter(({ kind }) => kind === 'submit');
  const open = submits.filter(({ status }) => status === 200);
  expect(broken.slice(0, 3).map(({ status, trouble }) => `${status} ${trouble}`)).toEqual([]);
  expect(away.every(({ hasRetryAfter }) => hasRetryAfter)).toBe(true);
  proof.figure('operations a second, too many on purpose', TOO_MUCH);
  proof.figure('of them sent away with 503 and Retry-After', away.length);
  proof.figure('submissions sent away', submits.length - open.length, {
    bar: '0',
    isMet: open.length === submits.length,
  });
  tell(open, 'of submitting under too much load');
});

test('after the crowd everything is answered again', async () => {
  const sent = await steadyLoad(address(), scene, 10, 3);
  expect(sent.filter(({ status }) => status !== 200)).toEqual([]);
});

function tell(sent: Sent[], when: string): void {
  proof.figure(`median ${when}, milliseconds`, percentile(sent, 0.5));
  proof.figure(`99th percentile ${when}, milliseconds`, percentile(sent, 0.99));
  if (isFull) proof.figure(`99.9th percentile ${when}, milliseconds`, percentile(sent, 0.999));
}
