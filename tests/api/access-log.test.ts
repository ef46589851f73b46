import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, closeWithoutAward, moveDecision, sayDecision } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import { seat } from '../support/panel.js';
import {
  bringDeadline,
  offer,
  opened,
  propose,
  type PublishedJob,
  publishJob,
  start,
  submit,
  withdraw,
} from '../support/proposing.js';
import { download, picture, uploadWhole } from '../support/uploading.js';

/* After the award each bidder sees who opened and read its own proposal; before, nothing of it. */

let market: Market;
let rita: Actor;
let vera: Actor;
let tim: Actor;
let lena: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  lena = await market.person('Lena', { department: 'Office', isLeader: true });
  vera = await market.vendorPerson('Vera Holm', await market.vendor('Lantern & Co'));
  tim = await market.teamMember('Tim Marlow', await market.team('Marlow team'));
}, 60_000);
afterAll(() => market?.close());

const LOG = `query ($job: ID!) { myProposal(jobId: $job) { accessLog { at deed kind personName fileId } } }`;

interface Access {
  at: string;
  deed: string;
  kind: string;
  personName: string | null;
}

async function logOf(actor: Actor, job: PublishedJob): Promise<Access[]> {
  const { myProposal } = await actor.ask<{ myProposal: { accessLog: Access[] } }>(LOG, { job: job.id });
  return myProposal.accessLog;
}

const inShort = (log: Access[]) =>
  log.map(({ deed, kind, personName }) => `${deed} ${kind} ${personName}`).toSorted((a, b) => a.localeCompare(b));

async function comparedIds(job: PublishedJob, by = rita): Promise<string[]> {
  const { comparison } = await by.ask<{ comparison: { proposals: { id: string }[] } }>(
    'query ($job: ID!) { comparison(jobId: $job) { proposals { id } } }',
    { job: job.id },
  );
  return comparison.proposals.map(({ id }) => id);
}

const readRecord = (job: PublishedJob, by = lena) =>
  by.ask<{ decisionRecord: object | null }>(
    'query ($job: ID!) { decisionRecord(jobId: $job) { proposals { comparableTotal } } }',
    { job: job.id },
  );

/** A job with a proposal of each kind, opened. */
async function judged(): Promise<PublishedJob> {
  const job = await publishJob(market, rita);
  await propose(vera, job, offer(job, 40_000));
  await propose(tim, job, offer(job, 50_000));
  expect(await logOf(vera, job)).toEqual([]);
  await bringDeadline(market, job, 50);
  await opened(market, job);
  return job;
}

test('who opened and read a proposal is told to its bidder after the award, and nothing before', async () => {
  const job = await judged();
  const [first] = await comparedIds(job);
  expect([await logOf(vera, job), await logOf(tim, job)]).toEqual([[], []]);
  await choose(rita, job, first ?? '', 'The better fit.', { isTold: false });
  expect(await logOf(vera, job)).toEqual([]);
  await moveDecision(rita, job, 'tellDecisionNow');
  const log = await logOf(vera, job);
  expect(inShort(log)).toEqual(['OPENED CLOCK null', 'READ REQUESTER Rita']);
  await sayDecision(rita, job, 'reopenDecision', 'The need is back.');
  expect(await logOf(vera, job)).toEqual([]);
});

test('what was withdrawn was read by nobody, and says so', async () => {
  const job = await publishJob(market, rita);
  await propose(vera, job, offer(job, 40_000));
  await propose(tim, job, offer(job, 50_000));
  await withdraw(vera, job);
  await bringDeadline(market, job, 50);
  await opened(market, job);
  await comparedIds(job);
  await closeWithoutAward(rita, job);
  expect(await logOf(vera, job)).toEqual([]);
  expect(await logOf(tim, job)).toHaveLength(2);
});

test('a leader who reads the record of the decision stands in the log, as a leader and without a name', async () => {
  const job = await judged();
  await comparedIds(job);
  await closeWithoutAward(rita, job);
  expect(inShort(await logOf(vera, job))).toEqual(['OPENED CLOCK null', 'READ REQUESTER Rita']);
  expect((await readRecord(job)).decisionRecord).not.toBeNull();
  const log = await logOf(vera, job);
  expect(inShort(log)).toEqual(['OPENED CLOCK null', 'READ LEADER null', 'READ REQUESTER Rita']);
  expect(await logOf(tim, job)).toEqual(log);
});

test('the panel, an approver, an administrator and whoever saves a file stand in it, each as what they are', async () => {
  const paul = await market.employee('Paul');
  const anna = await market.employee('Anna');
  const adam = await market.person('Adam', { department: 'IT', isAdministrator: true });
  const job = await publishJob(market, rita);
  await seat(market, job, paul);
  await market.owner.query('update job set approver_id = $2 where id = $1', [job.id, anna.personId]);
  await start(vera, job);
  const file = await uploadWhole(vera, 'proposal-files', job, 'Plan.png', picture(1_000));
  await submit(vera, job, { ...offer(job, 40_000), files: [file] });
  await propose(tim, job, offer(job, 50_000));
  await bringDeadline(market, job, 50);
  await opened(market, job);
  await comparedIds(job, paul);
  expect((await download(paul, 'proposal-files', file.fileId)).status).toBe(200);
  await closeWithoutAward(rita, job);
  for (const by of [anna, adam]) expect((await readRecord(job, by)).decisionRecord, by.name).not.toBeNull();
  const panel = ['OPENED CLOCK null', 'READ ADMINISTRATOR null', 'READ APPROVER null', 'READ PANEL null'];
  expect(inShort(await logOf(tim, job))).toEqual(panel);
  expect(inShort(await logOf(vera, job))).toEqual(['FILE_SAVED PANEL null', ...panel]);
});
