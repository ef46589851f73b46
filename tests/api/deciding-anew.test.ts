import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, closeWithoutAward, judged, moveDecision, openedJob, sayDecision, score } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import { seat, submitScores } from '../support/panel.js';
import { bringDeadline, offer, opened, type PublishedJob, submit } from '../support/proposing.js';
import { draftsBegun, furtherRound, startRound } from '../support/rounds.js';
import { tried } from '../support/rules.js';
import { webRefusal } from '../support/web-refusal.js';

/* Deciding anew: with several rounds, after somebody changed sides, and after a look at what others gave. */

let market: Market;
let rita: Actor;
let tim: Actor;
let vera: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tim = await market.teamMember('Tim', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
});

afterAll(() => market?.close());

const reopen = (actor: Actor, job: PublishedJob) =>
  sayDecision(actor, job, 'reopenDecision', 'A reference was not what it seemed.');

const kindsTold = async (actor: Actor, job: PublishedJob) =>
  (
    await market.many<{ kind: string }>(
      'select kind from notification where person_id = $1 and job_id = $2 order by at, id',
      [actor.personId, job.id],
    )
  ).map(({ kind }) => kind);

async function proposalOf(job: PublishedJob, name: string): Promise<string> {
  return (await judged(rita, job)).find(({ bidder }) => bidder.name === name)?.id ?? '';
}

describe('a job of two rounds that is decided anew', () => {
  let first: PublishedJob;
  let second: PublishedJob;

  beforeAll(async () => {
    first = await openedJob(market, rita, [
      [tim, 10_000],
      [vera, 9_000],
    ]);
    second = await furtherRound(rita, first, [await proposalOf(first, 'Events team')]);
    await draftsBegun(market, second, 1);
    await submit(tim, second, offer(second, 8_000, 'Cheaper now.'));
    await bringDeadline(market, second, 0);
    await opened(market, second);
    await choose(rita, second, await proposalOf(second, 'Events team'), 'A calm plan.');
  });

  test('is told to those who were left out too, by the round they were in', async () => {
    expect(await reopen(rita, first)).toMatchObject({ reopenDecision: { code: 'CONTINUED' } });
    expect(await reopen(rita, second)).toMatchObject({ reopenDecision: { phase: 'OPENED' } });
    expect(await kindsTold(tim, second)).toContain('decisionReopened');
    expect(await kindsTold(vera, first)).toContain('decisionReopened');
    expect(await kindsTold(vera, second)).toEqual([]);
    for (const [actor, job] of [
      [tim, second],
      [vera, first],
    ] as const) {
      const document = 'query ($job: ID!) { debrief(jobId: $job) { outcome replacedAt } job(id: $job) { phase } }';
      const seen = await actor.ask<{ debrief: { replacedAt: string | null } }>(document, { job: job.id });
      expect(seen).toMatchObject({ debrief: { replacedAt: expect.any(String) }, job: { phase: 'OPENED' } });
    }
  });

  test('says so to whoever decides it again, until it is decided, and to no bidder', async () => {
    const document = 'query ($job: ID!) { job(id: $job) { reopening { words by { name } } } }';
    const seen = async (actor: Actor) => actor.ask(document, { job: second.id });
    expect(await seen(rita)).toEqual({ job: { reopening: { words: expect.any(String), by: { name: 'Rita' } } } });
    expect(await seen(tim)).toEqual({ job: { reopening: null } });
  });

  test('is decided for every round again', async () => {
    expect(await choose(rita, second, await proposalOf(second, 'Events team'), 'Still the calm plan.')).toMatchObject({
      __typename: 'AwardMade',
      toldCount: 2,
    });
    const debriefs = await market.many(
      `select job_id as job, outcome, words, replaced_at as replaced from debrief where job_id = any($1::uuid[]) order by outcome`,
      [[first.id, second.id]],
    );
    expect(debriefs).toEqual([
      { job: first.id, outcome: 'lost', words: 'Still the calm plan.', replaced: null },
      { job: second.id, outcome: 'won', words: 'Still the calm plan.', replaced: null },
    ]);
    expect(
      await market.one('select published, decided, awarded from requester_conduct where person_id = $1', [
        rita.personId,
      ]),
    ).toEqual({ published: 1, decided: 1, awarded: 1 });
  });
});

describe('a further round', () => {
  let first: PublishedJob;
  let second: PublishedJob;

  beforeAll(async () => {
    first = await openedJob(market, rita, [
      [tim, 10_000],
      [vera, 9_000],
    ]);
  });

  test('stays open as long as the policy of its job asks', async () => {
    await market.owner.query('update job_policy set min_open_days = 5 where job_id = $1', [first.id]);
    const kept = [await proposalOf(first, 'Events team')];
    const refused = await startRound(rita, first, kept);
    expect(refused).toMatchObject({ code: 'UNFINISHED', problems: [{ field: 'deadline' }] });
    await market.owner.query('update job_policy set min_open_days = 0 where job_id = $1', [first.id]);
  });

  test('takes nobody back who left the panel of the round before', async () => {
    const eva = await market.employee('Elsa');
    await seat(market, first, eva);
    await market.owner.query(
      `update evaluator set left_at = clock_timestamp(), left_because = 'interest', interest = 'interest',
         interest_words = 'My brother works there.' where job_id = $1 and person_id = $2`,
      [first.id, eva.personId],
    );
    second = await furtherRound(rita, first, [await proposalOf(first, 'Events team')]);
    const document =
      'mutation ($job: ID!, $person: ID!) { answer: askEvaluator(jobId: $job, personId: $person) { … } }';
    const answer = await tried(rita, document, { job: second.id, person: eva.personId });
    expect(answer).toMatchObject({ code: 'LEFT_BEFORE' });
    const insert = 'insert into evaluator (job_id, person_id, asked_by) values ($1, $2, $3)';
    expect(await webRefusal(market, insert, [second.id, eva.personId, rita.personId])).toMatch(/Nobody comes back/);
  });

  test('changes hands with the rounds before it', async () => {
    const nina = await market.employee('Nina');
    const document = `mutation ($job: ID!, $person: ID!) {
      answer: handOverJob(jobId: $job, personId: $person, words: "I am on leave.") { … } }`;
    expect(await tried(rita, document, { job: second.id, person: nina.personId })).toMatchObject({
      __typename: 'Evaluator',
    });
    const posted = await market.many<{ id: string }>('select id from job where requester_id = $1', [nina.personId]);
    expect(posted.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted());
    expect(await closeWithoutAward(rita, second)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('after the decision somebody changes sides', () => {
  const reportTo = (who: Actor, manager: Actor | null) =>
    market.owner.query('update person set manager_id = $2 where id = $1', [who.personId, manager?.personId ?? null]);

  test('whoever judged and is tied to a bidder by then leaves the panel as the job is decided anew', async () => {
    const eva = await market.employee('Eva');
    const job = await openedJob(market, rita, [
      [tim, 10_000],
      [vera, 9_000],
    ]);
    await seat(market, job, eva);
    await closeWithoutAward(rita, job);
    await reportTo(tim, eva);
    await reopen(rita, job);
    const place = await market.one(
      'select left_because as because from evaluator where job_id = $1 and person_id = $2',
      [job.id, eva.personId],
    );
    expect(place).toEqual({ because: 'reportingLine' });
    await reportTo(tim, null);
  });

  test('a requester who is tied to a bidder by then judges nothing any more, and is asked to hand the job over', async () => {
    const rolf = await market.employee('Rolf');
    const job = await openedJob(market, rolf, [[tim, 10_000]]);
    const [proposal] = await judged(rolf, job);
    await closeWithoutAward(rolf, job);
    await reportTo(tim, rolf);
    expect(await reopen(rolf, job)).toMatchObject({ reopenDecision: { phase: 'OPENED' } });
    expect(await choose(rolf, job, proposal?.id ?? '', null, { isTold: false })).toMatchObject({ code: 'RECUSED' });
    expect(await kindsTold(rolf, job)).toContain('evaluatorLeft');
    await reportTo(tim, null);
  });
});

test('nobody closes a job, reads what others gave, takes it back and scores then', async () => {
  const eva = await market.employee('Evelyn');
  const job = await openedJob(market, rita, [[tim, 10_000]]);
  await seat(market, job, eva);
  const [proposal] = await judged(rita, job);
  const fit = proposal?.scores.find(({ isComputed }) => !isComputed)?.criterionId ?? '';
  await score(eva, proposal?.id ?? '', fit, 3, 'Thin.');
  await submitScores(eva, job);
  expect(await closeWithoutAward(rita, job, { isTold: false })).toMatchObject({ __typename: 'AwardMade' });
  const document = `query ($job: ID!) { decisionRecord(jobId: $job) { proposals { scores { note by { name } } } } }`;
  const { decisionRecord } = await rita.ask<{ decisionRecord: { proposals: { scores: object[] }[] } }>(document, {
    job: job.id,
  });
  expect(decisionRecord.proposals.flatMap(({ scores }) => scores)).toEqual([]);
  await moveDecision(rita, job, 'undoDecision');
});
