import { wilsonInterval } from '@bidwell/signal/wilson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { openedJob } from '../support/choosing.js';
import { type Bidding, type Market, openMarket } from '../support/market.js';
import { acceptedWork } from '../support/rating.js';
import { recountedRecord } from '../support/recount-records.js';

/* What became of a bidder's work, on every screen that shows it: equal to a recount of the rows in which it was written. */

let market: Market;
let rita: Actor;
let team: Bidding;
let firm: Bidding;
let tom: Actor;
let vera: Actor;
let foundInTime: unknown[];

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  team = await market.team('Events team');
  firm = await market.vendor('Lantern & Co');
  tom = await market.teamMember('Tom', team);
  vera = await market.vendorPerson('Vera', firm);
  await twoYearsOfRequests(team, 41);
  await twoYearsOfRequests(firm, 23);
  await yearOfWork();
  foundInTime = await comeBacks();
  await market.owner.query('select recount_come_backs()');
});

afterAll(() => market?.close());

const comeBacks = () => market.many('select contest_id, position, bidder_id, came from come_back order by 1, 2');

/** Requests of a bidder in the last two years, one after the other: asked about, mostly rated, their promise settled. */
async function twoYearsOfRequests(bidder: Bidding, requests: number): Promise<void> {
  await market.owner.query(
    `with offered as (
       insert into service (bidder_id, category_id, title, text, metric, target, unit, clock)
       values ($1, $2, 'Change a page', 'Done in a day', 'hours after the request', 24, 'hours', 'calendar') returning id),
     promised as (
       insert into obligation (service_id, bidder_id, position, text, metric, target, unit, clock, counts)
       select id, $1, 0, 'Done in a day', 'hours after the request', 24, 'hours', 'calendar', 'eachRequest' from offered returning id),
     requested as (
       insert into service_request (service_id, bidder_id, asked_by, words, currency, created_at, taken_at, taken_by)
       select o.id, $1, $3, 'Request ' || n, 'EUR', at, at, $4
       from offered o, generate_series(1, $5) n, lateral (select now() - n * 730.0 / $5 * interval '1 day' as at) t
       returning id, created_at, split_part(words, ' ', 2)::int as n)
     insert into promise_instance (obligation_id, asked_by, title, request_id, calendar, started_at, due_at, done_at, done_by, settled_at, is_kept)
     select p.id, $3, '', r.id, '{}', r.created_at, r.created_at + interval '1 day', r.created_at + late, $4, r.created_at + interval '3 days',
       late <= interval '1 day'
     from promised p, requested r,
       lateral (select case when r.n % 7 = 0 then interval '2 days' else interval '5 hours' end as late) l`,
    [bidder.id, market.categoryId, rita.personId, bidder.id === team.id ? tom.personId : vera.personId, requests],
  );
  await market.owner.query(
    `insert into rating_ask (request_id, asked_at) select id, created_at + interval '1 day' from service_request where bidder_id = $1`,
    [bidder.id],
  );
  await market.owner.query(
    `insert into rating (ask_id, word, given_at)
     select a.id, (array['unacceptable', 'disappointing', 'acceptable', 'good', 'amazing'])[1 + n % 5], a.asked_at
     from rating_ask a join service_request r on r.id = a.request_id, lateral (select split_part(r.words, ' ', 2)::int as n) request
     where a.bidder_id = $1 and n % 4 <> 0`,
    [bidder.id],
  );
}

/** Work that was awarded, accepted and rated, each job a while after the one before; the last is Vera's. */
async function yearOfWork(): Promise<void> {
  for (let job = 0; job < 7; job += 1) {
    const [winner, other] = job < 6 ? [tom, vera] : [vera, tom];
    const work = await acceptedWork(market, rita, [
      [winner, 900],
      [other, 1000],
    ]);
    const daysAgo = 300 - job * 40;
    await market.owner.query(`update engagement set accepted_at = now() - make_interval(days => $2) where id = $1`, [
      work.engagementId,
      daysAgo,
    ]);
    await market.owner.query(
      'update contest set decided_on = decided_on - $2::int, asked_on = asked_on - $2::int where job_id = $1',
      [work.id, daysAgo + 5],
    );
    await market.owner.query('delete from rating_ask where engagement_id = $1', [work.engagementId]);
    await market.owner.query(
      `with asked as (insert into rating_ask (engagement_id, asked_at) values ($1, now() - make_interval(days => $2)) returning id)
       insert into rating (ask_id, kept, again, word) select id, $3, $4, 'good' from asked`,
      [work.engagementId, daysAgo, job === 2 ? 'no' : 'yes', job !== 2],
    );
  }
}

const SHARE = '{ of count low high }';
const RECORD = `record { from to kept ${SHARE} answered ${SHARE} saidKept ${SHARE} again ${SHARE} words { word share ${SHARE} } comeBack ${SHARE} }`;

interface Share {
  of: number;
  count: number | null;
  low: number | null;
  high: number | null;
}

type Shown = Record<'kept' | 'answered' | 'saidKept' | 'again' | 'comeBack', Share> & {
  words: { word: string; share: Share }[];
};

/** As the product tells a share: few cases say nothing. */
const told = ({ count, of }: { count: number; of: number }): Share =>
  of < 5 ? { of, count: null, low: null, high: null } : { of, count, ...wilsonInterval(count, of) };

async function expectRecount(shown: Shown | undefined, bidder: Bidding): Promise<void> {
  const anew = await recountedRecord(market, bidder.id);
  for (const figure of ['kept', 'answered', 'saidKept', 'again', 'comeBack'] as const)
    expect({ [figure]: shown?.[figure] }).toEqual({ [figure]: told(anew[figure]) });
  const words = Object.fromEntries((shown?.words ?? []).map(({ word, share }) => [word.toLowerCase(), share.count]));
  const all = Object.values(anew.words).reduce((sum, count) => sum + count, 0);
  const none = { unacceptable: 0, disappointing: 0, acceptable: 0, good: 0, amazing: 0 };
  expect(words).toEqual(all < 5 ? {} : { ...none, ...anew.words });
}

describe('a record', () => {
  test('is the same on the storefront, beside a proposal and in the comparison, and equals a recount of the raw rows', async () => {
    const opened = await openedJob(market, rita, [
      [tom, 900],
      [vera, 950],
    ]);
    const { comparison } = await rita.ask<{ comparison: { proposals: { bidder: { id: string; record: Shown } }[] } }>(
      `query ($job: ID!) { comparison(jobId: $job) { proposals { bidder { id ${RECORD} } } } }`,
      { job: opened.id },
    );
    for (const [bidder, actor] of [
      [team, tom],
      [firm, vera],
    ] as const) {
      const own = await actor.ask<{ viewer: { bidder: { record: Shown } } }>(`{ viewer { bidder { ${RECORD} } } }`);
      const beside = comparison.proposals.find((proposal) => proposal.bidder.id === bidder.id)?.bidder.record;
      await expectRecount(own.viewer.bidder.record, bidder);
      expect(beside).toEqual(own.viewer.bidder.record);
    }
  });

  test('counts something of everything here, or the recount would prove little', async () => {
    const { kept, answered, words, comeBack } = await recountedRecord(market, team.id);
    expect(kept.of).toBeGreaterThan(15);
    expect(kept.count).toBeLessThan(kept.of);
    expect(answered.count).toBeLessThan(answered.of);
    expect(Object.keys(words).length).toBeGreaterThan(3);
    expect(comeBack.of).toBeGreaterThanOrEqual(5);
    expect(comeBack.count).toBeLessThan(comeBack.of);
  });

  test('finds come-backs as decisions are made, the same as when they are found anew', async () => {
    expect(foundInTime.length).toBeGreaterThan(5);
    expect(await comeBacks()).toEqual(foundInTime);
  });

  test('is read by colleagues; a vendor reads its own and nobody else’s', async () => {
    const job = await openedJob(market, rita, [
      [tom, 900],
      [vera, 950],
    ]);
    const document = `query ($job: ID!) { job(id: $job) { id } viewer { bidder { id name record { from } } } }`;
    expect(await vera.ask(document, { job: job.id })).toMatchObject({
      viewer: { bidder: { record: { from: expect.any(String) } } },
    });
    expect(await tom.ask(document, { job: job.id })).toMatchObject({
      viewer: { bidder: { record: { from: expect.any(String) } } },
    });
  });
});
