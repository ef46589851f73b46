import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged, openedJob, sayDecision } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';

/* An award becomes an engagement, which its two sides know, and no rival. */

let market: Market;
let rita: Actor;
let sam: Actor;
let tom: Actor;
let vera: Actor;
let lea: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  sam = await market.employee('Sam');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

/** A job that the named bidder has won. */
async function awarded(winner: string): Promise<PublishedJob> {
  const job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 1200],
  ]);
  await chooseAnew(job, winner);
  return job;
}

async function chooseAnew(job: PublishedJob, winner: string): Promise<void> {
  const chosen = (await judged(rita, job)).find(({ bidder }) => bidder.name === winner);
  await choose(rita, job, chosen?.id ?? '', 'Thank you both.');
}

interface Seen {
  id: string;
  state: string;
  side: string | null;
  bidder: { name: string };
  agreedTotal: { amount: number } | null;
  endedBecause: string | null;
}

async function engagementFor(actor: Actor, job: PublishedJob): Promise<Seen | null | undefined> {
  const document = `query ($job: ID!) { job(id: $job) { engagement {
    id state side bidder { name } agreedTotal { amount } endedBecause moves { name allowed } } } }`;
  return (await actor.ask<{ job: { engagement: Seen | null } | null }>(document, { job: job.id })).job?.engagement;
}

test('an award becomes an engagement at the chosen price, known to its two sides and to leaders alone', async () => {
  const job = await awarded('Events team');
  const agreed = { state: 'AGREED', bidder: { name: 'Events team' }, agreedTotal: { amount: 42_000 } };
  expect(await engagementFor(rita, job)).toMatchObject({ ...agreed, side: 'requester' });
  expect(await engagementFor(tom, job)).toMatchObject({ ...agreed, side: 'bidder' });
  expect(await engagementFor(lea, job)).toMatchObject({ ...agreed, side: null });
  expect(await engagementFor(vera, job)).toBeNull();
  expect(await engagementFor(sam, job)).toBeUndefined();
});

test('a re-opened decision ends it, and another award begins another', async () => {
  const job = await awarded('Events team');
  await sayDecision(rita, job, 'reopenDecision', 'A price was read wrongly.');
  expect(await engagementFor(tom, job)).toMatchObject({ state: 'ENDED', endedBecause: 'reopened' });
  await chooseAnew(job, 'Lantern & Co');
  expect(await engagementFor(rita, job)).toMatchObject({ state: 'AGREED', bidder: { name: 'Lantern & Co' } });
  expect(await engagementFor(vera, job)).toMatchObject({ state: 'AGREED' });
  expect(await engagementFor(tom, job)).toMatchObject({ state: 'ENDED', bidder: { name: 'Events team' } });
});
