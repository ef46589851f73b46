import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, publishJob } from '../support/proposing.js';
import { signNow } from '../support/record/lived-record.js';
import { startWeb, type Web } from '../support/web.js';

/* What a watcher is shown, and nobody else. */

const TOKEN = 'shown by the watcher alone';

interface Watched {
  mailsDue: number;
  oldestMailSeconds: number;
  jobsToOpen: number;
  oldestJobSeconds: number;
  checkpointSeconds: number | null;
  unsignedSeconds: number;
  clockOffsetMs: number;
}

let market: Market;
let web: Web;

beforeAll(async () => {
  market = await openMarket();
  await market.teamMember('Tom', await market.team('Events team'));
  web = await startWeb(market.database, market.opener.url, () => {}, null, { watchToken: TOKEN });
});

afterAll(async () => {
  await web?.stop();
  await market?.close();
});

const ask = (token: string | null) =>
  fetch(`${web.address}/proofz`, { headers: token === null ? {} : { authorization: `Bearer ${token}` } });

const watched = async () => (await (await ask(TOKEN)).json()) as Watched;

test('without the token there is no such address', async () => {
  for (const token of [null, 'guessed', '']) expect((await ask(token)).status).toBe(404);
  expect((await fetch(`${market.address}/proofz`, { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(404);
});

test('what the record holds is unsigned until there is a checkpoint, whose age is told', async () => {
  const requester = await market.employee('Rita');
  await publishJob(market, requester);
  await signNow(market);
  expect((await watched()).unsignedSeconds).toBe(0);
  await publishJob(market, requester);
  const { checkpointSeconds, unsignedSeconds } = await watched();
  expect(unsignedSeconds).toBeGreaterThan(0);
  expect(unsignedSeconds).toBeLessThan(60);
  expect(checkpointSeconds).toBeGreaterThanOrEqual(unsignedSeconds);
  // As if it were later: the times of both are behind guards.
  await market.owner.query(`
    begin; alter table audit_checkpoint disable trigger keep_checkpoint;
    update audit_checkpoint set at = at - interval '2 hours'; update audit_chain set changed_at = changed_at - interval '90 minutes'; commit`);
  const later = await watched();
  expect(later.checkpointSeconds).toBeGreaterThan(7_200);
  expect(later.unsignedSeconds).toBeGreaterThan(4_500);
});

test('a job whose deadline has passed and that nobody opened is told with its age', async () => {
  expect(await watched()).toMatchObject({ jobsToOpen: 0, oldestJobSeconds: 0 });
  await market.opener.stop();
  const job = await publishJob(market, await market.employee('Rosa'));
  await bringDeadline(market, job, -90_000);
  const { jobsToOpen, oldestJobSeconds, clockOffsetMs } = await watched();
  expect(jobsToOpen).toBe(1);
  expect(oldestJobSeconds).toBeGreaterThan(60);
  expect(Math.abs(clockOffsetMs)).toBeLessThan(2_000);
});

test('mail that is due and has not left is told with its age', async () => {
  await market.owner.query(
    `update mail set next_try_at = clock_timestamp() - interval '20 minutes', sent_at = null, given_up_at = null`,
  );
  const { mailsDue, oldestMailSeconds } = await watched();
  expect(mailsDue).toBeGreaterThan(0);
  expect(oldestMailSeconds).toBeGreaterThan(900);
});
