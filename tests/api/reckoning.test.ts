import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged } from '../support/choosing.js';
import { accepted, running } from '../support/engaging.js';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, offer, opened, propose, type PublishedJob, publishJob } from '../support/proposing.js';
import { reportOn } from '../support/reporting.js';

/* What is said at the end: what work really cost the team that did it, and what of it comes back in the next brief. */

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let lea: Actor;

const COST = {
  labour: [
    { role: 'Planner', hours: 40, rate: 6_000 },
    { role: 'Host', hours: 16, rate: 4_500 },
  ],
  passThrough: 100_000,
  overheadRate: 1_000,
};

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

/** A job for which this bidder was chosen. */
async function wonBy(bidder: 'Events team' | 'Lantern & Co'): Promise<PublishedJob> {
  const job = await publishJob(market, rita);
  await propose(tom, job, { ...offer(job, 1000), cost: COST });
  await propose(vera, job, offer(job, 1100));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const chosen = (await judged(rita, job)).find((one) => one.bidder.name === bidder);
  await choose(rita, job, chosen?.id ?? '', 'Thank you both.');
  return job;
}

const REPORT = `costReport { currency differencePercent mayRecord price { amount } planned { full avoidable labour { role hours } }
  actual { fullCost words labour { role hours } recordedBy { name } } }`;

const reportOf = async (actor: Actor, { id }: PublishedJob) =>
  (
    await actor.ask<{ job: { engagement: { costReport: unknown } | null } | null }>(
      `query ($id: ID!) { job(id: $id) { engagement { ${REPORT} } } }`,
      { id },
    )
  ).job?.engagement?.costReport;

const LABOUR = [
  { role: 'Planner', hours: 46.5, rate: 6_000 },
  { role: 'Driver', hours: 0, rate: 4_000 },
];

async function record(actor: Actor, { id }: PublishedJob, labour: object[] = LABOUR): Promise<Record<string, unknown>> {
  const { recordActualCost } = await actor.ask<{ recordActualCost: Record<string, unknown> }>(
    `mutation ($id: ID!, $labour: [ActualLabourInput!]!) {
      recordActualCost(jobId: $id, labour: $labour, passThrough: 90000, words: "One more visit.") {
        __typename ... on Engagement { ${REPORT} } ... on Refusal { code field } } }`,
    { id, labour },
  );
  return recordActualCost;
}

test('a team says once, when all is delivered, what its work really cost; the team and leaders read it, nobody else', async () => {
  const job = await wonBy('Events team');
  await running(rita, tom, job);
  expect(await record(tom, job)).toMatchObject({ code: 'WRONG_STATE' });
  await tom.ask('mutation ($id: ID!) { deliverWork(jobId: $id, words: "Done.") { __typename } }', { id: job.id });
  expect(await reportOf(tom, job)).toMatchObject({ mayRecord: true, actual: null, planned: { full: 443_200 } });
  expect(await record(tom, job, [])).toMatchObject({ costReport: { actual: { fullCost: 90_000 } } });
  const said = {
    currency: 'EUR',
    planned: { full: 443_200, labour: [{ role: 'Planner', hours: 40 }, { role: 'Host' }] },
    actual: { fullCost: 396_900, words: 'One more visit.', recordedBy: { name: 'Tom' } },
    differencePercent: -10,
  };
  expect(await record(tom, job)).toMatchObject({ __typename: 'Engagement', costReport: said });
  expect(await reportOf(lea, job)).toMatchObject({ ...said, mayRecord: false });
  expect(await reportOf(rita, job)).toBeNull();
  expect(await reportOf(vera, job)).toBeUndefined();
  expect(await record(rita, job).catch((error: Error) => error.message)).toMatch(/FORBIDDEN/);
  expect(await record(vera, job)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await record(tom, job, [{ role: ' ', hours: 1, rate: 1 }])).toMatchObject({
    code: 'COST_UNFINISHED',
    field: 'labour.0.role',
  });
});

test('nobody asks a vendor for its own cost', async () => {
  const job = await wonBy('Lantern & Co');
  await accepted(rita, vera, job);
  expect(await record(vera, job)).toMatchObject({ code: 'TEAMS_ONLY' });
  for (const actor of [vera, lea]) expect(await reportOf(actor, job)).toBeNull();
});

test('the next brief of the same kind begins with how the last went, repeated or not', async () => {
  const job = await wonBy('Events team');
  const said = { headCount: 74, spend: 500_000, lessons: 'Ask for the bus first.', customerLine: 'Guests came back.' };
  expect(await reportOn(rita, job.id, said)).toBe('Job');
  const next = await publishJob(market, rita);
  const lastTime = async (actor: Actor) =>
    (
      await actor.ask<{ job: { lastTime: unknown } | null }>(
        'query ($id: ID!) { job(id: $id) { lastTime { id outcome { headCount lessons customerLine } } } }',
        { id: next.id },
      )
    ).job?.lastTime;
  expect(await lastTime(rita)).toEqual({
    id: job.id,
    outcome: { headCount: 74, lessons: 'Ask for the bus first.', customerLine: 'Guests came back.' },
  });
  for (const actor of [tom, vera, lea]) expect(await lastTime(actor)).toBeNull();
});
