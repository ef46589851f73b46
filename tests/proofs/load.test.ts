import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { isFull, prove, sized } from '../support/proof.js';
import type { Actor } from '../support/actor.js';
import { ROOM } from '../../apps/api/src/platform/web/crowd.js';
import { offer, submit } from '../support/proposing.js';
import { type Scene, setScene } from '../support/standing/scene.js';
import { percentile, type Sent, steadyLoad } from '../support/standing/steady-load.js';

/** Tried from the first on: a machine that is busy with other work may not do the first. */
const RATES = sized([30, 15], [200, 100, 50]);
const SECONDS = sized(6, 60);
const BIDDERS = sized(20, 100);

/** Twice what is meant to be answered. A machine that does that too sends nobody away. */
const TOO_MUCH = 400;
const TOO_MUCH_SECONDS = sized(3, 20);

/** While every place of those who only look is taken. */
const SUBMITS = 20;

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

test('at twice as much, whoever is sent away is told when to come again, and submitting stays open', async () => {
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

/** More than a process works on at once. */
const LOOKS = ROOM.ordinary + 100;

test('while every place is taken by somebody who waits, others are sent away at once, and submitting stays open', async () => {
  const { bidders, job, market } = scene;
  const waited: number[] = [];
  const away: { code: unknown; isToldWhen: boolean; milliseconds: number }[] = [];
  const look = async (bidder: Actor) => {
    const begun = performance.now();
    const { status, headers, errors } = await bidder.send('{ calendarFeed { readAt } }');
    const isToldWhen = headers.includes('retry-after: 1');
    const milliseconds = performance.now() - begun;
    if (status === 200) waited.push(milliseconds);
    else away.push({ code: errors[0]?.extensions?.code, isToldWhen, milliseconds });
  };
  await market.owner.query('begin; lock table calendar_feed in access exclusive mode');
  const looks = Promise.all(Array.from({ length: LOOKS }, (_, n) => look(bidders[n % bidders.length] as Actor)));
  await expect.poll(() => away.length, { timeout: 3_500, interval: 20 }).toBeGreaterThanOrEqual(LOOKS - ROOM.ordinary);
  const known = { ...job, newestAddendum: 0 };
  const submitted = await Promise.all(
    bidders.slice(0, SUBMITS).map((bidder) => submit(bidder, known, offer(known, 2_000, 'In the crowd.'))),
  );
  const busy = away.filter(({ code }) => code === 'BUSY');
  const stillWaiting = LOOKS - away.length - waited.length;
  await market.owner.query('rollback');
  await looks;
  expect(stillWaiting).toBeGreaterThan(0);
  expect(away.every(({ isToldWhen }) => isToldWhen)).toBe(true);
  expect(submitted.map(({ __typename }) => __typename)).toEqual(submitted.map(() => 'SubmittedProposal'));
  proof.figure('sent away at once, every place being taken', busy.length, {
    bar: `at least ${LOOKS - ROOM.ordinary}`,
    isMet: busy.length >= LOOKS - ROOM.ordinary,
  });
  proof.figure('submissions taken meanwhile', submitted.length, {
    bar: `${SUBMITS}`,
    isMet: submitted.length === SUBMITS,
  });
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
