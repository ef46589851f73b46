import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../apps/api/src/platform/database/data-source.js';
import type { Actor } from '../support/actor.js';
import { type Earlier, recordEarlier } from '../support/earlier-contests.js';
import { type Market, openMarket } from '../support/market.js';
import { ourSignal, ownContests, publishCards } from '../support/own-cards.js';

/* What a bidder is told of how it stands: its own contests, in cards of ten, and of rivals no more than a debrief tells. */

let market: Market;
let dataSource: DataSource;
let team: Actor;
let vendor: Actor;
let bidders: Earlier[];
let decided = 0;

const LAST_DAY = '2026-08-20';

beforeAll(async () => {
  market = await openMarket();
  dataSource = await createDataSource(
    { databaseUrl: market.database.webUrl, databaseRole: null, poolSize: 4 },
    [],
  ).initialize();
  const [ours, theirs, rival] = [await market.team('Events'), await market.vendor('V'), await market.vendor('R')];
  team = await market.teamMember('Tom', ours);
  vendor = await market.vendorPerson('Lena', theirs);
  bidders = [
    { ...ours, isTeam: true },
    { ...theirs, isTeam: false },
    { ...rival, isTeam: false },
  ];
});

afterAll(async () => {
  await dataSource?.destroy();
  await market?.close();
});

/** So many more contests of all three; the team wins one in five, the vendor one in five. */
async function decide(count: number): Promise<void> {
  await recordEarlier(market, bidders, decided, count);
  decided += count;
}

const found = () => [{ bidderId: bidders[0]?.id ?? '', bids: 40, wins: 8 }];

test('before any contest there is nothing but noughts', async () => {
  expect(await ourSignal(team)).toEqual({ kind: 'INTERNAL', bids: 0, wins: 0, untilNextCard: 10, card: null });
  expect(await ownContests(team, 20)).toEqual([]);
});

test('nine contests are counted and bring no card', async () => {
  await decide(9);
  expect(await publishCards(market.owner, LAST_DAY)).toBe(0);
  expect(await ourSignal(team)).toMatchObject({ bids: 9, wins: 2, untilNextCard: 1, card: null });
});

test('the tenth brings the first card: counts, lift and stated reasons, for both sides alike', async () => {
  await decide(1);
  expect(await publishCards(market.owner, LAST_DAY)).toBe(3);
  const [ofTeam, ofVendor] = [await ourSignal(team), await ourSignal(vendor)];
  const counts = { bids: 10, wins: 2, lift: 0.6, meanField: 3, expected: 3.3, invited: null, signal: null };
  expect(ofTeam.card).toMatchObject(counts);
  expect(ofVendor).toMatchObject({ kind: 'EXTERNAL', card: counts });
  expect(ofTeam.card?.reasons).toEqual([
    { reason: 'bestPrice', losses: 6 },
    { reason: 'bestFit', losses: 2 },
  ]);
  expect(ofTeam.card?.interval?.low).toBeCloseTo(0.0567, 4);
});

test('nine more change not a byte of it, whatever the run finds; ten more bring the next', async () => {
  const before = await ourSignal(team);
  await decide(9);
  expect(await publishCards(market.owner, LAST_DAY, found())).toBe(0);
  expect((await ourSignal(team)).card).toEqual(before.card);
  await decide(1);
  expect(await publishCards(market.owner, LAST_DAY, found())).toBe(3);
  expect((await ourSignal(team)).card).toMatchObject({ bids: 20, wins: 4, requesters: 2 });
});

describe('what a run found', () => {
  test('reaches the team rounded: whole times in 100, quarters that are over, no label of a loss', async () => {
    const { card } = await ourSignal(team);
    const figure = { category: '', isHeadline: true, bids: 40, wins: 8, meanField: 3.9 };
    expect(card?.signal).toEqual({
      figures: [{ ...figure, value: 36, low: 27, high: 47, verdict: 'BELOW' }],
      par: { par: 12.3, low: 0.51, high: 1.3, evidence: null },
      quarters: [{ quarter: '2026-01-01', expected: 7.8, value: 36, low: 25, high: 46 }],
      losses: { price: 4, date: -1, relation: 0, service: 7, labels: null },
    });
  });

  test('never reaches a vendor', async () => {
    expect((await ourSignal(vendor)).card).toMatchObject({ signal: null, wouldHaveWon: null });
  });
});

describe('the database itself', () => {
  const copy = (change: string) =>
    dataSource.query(
      `insert into own_card (run_id, contest_bidder_id, kind, first_day, last_day, contests_ever, bids, wins, requesters, breadth,
         losses_told, would_have_won)
       select (select max(id) from signal_run), contest_bidder_id, ${change}
       from own_card o join contest_bidder r on r.id = o.contest_bidder_id where r.name = 'V' order by contests_ever desc limit 1`,
    );
  const plain = 'o.kind, first_day, last_day';

  test('refuses a card that comes too soon', async () => {
    await market.owner.query('insert into signal_run (dataset_id, is_full) select id, true from dataset');
    await expect(copy(`${plain}, contests_ever + 9, 9, 1, 1, 1, null, null`)).rejects.toThrow(/ten more/);
  });

  test('refuses a card with more for a vendor than is a vendor’s', async () => {
    await expect(copy(`${plain}, contests_ever + 10, 9, 1, 1, 1, 10, '{}'`)).rejects.toThrow(/check constraint/);
    await expect(copy(`'internal', first_day, last_day, contests_ever + 10, 9, 1, 1, 1, 10, '{}'`)).rejects.toThrow(
      /kind/,
    );
  });

  test('lets nobody change or take back what was told', async () => {
    await expect(market.owner.query('update own_card set wins = wins')).rejects.toThrow(/stays as it was told/);
    await expect(dataSource.query('delete from own_card')).rejects.toThrow(/permission denied/);
  });
});

test('the list of own contests tells own prices and outcomes, and of rivals nothing where there was no debrief', async () => {
  const listed = await ownContests(team, 7);
  expect(listed).toHaveLength(20);
  expect(new Set(listed.map(({ ref }) => ref)).size).toBe(20);
  expect(listed.filter(({ outcome }) => outcome === 'WON')).toHaveLength(4);
  for (const { price, field, priceBand, cause } of listed)
    expect({ price, field, priceBand, cause }).toEqual({
      price: { amount: 90_000 },
      field: null,
      priceBand: null,
      cause: null,
    });
});

test('a place that is none is refused in words', async () => {
  const { errors } = await team.send('{ ownContests(first: 5, after: "nowhere") { edges { cursor } } }');
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
