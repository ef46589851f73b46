// @vitest-environment node
import { Client, fetchExchange, gql } from '@urql/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { once } from './once';
import { sendUntilAnswered } from './send-until-answered';
import { isSendingAgain } from './sending-again';

const POST = gql`
  mutation Post($title: String) {
    post(title: $title) {
      id
    }
  }
`;

const done = () => Response.json({ data: { post: { __typename: 'Job', id: '1' } } });
const lost = () => new TypeError('Failed to fetch');
const busy = () => new Response('', { status: 503, headers: { 'retry-after': '2' } });

let answers: (() => Response | Error)[] = [];
let keys: (string | null)[] = [];

beforeEach(() => {
  keys = [];
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async (_: unknown, options: RequestInit) => {
    keys.push(new Headers(options.headers).get('idempotency-key'));
    const answer = (answers.shift() ?? lost)();
    if (answer instanceof Error) throw answer;
    return answer;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const client = new Client({
  url: 'http://localhost/graphql',
  preferGetMethod: false,
  fetch: sendUntilAnswered,
  exchanges: [once, fetchExchange],
});

async function press(title: string) {
  const pressed = client.mutation(POST, { title }).toPromise();
  await vi.advanceTimersByTimeAsync(70_000);
  return pressed;
}

it('sends what had no answer again under the same key, and says so meanwhile', async () => {
  answers = [lost, lost, done];
  const pressed = client.mutation(POST, { title: 'A' }).toPromise();
  await vi.advanceTimersByTimeAsync(700);
  expect(isSendingAgain()).toBe(true);
  await vi.advanceTimersByTimeAsync(5_000);
  expect((await pressed).error).toBeUndefined();
  expect(isSendingAgain()).toBe(false);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('gives each press that was answered a key of its own', async () => {
  answers = [done, done];
  await press('B');
  await press('B');
  expect(new Set(keys).size).toBe(2);
});

it('keeps the key of what was never answered for the next press of the same', async () => {
  answers = [];
  expect((await press('C')).error?.networkError).toBeTruthy();
  const [first] = keys;
  answers = [done];
  await press('C');
  expect(keys.at(-1)).toBe(first);
  answers = [done];
  await press('D');
  expect(keys.at(-1)).not.toBe(first);
});

it('waits as long as a busy server asks for', async () => {
  answers = [busy, done];
  const pressed = client.mutation(POST, { title: 'E' }).toPromise();
  await vi.advanceTimersByTimeAsync(1_900);
  expect(keys).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(keys).toHaveLength(2);
  expect((await pressed).error).toBeUndefined();
});

it('sends nothing by itself from a device without a network', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  answers = [];
  expect((await press('F')).error?.networkError).toBeTruthy();
  expect(keys).toHaveLength(1);
});

it('sends a question again only where the server was too busy to begin', async () => {
  const ask = gql`
    query Ask {
      post {
        id
      }
    }
  `;
  answers = [busy, done];
  const asked = client.query(ask, {}).toPromise();
  await vi.advanceTimersByTimeAsync(5_000);
  expect((await asked).error).toBeUndefined();
  answers = [];
  expect((await client.query(ask, {}, { requestPolicy: 'network-only' }).toPromise()).error?.networkError).toBeTruthy();
  expect(keys).toEqual([null, null, null]);
});
