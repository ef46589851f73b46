import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { tried } from '../support/rules.js';

/* Whom a job reaches, with the 0 case in words; and work that never came to the market. */

let market: Market;
let rita: Actor;
let leader: Actor;
let print: string;

beforeAll(async () => {
  market = await openMarket();
  await market.team('Events team');
  await market.vendor('Alto');
  rita = await market.employee('Rita');
  leader = await market.person('Lea', { department: 'Board', isLeader: true });
  print = (await market.one<{ id: string }>(`insert into category (name) values ('Print') returning id`)).id;
});

afterAll(() => market.close());

interface Found {
  teamCount: number;
  vendorCount: number;
  whyNobody: string | null;
  bidders: { reason: string; bidder: { name: string } }[];
}

async function matching(mode: string, categoryId: string, vendorIds: string[] = []): Promise<Found> {
  const document = `query ($c: ID!, $m: InvitationMode!, $v: [ID!]) { matchingBidders(categoryId: $c, mode: $m, vendorIds: $v) {
    teamCount vendorCount whyNobody bidders { reason bidder { name } } } }`;
  return (await rita.ask<{ matchingBidders: Found }>(document, { c: categoryId, m: mode, v: vendorIds }))
    .matchingBidders;
}

describe('matching', () => {
  test('counts teams and vendors and gives each the reason', async () => {
    expect(await matching('CATEGORY', market.categoryId)).toEqual({
      teamCount: 1,
      vendorCount: 1,
      whyNobody: null,
      bidders: [
        { reason: 'TEAM_OF_CATEGORY', bidder: { name: 'Events team' } },
        { reason: 'CATEGORY', bidder: { name: 'Alto' } },
      ],
    });
  });

  test('mixes vendors of the category with those named; by category alone, names do not count', async () => {
    const brio = await market.vendor('Brio');
    await market.owner.query('delete from bidder_category where bidder_id = $1', [brio.id]);
    const named = [brio.id];
    expect((await matching('MIXED', market.categoryId, named)).bidders).toMatchObject([
      { reason: 'TEAM_OF_CATEGORY' },
      { reason: 'CATEGORY', bidder: { name: 'Alto' } },
      { reason: 'NAMED', bidder: { name: 'Brio' } },
    ]);
    expect((await matching('CATEGORY', market.categoryId, named)).vendorCount).toBe(1);
    expect((await matching('NAMED', market.categoryId, named)).bidders.map(({ reason }) => reason)).toEqual([
      'TEAM_OF_CATEGORY',
      'NAMED',
    ]);
  });

  test('says which filter left everybody out', async () => {
    expect((await matching('CATEGORY', print)).whyNobody).toBe(
      'No team of the company serves Print. No approved vendor serves it either. Name a vendor, or invite all 2 approved vendors.',
    );
    const closed = await market.vendor('Closed Press');
    await market.owner.query('update bidder set is_approved = false where id = $1', [closed.id]);
    await market.owner.query('insert into bidder_category values ($1, $2)', [closed.id, print]);
    expect((await matching('CATEGORY', print)).whyNobody).toMatch(/: the 1 that does is not approved\./);
    expect((await matching('NAMED', print)).whyNobody).toMatch(/have named nobody yet/);
  });
});

const LOG = 'mutation ($purchase: OutsidePurchaseInput!) { answer: logOutsidePurchase(purchase: $purchase) { … } }';
const purchase = (part: object = {}) => ({
  categoryId: market.categoryId,
  title: 'Photographer for the open day',
  supplier: 'Lumen Studio',
  amount: 84_000,
  currency: 'EUR',
  boughtOn: '2026-03-02',
  reason: 'URGENT',
  ...part,
});

describe('work bought around the market', () => {
  test('is recorded by whoever bought it and listed for leaders, with totals by category', async () => {
    for (const part of [{}, { amount: 16_000 }, { categoryId: print, amount: 5_000, currency: 'USD' }])
      expect(await tried(rita, LOG, { purchase: purchase(part) })).toMatchObject({ __typename: 'OutsidePurchase' });
    const list =
      '{ outsidePurchases(first: 2) { edges { node { title price { amount } recorder { name } } } pageInfo { hasNextPage } } }';
    const { outsidePurchases } = await leader.ask<{ outsidePurchases: { edges: object[]; pageInfo: object } }>(list);
    expect(outsidePurchases).toMatchObject({
      edges: [
        { node: { price: { amount: 5_000 }, recorder: { name: 'Rita' } } },
        { node: { price: { amount: 16_000 } } },
      ],
      pageInfo: { hasNextPage: true },
    });
    const { outsideTotals } = await leader.ask<{ outsideTotals: object[] }>(
      '{ outsideTotals(year: 2026) { purchases category { name } total { amount currency } } }',
    );
    expect(outsideTotals).toEqual([
      { purchases: 2, category: { name: 'Events' }, total: { amount: 100_000, currency: 'EUR' } },
      { purchases: 1, category: { name: 'Print' }, total: { amount: 5_000, currency: 'USD' } },
    ]);
    expect(await leader.ask('{ outsideTotals(year: 2024) { purchases } }')).toEqual({ outsideTotals: [] });
  });

  test('shows everybody else only what they recorded themselves', async () => {
    const own = '{ myOutsidePurchases(first: 20) { edges { node { title } } } }';
    const other = await market.employee('Sam');
    expect(await other.ask(own)).toEqual({ myOutsidePurchases: { edges: [] } });
    const { myOutsidePurchases } = await rita.ask<{ myOutsidePurchases: { edges: object[] } }>(own);
    expect(myOutsidePurchases.edges).toHaveLength(3);
  });

  test('is refused unfinished, field by field', async () => {
    const refused = await tried(rita, LOG, {
      purchase: purchase({ title: ' ', amount: 0, boughtOn: '2999-01-01', reason: 'OTHER' }),
    });
    expect(refused).toMatchObject({ code: 'PURCHASE_UNFINISHED' });
    expect(refused.problems?.map(({ field }) => field)).toEqual(['title', 'amount', 'boughtOn', 'words']);
  });
});
