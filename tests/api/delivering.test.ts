import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, closeWithoutAward, judged, openedJob } from '../support/choosing.js';
import { home } from '../support/posting.js';
import { type Market, openMarket } from '../support/market.js';
import { aMonthLater } from '../support/promising.js';
import type { PublishedJob } from '../support/proposing.js';

/* What is said after the work, who reads it, and how it becomes a bidder's record. */

let market: Market;
let rita: Actor;
let stranger: Actor;
let tom: Actor;
let vera: Actor;
let lea: Actor;
let job: PublishedJob;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  stranger = await market.employee('Sam');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

beforeEach(async () => {
  job = await awardedJob();
});

/** A job that Tom's team has won against Vera. */
async function awardedJob(): Promise<PublishedJob> {
  const opened = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 1200],
  ]);
  const chosen = (await judged(rita, opened)).find(({ bidder }) => bidder.name === 'Events team');
  await choose(rita, opened, chosen?.id ?? '', 'Thank you both.');
  await measuredAtTheEnd(opened);
  return opened;
}

/** As if both sides had agreed that its promises are measured at the end rather than by a clock. */
const measuredAtTheEnd = ({ id }: PublishedJob) =>
  market.owner.query(
    `update obligation set counts = 'measured' where engagement_id = (select id from engagement where job_id = $1)`,
    [id],
  );

const RECORD = `mutation ($job: ID!, $headCount: Int, $spend: MinorUnits, $lessons: String, $promises: [PromiseOutcomeInput!]!) {
  recordOutcome(jobId: $job, customerLine: "Customers were answered sooner.", headCount: $headCount, spend: $spend, lessons: $lessons, promises: $promises) {
    __typename ... on Job { outcome { timesDue timesKept } } ... on Refusal { code message field } } }`;

interface Recorded {
  __typename: string;
  code?: string;
  field?: string | null;
  outcome?: { timesDue: number; timesKept: number };
}

async function record(actor: Actor, of: PublishedJob, timesKept: number, timesDue = 1, more = {}): Promise<Recorded> {
  const promises = [{ position: 0, timesDue, timesKept, words: 'Two days late.' }];
  const variables = { job: of.id, headCount: 74, spend: 410_000, lessons: 'Ask for the bus first.', promises, ...more };
  return (await actor.ask<{ recordOutcome: Recorded }>(RECORD, variables)).recordOutcome;
}

const OUTCOME = `query ($job: ID!) { job(id: $job) { moves { name allowed reason }
  outcome { headCount spend { amount currency } lessons timesDue timesKept }
  promises { position words promise { text target unit } outcome { timesDue timesKept } } } }`;

interface Outcome {
  outcome: { headCount: number; lessons: string | null } | null;
  promises: { promise: { text: string }; words: string; outcome: { timesDue: number } | null }[];
}

const outcomeFor = async (actor: Actor, of = job) =>
  (await actor.ask<{ job: Outcome | null }>(OUTCOME, { job: of.id })).job;

/** The record of the one promise everybody makes here, as the requester of the next job reads it. */
async function recordsInNextContest(): Promise<Record<string, unknown[]>> {
  const next = await openedJob(market, rita, [
    [tom, 900],
    [vera, 950],
  ]);
  const document = `query ($job: ID!) { comparison(jobId: $job) { proposals { bidder { name } promiseRecords { timesDue timesKept } } } }`;
  const { comparison } = await rita.ask<{
    comparison: { proposals: { bidder: { name: string }; promiseRecords: unknown[] }[] };
  }>(document, { job: next.id });
  return Object.fromEntries(comparison.proposals.map(({ bidder, promiseRecords }) => [bidder.name, promiseRecords]));
}

describe('an awarded job', () => {
  test('shows what was promised to those who asked and to who was chosen, and to nobody else', async () => {
    const made = [{ position: 0, words: '', promise: { text: 'First draft', target: 3, unit: 'DAYS' }, outcome: null }];
    for (const actor of [rita, tom, lea])
      expect(await outcomeFor(actor)).toMatchObject({ outcome: null, promises: made });
    expect(await outcomeFor(vera)).toMatchObject({ outcome: null, promises: [] });
    expect(await outcomeFor(stranger)).toBeNull();
  });

  test('keeps how it went, and tells who was chosen', async () => {
    expect(await record(rita, job, 0)).toEqual({ __typename: 'Job', outcome: { timesDue: 1, timesKept: 0 } });
    const said = { headCount: 74, spend: { amount: 410_000, currency: 'EUR' }, timesDue: 1, timesKept: 0 };
    expect(await outcomeFor(rita)).toMatchObject({
      outcome: { ...said, lessons: 'Ask for the bus first.' },
      promises: [{ words: 'Two days late.', outcome: { timesDue: 1, timesKept: 0 } }],
    });
    expect(await outcomeFor(lea)).toMatchObject({ outcome: { lessons: 'Ask for the bus first.' } });
    expect(await outcomeFor(tom)).toMatchObject({ outcome: { ...said, lessons: null } });
    expect(await outcomeFor(vera)).toMatchObject({ outcome: null, promises: [] });
    expect((await home(tom)).told.join()).toMatch(/kept 0 of 1/);
    expect((await home(vera)).told.join()).not.toMatch(/kept 0 of 1/);
  });

  test('is reported on by nobody but who posted it', async () => {
    expect(await record(lea, job, 1)).toMatchObject({ __typename: 'Refusal', code: 'NOT_YOURS' });
    expect(await record(tom, job, 1)).toMatchObject({ code: 'NOT_YOURS' });
    expect(await record(stranger, job, 1)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await outcomeFor(rita)).toMatchObject({ outcome: null });
  });

  test('is not reported on with a promise passed over, or kept more often than it fell due', async () => {
    expect(await record(rita, job, 1, 1, { promises: [] })).toMatchObject({
      code: 'OUTCOME_UNFINISHED',
      field: 'promises.0',
    });
    expect(await record(rita, job, 3, 2)).toMatchObject({ code: 'OUTCOME_UNFINISHED', field: 'promises.0.timesKept' });
    const unheardOf = [
      { position: 0, timesDue: 1, timesKept: 1 },
      { position: 7, timesDue: 1, timesKept: 1 },
    ];
    expect(await record(rita, job, 1, 1, { promises: unheardOf })).toMatchObject({ field: 'promises.7' });
  });
});

test('a job that nobody has won has nothing to report', async () => {
  const closed = await openedJob(market, rita, [[tom, 1000]]);
  expect(await record(rita, closed, 1)).toMatchObject({ code: 'WRONG_STATE' });
  await closeWithoutAward(rita, closed);
  expect(await record(rita, closed, 1)).toMatchObject({ code: 'WRONG_STATE' });
});

test('a promise’s record is counted over jobs and full months, follows corrections, and leaves out what never fell due', async () => {
  const [first, second, third] = [await awardedJob(), await awardedJob(), await awardedJob()];
  await aMonthLater(market);
  const before = (await recordsInNextContest()) as Record<string, { timesDue: number; timesKept: number }[]>;
  const known = before['Events team']?.[0] ?? { timesDue: 0, timesKept: 0 };
  await record(rita, first, 40, 42);
  await record(rita, second, 0, 2);
  await record(rita, third, 0, 0);
  await record(rita, second, 1, 2);
  expect((await recordsInNextContest())['Events team']).toEqual([known]);
  await aMonthLater(market);
  expect(await recordsInNextContest()).toEqual({
    'Events team': [{ timesDue: known.timesDue + 44, timesKept: known.timesKept + 41 }],
    'Lantern & Co': [{ timesDue: 0, timesKept: 0 }],
  });
});
