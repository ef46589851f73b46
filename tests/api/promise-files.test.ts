import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Actor } from '../support/actor.js';
import { choose, judged } from '../support/choosing.js';
import { running } from '../support/engaging.js';
import { type Market, openMarket } from '../support/market.js';
import { movePromise, promisesOf } from '../support/promising.js';
import { bringDeadline, offer, opened, propose, type PublishedJob, publishJob } from '../support/proposing.js';
import { picture } from '../support/uploading.js';

/* What was done is shown by a file: brought by who promised, read by the two sides and leaders, by nobody else. */

const MB = 1024 * 1024;
const PROMISE = { text: 'First draft', metric: 'time from the start', target: 48, unit: 'HOURS', clock: 'CALENDAR' };

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let sam: Actor;
let lea: Actor;
let job: PublishedJob;
let promise: string;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  sam = await market.employee('Sam');
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  job = await publishJob(market, rita);
  await propose(tom, job, { ...offer(job, 1000), promises: [PROMISE] });
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const [chosen] = await judged(rita, job);
  await choose(rita, job, chosen?.id ?? '', 'Because.');
  await running(rita, tom, job);
  promise = (await promisesOf(tom, job))?.[0]?.instances[0]?.id ?? '';
});

afterAll(() => market?.close());

const cookie = (actor: Actor): Record<string, string> =>
  actor.sessionToken === null ? {} : { cookie: `bidwell_session=${actor.sessionToken}` };

async function send(actor: Actor, name: string, content: Buffer, to = promise) {
  const response = await fetch(`${actor.address}/api/promise-files/${to}`, {
    method: 'POST',
    headers: { ...cookie(actor), 'content-type': 'application/octet-stream', 'x-file-name': name },
    body: new Uint8Array(content),
  });
  const { code = null, message = null } = (await response.json()) as { code?: string; message?: string };
  return { status: response.status, code, message };
}

const fetched = (actor: Actor, id: string) =>
  fetch(`${actor.address}/api/promise-files/${id}`, { headers: cookie(actor) });

const kept = () =>
  market.many<{ id: string; name: string }>(
    `select id, file_name as name from promise_evidence where kind = 'file' order by added_at`,
  );

test('a file is kept to its last byte and handed out to both sides and to a leader, under safe headers', async () => {
  const content = picture(5 * MB);
  expect(await send(tom, encodeURIComponent('Entwurf “1”.png'), content)).toMatchObject({ status: 201 });
  const [file] = await kept();
  for (const actor of [tom, rita, lea]) {
    const answer = await fetched(actor, file?.id ?? '');
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="Entwurf _1_\.png"/);
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
  expect((await promisesOf(rita, job))?.[0]?.instances[0]?.evidence).toMatchObject([{ kind: 'file', url: null }]);
});

test('nobody else reads it or brings one, and it sounds as if there were none', async () => {
  const [file] = await kept();
  for (const actor of [sam, vera]) {
    expect((await fetched(actor, file?.id ?? '')).status).toBe(404);
    expect(await send(actor, 'a.png', picture(100))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    // The same words for a file that would not be taken anyway: they say nothing of the promise.
    expect(await send(actor, 'a.exe', Buffer.from('MZ'))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  }
  expect(await send(rita, 'a.png', picture(100))).toMatchObject({ status: 422, code: 'NOT_YOURS' });
  const stranger = new Actor(market.address, '', 'Nobody', null);
  expect((await fetched(stranger, file?.id ?? '')).status).toBe(401);
  expect(await send(stranger, 'a.png', picture(100))).toMatchObject({ status: 401 });
  expect(await send(tom, 'a.png', picture(100), 'no-id')).toMatchObject({ status: 404 });
  expect((await fetched(tom, 'no-id')).status).toBe(404);
  expect(await kept()).toHaveLength(1);
});

describe('a file is refused in words', () => {
  test.each([
    ['of a wrong kind', 'run.exe', Buffer.from('MZ1234'), /of a kind that is not taken/],
    ['without a name', '', picture(100), /no name/],
    ['with too long a name', `${'a'.repeat(120)}.png`, picture(100), /longer than 120 characters/],
    ['that is empty', 'a.png', Buffer.alloc(0), /is empty/],
    ['larger than 5 MB', 'a.png', picture(5 * MB + 1), /larger than 5 MB/],
    ['that is not what it is called', 'a.pdf', picture(100), /but is a PNG picture/],
    ['that is a program by another name', 'a.txt', Buffer.from('MZ1234'), /Programs are not taken/],
    ['that is a page', 'a.txt', Buffer.from('<script>alert(1)</script>'), /can carry scripts/],
  ])('%s', async (_, name, content, words) => {
    const answer = await send(tom, name, content);
    expect([413, 422]).toContain(answer.status);
    expect(answer).toMatchObject({ code: 'FILE_NOT_TAKEN', message: expect.stringMatching(words) as string });
    expect(await kept()).toHaveLength(1);
  });
});

test('a hostile name is only a name', async () => {
  const hostile = [
    '../../etc/plan.png',
    'a"\r\nSet-Cookie: x=1.png',
    'gnp.exe\u202E.png',
    '%E0%A4%A.png',
    "'; drop.png",
  ];
  for (const name of hostile) {
    const header = name.startsWith('%') ? name : encodeURIComponent(name);
    expect(await send(tom, header, picture(100))).toMatchObject({ status: 201 });
  }
  const names = (await kept()).slice(1).map(({ name }) => name);
  expect(names).toEqual(['plan.png', 'a"Set-Cookie: x=1.png', 'gnp.exe.png', '%E0%A4%A.png', "'; drop.png"]);
  for (const { id } of await kept()) {
    const answer = await fetched(rita, id);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''\S+$/,
    );
  }
});

test('a promise takes ten files, and none once it is settled', async () => {
  const statuses: number[] = [];
  for (let tries = 0; tries < 5; tries += 1) statuses.push((await send(tom, 'more.png', picture(100))).status);
  expect(statuses).toEqual([201, 201, 201, 201, 422]);
  await movePromise(tom, 'reportPromiseDone', { id: promise });
  await movePromise(rita, 'confirmPromise', { id: promise });
  expect(await send(tom, 'late.png', picture(100))).toMatchObject({ status: 422, code: 'WRONG_STATE' });
  expect(await kept()).toHaveLength(10);
});
