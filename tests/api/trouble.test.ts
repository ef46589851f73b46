import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { home } from '../support/posting.js';
import { tried } from '../support/rules.js';
import { webRefusal } from '../support/web-refusal.js';
import { signedWork, type Work } from '../support/working.js';

/* Awarded work that goes wrong: time to cure it, a probation, and asking anew; and that days which were given are kept. */

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let lea: Actor;
let work: Work;
/** A promise of this work that was missed. */
let missed: string;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

beforeEach(async () => {
  work = await signedWork(
    market,
    rita,
    [
      [tom, 1000],
      [vera, 1200],
    ],
    { startedDaysAgo: 30 },
  );
  missed = await instance(`now() - interval '20 days'`);
});

/** A promise of this work whose clock has run since the start, due then. */
async function instance(due: string): Promise<string> {
  const obligation = `select id from obligation where engagement_id = $1 order by position limit 1`;
  const { id } = await market.one<{ id: string }>(
    `insert into promise_instance (obligation_id, calendar, started_at, due_at)
     select id, '{}', now() - interval '30 days', ${due} from (${obligation}) o returning id`,
    [work.engagementId],
  );
  return id;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const open = (actor: Actor, more: object = {}) =>
  tried(
    actor,
    `mutation ($job: ID!, $words: String!, $by: CalendarDate!, $grounds: [ID!]!) {
       answer: openCure(jobId: $job, words: $words, cureBy: $by, groundIds: $grounds) { … } }`,
    { job: work.id, words: 'The draft is three weeks late.', by: inDays(5), grounds: [missed], ...more },
  );

const say = (actor: Actor, move: string, words = '') =>
  tried(actor, `mutation ($job: ID!, $words: String!) { answer: ${move}(jobId: $job, words: $words) { … } }`, {
    job: work.id,
    words,
  });

const probation = (actor: Actor, more: object = {}) =>
  tried(
    actor,
    `mutation ($job: ID!, $words: String!, $terms: String!, $until: CalendarDate!) {
       answer: beginProbation(jobId: $job, words: $words, terms: $terms, until: $until) { … } }`,
    { job: work.id, words: 'Still no draft.', terms: 'A draft each Friday.', until: inDays(20), ...more },
  );

const recompete = (actor: Actor, lines: string[], words = 'Missed again.') =>
  tried(
    actor,
    `mutation ($job: ID!, $words: String!, $lines: [ID!]!) {
       answer: recompete(jobId: $job, words: $words, lineIds: $lines, zone: "Europe/Lisbon") { … } }`,
    { job: work.id, words, lines },
  );

/** Lets so many days pass, as far as this trouble knows. */
const pass = (days: number) =>
  market.owner.query(
    `update trouble set cure_by = cure_by - $2::int, probation_until = probation_until - $2::int where engagement_id = $1`,
    [work.engagementId, days],
  );

interface Seen {
  state: string;
  endedBecause: string | null;
  mayOpenCure: boolean;
  troubleGrounds: { id: string; label: string }[];
  troubles: {
    state: string;
    grounds: string[];
    plan: string | null;
    endWords: string | null;
    answer: string | null;
    newJobId: string | null;
    moves: { name: string; allowed: boolean }[];
  }[];
}

async function seen(actor: Actor): Promise<Seen | null> {
  const document = `query ($id: ID!) { job(id: $id) { engagement { state endedBecause mayOpenCure troubleGrounds { id label }
    troubles { state grounds plan endWords answer newJobId moves { name allowed } } } } }`;
  const { job } = await actor.ask<{ job: { engagement: Seen | null } | null }>(document, { id: work.id });
  return job?.engagement ?? null;
}

const possible = async (actor: Actor) =>
  (await seen(actor))?.troubles.at(-1)?.moves.flatMap(({ name, allowed }) => (allowed ? [name] : []));

test('what went wrong is named, answered with a plan, and cured', async () => {
  expect(await seen(rita)).toMatchObject({ mayOpenCure: true, troubleGrounds: [{ id: missed }] });
  expect(await seen(tom)).toMatchObject({ mayOpenCure: false, troubleGrounds: [] });
  expect(await open(rita)).toMatchObject({ __typename: 'Engagement' });
  const { state, troubles } = (await seen(tom)) ?? { state: '', troubles: [] };
  expect(state).toBe('CURING');
  expect(troubles[0]?.grounds[0]).toMatch(/\(missed\)$/);
  expect(await possible(tom)).toEqual(['answerPlan']);
  expect(await possible(rita)).toEqual(['closeCured']);
  expect((await home(tom)).needed.join()).toContain('Answer with a plan');
  expect(await say(rita, 'closeCure')).toMatchObject({ __typename: 'Engagement' });
  expect(await seen(rita)).toMatchObject({ state: 'RUNNING', mayOpenCure: true });
});

test('days that were given are kept: nothing worse comes before they are over', async () => {
  await open(rita);
  expect(await probation(rita)).toMatchObject({ code: 'STILL_TIME' });
  expect(await recompete(rita, [])).toMatchObject({ code: 'STILL_TIME' });
  await pass(6);
  expect(await recompete(rita, [])).toMatchObject({ code: 'PROBATION_FIRST' });
  expect(await say(tom, 'answerCure', 'A draft by Friday.')).toMatchObject({ __typename: 'Engagement' });
  expect(await probation(rita)).toMatchObject({ __typename: 'Engagement' });
  expect(await seen(tom)).toMatchObject({ state: 'ON_PROBATION', troubles: [{ plan: 'A draft by Friday.' }] });
});

test('silence counts for the bidder, and both hear of it once', async () => {
  await open(rita);
  await pass(5 + 15);
  expect((await seen(tom))?.troubles[0]?.state).toBe('CURED');
  await Promise.all([open(rita), open(rita)]);
  const { troubles } = (await seen(rita)) ?? { troubles: [] };
  expect(troubles.map(({ state }) => state)).toEqual(['CURED', 'CURING']);
  const told = `select person_id from notification where job_id = $1 and kind = 'cureClosed'`;
  expect(await market.many(told, [work.id])).toHaveLength(2);
});

test('a probation that fails ends the work, stops its clocks, and begins a draft with what is left', async () => {
  const running = await instance(`now() + interval '5 days'`);
  await open(rita);
  await pass(6);
  await probation(rita);
  const { job } = await rita.ask<{ job: { lines: { id: string; title: string }[] } }>(
    'query ($id: ID!) { job(id: $id) { lines { id title } } }',
    { id: work.id },
  );
  expect(await recompete(rita, [])).toMatchObject({ code: 'TROUBLE_UNFINISHED' });
  const [left] = job.lines;
  expect(await recompete(rita, [left?.id ?? ''])).toMatchObject({ __typename: 'Engagement' });
  const forTom = await seen(tom);
  expect(forTom).toMatchObject({
    state: 'ENDED',
    endedBecause: 'cause',
    troubles: [{ state: 'ENDED', newJobId: null }],
  });
  const draftId = (await seen(rita))?.troubles[0]?.newJobId ?? '';
  const { job: draft } = await rita.ask<{ job: { phase: string; lines: { title: string }[] } }>(
    'query ($id: ID!) { job(id: $id) { phase lines { title } } }',
    { id: draftId },
  );
  expect(draft).toEqual({ phase: 'DRAFT', lines: [{ title: left?.title }] });
  const settled = await market.many<{ id: string; isKept: boolean | null }>(
    `select i.id, i.is_kept as "isKept" from promise_instance i where i.id = any($1) and i.settled_at is not null`,
    [[running, missed]],
  );
  expect(new Map(settled.map(({ id, isKept }) => [id, isKept]))).toEqual(
    new Map([
      [running, null],
      [missed, false],
    ]),
  );
  expect(await say(tom, 'answerEnding', 'The hall was closed.')).toMatchObject({ __typename: 'Engagement' });
  expect(await say(tom, 'answerEnding', 'Again.')).toMatchObject({ code: 'ANSWERED_ALREADY' });
  expect((await seen(lea))?.troubles[0]).toMatchObject({ endWords: 'Missed again.', answer: 'The hall was closed.' });
});

test('where the policy says so, a cure that failed is enough', async () => {
  await market.owner.query(
    `insert into job_policy (job_id, recompete_after) values ($1, 'cure')
     on conflict (job_id) do update set recompete_after = 'cure'`,
    [work.id],
  );
  await open(rita);
  await pass(6);
  expect(await possible(rita)).toEqual(['closeCured', 'beginProbation', 'recompete']);
});

test('a cure period names what went wrong, and nothing else', async () => {
  const kept = await instance(`now() + interval '5 days'`);
  const refused = await open(rita, { words: ' ', grounds: [], by: inDays(0) });
  expect(refused.problems?.map(({ field }) => field)).toEqual(['points', 'words', 'cureBy']);
  expect(await open(rita, { grounds: [kept] })).toMatchObject({ code: 'NOT_WRONG' });
  expect(await open(rita, { grounds: [work.engagementId] })).toMatchObject({ code: 'NOT_WRONG' });
  expect((await seen(rita))?.troubles).toEqual([]);
});

test('of a plan, a cure and a probation at the same moment each counts in its turn or not at all', async () => {
  await open(rita);
  await pass(6);
  const answers = await Promise.all([
    say(rita, 'closeCure'),
    probation(rita),
    probation(rita),
    say(tom, 'answerCure', 'Friday'),
  ]);
  const [cured, first, second] = answers.map(({ __typename }) => __typename === 'Engagement');
  expect([cured, first, second].filter(Boolean)).toHaveLength(1);
  expect((await seen(rita))?.troubles[0]?.state).toBe(cured ? 'CURED' : 'ON_PROBATION');
});

test('to a rival none of it exists, and each side makes only its own moves', async () => {
  await open(rita);
  expect(await seen(vera)).toBeNull();
  expect(await say(vera, 'answerCure', 'I would.')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await open(lea)).toMatchObject({ code: 'NOT_YOURS' });
  expect(await possible(lea)).toEqual([]);
  const told = await market.many('select 1 from notification where person_id = $1 and kind like $2', [
    vera.personId,
    'cure%',
  ]);
  expect(told).toEqual([]);
});

test('the database itself keeps the days and the order', async () => {
  await open(rita);
  const set = (text: string) =>
    webRefusal(market, `update trouble set ${text} where engagement_id = $1`, [work.engagementId]);
  const begin = `probation_at = now(), probation_words = 'x', probation_terms = 'x', probation_until = current_date + 9`;
  expect(await set(begin)).toContain('not taken back');
  expect(await set(`cured_at = now()`)).toContain('Silence counts');
  expect(await set(`cured_at = now(), cured_by = '${tom.personId}'`)).toContain('Only who asked');
  expect(await set(`plan = 'x', planned_at = now(), planned_by = '${vera.personId}'`)).toContain('chosen bidder');
  await pass(6);
  expect(await set(`ended_at = now(), end_words = 'x'`)).toContain('probation comes first');
  expect(await set(begin)).toBeNull();
});
