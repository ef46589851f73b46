import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { home } from '../support/posting.js';
import { policyInput, savePolicy, tried } from '../support/rules.js';
import { webRefusal } from '../support/web-refusal.js';
import { awardedWork, signedWork, type Work } from '../support/working.js';

/* Changes of awarded work, by both sides; who approves the large ones; and who never hears of any of it. */

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let lea: Actor;
let amy: Actor;
let work: Work;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  amy = await market.employee('Amy');
  const ada = await market.person('Ada', { department: 'Office', isAdministrator: true });
  const policy = policyInput({ awardApproverId: amy.personId, awardApprovalFrom: 200_000 });
  expect(await savePolicy(ada, null, policy)).not.toMatchObject({ __typename: 'Refusal' });
});

afterAll(() => market?.close());

beforeEach(async () => {
  work = await signedWork(market, rita, [
    [tom, 1000],
    [vera, 1200],
  ]);
});

const PROPOSE = `mutation ($job: ID!, $what: String!, $why: String!, $effect: MinorUnits!, $ends: CalendarDate, $by: CalendarDate!) {
  answer: proposeChange(jobId: $job, what: $what, why: $why, priceEffect: $effect, endsOn: $ends, answerBy: $by) { … } }`;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const propose = (actor: Actor, effect: number, more: object = {}) =>
  tried(actor, PROPOSE, {
    job: work.id,
    what: 'A second bar',
    why: 'Forty more guests',
    effect,
    ends: null,
    by: inDays(5),
    ...more,
  });

const answered = (actor: Actor, id: string, isAccepted: boolean, words = '') =>
  tried(
    actor,
    'mutation ($id: ID!, $yes: Boolean!, $w: String!) { answer: answerChange(id: $id, isAccepted: $yes, words: $w) { … } }',
    { id, yes: isAccepted, w: words },
  );

const approved = (actor: Actor, id: string, isAccepted: boolean, words = '') =>
  tried(
    actor,
    'mutation ($id: ID!, $yes: Boolean!, $w: String!) { answer: approveChange(id: $id, isAccepted: $yes, words: $w) { … } }',
    { id, yes: isAccepted, w: words },
  );

const withdrawn = (actor: Actor, id: string) =>
  tried(actor, 'mutation ($id: ID!) { answer: withdrawChange(id: $id) { … } }', { id });

interface Seen {
  growth: string | null;
  endsOn: string | null;
  agreedTotal: { amount: number };
  priceNow: { amount: number };
  changes: {
    id: string;
    number: number;
    side: string;
    state: string;
    what: string;
    words: string;
    approver: { name: string } | null;
    approvalWords: string;
    moves: { name: string; allowed: boolean }[];
  }[];
}

const DOCUMENT = `query ($id: ID!) { job(id: $id) { engagement { growth endsOn agreedTotal { amount } priceNow { amount }
  changes { id number side state what words approver { name } approvalWords moves { name allowed } } } } }`;

async function seen(actor: Actor): Promise<Seen | null> {
  const { job } = await actor.ask<{ job: { engagement: Seen | null } | null }>(DOCUMENT, { id: work.id });
  return job?.engagement ?? null;
}

const lastOf = async (actor: Actor) => {
  const last = (await seen(actor))?.changes.at(-1);
  if (last === undefined) throw new Error(`${actor.name} sees no change.`);
  return last;
};
const possible = async (actor: Actor) =>
  (await lastOf(actor)).moves.filter(({ allowed }) => allowed).map(({ name }) => name);

test('either side proposes, the other accepts, and the price by now is the sum with its history', async () => {
  const awarded = (await seen(rita))?.agreedTotal.amount ?? 0;
  await propose(tom, 5_000, { ends: inDays(90) });
  expect(await possible(tom)).toEqual(['withdraw']);
  expect(await possible(rita)).toEqual(['accept', 'askApproval', 'refuse']);
  expect(await answered(tom, (await lastOf(tom)).id, true)).toMatchObject({ code: 'NOT_YOURS' });
  expect(await answered(rita, (await lastOf(rita)).id, true, 'Good.')).toMatchObject({ __typename: 'Engagement' });
  await propose(rita, -1_000);
  await answered(tom, (await lastOf(tom)).id, true);
  await propose(rita, -500);
  await answered(tom, (await lastOf(tom)).id, false, 'The crew is booked.');
  const end = await seen(tom);
  expect(end).toMatchObject({
    agreedTotal: { amount: awarded },
    priceNow: { amount: awarded + 4_000 },
    endsOn: inDays(90),
  });
  expect(end?.growth).toBe(`+${Math.round((4_000 / awarded) * 100)}% in 2 changes`);
  expect(end?.changes.map(({ number, side, state, words }) => [number, side, state, words])).toEqual([
    [1, 'bidder', 'ACCEPTED', 'Good.'],
    [2, 'requester', 'ACCEPTED', ''],
    [3, 'requester', 'REFUSED', 'The crew is booked.'],
  ]);
  expect(await answered(rita, end?.changes[0]?.id ?? '', false, 'No')).toMatchObject({ code: 'WRONG_STATE' });
});

test('a change that brings the price to where choices are approved waits for the approver', async () => {
  const awarded = (await seen(rita))?.agreedTotal.amount ?? 0;
  await propose(tom, 200_000 - awarded);
  const { id } = await lastOf(tom);
  expect(await seen(amy)).toBeNull();
  expect(await approved(amy, id, true)).toMatchObject({ code: 'NOT_FOUND' });
  await answered(rita, id, true);
  expect(await lastOf(tom)).toMatchObject({ state: 'APPROVING', approver: { name: 'Amy' } });
  expect((await seen(tom))?.priceNow.amount).toBe(awarded);
  expect(await possible(amy)).toEqual(['approve', 'refuseApproval']);
  expect(await approved(amy, id, false)).toMatchObject({ code: 'REASON_MISSING' });
  expect(await approved(rita, id, true)).toMatchObject({ code: 'NOT_YOURS' });
  expect(await approved(amy, id, true, 'Within the budget.')).toMatchObject({ __typename: 'Engagement' });
  expect(await lastOf(tom)).toMatchObject({ state: 'ACCEPTED', approvalWords: 'Within the budget.' });
  expect((await seen(rita))?.priceNow.amount).toBe(200_000);
});

test('what one cent less would do needs nobody else', async () => {
  const awarded = (await seen(rita))?.agreedTotal.amount ?? 0;
  await propose(tom, 199_999 - awarded);
  await answered(rita, (await lastOf(rita)).id, true);
  expect(await lastOf(rita)).toMatchObject({ state: 'ACCEPTED', approver: null });
});

test('a proposal is withdrawn by its own side, and expires when its day has passed', async () => {
  await propose(rita, 0);
  const first = (await lastOf(rita)).id;
  expect(await withdrawn(tom, first)).toMatchObject({ code: 'NOT_YOURS' });
  expect(await withdrawn(rita, first)).toMatchObject({ __typename: 'Engagement' });
  await propose(rita, 0);
  const { id } = await lastOf(rita);
  await market.owner.query(`update engagement_change set answer_by = answer_by - 6 where id = $1`, [id]);
  expect(await lastOf(tom)).toMatchObject({ state: 'EXPIRED' });
  expect(await answered(tom, id, true)).toMatchObject({ code: 'WRONG_STATE' });
});

test('of two answers at the same moment one counts', async () => {
  for (let round = 0; round < 5; round += 1) {
    await propose(tom, 100);
    const { id } = await lastOf(tom);
    const before = (await seen(tom))?.priceNow.amount ?? 0;
    const answers = await Promise.all([answered(rita, id, true), withdrawn(tom, id), answered(rita, id, false, 'No')]);
    expect(answers.filter(({ __typename }) => __typename === 'Engagement')).toHaveLength(1);
    const { state } = await lastOf(tom);
    expect((await seen(tom))?.priceNow.amount).toBe(before + (state === 'ACCEPTED' ? 100 : 0));
  }
});

test('a change says what, why and by when, and every problem is named', async () => {
  const refused = await propose(tom, -10_000_000_000, { what: ' ', why: '', by: inDays(0), ends: '2020-01-01' });
  expect(refused.problems?.map(({ field }) => field)).toEqual(['what', 'why', 'priceEffect', 'endsOn', 'answerBy']);
});

test('nothing changes before both have confirmed, nor after the end', async () => {
  work = await awardedWork(market, rita, [[tom, 1000]]);
  expect(await propose(tom, 0)).toMatchObject({ code: 'NOT_CONFIRMED' });
  work = await signedWork(market, rita, [[tom, 1000]], { startedDaysAgo: 2 });
  await propose(tom, 100);
  const { id } = await lastOf(tom);
  await market.owner.query(
    `update engagement set delivered_at = now(), accepted_at = now(), accepted_by = requester_id where id = $1`,
    [work.engagementId],
  );
  expect(await propose(rita, 0)).toMatchObject({ code: 'WORK_IS_OVER' });
  expect(await answered(rita, id, true)).toMatchObject({ code: 'WORK_IS_OVER' });
  expect(await answered(rita, id, false, 'It is done.')).toMatchObject({ __typename: 'Engagement' });
});

test('to a rival no change exists, and a leader reads without a move', async () => {
  await propose(tom, 100);
  const { id } = await lastOf(tom);
  expect(await seen(vera)).toBeNull();
  expect(await answered(vera, id, true)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await withdrawn(vera, id)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await propose(vera, 1)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await possible(lea)).toEqual([]);
  expect(await answered(lea, id, true)).toMatchObject({ code: 'NOT_YOURS' });
  expect(await propose(lea, 1)).toMatchObject({ code: 'NOT_YOURS' });
});

test('the other side is told, and finds what waits for it at home', async () => {
  await propose(tom, 100);
  const kinds = async (actor: Actor) =>
    market.many<{ kind: string }>(
      `select kind from notification where person_id = $1 and job_id = $2 and kind like 'change%'`,
      [actor.personId, work.id],
    );
  expect(await kinds(rita)).toEqual([{ kind: 'changeProposed' }]);
  expect(await kinds(vera)).toEqual([]);
  expect((await home(rita)).needed.filter((row) => row.startsWith('Answer: Answer change 1'))).not.toEqual([]);
  await answered(rita, (await lastOf(rita)).id, true);
  expect(await kinds(tom)).toEqual([{ kind: 'changeSettled' }]);
});

test('the database itself refuses what no side may do', async () => {
  await propose(tom, 100);
  const { id } = await lastOf(tom);
  const set = (text: string) => webRefusal(market, `update engagement_change set ${text} where id = $1`, [id]);
  const by = (actor: Actor) => `'${actor.personId}'`;
  const accepted = (actor: Actor) =>
    set(`accepted_at = now(), accepted_by = ${by(actor)}, settled_by = ${by(actor)}, outcome = 'accepted'`);
  expect(await accepted(tom)).toContain('answered by the other');
  expect(await accepted(vera)).toContain('answered by the other');
  expect(await set(`outcome = 'withdrawn', settled_by = ${by(rita)}`)).toContain('answered by the other');
  expect(await set('price_effect = 0')).toContain('permission denied');
  await market.owner.query('update engagement_change set price_effect = 1000000 where id = $1', [id]);
  expect(await accepted(rita)).toContain('approved first');
});
