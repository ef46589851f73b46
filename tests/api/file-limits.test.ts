import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { startWeb, type Web } from '../support/web.js';

/* The addresses beside GraphQL, with the budgets of a setting of four moves a minute. */

let market: Market;
let webs: Web[];
let tom: Actor;
let vera: Actor;

beforeAll(async () => {
  market = await openMarket();
  const small = () => startWeb(market.database, market.opener.url, () => {}, null, { movesPerMinute: 4 });
  webs = [await small(), await small()];
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
});

afterAll(async () => {
  for (const web of webs ?? []) await web.stop();
  await market?.close();
});

/** The statuses of so many requests, over both web processes in turn. */
async function statuses(times: number, path: string, actor: Actor | null, method = 'GET'): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const headers: Record<string, string> =
      actor === null ? {} : { cookie: `bidwell_session=${actor.sessionToken}`, 'tus-resumable': '1.0.0' };
    const response = await fetch(`${webs[time % 2]?.address}${path}`, { method, headers });
    if (response.status === 429) {
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      if (method !== 'HEAD')
        expect(await response.json()).toMatchObject({ code: 'TOO_OFTEN', message: expect.stringContaining('Wait') });
    }
    found.push(response.status);
  }
  return found;
}

const times = (count: number, status: number) => Array.from({ length: count }, () => status);

test.each([
  ['files of proposals', `/api/proposal-files/${randomUUID()}`, 16],
  ['files of briefs', `/api/job-files/${randomUUID()}`, 16],
  ['pictures', `/api/storefront-pictures/${randomUUID()}`, 16],
  ['evidence of promises', `/api/promise-files/${randomUUID()}`, 16],
  ['receipts', `/api/receipts/${randomUUID()}/1/receipt.txt`, 8],
])('fetching %s has a budget for each person, which nobody shares', async (_, path, calls) => {
  expect(await statuses(calls + 2, path, tom)).toEqual([...times(calls, 404), 429, 429]);
  expect(await statuses(2, path, vera)).toEqual([404, 404]);
});

test('what is fetched takes nothing from what is sent', async () => {
  const path = `/api/proposal-files/${randomUUID()}`;
  expect(await statuses(1, path, tom)).toEqual([429]);
  expect(await statuses(33, path, tom, 'HEAD')).toEqual([...times(32, 404), 429]);
  expect(await statuses(1, path, vera, 'HEAD')).toEqual([404]);
});

test('a calendar has a budget for each secret address, wherever it is asked from', async () => {
  const [one, other] = ['a', 'b'].map((sign) => `/api/calendar/${sign.repeat(27)}.ics`);
  expect(await statuses(3, one ?? '', null)).toEqual([404, 404, 429]);
  expect(await statuses(1, other ?? '', null)).toEqual([404]);
});

test('imports and the published key have theirs, and whoever is not signed in spends nothing of anybody who is', async () => {
  expect(await statuses(3, '/api/imports', tom, 'POST')).toEqual([403, 403, 429]);
  expect(await statuses(9, '/api/keys', null)).toEqual([...times(8, 200), 429]);
  expect(await statuses(1, '/api/keys', tom)).toEqual([200]);
});
