import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged, openedJob, sayDecision } from '../support/choosing.js';
import { accepted, agreementVersion, made, moveEngagement, running, signed } from '../support/engaging.js';
import { type Market, openMarket } from '../support/market.js';
import { letPass, movePromise, promisesOf, type SeenObligation, type SeenPromise } from '../support/promising.js';
import { bringDeadline, offer, opened, propose, type PublishedJob, publishJob } from '../support/proposing.js';
import { webRefusal } from '../support/web-refusal.js';

/* A promise lived through by both its sides, with time moved forward; the same for a team and for a vendor. */

let market: Market;
let rita: Actor;
let sam: Actor;
let tom: Actor;
let tina: Actor;
let vera: Actor;
let lea: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  sam = await market.employee('Sam');
  const team = await market.team('Events team');
  tom = await market.teamMember('Tom', team);
  tina = await market.teamMember('Tina', team);
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

const PROMISES = [
  { text: 'First draft', metric: 'time from the start', target: 48, unit: 'HOURS', clock: 'CALENDAR' },
  { text: 'Page updates', metric: 'time from each request', target: 24, unit: 'HOURS', clock: 'CALENDAR' },
  { text: 'Guests who come again', metric: 'share of guests', target: 90, unit: 'PERCENT', clock: 'NONE' },
];

/** A job that this person's side has won with these promises; its work has begun. */
async function workOf(bidder: Actor, begin = running): Promise<PublishedJob> {
  const job = await publishJob(market, rita);
  await propose(bidder, job, { ...offer(job, 1000), promises: PROMISES });
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const [chosen] = await judged(rita, job);
  await choose(rita, job, chosen?.id ?? '', 'Because.');
  await begin(rita, bidder, job);
  return job;
}

async function obligation(job: PublishedJob, text: string, actor = rita): Promise<SeenObligation> {
  const found = (await promisesOf(actor, job))?.find(({ promise }) => promise.text === text);
  if (found === undefined) throw new Error(`No promise ${text}`);
  return found;
}

async function instance(job: PublishedJob, id: string, actor = rita): Promise<SeenPromise> {
  const all = (await promisesOf(actor, job))?.flatMap(({ instances }) => instances) ?? [];
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No instance ${id}`);
  return found;
}

/** Asks for what was promised for each request. */
async function asked(job: PublishedJob, title: string): Promise<string> {
  const { id: obligationId } = await obligation(job, 'Page updates');
  const { id } = await movePromise(rita, 'askForPromise', { obligationId, title });
  return id ?? '';
}

/** Waits until time has done its part. */
async function until(job: PublishedJob, id: string, is: (seen: SeenPromise) => boolean): Promise<SeenPromise> {
  for (let tries = 0; tries < 60; tries += 1) {
    const seen = await instance(job, id);
    if (is(seen)) return seen;
    await setTimeout(200);
  }
  throw new Error(`It did not come: ${JSON.stringify(await instance(job, id))}`);
}

const allowed = ({ moves }: SeenPromise) => moves.filter((move) => move.allowed).map(({ name }) => name);

const toldTo = (actor: Actor) =>
  market.many<{ kind: string; text: string }>(
    `select kind, text from notification where person_id = $1 and kind like 'promise%' order by at, kind`,
    [actor.personId],
  );

describe.each([
  ['a team', () => tom],
  ['a vendor', () => vera],
])('a promise of %s', (_, who) => {
  test('starts with the work, waits, is missed, done late and disputed, and is settled by a leader', async () => {
    const bidder = who();
    const job = await workOf(bidder);
    expect((await promisesOf(rita, job))?.map(({ counts, instances }) => [counts, instances.length])).toEqual([
      ['ONCE', 1],
      ['EACH_REQUEST', 0],
      ['MEASURED', 0],
    ]);
    expect(await promisesOf(sam, job)).toBeNull();
    const draft = (await obligation(job, 'First draft', bidder)).instances[0];
    if (draft === undefined) throw new Error('No clock runs.');
    expect(draft).toMatchObject({ state: 'ON_TRACK', step: 'RUNNING', stateInWords: 'On track' });
    expect(Date.parse(draft.dueAt) - Date.parse(draft.startedAt)).toBe(48 * 3_600_000);
    const { id } = draft;

    expect(await movePromise(bidder, 'pausePromise', { id, words: ' ' })).toMatchObject({ field: 'words' });
    await movePromise(bidder, 'pausePromise', { id, words: 'We need the guest list.' });
    await letPass(market, id, '6 hours');
    const seen = [await instance(job, id), await instance(job, id, bidder)];
    for (const one of seen)
      expect(one).toMatchObject({ state: 'PAUSED', step: 'WAITING', pausedWords: 'We need the guest list.' });
    expect(seen[0]?.pausedSeconds).toBeGreaterThanOrEqual(6 * 3600);
    await movePromise(rita, 'resumePromise', { id, words: 'Here it is.' });
    const resumed = await instance(job, id);
    expect(resumed.state).toBe('ON_TRACK');
    expect((Date.parse(resumed.dueAt) - Date.parse(resumed.startedAt)) / 3_600_000).toBeCloseTo(54, 2);

    await letPass(market, id, '50 hours');
    expect(await until(job, id, ({ events }) => events.at(-1)?.kind === 'missed')).toMatchObject({
      state: 'MISSED',
      stateInWords: 'Missed by 2 hours',
    });
    expect(await movePromise(bidder, 'pausePromise', { id, words: 'Late.' })).toMatchObject({ code: 'OVERDUE' });
    expect(await obligation(job, 'First draft')).toMatchObject({ timesDue: 1, timesKept: 0 });

    const done = { id, url: 'https://drafts.example/1', words: 'Draft 1.' };
    expect(await movePromise(bidder, 'reportPromiseDone', done)).toMatchObject({ state: 'KEPT_LATE', step: 'DONE' });
    await movePromise(rita, 'disputePromise', { id, words: 'Two pages are missing.' });
    await movePromise(bidder, 'standByPromise', { id, words: 'The brief asked for six.' });
    expect(await movePromise(rita, 'rulePromise', { id, isDone: true, words: 'x' }).catch(() => null)).toBeNull();
    expect(allowed(await instance(job, id, lea))).toEqual(['ruleDone', 'ruleNotDone']);
    expect(await movePromise(lea, 'rulePromise', { id, isDone: true, words: 'Six it was.' })).toMatchObject({
      state: 'KEPT_LATE',
      step: 'SETTLED',
      isKept: false,
      evidence: [{ kind: 'link', url: 'https://drafts.example/1' }],
    });
    expect((await instance(job, id, bidder)).events.map(({ kind }) => kind)).toEqual([
      'started',
      'paused',
      'resumed',
      'missed',
      'done',
      'disputed',
      'stoodBy',
      'ruledKept',
    ]);
    expect(await obligation(job, 'First draft')).toMatchObject({ timesDue: 1, timesKept: 0 });
  });
});

describe('a promise for each request', () => {
  test('is asked for by the requester alone, and each time is a row of its own', async () => {
    const job = await workOf(tom);
    const { id: obligationId, mayAsk } = await obligation(job, 'Page updates');
    expect([mayAsk, (await obligation(job, 'Page updates', tom)).mayAsk]).toEqual([true, false]);
    expect(await movePromise(tom, 'askForPromise', { obligationId, title: 'x' })).toMatchObject({ code: 'NOT_YOURS' });
    expect(await movePromise(sam, 'askForPromise', { obligationId, title: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    const { id: once } = await obligation(job, 'First draft');
    expect(await movePromise(rita, 'askForPromise', { obligationId: once, title: 'x' })).toMatchObject({
      code: 'NOT_ASKED_FOR',
    });
    const ids = [];
    for (let n = 1; n <= 6; n += 1) ids.push(await asked(job, `Page ${n}`));
    for (const id of ids.slice(0, 5)) {
      await movePromise(tina, 'reportPromiseDone', { id });
      await movePromise(rita, 'confirmPromise', { id });
    }
    await letPass(market, ids[5] ?? '', '25 hours');
    await until(job, ids[5] ?? '', ({ events }) => events.some(({ kind }) => kind === 'missed'));
    expect(await obligation(job, 'Page updates')).toMatchObject({
      timesDue: 6,
      timesKept: 5,
      keptInWords: '5 of 6 kept (83%, 44 to 97%)',
    });
  });

  test('that is waived counts neither way, and a dispute that is answered by going on counts when it is settled', async () => {
    const job = await workOf(tom);
    const [waived, redone] = [await asked(job, 'One'), await asked(job, 'Two')];
    await movePromise(rita, 'waivePromise', { id: waived, words: 'We need it no more.' });
    await movePromise(tom, 'reportPromiseDone', { id: redone });
    await movePromise(rita, 'disputePromise', { id: redone, words: 'The old picture is still there.' });
    expect(await obligation(job, 'Page updates')).toMatchObject({ timesDue: 1, timesKept: 0 });
    expect(await movePromise(tom, 'redoPromise', { id: redone, words: '' })).toMatchObject({ state: 'ON_TRACK' });
    expect(await obligation(job, 'Page updates')).toMatchObject({ timesDue: 0, timesKept: 0 });
    await movePromise(tom, 'reportPromiseDone', { id: redone, words: 'Now it is gone.' });
    await movePromise(rita, 'confirmPromise', { id: redone });
    expect(await obligation(job, 'Page updates')).toMatchObject({ timesDue: 1, timesKept: 1 });
    expect(await movePromise(rita, 'waivePromise', { id: redone, words: '' })).toMatchObject({ code: 'WRONG_STATE' });
    expect(
      await market.one('select sum(times_due)::int as due, sum(times_kept)::int as kept from promise_month'),
    ).toEqual(
      await market.one(`select count(*) filter (where missed_at is not null or disputed_at is not null or is_kept is not null)::int as due,
        count(*) filter (where is_kept)::int as kept from promise_instance where waived_at is null`),
    );
  });

  test('is accepted by silence when the time that was told has passed, once and by every process at once', async () => {
    const job = await workOf(vera);
    const id = await asked(job, 'Page');
    const { acceptsAt } = await movePromise(vera, 'reportPromiseDone', { id });
    const told = (await toldTo(rita)).filter(({ kind }) => kind === 'promiseDone').at(-1);
    expect(told?.text).toMatch(
      /“Page” of JOB-\d+ is done\. Confirm it or dispute it\. Without an answer it counts as accepted on /,
    );
    expect(Date.parse(acceptsAt ?? '')).toBeGreaterThan(Date.now() + 3 * 86_400_000);
    await market.owner.query('update promise_instance set accepts_at = clock_timestamp() where id = $1', [id]);
    expect(await until(job, id, ({ step }) => step === 'SETTLED')).toMatchObject({
      isKept: true,
      isAcceptedBySilence: true,
    });
    await setTimeout(1500);
    expect((await instance(job, id)).events.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
  });

  test('reminds its bidder a day and an hour before, each once', async () => {
    const job = await workOf(tom);
    const { id } = (await obligation(job, 'First draft')).instances[0] ?? { id: '' };
    const told = async () =>
      (await toldTo(tina))
        .filter(({ kind, text }) => kind.startsWith('promiseDue') && text.includes('First draft'))
        .map(({ kind }) => kind);
    const before = await told();
    const [day, hour] = ['promiseDueInADay', 'promiseDueInAnHour'];
    await letPass(market, id, '24 hours 10 minutes');
    await expect.poll(told, { timeout: 10_000 }).toEqual([...before, day]);
    await letPass(market, id, '23 hours');
    await expect.poll(told, { timeout: 10_000 }).toEqual([...before, day, hour]);
    // Another round or two tell nobody anything again.
    await setTimeout(2000);
    expect(await told()).toEqual([...before, day, hour]);
  });
});

const SETTLE = `mutation ($id: ID!, $counts: PromiseCounts!) { settleObligation(obligationId: $id, counts: $counts) {
  __typename ... on Refusal { code } } }`;

async function settle(actor: Actor, id: string, counts: string): Promise<{ __typename: string; code?: string }> {
  return (await actor.ask<{ settleObligation: { __typename: string } }>(SETTLE, { id, counts })).settleObligation;
}

describe('how a promise counts', () => {
  test('is part of the agreement: whoever changes it takes both confirmations back, and nobody confirms what they did not read', async () => {
    const job = await workOf(tom, async () => undefined);
    const version = await agreementVersion(rita, job);
    await made(rita, job, 'signAgreement', { version });
    const { id } = await obligation(job, 'Page updates');
    expect(await settle(vera, id, 'ONCE')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await settle(tom, id, 'ONCE')).toMatchObject({ __typename: 'Obligation' });
    for (const actor of [rita, tom])
      expect(await moveEngagement(actor, job, 'signAgreement', { version })).toMatchObject({
        code: 'CHANGED_MEANWHILE',
      });
    await signed(rita, tom, job);
    expect(await settle(rita, id, 'EACH_REQUEST')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await webRefusal(market, `update obligation set counts = 'measured' where id = $1`, [id])).toMatch(
      /stands once both sides have confirmed/,
    );
  });

  test('is not asked of whoever was chosen before the decision was re-opened', async () => {
    const job = await openedJob(market, rita, [
      [tom, 1000],
      [vera, 1200],
    ]);
    const choosing = async (winner: string) => {
      const chosen = (await judged(rita, job)).find(({ bidder }) => bidder.name === winner);
      await choose(rita, job, chosen?.id ?? '', 'Because.');
    };
    await choosing('Events team');
    const { id } = await market.one<{ id: string }>(
      `insert into obligation (engagement_id, bidder_id, position, text, metric, target, unit, clock, counts)
       select id, bidder_id, 9, 'Answers', 'time', 24, 'hours', 'calendar', 'eachRequest' from engagement where job_id = $1
       returning id`,
      [job.id],
    );
    await sayDecision(rita, job, 'reopenDecision', 'A price was read wrongly.');
    await choosing('Lantern & Co');
    await running(rita, vera, job);
    const ask = { obligationId: id, title: 'An answer' };
    expect(await movePromise(rita, 'askForPromise', ask)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await settle(rita, id, 'ONCE')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('what one side does in the moment in which the other does something else has one outcome', async () => {
  const job = await workOf(tom);
  for (let round = 0; round < 6; round += 1) {
    const id = await asked(job, `Race ${round}`);
    await movePromise(tom, 'reportPromiseDone', { id });
    await market.owner.query('update promise_instance set accepts_at = clock_timestamp() where id = $1', [id]);
    const answers = await Promise.all([
      movePromise(rita, 'confirmPromise', { id }),
      movePromise(rita, 'disputePromise', { id, words: 'No.' }),
      movePromise(rita, 'waivePromise', { id, words: '' }),
      movePromise(tom, 'redoPromise', { id, words: '' }),
    ]);
    const { events, step } = await instance(job, id);
    const settled = events.filter(({ kind }) => ['confirmed', 'accepted', 'waived'].includes(kind));
    expect(settled.length).toBeLessThanOrEqual(1);
    expect(step === 'SETTLED').toBe(settled.length === 1);
    expect(answers.every(({ __typename, code }) => __typename === 'PromiseInstance' || code === 'WRONG_STATE')).toBe(
      true,
    );
  }
});

test('work that is accepted settles what was done, and asks no more for what was not due', async () => {
  const job = await workOf(tom, accepted);
  expect((await obligation(job, 'First draft')).instances).toMatchObject([
    { state: 'WAIVED', step: 'SETTLED', isKept: null },
  ]);
});
