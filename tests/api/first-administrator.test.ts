import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFirstAdministrator } from '../../apps/api/src/first-administrator.js';
import { Refused } from '../../apps/api/src/platform/graphql/refusal.js';
import type { Actor } from '../support/actor.js';
import { addPerson, attempt, firstSignIn, REFUSAL, who } from '../support/administering.js';
import { type Market, openMarket } from '../support/market.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market.close());

test('a company without people gets one administrator, who builds the rest up and is the only one made so', async () => {
  const owner = market.database.ownerUrl;
  await expect(makeFirstAdministrator(owner, 'no address')).rejects.toThrow(Refused);
  const email = 'ana.silva@company.example';
  const firstPassword = await makeFirstAdministrator(owner, email);
  const ana = await firstSignIn(market, { personId: '', email, firstPassword }, 'four green chairs');
  expect(ana.name).toBe('Ana Silva');

  const add = `mutation { answer: addDepartment(name: "Marketing") { __typename ... on Department { id } ${REFUSAL} } }`;
  const departmentId = String((await attempt(ana, add)).id);
  const category = `mutation { answer: addCategory(name: "Print") { __typename ... on Category { id } ${REFUSAL} } }`;
  const categoryIds = [(await attempt(ana, category)).id];
  const team = `mutation ($bidder: NewBidderInput!) { answer: addBidder(bidder: $bidder) { __typename ... on BidderAccount { id } ${REFUSAL} } }`;
  const bidder = { kind: 'TEAM', name: 'Print shop', departmentId, categoryIds };
  const bidderId = String((await attempt(ana, team, { bidder })).id);
  const handed = await addPerson(ana, { name: 'Tom Berg', departmentId, bidderId });
  const tom = await firstSignIn(market, handed, 'seven quiet rivers');
  const board = await tom.ask<{ openJobs: { edges: object[] } }>('{ openJobs(first: 5) { edges { cursor } } }');
  expect(board.openJobs.edges).toEqual([]);

  await expect(makeFirstAdministrator(owner, 'eve@company.example')).rejects.toThrow(
    'There is an administrator already',
  );
});

test('a company whose administrators are gone gets one of its employees, and no vendor’s person', async () => {
  const owner = market.database.ownerUrl;
  await market.owner.query('update person set deactivated_at = now() where is_administrator');
  const vera = await market.vendorPerson('Vera Vendor', await market.vendor('Alto'));
  const eric = await market.employee('Eric Employee');
  const address = (actor: Actor) =>
    market.one<{ email: string }>('select email from person where id = $1', [actor.personId]);
  const { email: outside } = await address(vera);
  await expect(makeFirstAdministrator(owner, outside)).rejects.toThrow('one of a vendor’s people');
  const { email } = await address(eric);
  const firstPassword = await makeFirstAdministrator(owner, email);
  expect(await who(eric)).toBeNull();
  const again = await firstSignIn(market, { personId: eric.personId, email, firstPassword }, 'nine tall windows');
  expect(await again.ask('{ viewer { isAdministrator } }')).toEqual({ viewer: { isAdministrator: true } });
});
