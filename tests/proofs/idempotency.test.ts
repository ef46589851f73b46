import { randomUUID } from 'node:crypto';
import { drawsFrom } from '@bidwell/signal/numbers/random';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CuttingProxy, type Fate, openCuttingProxy, sendOver } from '../support/cutting-proxy.js';
import { type Market, openMarket } from '../support/market.js';
import { prove, sized } from '../support/proof.js';
import { type Deed, type KindOfDeed, kindsOfDeeds } from '../support/things-done-once.js';
import { startWeb, type Web } from '../support/web.js';

/*
 * Whatever is meant once is sent five times over a bad line to two web processes: at the same moment and one after the other,
 * with answers cut off after the commit and connections cut while the work is done. Then the tables are counted.
 */

const proof = prove('idempotency');
const draw = drawsFrom(proof.seed);

const SENDS = 5;
const KINDS = 9;
const EACH = sized(10, 223);
const DEEDS = KINDS * EACH;

let market: Market;
let second: Web;
let line: CuttingProxy;
let kinds: KindOfDeed[];

beforeAll(async () => {
  market = await openMarket();
  second = await startWeb(market.database, market.opener.url);
  line = await openCuttingProxy([market.address, second.address]);
  kinds = await kindsOfDeeds(market);
}, 120_000);

afterAll(async () => {
  await line?.close();
  await second?.stop();
  await market?.close();
});

interface Heard {
  answers: string[];
  /** The last one, which was not cut. */
  last: string;
}

/** Sends one deed five times, under the key that each sending is given. The last sending is heard. */
async function sendFiveTimes({ actor, query, variables }: Deed, keyOf: () => string | null): Promise<Heard> {
  const body = JSON.stringify({ query, variables });
  const sessionToken = actor.sessionToken ?? '';
  const send = (fate: Fate) => sendOver(line.address, { sessionToken, body, key: keyOf() }, fate);
  const fate = (): Fate => (['cutAfterCommit', 'cutWhileWorking', 'heard'] as const)[Math.floor(draw() * 3)] ?? 'heard';
  const together = Math.floor(draw() * SENDS);
  const heard = await Promise.all(Array.from({ length: together }, () => send(fate())));
  for (let sent = together; sent < SENDS - 1; sent += 1) heard.push(await send(fate()));
  const last = (await send('heard')) ?? '';
  return { answers: [...heard, last].filter((answer) => answer !== null), last };
}

/** Does so many deeds of a kind, one after the other; says how many were heard alike each time, and how many left a trace. */
async function doOnce(kind: KindOfDeed, deeds: number, from: number, keyOf: () => () => string | null) {
  const before = await kind.done();
  let alike = 0;
  let last = '';
  for (let n = from; n < from + deeds; n += 1) {
    const heard = await sendFiveTimes(kind.next(n, last), keyOf());
    last = heard.last;
    if (last !== '' && !last.includes('"errors"') && heard.answers.every((answer) => answer === last)) alike += 1;
  }
  const leaves = kind.leaves ?? ((all: number) => all);
  return { alike, extra: (await kind.done()) - before - leaves(deeds) };
}

const oneKey = () => {
  const key = randomUUID();
  return () => key;
};

test(`${DEEDS} deeds of ${KINDS} kinds, each sent ${SENDS} times over a line that cuts answers off, are done once and answered alike`, async () => {
  expect(kinds).toHaveLength(KINDS);
  let alike = 0;
  let duplicates = 0;
  for (const kind of kinds) {
    const found = await doOnce(kind, EACH, 0, oneKey);
    expect(found, kind.name).toEqual({ alike: EACH, extra: 0 });
    alike += found.alike;
    duplicates += Math.abs(found.extra);
  }
  proof.count(alike, DEEDS);
  proof.figure('things done twice or not at all', duplicates, { bar: '0', isMet: duplicates === 0 });
  proof.figure('answers cut off after the server gave them', line.cutAnswers(), {
    bar: `at least ${DEEDS}`,
    isMet: line.cutAnswers() >= DEEDS,
  });
}, 900_000);

test('the same key with other content, and the key of somebody else, never bring what was answered', async () => {
  const [kind] = kinds as [KindOfDeed];
  const tries = sized(20, 200);
  const stranger = await market.employee('Stranger');
  let told = 0;
  for (let n = 0; n < tries; n += 1) {
    const { actor, query, variables } = kind.next(n, '');
    const key = randomUUID();
    const { text } = await actor.send(query, variables, key);
    const other = await actor.send(`${query} `, variables, key);
    const foreign = await stranger.send(query, variables, key);
    if (!other.text.includes('IDEMPOTENCY_MISMATCH') || foreign.text === text) told += 1;
  }
  proof.figure(`answers told to the wrong question or person, in ${tries * 2} tries`, told, {
    bar: '0',
    isMet: told === 0,
  });
});

test('without keys, or with a new one for each sending, the same deeds are done more than once, and that is noticed', async () => {
  const repeatable = ['startJob', 'askQuestion', 'submitProposal', 'logOutsidePurchase'];
  const chosen = kinds.filter(({ name }) => repeatable.includes(name));
  let caught = 0;
  for (const kind of chosen)
    for (const plant of [() => () => null, () => () => randomUUID()])
      if ((await doOnce(kind, 2, 100_000, plant)).extra > 0) caught += 1;
  proof.planted(caught, chosen.length * 2);
  expect(caught).toBe(8);
});
