import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged, openedJob } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import { type PublishedJob, publishJob } from '../support/proposing.js';
import { reportOn } from '../support/reporting.js';

/* From a piece of work to the goal it serves and to the customer outside, and back from a goal to what was done for it. */

let market: Market;
let rita: Actor;
let sam: Actor;
let tom: Actor;
let vera: Actor;
let lea: Actor;
let done: PublishedJob;

const LINE = 'Callers waited a minute less.';

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  sam = await market.employee('Sam');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  done = await awarded();
  expect(await reportOn(rita, done.id, { spend: 520_000, customerLine: LINE })).toBe('Job');
});

afterAll(() => market?.close());

/** A job that Vera has won against Tom. */
async function awarded(): Promise<PublishedJob> {
  const job = await openedJob(market, rita, [
    [tom, 1200],
    [vera, 1000],
  ]);
  const chosen = (await judged(rita, job)).find(({ bidder }) => bidder.name === 'Lantern & Co');
  await choose(rita, job, chosen?.id ?? '', 'Thank you both.');
  return job;
}

interface Link {
  id: string;
  chainParts: string[];
  customerLine: string | null;
  goal: { title: string } | null;
}

async function linksOf(actor: Actor): Promise<Link[]> {
  const { chainLinks } = await actor.ask<{ chainLinks: { edges: { node: Link }[] } }>(
    '{ chainLinks(first: 50) { edges { node { id chainParts customerLine goal { title } customerBenefit } } } }',
  );
  return chainLinks.edges.map(({ node }) => node);
}

interface RolledUp {
  published: number;
  awarded: number;
  lines: number;
  showsSpend: boolean;
  spend: { awarded: number; agreed: number; changed: number; reported: number; reportedSpend: number }[];
}

async function rolledUp(actor: Actor, goalId: string | null = market.goalId): Promise<RolledUp | null> {
  const document = `query ($goal: ID) { goalRollUp(goalId: $goal) { published awarded lines showsSpend
    spend { awarded agreed changed reported reportedSpend } } }`;
  return (await actor.ask<{ goalRollUp: RolledUp | null }>(document, { goal: goalId })).goalRollUp;
}

async function linesOf(actor: Actor): Promise<{ line: string; job: { id: string } | null }[]> {
  const { customerLines } = await actor.ask<{
    customerLines: { edges: { node: { line: string; job: { id: string } | null } }[] };
  }>(
    'query ($goal: ID) { customerLines(goalId: $goal, first: 9) { edges { node { line department { name } job { id } } } } }',
    { goal: market.goalId },
  );
  return customerLines.edges.map(({ node }) => node);
}

describe('the chain', () => {
  test('shows each person what they have a part in, to its end', async () => {
    expect(await linksOf(rita)).toMatchObject([
      { id: done.id, chainParts: ['REQUESTER', 'EVALUATOR'], customerLine: LINE },
    ]);
    expect(await linksOf(vera)).toMatchObject([{ id: done.id, chainParts: ['DOER'], customerLine: LINE }]);
  });

  test('shows nobody the work of a rival', async () => {
    expect(await linksOf(tom)).toEqual([]);
    expect(await linksOf(sam)).toEqual([]);
  });

  test('tells the whole company what work did for the customer outside, and the job to those who may see it', async () => {
    expect(await linesOf(rita)).toMatchObject([{ line: LINE, job: { id: done.id } }]);
    expect(await linesOf(lea)).toMatchObject([{ line: LINE, job: { id: done.id } }]);
    expect(await linesOf(sam)).toMatchObject([{ line: LINE, job: null }]);
  });
});

test('a report ends with a line on the customer outside, which names nobody who did the work', async () => {
  const job = await awarded();
  expect(await reportOn(rita, job.id, { customerLine: '  ' })).toBe('Refusal');
  expect(await reportOn(rita, job.id, { customerLine: 'Lantern & co made the guests smile.' })).toBe('Refusal');
  expect(await reportOn(rita, job.id, { customerLine: 'The guests smiled.' })).toBe('Job');
  await market.owner.query(`delete from job_outcome where job_id = $1`, [job.id]);
});

describe('the sums of a goal', () => {
  test('are for leaders; a colleague reads them from five awarded jobs on, who may bid never', async () => {
    for (const actor of [sam, tom]) expect(await rolledUp(actor)).toMatchObject({ showsSpend: false, spend: [] });
    expect(await rolledUp(lea)).toMatchObject({ showsSpend: true, spend: [{ reported: 1, reportedSpend: 520_000 }] });
    while (((await rolledUp(lea))?.awarded ?? 0) < 5) await awarded();
    expect(await rolledUp(sam)).toMatchObject({ showsSpend: true, spend: [{ awarded: 5, reportedSpend: 520_000 }] });
    expect(await rolledUp(tom)).toMatchObject({ showsSpend: false, spend: [] });
  });

  test('equal a recount from the raw rows', async () => {
    await publishJob(market, rita);
    const raw = await market.many<{
      currency: string;
      price: string;
      published: boolean;
      line: string | null;
      spend: string | null;
    }>(
      `select j.currency, a.proposal_id is not null as won, coalesce(o.comparable_total, o.total) as price, jo.customer_line as line, jo.spend
       from job j left join award a on a.job_id = j.id left join opened_proposal o on o.proposal_id = a.proposal_id
       left join job_outcome jo on jo.job_id = j.id
       where j.goal_id = $1 and j.published_at is not null and j.cancelled_at is null`,
      [market.goalId],
    );
    const won = raw.filter(({ price }) => price !== null);
    const sum = (numbers: (string | null)[]) => numbers.reduce((total, each) => total + Number(each ?? 0), 0);
    expect(await rolledUp(lea)).toEqual({
      published: raw.length,
      awarded: won.length,
      lines: won.filter(({ line }) => line !== null).length,
      showsSpend: true,
      spend: [
        {
          awarded: won.length,
          agreed: sum(won.map(({ price }) => price)),
          changed: 0,
          reported: won.filter(({ spend }) => spend !== null).length,
          reportedSpend: sum(won.map(({ spend }) => spend)),
        },
      ],
    });
    const kept =
      'select goal_id, currency, month::text, published, awarded, agreed, reported, reported_spend, lines from goal_month order by 1, 2, 3';
    const before = await market.many(kept);
    await market.owner.query('select recount_goals()');
    expect(await market.many(kept)).toEqual(before);
  });
});

describe('a job without a goal', () => {
  const WHY = 'The old printer has to go before the move.';

  test('is published only by saying why, and is visible as such to leaders alone', async () => {
    await expect(publishJob(market, rita, 3_600_000, { goalId: null })).rejects.toThrow(/say why none fits/);
    await expect(publishJob(market, rita, 3_600_000, { noGoalBecause: WHY })).rejects.toThrow(/take out the goal/);
    const none = { goalId: null, noGoalBecause: WHY, customerBenefit: '' };
    const job = await publishJob(market, rita, 3_600_000, none);
    const said = async (actor: Actor) =>
      (
        await actor.ask<{ job: { noGoalBecause: string } | null }>(
          'query ($id: ID!) { job(id: $id) { noGoalBecause } }',
          {
            id: job.id,
          },
        )
      ).job?.noGoalBecause;
    expect([await said(rita), await said(lea), await said(tom), await said(vera)]).toEqual([WHY, WHY, '', '']);
    expect(await rolledUp(lea, null)).toMatchObject({ published: 1 });
    expect(await rolledUp(sam, null)).toBeNull();
    expect(await rolledUp(tom, null)).toBeNull();
  });
});

describe('a goal', () => {
  const CHANGE = `mutation ($id: ID!, $title: String!) { changeGoal(id: $id, title: $title, customerBenefit: "Nobody waits.") {
    __typename ... on Refusal { code } } }`;
  const words = async (actor: Actor) =>
    (
      await actor.ask<{ job: { goal: { title: string }; goalThen: { title: string } | null } }>(
        'query ($id: ID!) { job(id: $id) { goal { title formerWords { title } } goalThen { title } } }',
        { id: done.id },
      )
    ).job;

  test('is said in other words by leaders, and jobs keep what it said when they were published', async () => {
    expect(await words(rita)).toMatchObject({ goalThen: null });
    expect(await lea.ask(CHANGE, { id: market.goalId, title: 'Answer every caller in an hour' })).toMatchObject({
      changeGoal: { __typename: 'Goal' },
    });
    expect(await words(rita)).toEqual({
      goal: { title: 'Answer every caller in an hour', formerWords: [{ title: 'Answer every customer in a day' }] },
      goalThen: { title: 'Answer every customer in a day' },
    });
    expect(await words(vera)).toMatchObject({
      goal: { formerWords: [] },
      goalThen: { title: 'Answer every customer in a day' },
    });
    expect(await lea.ask(CHANGE, { id: market.goalId, title: ' ' })).toMatchObject({
      changeGoal: { code: 'GOAL_UNFINISHED' },
    });
  });

  test('has a place among the others, and comes back when it was retired', async () => {
    const add = 'mutation ($title: String!) { addGoal(title: $title, customerBenefit: "B") { ... on Goal { id } } }';
    const { addGoal } = await lea.ask<{ addGoal: { id: string } }>(add, { title: 'Warm in a day' });
    const titles = async () =>
      (await rita.ask<{ goals: { title: string }[] }>('{ goals { title } }')).goals.map(({ title }) => title);
    const move = (isUp: boolean) =>
      lea.ask('mutation ($id: ID!, $isUp: Boolean!) { moveGoal(id: $id, isUp: $isUp) { __typename } }', {
        id: addGoal.id,
        isUp,
      });
    expect((await titles()).at(-1)).toBe('Warm in a day');
    await move(true);
    expect((await titles())[0]).toBe('Warm in a day');
    await move(true);
    expect((await titles())[0]).toBe('Warm in a day');
    await lea.ask('mutation ($id: ID!) { retireGoal(id: $id) { __typename } }', { id: addGoal.id });
    expect(await titles()).not.toContain('Warm in a day');
    await lea.ask('mutation ($id: ID!) { bringGoalBack(id: $id) { __typename } }', { id: addGoal.id });
    expect(await titles()).toContain('Warm in a day');
  });
});
