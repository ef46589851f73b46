import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { addMember, attempt, REFUSAL } from '../support/administering.js';
import { type Market, openMarket } from '../support/market.js';

let market: Market;
let administrator: Actor;

beforeAll(async () => {
  market = await openMarket();
  administrator = await market.person('Ana Admin', { department: 'IT', isAdministrator: true });
});
afterAll(() => market.close());

const refused = (code: string) => expect.objectContaining({ __typename: 'Refusal', code });

interface Found {
  people: {
    edges: { node: { person: { name: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

function find(search: string, after: string | null = null): Promise<Found> {
  const document = `query ($search: String, $after: String) { people(first: 2, after: $after, search: $search) {
    edges { node { person { name } email bidder { name } deactivatedAt firstPasswordUntil } } pageInfo { hasNextPage endCursor } } }`;
  return administrator.ask<Found>(document, { search, after });
}

const namesIn = ({ people }: Found) => people.edges.map(({ node }) => node.person.name);

test('people are found by name or address, in the order of their names, a page at a time', async () => {
  for (const name of ['Zoe Zander', 'zack Zander', 'Zed_Zander'])
    await market.owner.query('insert into person (name, email) values ($1, $2)', [
      name,
      `${name.slice(0, 3).toLowerCase()}@outside.example`,
    ]);
  const one = await find('zander');
  const two = await find('zander', one.people.pageInfo.endCursor);
  expect([...namesIn(one), ...namesIn(two)]).toEqual(['zack Zander', 'Zed_Zander', 'Zoe Zander']);
  expect([one.people.pageInfo.hasNextPage, two.people.pageInfo.hasNextPage]).toEqual([true, false]);
  expect(namesIn(await find('zoe@outside'))).toEqual(['Zoe Zander']);
  expect(namesIn(await find('d_z'))).toEqual(['Zed_Zander']);
  expect(namesIn(await find('%'))).toEqual([]);
});

test('a cursor that is none of ours is refused in words', async () => {
  const { errors } = await administrator.send('{ people(first: 2, after: "WyJhIiwiYiJd") { edges { cursor } } }');
  expect(errors[0]?.extensions?.code).toBe('REFUSED');
});

const ADD_BIDDER = `mutation ($bidder: NewBidderInput!) { answer: addBidder(bidder: $bidder) { __typename
  ... on BidderAccount { id isApproved department { name } bidder { kind categories { name } } members { id } } ${REFUSAL} } }`;

test('a team is added, changed and found with who speaks for it', async () => {
  const { id: departmentId } = await market.one<{ id: string }>(`select id from department where name = 'IT'`);
  const bidder = { kind: 'TEAM', name: 'Print shop', departmentId, categoryIds: [market.categoryId] };
  const added = await attempt(administrator, ADD_BIDDER, { bidder });
  const kept = { kind: 'TEAM', categories: [{ name: 'Events' }] };
  expect(added).toMatchObject({ isApproved: true, department: { name: 'IT' }, bidder: kept, members: [] });
  const member = await market.employee('Lena Lead');
  await addMember(administrator, { id: String(added.id), name: 'Print shop' }, member.personId);
  const lead = 'mutation ($id: ID!) { answer: changeLead(personId: $id, isLead: true) { __typename } }';
  await attempt(administrator, lead, { id: member.personId });
  const change = `mutation ($id: ID!) { answer: changeBidder(id: $id, changes: { about: " We print. ", categoryIds: [] }) { __typename } }`;
  await attempt(administrator, change, { id: added.id });
  const document = `{ bidders(first: 5, kind: TEAM, search: "print") { edges { node { isApproved bidder { about categories { name } }
    members { isLead person { name } } } } } }`;
  expect(await administrator.ask(document)).toEqual({
    bidders: {
      edges: [
        {
          node: {
            isApproved: true,
            bidder: { about: 'We print.', categories: [] },
            members: [{ isLead: true, person: { name: 'Lena Lead' } }],
          },
        },
      ],
    },
  });
});

test('a team or vendor that cannot be is refused', async () => {
  const { id: departmentId } = await market.one<{ id: string }>(`select id from department where name = 'IT'`);
  await market.vendor('Taken Name');
  const vendor = { kind: 'VENDOR', name: 'New vendor', categoryIds: [market.categoryId] };
  const add = (bidder: object) => attempt(administrator, ADD_BIDDER, { bidder });
  expect(await add({ ...vendor, name: 'TAKEN name' })).toEqual(refused('NAME_TAKEN'));
  expect(await add({ ...vendor, departmentId })).toEqual(refused('BIDDER_UNFINISHED'));
  expect(await add({ ...vendor, kind: 'TEAM' })).toEqual(refused('BIDDER_UNFINISHED'));
  expect(await add({ ...vendor, kind: 'TEAM', departmentId: market.categoryId })).toEqual(refused('UNKNOWN'));
  expect(await add({ ...vendor, categoryIds: [departmentId] })).toEqual(refused('UNKNOWN'));
  expect(await market.many(`select 1 from bidder where name = 'New vendor'`)).toEqual([]);
});

test('departments and categories have names of their own, whatever the capitals', async () => {
  for (const move of ['addDepartment', 'addCategory']) {
    const document = `mutation ($name: String!) { answer: ${move}(name: $name) { __typename ... on Refusal { code } } }`;
    expect((await attempt(administrator, document, { name: ' Legal ' })).__typename).not.toBe('Refusal');
    expect(await attempt(administrator, document, { name: 'LEGAL' })).toEqual(refused('NAME_TAKEN'));
    expect(await attempt(administrator, document, { name: ' ' })).toEqual(refused('NAME_MISSING'));
  }
});

test('a retired goal stays in the list of all, and jobs cannot choose it', async () => {
  const add = `mutation ($benefit: String!) { answer: addGoal(title: "Half the queue", customerBenefit: $benefit) {
    __typename ... on Goal { id retiredAt } ${REFUSAL} } }`;
  expect(await attempt(administrator, add, { benefit: ' ' })).toEqual(refused('GOAL_UNFINISHED'));
  const { id } = await attempt(administrator, add, { benefit: 'Nobody waits long.' });
  const titles = async (field: string) => {
    const answer = await administrator.ask<Record<string, { title: string }[]>>(`{ ${field} { title } }`);
    return answer[field]?.map(({ title }) => title);
  };
  expect(await titles('goals')).toContain('Half the queue');
  const retire = 'mutation ($id: ID!) { answer: retireGoal(id: $id) { __typename ... on Goal { retiredAt } } }';
  expect(await attempt(administrator, retire, { id })).toMatchObject({ retiredAt: expect.any(String) });
  expect(await titles('goals')).not.toContain('Half the queue');
  expect((await titles('allGoals'))?.at(-1)).toBe('Half the queue');
});
