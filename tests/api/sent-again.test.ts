import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ForgetAnswers } from '../../apps/api/src/platform/once/forget-answers.js';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { offer, type PublishedJob, publishJob, start, SUBMIT } from '../support/proposing.js';

/* A request whose answer was lost is sent again. Whatever it asked for is done once, and every sending hears the same. */

const START =
  'mutation ($t: ID!) { startJob(templateId: $t) { __typename ... on Job { id title } ... on Refusal { code at } } }';
const CANCEL = `mutation ($id: ID!, $reason: String!) { cancelJob(id: $id, reason: $reason) {
  __typename ... on Job { id phase } ... on Refusal { code message at } } }`;

let market: Market;
let rita: Actor;
let sam: Actor;
let vera: Actor;
let job: PublishedJob;
let forget: () => Promise<boolean>;

beforeAll(async () => {
  market = await openMarket((app) => {
    const answers = app.get(ForgetAnswers);
    forget = () => answers.forget();
  });
  rita = await market.employee('Rita');
  sam = await market.employee('Sam');
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  job = await publishJob(market, rita);
  await start(vera, job);
});

afterAll(async () => {
  await market?.close();
});

async function jobsOf({ personId }: Actor): Promise<number> {
  const text = 'select count(*)::int as jobs from job where requester_id = $1';
  return (await market.one<{ jobs: number }>(text, [personId])).jobs;
}

test('five at the same moment make one job, and all five hear the same, byte by byte', async () => {
  const before = await jobsOf(rita);
  const key = randomUUID();
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => rita.send(START, { t: 'blank' }, key)));
  const later = await rita.send(START, { t: 'blank' }, key.toUpperCase());
  expect(new Set([...answers, later].map(({ text }) => text)).size).toBe(1);
  expect(later.text).toContain('"__typename":"Job"');
  expect(await jobsOf(rita)).toBe(before + 1);
  const again = answers.filter(({ headers }) => headers.includes('idempotent-replayed: true'));
  expect(again).toHaveLength(4);
});

test('a key of its own is another intent', async () => {
  const before = await jobsOf(rita);
  await rita.send(START, { t: 'blank' }, randomUUID());
  await rita.send(START, { t: 'blank' }, randomUUID());
  expect(await jobsOf(rita)).toBe(before + 2);
});

test('a submission that is sent three times is one version with one receipt', async () => {
  const key = randomUUID();
  const sent = { job: job.id, content: offer(job, 4_711) };
  const answers = [
    await vera.send(SUBMIT, sent, key),
    await vera.send(SUBMIT, sent, key),
    await vera.send(SUBMIT, sent, key),
  ];
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers[0]?.text).toContain('"version":1');
  expect(answers[0]?.text).toContain('"total":');
});

test('nothing of what is kept can be read by whoever has the database', async () => {
  const { kept } = await market.one<{ kept: string }>(
    `select string_agg(o::text, ' ') as kept from once_answered o where person_id = $1`,
    [vera.personId],
  );
  const content = Buffer.from('We have done this before.');
  expect(kept.length).toBeGreaterThan(100);
  for (const word of [content.toString(), content.toString('hex'), content.toString('base64'), '4711'])
    expect(kept).not.toContain(word);
});

test('a refusal is heard again as it was, with its time, and still nothing was done', async () => {
  const key = randomUUID();
  const variables = { id: job.id, reason: '' };
  const first = await sam.send(CANCEL, variables, key);
  expect(first.text).toContain('"Refusal"');
  expect((await sam.send(CANCEL, variables, key)).text).toBe(first.text);
});

describe('the same key', () => {
  test('with other input is refused, and nothing is done', async () => {
    const key = randomUUID();
    await rita.send(START, { t: 'blank' }, key);
    const before = await jobsOf(rita);
    const { data } = await rita.send<{ startJob: object }>(START, { t: 'website-update' }, key);
    expect(data.startJob).toMatchObject({ __typename: 'Refusal', code: 'IDEMPOTENCY_MISMATCH' });
    expect(await jobsOf(rita)).toBe(before);
  });

  test('with another selection is refused: the answer that is kept has not what is asked for', async () => {
    const key = randomUUID();
    await rita.send(START, { t: 'blank' }, key);
    const { text } = await rita.send(START.replace('id title', 'id title summary'), { t: 'blank' }, key);
    expect(text).toContain('IDEMPOTENCY_MISMATCH');
  });

  test('from another person is their own intent: it hears nothing of the first', async () => {
    const key = randomUUID();
    const own = await rita.send(START, { t: 'blank' }, key);
    const before = await jobsOf(sam);
    const other = await sam.send(START, { t: 'blank' }, key);
    expect(other.text).not.toBe(own.text);
    expect(other.headers).not.toContain('idempotent-replayed: true');
    expect(await jobsOf(sam)).toBe(before + 1);
  });

  test('from a person whose role has changed since is refused', async () => {
    const key = randomUUID();
    const lena = await market.person('Lena', { department: 'Department of Lena', isLeader: true });
    await lena.send(START, { t: 'blank' }, key);
    await market.owner.query('update person set is_leader = false where id = $1', [lena.personId]);
    const { text } = await lena.send(START, { t: 'blank' }, key);
    expect(text).toContain('IDEMPOTENCY_MISMATCH');
  });

  test('names each root field of a request by itself', async () => {
    const before = await jobsOf(sam);
    const two =
      'mutation { one: startJob(templateId: "blank") { __typename } two: startJob(templateId: "blank") { __typename } }';
    const key = randomUUID();
    const first = await sam.send(two, {}, key);
    expect((await sam.send(two, {}, key)).text).toBe(first.text);
    expect(await jobsOf(sam)).toBe(before + 2);
  });
});

test('a move that answers with a word only says a mismatch as an error', async () => {
  const key = randomUUID();
  await rita.send('mutation A { markNotificationsRead }', {}, key);
  const { errors, status } = await rita.send('mutation B { markNotificationsRead }', {}, key);
  expect(errors[0]).toMatchObject({ extensions: { code: 'REFUSED' } });
  expect(status).toBeLessThan(500);
});

test('a key that is no UUID is refused in words', async () => {
  for (const key of ['1', 'x'.repeat(300), '00000000-0000-0000-0000-00000000000g']) {
    const { errors, status } = await rita.send(START, { t: 'blank' }, key);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toMatch(/is a UUID/);
    expect(status).toBeLessThan(500);
  }
});

test('an answer is kept for two days and then forgotten', async () => {
  const young = randomUUID();
  const first = await sam.send(START, { t: 'blank' }, young);
  await ageAnswers(sam, '47 hours');
  await forget();
  expect((await sam.send(START, { t: 'blank' }, young)).text).toBe(first.text);
  await ageAnswers(sam, '2 hours');
  await forget();
  expect((await sam.send(START, { t: 'blank' }, young)).text).not.toBe(first.text);
});

/** Only the owner of the tables may lay the guard aside. */
async function ageAnswers({ personId }: Actor, by: string): Promise<void> {
  await market.owner.query('alter table once_answered disable trigger once_answered_stays');
  await market.owner.query(`update once_answered set asked_at = asked_at - $2::interval where person_id = $1`, [
    personId,
    by,
  ]);
  await market.owner.query('alter table once_answered enable trigger once_answered_stays');
}

describe('the database', () => {
  test('keeps no claim without its answer, and changes no answer', async () => {
    const claim = `insert into once_answered (person_id, key_hash, request_mac) values ($1, sha256('a'), sha256('b'))`;
    await expect(market.owner.query(claim, [sam.personId])).rejects.toThrow(/has an answer/);
    const change = `update once_answered set answer = sha256('other') || sha256('other') where person_id = $1`;
    await expect(market.owner.query(change, [sam.personId])).rejects.toThrow(/stays answered/);
  });
});
