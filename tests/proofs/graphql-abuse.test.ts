import { createHash } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import fc from 'fast-check';
import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { hashPassword } from '../../apps/api/src/people/passwords.js';
import { abuse, type Abuse } from '../support/abuse/documents.js';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { prove, sized } from '../support/proof.js';
import { startWeb, type Web } from '../support/web.js';
import { clientDocuments } from '../support/worlds/client-documents.js';

/* No document, however deep, wide or repeated, does harm; and none of the client's own is refused. */

const proof = prove('graphql-abuse');
const DOCUMENTS = sized(400, 5_000);
const GUESSES = sized(60, 10_000);

let market: Market;
let closed: Web;
let rita: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  closed = await startWeb(market.database, market.opener.url, undefined, null, {
    webFolder: inRoot('apps/web/dist'),
    takesOnlyTrustedDocuments: true,
    movesPerMinute: 60,
  });
});

afterAll(async () => {
  await closed?.stop();
  await market?.close();
});

interface Said {
  status: number;
  text: string;
  took: number;
}

async function post(body: string, more: Record<string, string> = {}, address = market.address): Promise<Said> {
  const headers = { 'content-type': 'application/json', cookie: `bidwell_session=${rita.sessionToken}`, ...more };
  const begun = performance.now();
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, text, took: performance.now() - begun };
}

const asked = (query: string, variables?: object): Promise<Said> => post(JSON.stringify({ query, variables }));

describe('what a scanner tries first', () => {
  const many = (times: number, part: (n: number) => string) =>
    Array.from({ length: times }, (_, n) => part(n)).join(' ');

  const refusedOnes: [string, () => Promise<Said>][] = [
    ['aliases without end', () => asked(`{ ${many(101, (n) => `a${n}: __typename`)} }`)],
    [
      'operations in a batch',
      () => post(JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })))),
    ],
    ['directives without end', () => asked(`{ __typename ${many(50, () => '@aa')} }`)],
    ['one field again and again', () => asked(`{ ${many(500, () => '__typename')} }`)],
    [
      'the schema asked for in a circle',
      () => asked('{ __schema { types { fields { type { fields { type { name } } } } } } }'),
    ],
    ['the schema', () => asked('{ __schema { queryType { name } } }')],
    ['a type that does not exist', () => asked('{ __typ }')],
  ];

  test.each(refusedOnes)('%s is refused with 400', async (_, send) => {
    const { status, text } = await send();
    expect(status, text).toBe(400);
    expect(text).not.toMatch(/Did you mean|"data"|stack|node_modules/);
    proof.count(1, 1);
  });

  test('neither a query nor a change is taken by GET, and there is no page to try queries on', async () => {
    const headers = {
      accept: 'text/html',
      cookie: `bidwell_session=${rita.sessionToken}`,
      'apollo-require-preflight': '1',
    };
    for (const query of ['{ serverTime }', 'mutation { signOut }', '']) {
      const { status } = await fetch(`${market.address}/graphql?query=${encodeURIComponent(query)}`, { headers });
      expect(status).toBe(405);
      proof.count(1, 1);
    }
  });

  test('a form of another site brings nothing in', async () => {
    const body = new URLSearchParams({ query: 'mutation { signOut }' }).toString();
    const form = await post(body, { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.status).toBe(400);
    const foreign = await post('{"query":"mutation { signOut }"}', { origin: 'https://elsewhere.example' });
    expect(foreign.status).toBe(403);
    proof.count(1, 1);
  });

  test('no answer tells how long its parts took', async () => {
    expect((await asked('{ serverTime }')).text).not.toContain('tracing');
    proof.count(1, 1);
  });

  test('what breaks off is said in words, without a piece of the inside', async () => {
    const { status, text } = await asked('{ job(id: ');
    expect(status).toBe(400);
    expect(text).not.toMatch(/\bat [\w.]+ \(|node_modules|stacktrace/);
    proof.count(1, 1);
  });
});

test('abusive documents are all refused with 400, at once, and the process stays as it was', async () => {
  const drawn = fc.sample(abuse, { numRuns: DOCUMENTS, seed: proof.seed });
  for (const one of drawn.slice(0, 100)) await post(one.body);
  global.gc?.();
  const before = process.memoryUsage().rss;
  const lag = monitorEventLoopDelay({ resolution: 5 });
  lag.enable();
  const others: string[] = [];
  const times: number[] = [];
  for (const one of drawn) {
    const { status, took } = await post(one.body);
    times.push(took);
    if (status !== 400) others.push(wordsOf(one, status));
  }
  lag.disable();
  const grown = (process.memoryUsage().rss - before) / 1e6;
  expect([...new Set(others)].slice(0, 10)).toEqual([]);
  proof.count(drawn.length - others.length, drawn.length);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  proof.figure('milliseconds for half of the refusals', at(0.5), { bar: 'less than 50', isMet: at(0.5) < 50 });
  proof.figure('milliseconds for 99 in 100 refusals', at(0.99));
  proof.figure('milliseconds at most that the process attended to nothing else', Math.round(lag.max / 1e6));
  proof.figure('megabytes that the process grew by, the one that sends included', Math.round(grown));
});

const wordsOf = ({ kind, body }: Abuse, status: number): string => `${status} for ${kind}: ${body.slice(0, 80)}`;

test('a server in production takes every document of the client by its id, and no other', async () => {
  const { TrustedDocuments } = await import('../../apps/api/src/platform/graphql/trusted-documents.js');
  const trusted = new TrustedDocuments({ takesOnlyTrustedDocuments: true } as never);
  trusted.read(inRoot('apps/web/dist'));
  const documents = await clientDocuments();
  const { readFileSync } = await import('node:fs');
  const listed = JSON.parse(readFileSync(inRoot('apps/web/dist/.vite/documents.json'), 'utf8')) as Record<
    string,
    string
  >;
  expect(Object.keys(listed).length).toBe(documents.length);
  let taken = 0;
  for (const [id, text] of Object.entries(listed)) {
    expect(createHash('sha256').update(text).digest('hex')).toBe(id);
    const sha256Hash = id;
    const body = JSON.stringify({ variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    const { text: said } = await post(body, { 'sec-fetch-site': 'same-origin' }, closed.address);
    const isRefused = /UNKNOWN_DOCUMENT|GRAPHQL_VALIDATION|TOO_OFTEN|at most/.test(said);
    if (!isRefused) taken += 1;
  }
  proof.count(taken, Object.keys(listed).length);
  expect(taken).toBe(Object.keys(listed).length);
  for (const query of ['{ serverTime }', ...documents.slice(0, 20).map(print)]) {
    const { status, text } = await post(JSON.stringify({ query }), {}, closed.address);
    expect({ status, text: text.slice(0, 200) }).toMatchObject({
      status: 400,
      text: expect.stringContaining('Load it again'),
    });
  }
});

const SIGN_IN = `mutation ($email: String!, $password: String!) { answer: signIn(email: $email, password: $password) { __typename ... on Refusal { code } } }`;

async function guess(
  email: string,
  password: string,
  network: string,
  browser?: string,
): Promise<{ code: string; browser: string }> {
  const headers: Record<string, string> = { 'content-type': 'application/json', 'x-forwarded-for': network };
  if (browser !== undefined) headers.cookie = `bidwell_browser=${browser}`;
  const body = JSON.stringify({ query: SIGN_IN, variables: { email, password } });
  const response = await fetch(`${market.address}/graphql`, { method: 'POST', headers, body });
  const { data } = (await response.json()) as { data: { answer: { __typename: string; code?: string } } };
  const token = /bidwell_browser=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';
  return { code: data.answer.code ?? data.answer.__typename, browser: token };
}

test('guesses at an account end after ten, from however many networks, and its owner still comes in', async () => {
  const password = 'the owner knows this one';
  const tom = await market.employee('Tom');
  await market.owner.query('update person set password_hash = $2 where id = $1', [
    tom.personId,
    await hashPassword(password),
  ]);
  const { email } = await market.one<{ email: string }>('select email from person where id = $1', [tom.personId]);
  const own = await guess(email, password, '203.0.113.7');
  expect(own.code).toBe('SignedIn');
  await market.owner.query('delete from rate_limit');
  const codes: string[] = [];
  for (let n = 0; n < GUESSES; n += 20) {
    const some = Array.from({ length: 20 }, (_, k) => guess(email, `guess ${n + k}`, `198.51.${(n + k) % 250}.${k}`));
    codes.push(...(await Promise.all(some)).map(({ code }) => code));
  }
  const evaluated = codes.filter((code) => code !== 'TOO_MANY_TRIES').length;
  proof.figure(`guesses at one account that were evaluated, of ${GUESSES}`, evaluated, {
    bar: 'at most 10',
    isMet: evaluated <= 10,
  });
  expect((await guess(email, password, '198.51.100.1')).code).toBe('TOO_MANY_TRIES');
  expect((await guess(email, password, '203.0.113.7', own.browser)).code).toBe('SignedIn');
  expect((await guess(email, password, '203.0.113.7', 'made up')).code).toBe('TOO_MANY_TRIES');
});

test('wrong guesses at many accounts from one network end after a hundred', async () => {
  const codes: string[] = [];
  for (let n = 0; n < 130; n += 1) codes.push((await guess(`nobody${n}@company.example`, 'x', '192.0.2.9')).code);
  const evaluated = codes.filter((code) => code === 'WRONG_SIGN_IN').length;
  proof.figure('guesses at many accounts from one network that were evaluated', evaluated, {
    bar: 'at most 100',
    isMet: evaluated <= 100,
  });
  expect((await guess('nobody@company.example', 'x', '192.0.2.10')).code).toBe('WRONG_SIGN_IN');
});

test('whoever does one thing too often may still do every other, and so may everybody else', async () => {
  // The cases above sign Rita out.
  const [ann, lea] = [await market.employee('Ann'), await market.employee('Lea')];
  const open = await startWeb(market.database, market.opener.url, undefined, null, { movesPerMinute: 60 });
  try {
    const sending = (actor: Actor, query: string) => actor.at(open.address).send(query);
    const mark = 'mutation { discardJob(id: "00000000-0000-4000-8000-000000000000") { __typename } }';
    const codes: string[] = [];
    for (let n = 0; n < 70; n += 1) codes.push((await sending(ann, mark)).errors[0]?.extensions?.code ?? '');
    expect(codes.filter((code) => code === 'TOO_OFTEN')).toHaveLength(10);
    expect((await sending(lea, mark)).errors).toEqual([]);
    const other =
      'mutation { declineJob(jobId: "00000000-0000-4000-8000-000000000000", reason: TOO_BUSY) { __typename } }';
    expect((await sending(ann, other)).text).not.toContain('TOO_OFTEN');
  } finally {
    await open.stop();
  }
});
