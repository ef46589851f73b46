import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { amended } from '../support/amending.js';
import { judged } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import { home } from '../support/posting.js';
import { bringDeadline, offer, opened, propose, type PublishedJob, publishJob, submit } from '../support/proposing.js';

const DAY = 86_400_000;

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
});

afterAll(() => market?.close());

/** Both have submitted; then the brief changes in a way that matters. */
async function amendedJob(): Promise<PublishedJob> {
  const job = await publishJob(market, rita, 14 * DAY);
  await propose(tom, job, offer(job, 1_000));
  await propose(vera, job, offer(job, 2_000));
  await amended(rita, job.id, { place: 'Porto' });
  return job;
}

async function askedAgain(actor: Actor, job: PublishedJob): Promise<number | null> {
  const document = 'query ($id: ID!) { job(id: $id) { bidderView { submittedBeforeAddendum } } }';
  const seen = await actor.ask<{ job: { bidderView: { submittedBeforeAddendum: number | null } } }>(document, {
    id: job.id,
  });
  return seen.job.bidderView.submittedBeforeAddendum;
}

const confirmed = (job: PublishedJob, price: number, addendum: number) => ({
  ...offer(job, price),
  confirmedAddendum: addendum,
});

test('who submitted before a change that matters is asked to look again, and what was submitted stands', async () => {
  const job = await amendedJob();
  expect(await askedAgain(vera, job)).toBe(1);
  const { needed } = await home(vera);
  expect(
    needed.some((words) => /^Review: Addendum 1 changes what you priced in JOB-\d+, Offsite for 80$/.test(words)),
  ).toBe(true);
  const { state } = await market.one<{ state: string }>(
    `select p.state from proposal p join membership m on m.bidder_id = p.bidder_id where p.job_id = $1 and m.person_id = $2`,
    [job.id, vera.personId],
  );
  expect(state).toBe('submitted');
});

test('who submits again has confirmed, and nobody else learns of it', async () => {
  const job = await amendedJob();
  const before = (await home(rita)).told;
  expect(await submit(vera, job, confirmed(job, 2_000, 1))).toMatchObject({ __typename: 'SubmittedProposal' });
  expect(await askedAgain(vera, job)).toBeNull();
  expect(await askedAgain(tom, job)).toBe(1);
  expect((await home(rita)).told).toEqual(before);
});

test('words and dates of the contest alone ask nobody to look again', async () => {
  const job = await publishJob(market, rita, 14 * DAY);
  await propose(vera, job, offer(job, 2_000));
  await amended(rita, job.id, { summary: 'Two days, better said.' });
  expect(await askedAgain(vera, job)).toBeNull();
});

test('what was written before an addendum is not submitted after it unread', async () => {
  const job = await amendedJob();
  expect(await submit(vera, job, offer(job, 1_900))).toMatchObject({
    code: 'ADDENDUM_UNREAD',
    message:
      'Addendum 1 came while you were writing. Your draft is kept: reload the page, read what changed, then submit.',
  });
  expect(await submit(vera, job, confirmed(job, 1_900, 2))).toMatchObject({
    code: 'ADDENDUM_UNREAD',
    message: 'This job has no addendum 2. Reload the page, then submit.',
  });
});

test('a new line is answered before it can be confirmed', async () => {
  const job = await publishJob(market, rita, 14 * DAY);
  await propose(vera, job, offer(job, 2_000));
  await amended(rita, job.id, { lines: [{ title: 'Coat check', quantity: 1, unit: 'evening' }] });
  const refused = await submit(vera, job, confirmed(job, 2_000, 1));
  expect(refused).toMatchObject({ code: 'CONTENT_UNFINISHED' });
  expect(refused.__typename === 'Refusal' ? refused.problems.map(({ message }) => message) : []).toContain(
    'Answer "Coat check": a price, included, or not offered.',
  );
});

test('at the opening both are opened, and the requester is told which was written before', async () => {
  const job = await amendedJob();
  await submit(tom, job, confirmed(job, 1_000, 1));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const document = `query ($id: ID!) { comparison(jobId: $id) { proposals { writtenBeforeAddendum bidder { name } } } }`;
  const { comparison } = await rita.ask<{
    comparison: { proposals: { writtenBeforeAddendum: number | null; bidder: { name: string } }[] };
  }>(document, { id: job.id });
  const written = comparison.proposals.map(({ bidder, writtenBeforeAddendum }) => [bidder.name, writtenBeforeAddendum]);
  expect(written.toSorted(([one], [other]) => String(one).localeCompare(String(other)))).toEqual([
    ['Events team', null],
    ['Lantern & Co', 1],
  ]);
  expect(await judged(rita, job)).toHaveLength(2);
});
