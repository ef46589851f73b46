import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged, openedJob } from '../support/choosing.js';
import { openMarket, type Market } from '../support/market.js';
import { aMonthLater } from '../support/promising.js';
import { offer, propose, type PublishedJob, publishJob } from '../support/proposing.js';

let market: Market;
let requester: Actor;
let member: Actor;
let colleague: Actor;
let vendor: Actor;
let leader: Actor;

beforeAll(async () => {
  market = await openMarket();
  requester = await market.employee('Maya');
  leader = await market.person('Lea', { department: 'Board', isLeader: true });
  const team = await market.team('Events team');
  member = await market.teamMember('Tom', team);
  colleague = await market.teamMember('Tara', team);
  vendor = await market.vendorPerson('Vera', await market.vendor('Vista'));
});

afterAll(() => market.close());

const PROMISE = { text: 'First draft', metric: 'time from the start', target: 3, unit: 'DAYS', clock: 'WORKING' };

interface Kept {
  __typename: string;
  id: string;
  code?: string;
  message?: string;
  problems?: { field: string; message: string }[];
}

async function keep(actor: Actor, promise: object, id: string | null = null): Promise<Kept> {
  const document = `mutation ($id: ID, $p: CataloguePromiseInput!) { answer: saveCataloguePromise(id: $id, promise: $p) {
    __typename ... on CataloguePromise { id } ... on Refusal { code message problems { field message } } } }`;
  return (await actor.ask<{ answer: Kept }>(document, { id, p: promise })).answer;
}

async function retire(actor: Actor, id: string): Promise<Kept> {
  const document = `mutation ($id: ID!) { answer: retireCataloguePromise(id: $id) { __typename ... on CataloguePromise { id } ... on Refusal { code } } }`;
  return (await actor.ask<{ answer: Kept }>(document, { id })).answer;
}

async function catalogue(actor: Actor): Promise<{ text: string; target: number; record: unknown }[]> {
  const document = '{ cataloguePromises { text target unit clock remedy record { timesKept timesDue } } }';
  return (await actor.ask<{ cataloguePromises: { text: string; target: number; record: unknown }[] }>(document))
    .cataloguePromises;
}

async function spent(actor: Actor, jobId: string, hours: number | null): Promise<{ code?: string; hours?: number }> {
  const document = `mutation ($id: ID!, $h: Float) { answer: recordBiddingHours(jobId: $id, hours: $h) {
    ... on BiddingHours { hours } ... on Refusal { code message } } }`;
  return (await actor.ask<{ answer: { code?: string; hours?: number } }>(document, { id: jobId, h: hours })).answer;
}

test('a promise kept in the catalogue is there for every colleague, and for nobody else', async () => {
  const kept = await keep(member, PROMISE);
  expect(kept.__typename).toBe('CataloguePromise');
  expect(await catalogue(colleague)).toEqual([
    { text: 'First draft', target: 3, unit: 'DAYS', clock: 'WORKING', remedy: null, record: null },
  ]);
  expect(await catalogue(vendor)).toEqual([]);
  expect(await keep(vendor, { ...PROMISE, text: 'Mine now' }, kept.id)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await retire(vendor, kept.id)).toMatchObject({ code: 'NOT_FOUND' });
});

test('the same words stand in a catalogue once, whatever their capitals; rivals may use them too', async () => {
  expect(await keep(colleague, { ...PROMISE, text: 'first DRAFT' })).toMatchObject({
    code: 'PROMISE_TWICE',
    message: 'Your catalogue has a promise of these words. Change that one.',
  });
  expect((await keep(vendor, PROMISE)).__typename).toBe('CataloguePromise');
});

test('an unfinished promise is refused field by field', async () => {
  const refused = await keep(member, { ...PROMISE, text: ' ', target: 0, clock: 'NONE' });
  expect(refused.code).toBe('PROMISE_UNFINISHED');
  expect(refused.problems?.map(({ field }) => field)).toEqual(['promise.text', 'promise.target', 'promise.clock']);
});

test('a retired promise is gone from the catalogue and its words are free again', async () => {
  const { id } = await keep(member, { ...PROMISE, text: 'Changes' });
  expect((await retire(colleague, id)).__typename).toBe('CataloguePromise');
  expect((await catalogue(member)).map(({ text }) => text)).toEqual(['First draft']);
  expect(await retire(member, id)).toMatchObject({ code: 'NOT_FOUND' });
  expect((await keep(member, { ...PROMISE, text: 'Changes' })).__typename).toBe('CataloguePromise');
});

/** A job that the first of these people won. */
async function wonBy(winner: Actor, ...others: Actor[]): Promise<PublishedJob> {
  const job = await openedJob(
    market,
    requester,
    [winner, ...others].map((who, index) => [who, 100 + index]),
  );
  const proposals = await judged(requester, job);
  const won = proposals.find(
    ({ comparableTotal }) => comparableTotal === Math.min(...proposals.map((p) => p.comparableTotal ?? Infinity)),
  );
  expect(await choose(requester, job, won?.id ?? '')).toMatchObject({ __typename: 'AwardMade' });
  return job;
}

const CAPACITY = `query ($job: ID) { capacity(jobId: $job) { weeklyHours weeks { startsOn committedHours freeHours isOfJob }
  work { jobId title hours isPlanned } } }`;

interface Capacity {
  weeklyHours: number | null;
  weeks: { committedHours: number; freeHours: number | null; isOfJob: boolean }[];
  work: { jobId: string; title: string; hours: number | null; isPlanned: boolean }[];
}

const capacityOf = async (actor: Actor, job: string | null = null) =>
  (await actor.ask<{ capacity: Capacity }>(CAPACITY, { job })).capacity;

test('hours of a week against won work, as the team plans it; a job that is not one’s own is not found', async () => {
  const job = await wonBy(member, vendor);
  const set = `mutation ($h: Float) { setWeeklyHours(hours: $h) { ... on Capacity { weeklyHours } ... on Refusal { message } } }`;
  expect(await member.ask(set, { h: 0 })).toEqual({
    setWeeklyHours: { message: 'Enter hours above 0, or leave it empty.' },
  });
  await member.ask(set, { h: 80 });
  expect((await capacityOf(colleague)).work).toMatchObject([{ jobId: job.id, hours: null, isPlanned: false }]);
  const plan = `mutation ($id: ID!, $h: Float) { planHours(jobId: $id, hours: $h) { ... on Refusal { code } } }`;
  await member.ask(plan, { id: job.id, h: 100 });
  const { weeks, work, weeklyHours } = await capacityOf(colleague);
  expect({ weeklyHours, work }).toMatchObject({ weeklyHours: 80, work: [{ hours: 100, isPlanned: true }] });
  expect(Math.round(weeks.reduce((sum, { committedHours }) => sum + committedHours, 0))).toBe(100);
  expect(weeks[0]?.freeHours).toBe(80 - (weeks[0]?.committedHours ?? 0));
  expect(await vendor.ask(plan, { id: job.id, h: 5 })).toEqual({ planHours: { code: 'NOT_FOUND' } });
  expect((await capacityOf(vendor)).work).toEqual([]);
});

test('work won here is a reference of the winner’s own, and of nobody else', async () => {
  const document = '{ ownReferences { jobId reference title category year record { timesKept timesDue } } }';
  const { ownReferences } = await member.ask<{ ownReferences: object[] }>(document);
  expect(ownReferences).toMatchObject([{ title: 'Offsite for 80', category: 'Events', record: null }]);
  expect(await vendor.ask(document)).toEqual({ ownReferences: [] });
});

test('what requesters said of promises stands beside the promise of the same words and metric, and beside the work', async () => {
  const job = await wonBy(member, vendor);
  const document = `mutation ($job: ID!, $promises: [PromiseOutcomeInput!]!) { recordOutcome(jobId: $job, customerLine: "They left with a plan.", promises: $promises) {
    __typename ... on Refusal { message } } }`;
  const promises = [{ position: 0, timesDue: 4, timesKept: 3, words: 'Once late.' }];
  await market.owner.query(`update obligation set counts = 'measured'`);
  expect(await requester.ask(document, { job: job.id, promises })).toEqual({ recordOutcome: { __typename: 'Job' } });
  expect((await catalogue(member))[1]).toMatchObject({ record: null });
  await aMonthLater(market);
  expect((await catalogue(member))[0]).toMatchObject({ text: 'Changes', record: null });
  expect((await catalogue(member))[1]).toMatchObject({ text: 'First draft', record: { timesKept: 3, timesDue: 4 } });
  expect(await catalogue(vendor)).toMatchObject([{ text: 'First draft', record: null }]);
  const { ownReferences } = await member.ask<{ ownReferences: object[] }>('{ ownReferences { record { timesKept } } }');
  expect(ownReferences).toEqual([{ record: { timesKept: 3 } }, { record: null }]);
});

test('hours spent on bidding are asked of whoever submitted, and told in sums after decisions alone', async () => {
  const effort = async () =>
    (await leader.ask<{ biddingEffort: object[] }>('{ biddingEffort { category isInternal proposals hours } }'))
      .biddingEffort;
  const open = await publishJob(market, requester);
  expect(await spent(vendor, open.id, 12)).toMatchObject({ code: 'NOT_SUBMITTED' });
  await propose(vendor, open, offer(open, 100));
  expect(await spent(vendor, open.id, 12.5)).toEqual({ hours: 12.5 });
  expect(await spent(vendor, open.id, -1)).toMatchObject({ code: 'HOURS' });
  expect(await spent(vendor, open.id, 0.04)).toMatchObject({ code: 'HOURS' });
  expect(await effort()).toEqual([]);
  const view = '{ job(id: "' + open.id + '") { bidderView { biddingHours } } }';
  expect(await vendor.ask(view)).toEqual({ job: { bidderView: { biddingHours: 12.5 } } });
  expect(await member.ask(view)).toEqual({ job: { bidderView: { biddingHours: null } } });
});

test('a sum is told once three bidders said, and follows whoever changes the number later', async () => {
  const vendors = [vendor];
  for (const name of ['Wanda', 'Xenia'])
    vendors.push(await market.vendorPerson(name, await market.vendor(`${name} Ltd`)));
  const hours = async () =>
    (
      await leader.ask<{ biddingEffort: { isInternal: boolean; proposals: number; hours: number | null }[] }>(
        '{ biddingEffort { isInternal proposals hours } }',
      )
    ).biddingEffort.find(({ isInternal }) => !isInternal);
  const job = await wonBy(vendor, ...vendors.slice(1));
  await spent(vendors[0] as Actor, job.id, 10);
  await spent(vendors[1] as Actor, job.id, 20);
  expect(await hours()).toEqual({ isInternal: false, proposals: 2, hours: null });
  await spent(vendors[2] as Actor, job.id, 5);
  expect(await hours()).toEqual({ isInternal: false, proposals: 3, hours: 35 });
  await spent(vendors[2] as Actor, job.id, 6.5);
  expect(await hours()).toEqual({ isInternal: false, proposals: 3, hours: 36.5 });
  await spent(vendors[2] as Actor, job.id, null);
  expect(await hours()).toEqual({ isInternal: false, proposals: 2, hours: null });
});

test('two colleagues who say it in the same moment are counted once, with what was said last', async () => {
  const job = await wonBy(member, vendor);
  await Promise.all([member, colleague, member, colleague].map((actor, index) => spent(actor, job.id, index + 5)));
  const { hours } = await market.one<{ hours: string }>('select hours from bidding_hours where job_id = $1', [job.id]);
  const counted = await market.many(`select proposals, hours from bidding_effort where kind = 'team'`);
  expect(counted).toEqual([{ proposals: 1, hours }]);
});
