import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { closeWithoutAward, openedJob } from '../support/choosing.js';
import { type Bidding, type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';

/* Red flags: reckoned after the opening, shown with the rows behind them, and to nobody who bids. */

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let nora: Actor;
let lea: Actor;
let lantern: Bidding;
let northside: Bidding;
let job: PublishedJob;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  tom = await market.teamMember('Tom', await market.team('Events team'));
  lantern = await market.vendor('Lantern & Co');
  northside = await market.vendor('Northside Live');
  vera = await market.vendorPerson('Vera', lantern);
  nora = await market.vendorPerson('Nora', northside);
  job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 900],
    [nora, 900],
  ]);
}, 60_000);
afterAll(() => market?.close());

const FLAGS = `query ($id: ID!) { job(id: $id) { redFlags { kind proposals { name comparableTotal disqualifiedBecause }
  gap { share low high } record { contests wins expected chance } } } }`;

interface Flag {
  kind: string;
  proposals: { name: string; comparableTotal: number | null; disqualifiedBecause: string | null }[];
  gap: { share: number; low: number; high: number } | null;
  record: { contests: number; wins: number; expected: number; chance: number } | null;
}
const flagsFor = async (actor: Actor, { id }: PublishedJob) =>
  (await actor.ask<{ job: { redFlags: Flag[] | null } | null }>(FLAGS, { id })).job?.redFlags ?? null;

/** Contests of the company, decided so many days ago: Lantern never wins one, and the lowest is always a tenth below the next. */
async function decidedBefore(count: number, daysAgo: number): Promise<void> {
  await market.owner.query(
    `with own as (select id from dataset where not is_imported),
      bidders as (
        insert into contest_bidder (dataset_id, key, name, kind, bidder_id)
        select own.id, b.id::text, b.name, 'external', b.id from own, bidder b where b.id = any($1::uuid[])
        on conflict (dataset_id, key) do update set name = excluded.name returning id, bidder_id),
      contests as (
        insert into contest (dataset_id, ref, title, decided_on, currency, winner_id, bid_count, standing_count, bidder_count, missing_prices, digest)
        select own.id, 'past ' || $4 || ' ' || n, 'Past', current_date - $4::int, 'EUR', (select id from bidders where bidder_id = $2), 3, 3, 3, 0, ''
        from own, generate_series(1, $3::int) n returning id)
    insert into contest_bid (contest_id, position, contest_bidder_id, price, stands, counts)
    select c.id, row_number() over (partition by c.id order by b.bidder_id = $2), b.id, case when b.bidder_id = $2 then 1000 else 1100 end, true, true
    from contests c, bidders b`,
    [[lantern.id, northside.id], northside.id, count, daysAgo],
  );
}

test('those who judge see the flags with the proposals behind them', async () => {
  const flags = await flagsFor(rita, job);
  expect(flags).toEqual([
    {
      kind: 'IDENTICAL_PRICES',
      proposals: expect.arrayContaining([
        expect.objectContaining({ name: 'Lantern & Co' }),
        expect.objectContaining({ name: 'Northside Live' }),
      ]),
      gap: null,
      record: null,
    },
  ]);
});

test('nobody who bids sees one, and leaders only once it is decided', async () => {
  for (const actor of [tom, vera, nora, lea]) expect(await flagsFor(actor, job)).toBeNull();
  const other = await openedJob(market, rita, [[vera, 700]]);
  await closeWithoutAward(rita, other);
  expect((await flagsFor(lea, other))?.map(({ kind }) => kind)).toEqual(['SINGLE_BID']);
  for (const actor of [tom, vera, nora]) expect(await flagsFor(actor, other)).toBeNull();
});

test('the lowest disqualified is a flag, with the reason that was given', async () => {
  const field = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 800],
    [nora, 900],
  ]);
  const { comparison } = await rita.ask<{ comparison: { proposals: { id: string; bidder: { name: string } }[] } }>(
    'query ($id: ID!) { comparison(jobId: $id) { proposals { id bidder { name } } } }',
    { id: field.id },
  );
  const lowest = comparison.proposals.find(({ bidder }) => bidder.name === 'Lantern & Co');
  await rita.ask(
    'mutation ($p: ID!) { markProposal(proposalId: $p, mark: DISQUALIFIED, because: "It has no lift.") { __typename } }',
    { p: lowest?.id },
  );
  expect(
    (await flagsFor(rita, field))?.map(({ kind, proposals }) => [kind, proposals[0]?.disqualifiedBecause]),
  ).toEqual([['LOWEST_DISQUALIFIED', 'It has no lift.']]);
});

test('an unlucky bidder is measured against lots over 24 months, and the gap against past contests', async () => {
  // What is older than 24 months says nothing of luck; nine contests since are too few.
  await decidedBefore(20, 800);
  await decidedBefore(9, 40);
  expect((await flagsFor(rita, job))?.map(({ kind }) => kind)).toEqual(['IDENTICAL_PRICES', 'PRICE_GAP']);
  await decidedBefore(3, 30);
  const flags = await flagsFor(rita, job);
  const gap = flags?.find(({ kind }) => kind === 'PRICE_GAP')?.gap;
  // Every gap before was a tenth: the fences close on it, and none at all is outside.
  expect(gap).toEqual({ share: 0, low: expect.closeTo(0.1, 9), high: expect.closeTo(0.1, 9) });
  const unlucky = flags?.find(({ kind }) => kind === 'UNLUCKY_BIDDER');
  expect(unlucky?.proposals.map(({ name }) => name)).toEqual(['Lantern & Co']);
  expect(unlucky?.record).toEqual({
    contests: 12,
    wins: 0,
    expected: expect.closeTo(4, 9),
    chance: expect.closeTo((2 / 3) ** 12, 9),
  });
});
