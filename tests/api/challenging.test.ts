import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged, openedJob } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';
import { policyInput, savePolicy, tried } from '../support/rules.js';

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let nora: Actor;
let rolf: Actor;
let lea: Actor;
let job: PublishedJob;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  nora = await market.vendorPerson('Nora', await market.vendor('Northside Live'));
  rolf = await market.employee('Rolf');
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  const ada = await market.person('Ada', { department: 'Office', isAdministrator: true });
  const policy = policyInput({ challengeDays: 3, challengeReviewerId: rolf.personId });
  expect(await savePolicy(ada, null, policy)).not.toMatchObject({ __typename: 'Refusal' });
});

afterAll(() => market?.close());

beforeEach(async () => {
  job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 900],
    [nora, 1200],
  ]);
  const winner = (await judged(rita, job)).find(({ bidder }) => bidder.name === 'Events team');
  await choose(rita, job, winner?.id ?? '');
});

const challenge = (actor: Actor, words = 'The crew was named on page two.') =>
  tried(actor, 'mutation ($job: ID!, $w: String!) { answer: challengeDecision(jobId: $job, words: $w) { … } }', {
    job: job.id,
    w: words,
  });
const answer = (actor: Actor, id: string, words = 'It was, and was not read.') =>
  tried(
    actor,
    'mutation ($id: ID!, $a: String!) { answer: answerChallenge(id: $id, outcome: UPHELD, answer: $a) { … } }',
    { id, a: words },
  );

const idOf = async () => (await market.one<{ id: string }>('select id from challenge where job_id = $1', [job.id])).id;

interface Seen {
  words: string;
  outcome: string | null;
  bidder: { name: string };
  isMineToAnswer: boolean;
  debrief: { outcome: string } | null;
}

const seenBy = async (actor: Actor, id: string) =>
  (
    await actor.ask<{ challenge: Seen | null }>(
      'query ($id: ID!) { challenge(id: $id) { words outcome bidder { name } isMineToAnswer debrief { outcome } } }',
      { id },
    )
  ).challenge;

test('a bidder that was not chosen challenges once; the reviewer answers once; both sides and leaders read it', async () => {
  expect(await challenge(vera, ' ')).toMatchObject({ code: 'CHALLENGE_UNFINISHED' });
  expect(await challenge(vera)).toMatchObject({ __typename: 'Challenge' });
  expect(await challenge(vera)).toMatchObject({ code: 'CHALLENGED_ALREADY' });
  const id = await idOf();
  expect(await seenBy(rolf, id)).toMatchObject({ isMineToAnswer: true, debrief: { outcome: 'LOST' } });
  expect(await seenBy(rita, id)).toMatchObject({ isMineToAnswer: false, bidder: { name: 'Lantern & Co' } });
  expect(await seenBy(lea, id)).toMatchObject({ words: 'The crew was named on page two.', debrief: null });

  for (const actor of [rita, tom, lea]) expect(await answer(actor, id)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await answer(rolf, id)).toMatchObject({ __typename: 'Challenge' });
  expect(await answer(rolf, id)).toMatchObject({ code: 'ANSWERED_ALREADY' });
  expect(await seenBy(vera, id)).toMatchObject({ outcome: 'UPHELD' });
  const told = await vera.ask<{ home: { notifications: { text: string }[] } }>('{ home { notifications { text } } }');
  expect(told.home.notifications[0]?.text).toContain('was upheld');
});

test('no other bidder learns that a decision is challenged', async () => {
  await challenge(vera);
  const id = await idOf();
  for (const other of [tom, nora]) {
    expect(await seenBy(other, id)).toBeNull();
    const { job: seen } = await other.ask<{ job: { challenges: unknown[] } }>(
      'query ($job: ID!) { job(id: $job) { challenges { id } } }',
      { job: job.id },
    );
    expect(seen.challenges).toEqual([]);
  }
});

test('the winner challenges nothing', async () => {
  expect(await challenge(tom)).toMatchObject({ code: 'NO_CHALLENGE' });
});

test('after the days that the policy gives it is too late, for the application and for the database', async () => {
  await market.owner.query(`update debrief set told_at = told_at - interval '14 days' where job_id = $1`, [job.id]);
  expect(await challenge(vera)).toMatchObject({ code: 'TOO_LATE' });
  const insert = `insert into challenge (job_id, proposal_id, bidder_id, made_by, words)
    select job_id, proposal_id, bidder_id, $2, 'Late.' from debrief where job_id = $1 and outcome = 'lost' limit 1`;
  await expect(market.owner.query(insert, [job.id, vera.personId])).rejects.toThrow(
    'The days for a challenge are over.',
  );
});
