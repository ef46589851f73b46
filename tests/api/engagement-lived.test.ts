import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged } from '../support/choosing.js';
import { agreementVersion, made, moveEngagement } from '../support/engaging.js';
import { type Mailbox, openMailbox } from '../support/mailbox.js';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, offer, opened, propose, type PublishedJob, publishJob } from '../support/proposing.js';
import { thank, thanksOf, wish } from '../support/thanking.js';
import { timePasses } from '../support/time-passes.js';

/*
 * One engagement, lived through from the award to the next brief, by the people of both sides; time moves forward in
 * between. Each test is a chapter and stands on those before it.
 */

const PROMISES = [
  { text: 'First draft', metric: 'time from the start', target: 48, unit: 'HOURS', clock: 'CALENDAR' },
  { text: 'Answers', metric: 'time from each request', target: 4, unit: 'HOURS', clock: 'CALENDAR', remedy: '5% off' },
  { text: 'Guests who would come again', metric: 'survey at the end', target: 90, unit: 'PERCENT', clock: 'NONE' },
];

let mailbox: Mailbox;
let market: Market;
let rita: Actor;
let tom: Actor;
let pia: Actor;
let vera: Actor;
let lea: Actor;
let mona: Actor;
let job: PublishedJob;

beforeAll(async () => {
  mailbox = await openMailbox();
  market = await openMarket(undefined, mailbox.url);
  rita = await market.employee('Rita');
  const events = await market.team('Events team');
  tom = await market.teamMember('Tom', events);
  pia = await market.teamMember('Pia', events);
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  mona = await market.employee('Mona');
  await market.owner.query('update person set manager_id = $2 where id = $1', [pia.personId, mona.personId]);
  job = await publishJob(market, rita);
  await propose(tom, job, { ...offer(job, 1000), promises: PROMISES });
  await propose(vera, job, offer(job, 900));
  await bringDeadline(market, job, 0);
  await opened(market, job);
});

afterAll(async () => {
  await market?.close();
  await mailbox?.close();
});

interface Instance {
  id: string;
  title: string;
  state: string;
  step: string;
  dueAt: string;
  doneAt: string | null;
  missedBySeconds: number;
  pausedSeconds: number;
  isKept: boolean | null;
}

interface Kept {
  id: string;
  counts: string;
  timesDue: number;
  timesKept: number;
  keptInWords: string;
  instances: Instance[];
}

const TRACKER = `query ($job: ID!) { job(id: $job) { engagement { state priceNow { amount } growth obligations {
  id counts timesDue timesKept keptInWords
  instances { id title state step dueAt doneAt missedBySeconds pausedSeconds isKept } } } } }`;

interface Tracked {
  state: string;
  priceNow: { amount: number };
  growth: string | null;
  obligations: Kept[];
}

async function tracked(actor: Actor = rita): Promise<Tracked> {
  return (await actor.ask<{ job: { engagement: Tracked } }>(TRACKER, { job: job.id })).job.engagement;
}

/** The promise in this place, as both sides see it: the same to the second. Who looks while a round settles something looks again. */
async function promise(position: number): Promise<Kept> {
  return vi.waitFor(async () => {
    const [asked, doing] = await Promise.all([tracked(rita), tracked(tom)]);
    const seen = (all: Tracked) => all.obligations[position];
    expect(still(seen(doing))).toEqual(still(seen(asked)));
    return seen(asked) as Kept;
  });
}

/** What has been due for a while has been due for a moment longer when the second of them looks. */
const still = (kept?: Kept) => ({
  ...kept,
  instances: kept?.instances.map((one) => ({ ...one, missedBySeconds: 0, dueAt: one.state === 'PAUSED' || one.dueAt })),
});

/** One move of a promise's instance; refusals come back as their code. */
async function move(
  actor: Actor,
  name: string,
  id: string,
  more: Record<string, string | boolean> = {},
): Promise<string> {
  const words = Object.entries(more).map(([key, value]) => `, ${key}: ${JSON.stringify(value)}`);
  const answer = await actor.ask<Record<string, { __typename: string; code?: string }>>(
    `mutation ($id: ID!) { ${name}(id: $id${words.join('')}) { __typename ... on Refusal { code } } }`,
    { id },
  );
  return answer[name]?.code ?? answer[name]?.__typename ?? '';
}

async function request(title: string): Promise<string> {
  const { id } = await promise(1);
  const { askForPromise } = await rita.ask<{ askForPromise: { id: string } }>(
    `mutation ($id: ID!, $title: String!) { askForPromise(obligationId: $id, title: $title) { ... on PromiseInstance { id } } }`,
    { id, title },
  );
  return askForPromise.id;
}

const instance = async (position: number, id: string) =>
  (await promise(position)).instances.find((one) => one.id === id) as Instance;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const hours = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 36_000) / 100;

test('the award becomes an agreement that both confirm as it stands', async () => {
  const chosen = (await judged(rita, job)).find(({ bidder }) => bidder.name === 'Events team');
  await choose(rita, job, chosen?.id ?? '', 'They know the house.');
  const { obligations } = await tracked();
  expect(obligations.map(({ counts }) => counts)).toEqual(['ONCE', 'EACH_REQUEST', 'MEASURED']);
  const version = await agreementVersion(rita, job);
  await made(rita, job, 'signAgreement', { version });
  await made(tom, job, 'settleMilestones', {
    version,
    milestones: [{ title: 'The evening itself', dueOn: inDays(80), share: 100 }],
  });
  expect(await moveEngagement(tom, job, 'signAgreement', { version })).toMatchObject({ __typename: 'Refusal' });
  const next = await agreementVersion(tom, job);
  await made(tom, job, 'signAgreement', { version: next });
  expect((await tracked()).state).toBe('AGREED');
  await made(rita, job, 'signAgreement', { version: next });
  await made(tom, job, 'startWork');
  expect((await tracked()).state).toBe('RUNNING');
});

test('a promise waits while its bidder waits for the requester, and is kept on time for it', async () => {
  const draft = (await promise(0)).instances[0] as Instance;
  expect(draft).toMatchObject({ state: 'ON_TRACK', step: 'RUNNING' });
  await timePasses(market, job, 30);
  expect(await move(tom, 'pausePromise', draft.id, { words: 'Which colours?' })).toBe('PromiseInstance');
  await timePasses(market, job, 20);
  expect(await instance(0, draft.id)).toMatchObject({ state: 'PAUSED', step: 'WAITING' });
  expect(await move(rita, 'resumePromise', draft.id, { words: 'Blue.' })).toBe('PromiseInstance');
  const later = await instance(0, draft.id);
  expect(hours(draft.dueAt, later.dueAt)).toBeCloseTo(20 - 50, 1);
  expect(Math.abs(later.pausedSeconds - 20 * 3600)).toBeLessThan(60);
  expect(await move(tom, 'reportPromiseDone', draft.id, { url: 'https://files.example/draft' })).toBe(
    'PromiseInstance',
  );
  expect(await move(tom, 'confirmPromise', draft.id)).not.toBe('PromiseInstance');
  expect(await move(rita, 'confirmPromise', draft.id)).toBe('PromiseInstance');
  expect(await instance(0, draft.id)).toMatchObject({ state: 'KEPT', step: 'SETTLED', isKept: true });
});

test('one is missed and never done, one is kept late, one is waived: each says by how much', async () => {
  const missed = await request('Can we have a second stage?');
  await timePasses(market, job, 5);
  await expect.poll(async () => (await instance(1, missed)).state, { timeout: 10_000 }).toBe('MISSED');
  expect(Math.abs((await instance(1, missed)).missedBySeconds - 3600)).toBeLessThan(60);
  const late = await request('Is there a cloakroom?');
  await timePasses(market, job, 6);
  expect(await move(tom, 'reportPromiseDone', late, { words: 'Yes, for 200.' })).toBe('PromiseInstance');
  expect(await move(rita, 'confirmPromise', late)).toBe('PromiseInstance');
  const keptLate = await instance(1, late);
  expect(keptLate).toMatchObject({ state: 'KEPT_LATE', isKept: false });
  expect(Math.abs(keptLate.missedBySeconds - 2 * 3600)).toBeLessThan(60);
  const waived = await request('Do you know a florist?');
  expect(await move(rita, 'waivePromise', waived, { words: 'We found one.' })).toBe('PromiseInstance');
  expect(await instance(1, waived)).toMatchObject({ state: 'WAIVED', isKept: null });
});

test('one is disputed, both stand by it, and a leader of neither side settles it; silence accepts another', async () => {
  const disputed = await request('Which buses go home?');
  await timePasses(market, job, 1);
  await move(tom, 'reportPromiseDone', disputed, { words: 'The list is in your mail.' });
  expect(await move(rita, 'disputePromise', disputed, { words: 'There is no such mail.' })).toBe('PromiseInstance');
  expect(await instance(1, disputed)).toMatchObject({ step: 'DISPUTED' });
  expect(await move(tom, 'standByPromise', disputed, { words: 'It was sent at noon.' })).toBe('PromiseInstance');
  await expect(move(rita, 'rulePromise', disputed, { isDone: true, words: 'Mine.' })).rejects.toThrow('FORBIDDEN');
  expect(await move(lea, 'rulePromise', disputed, { isDone: true, words: 'I have seen the mail.' })).toBe(
    'PromiseInstance',
  );
  expect(await instance(1, disputed)).toMatchObject({ state: 'KEPT', isKept: true });
  const silent = await request('What is for dessert?');
  await move(tom, 'reportPromiseDone', silent, { words: 'Pears.' });
  await timePasses(market, job, 24 * 20);
  await expect.poll(async () => (await instance(1, silent)).state, { timeout: 10_000 }).toBe('KEPT');
  await expect.poll(() => promise(1), { timeout: 15_000 }).toMatchObject({ timesDue: 4, timesKept: 2 });
});

test('a change of price is accepted, another refused in words, and the price now is the sum', async () => {
  const offered = async (what: string, priceEffect: number) => {
    const { proposeChange } = await tom.ask<{ proposeChange: { changes: { id: string; what: string }[] } }>(
      `mutation ($job: ID!, $what: String!, $effect: MinorUnits!, $by: CalendarDate!) { proposeChange(jobId: $job, what: $what, why: "Asked for after the brief.",
        priceEffect: $effect, answerBy: $by) { ... on Engagement { changes { id what } } ... on Refusal { message } } }`,
      { job: job.id, what, effect: priceEffect, by: inDays(30) },
    );
    return proposeChange.changes.find((change) => change.what === what)?.id ?? '';
  };
  const answer = (id: string, isAccepted: boolean, words: string) =>
    rita.ask(
      `mutation ($id: ID!, $is: Boolean!, $words: String!) { answerChange(id: $id, isAccepted: $is, words: $words) {
        ... on Engagement { changes { what state } } ... on Refusal { code message } } }`,
      { id, is: isAccepted, words },
    );
  const before = (await tracked()).priceNow.amount;
  await answer(await offered('A second stage', 4_200), true, '');
  expect(await answer(await offered('A third stage', 9_900), false, 'Two are enough.')).toMatchObject({
    answerChange: {
      changes: expect.arrayContaining([
        { what: 'A second stage', state: 'ACCEPTED' },
        { what: 'A third stage', state: 'REFUSED' },
      ]),
    },
  });
  const now = await tracked();
  expect(now.priceNow.amount).toBe(before + 4_200);
  expect(now.growth).toContain('10');
});

let link = '';

test('the work is done and accepted, and the requester is asked once, by mail', async () => {
  await made(tom, job, 'nameContributors', { personIds: [pia.personId] });
  const { job: found } = await tom.ask<{ job: { engagement: { milestones: { id: string }[] } } }>(
    'query ($job: ID!) { job(id: $job) { engagement { milestones { id } } } }',
    { job: job.id },
  );
  const milestoneId = found.engagement.milestones[0]?.id;
  await made(tom, job, 'deliverMilestone', { milestoneId, words: 'It was a warm evening.' });
  await made(rita, job, 'acceptMilestone', { milestoneId });
  await made(tom, job, 'deliverWork', { words: 'All of it is done.' });
  await made(rita, job, 'acceptWork');
  const { email } = await market.one<{ email: string }>('select email from person where id = $1', [rita.personId]);
  const mail = await mailbox.waitFor(
    ({ handedTo, subject }) => handedTo.includes(email) && (subject ?? '').startsWith('How was'),
  );
  link =
    /\/rate#t=([\w-]+)&kept=mostly&again=yes/.exec(mail.html ?? '')?.[1] ??
    /\/rate#t=([\w-]+)/.exec(mail.text ?? '')?.[1] ??
    '';
  expect(link).not.toBe('');
});

test('it is answered from the mail without signing in, and the people who did the work read it first', async () => {
  const rate = `mutation ($t: String!) { rateByLink(token: $t, kept: MOSTLY, again: true, word: GOOD, line: "Warm and calm.") {
    __typename ... on RatingByLink { kept again word } ... on Refusal { code } } }`;
  const ask = async (query: string, variables: object) => {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`${market.address}/graphql`, { method: 'POST', headers, body });
    return ((await answer.json()) as { data: { rateByLink: object } }).data.rateByLink;
  };
  expect(await ask(rate, { t: `${link.slice(0, -4)}AAAA` })).toMatchObject({ code: 'LINK_UNKNOWN' });
  expect(await ask(rate, { t: link })).toMatchObject({ kept: 'MOSTLY', again: true, word: 'GOOD' });
  const read = `query ($job: ID!) { job(id: $job) { engagement { rating { kept again word line } } } }`;
  expect(await tom.ask(read, { job: job.id })).toEqual({
    job: { engagement: { rating: { kept: 'MOSTLY', again: true, word: 'GOOD', line: 'Warm and calm.' } } },
  });
  expect(await vera.ask(read, { job: job.id })).toEqual({ job: { engagement: null } });
});

test('thanks reach somebody who likes them private, privately', async () => {
  await wish(pia, 'PRIVATE');
  const given = await thank(rita, job, [pia], 'The lights were yours. Thank you.', 'WALL');
  expect(given.cards).toEqual([{ receiver: { name: 'Pia' }, reach: 'PRIVATE' }]);
  expect((await thanksOf(pia, 'RECEIVED')).map(({ words }) => words)).toEqual(['The lights were yours. Thank you.']);
  for (const other of [tom, mona, lea, vera]) {
    const read = other === vera ? ['RECEIVED'] : ['RECEIVED', 'PEOPLE', 'WALL'];
    for (const part of read) expect(await thanksOf(other, part as 'WALL')).toEqual([]);
  }
  const mails = JSON.stringify(
    mailbox.arrived.filter(({ text }) => text?.includes('lights were yours')).map(({ handedTo }) => handedTo),
  );
  const { email } = await market.one<{ email: string }>('select email from person where id = $1', [pia.personId]);
  expect(mails === '[]' || mails === JSON.stringify([[email]])).toBe(true);
});

test('the report asks only what the clocks do not know, and the next brief of the same kind begins with it', async () => {
  const record = `mutation ($job: ID!, $promises: [PromiseOutcomeInput!]!) { recordOutcome(jobId: $job, headCount: 74, spend: 46200,
    lessons: "Ask about the stage first.", customerLine: "Guests stayed an hour longer.", promises: $promises) {
    __typename ... on Job { outcome { headCount timesDue timesKept } } ... on Refusal { code message problems { field message } } } }`;
  expect(await rita.ask(record, { job: job.id, promises: [{ position: 2, timesDue: 1, timesKept: 1 }] })).toMatchObject(
    {
      recordOutcome: { __typename: 'Job', outcome: { headCount: 74, timesDue: 6, timesKept: 4 } },
    },
  );
  const { repeatJob } = await rita.ask<{ repeatJob: { id: string } }>(
    'mutation ($job: ID!) { repeatJob(id: $job) { ... on Job { id } ... on Refusal { message } } }',
    { job: job.id },
  );
  const { job: next } = await rita.ask<{ job: { repeats: { outcome: object } } }>(
    'query ($job: ID!) { job(id: $job) { repeats { outcome { headCount lessons spend { amount } customerLine } } } }',
    { job: repeatJob.id },
  );
  expect(next.repeats.outcome).toEqual({
    headCount: 74,
    lessons: 'Ask about the stage first.',
    spend: { amount: 46_200 },
    customerLine: 'Guests stayed an hour longer.',
  });
});
