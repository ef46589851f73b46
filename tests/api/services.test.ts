import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { openMarket, type Market } from '../support/market.js';
import { askService, moveRequest, saveService, serviceInput } from '../support/serving.js';

let market: Market;
let maya: Actor;
let otto: Actor;
let lea: Actor;
let tom: Actor;
let tara: Actor;
let vera: Actor;
let rival: Actor;
let update: string;

beforeAll(async () => {
  market = await openMarket();
  maya = await market.employee('Maya');
  otto = await market.employee('Otto');
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  const team = await market.team('Web team');
  tom = await market.teamMember('Tom', team);
  tara = await market.teamMember('Tara', team);
  vera = await market.vendorPerson('Vera', await market.vendor('Vista'));
  rival = await market.vendorPerson('Rolf', await market.vendor('Rival'));
  update = (await saveService(tom, serviceInput(market))).id;
});

afterAll(() => market.close());

async function titles(actor: Actor, filter = ''): Promise<string[]> {
  const { services } = await actor.ask<{ services: { edges: { node: { title: string } }[] } }>(
    `{ services(first: 50${filter}) { edges { node { title } } } }`,
  );
  return services.edges.map(({ node }) => node.title);
}

async function refusalOf(actor: Actor, id: string): Promise<string | null> {
  const { service } = await actor.ask<{ service: { askRefusal: string | null } | null }>(
    'query ($id: ID!) { service(id: $id) { askRefusal } }',
    { id },
  );
  return service === null ? 'not found' : service.askRefusal;
}

describe('a service', () => {
  test('is found by employees by its words, and by no vendor but its own', async () => {
    const stand = (await saveService(vera, serviceInput(market, { title: 'Build a stand', priceFrom: 90_000 }))).id;
    expect(await titles(maya)).toEqual(['Build a stand', 'Update a page']);
    expect(await titles(maya, ', words: "telephone", direct: true')).toEqual(['Update a page']);
    expect(await titles(maya, ', words: "100%"')).toEqual([]);
    expect(await refusalOf(vera, stand)).toMatch(/your own/);
    expect(await refusalOf(rival, stand)).toBe('not found');
    expect(await refusalOf(vera, update)).toBe('not found');
  });

  test('of the same name is not offered twice, and what is missing is said field by field', async () => {
    expect(await saveService(tara, serviceInput(market, { title: 'update a PAGE' }))).toMatchObject({
      code: 'SERVICE_TWICE',
    });
    const unfinished = await saveService(tom, serviceInput(market, { title: ' ', currency: 'eur' }));
    expect(unfinished.problems?.map(({ field }) => field)).toEqual(['service.title', 'service.currency']);
  });

  test('is in a category that its bidder serves, and names one of its own people', async () => {
    const other = await market.one<{ id: string }>(`insert into category (name) values ('Print') returning id`);
    expect(await saveService(tom, serviceInput(market, { title: 'A', categoryId: other.id }))).toMatchObject({
      code: 'UNKNOWN',
    });
    expect(await saveService(tom, serviceInput(market, { title: 'B', contactId: maya.personId }))).toMatchObject({
      code: 'UNKNOWN',
    });
    expect(await saveService(tom, serviceInput(market, { title: 'B', contactId: tara.personId }))).toMatchObject({
      __typename: 'Service',
    });
  });

  test('is changed by its own people alone', async () => {
    expect(await saveService(vera, serviceInput(market, { title: 'Mine now' }), update)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await saveService(tara, serviceInput(market, { about: 'Anew' }), update)).toMatchObject({ id: update });
  });
});

describe('asking straight away', () => {
  test('is for what costs nothing, until a policy lets more through', async () => {
    const { id } = await saveService(tom, serviceInput(market, { title: 'A poster', priceFrom: 5000 }));
    expect(await refusalOf(maya, id)).toMatch(/costs nothing/);
    expect(await askService(maya, id)).toMatchObject({ code: 'OVER_LIMIT' });
    await market.owner.query('insert into policy (category_id, request_limit) values ($1, 5000)', [market.categoryId]);
    expect(await refusalOf(maya, id)).toBeNull();
    expect(await askService(maya, id)).toMatchObject({ __typename: 'ServiceRequest' });
    await saveService(tom, serviceInput(market, { title: 'A poster', priceFrom: 5001 }), id);
    expect(await askService(maya, id)).toMatchObject({ code: 'OVER_LIMIT' });
  });

  test('takes another currency than the policy’s for too much: there are no rates here', async () => {
    const { id } = await saveService(tom, serviceInput(market, { title: 'A film', priceFrom: 10, currency: 'USD' }));
    expect(await askService(maya, id)).toMatchObject({ code: 'OVER_LIMIT' });
  });

  test('follows the policy of the value it has: a dearer one may let nothing through', async () => {
    await market.owner.query('insert into policy (category_id, value_from) values ($1, 4000)', [market.categoryId]);
    const { id } = await saveService(tom, serviceInput(market, { title: 'A flag', priceFrom: 4000 }));
    expect(await askService(maya, id)).toMatchObject({ code: 'OVER_LIMIT' });
    await saveService(tom, serviceInput(market, { title: 'A flag', priceFrom: 3999 }), id);
    expect(await askService(maya, id)).toMatchObject({ __typename: 'ServiceRequest' });
  });

  test('needs words, and is not for the team itself or for vendors', async () => {
    expect(await askService(maya, update, '  ')).toMatchObject({ code: 'WORDS' });
    expect(await askService(tara, update)).toMatchObject({ code: 'OWN_SERVICE' });
    expect(
      (await vera.send('mutation ($id: ID!) { askService(serviceId: $id, words: "x") { __typename } }', { id: update }))
        .errors,
    ).toHaveLength(1);
  });

  test('is over when the service is retired', async () => {
    const { id } = await saveService(tom, serviceInput(market, { title: 'Fax' }));
    await tom.ask('mutation ($id: ID!) { retireService(id: $id) { __typename } }', { id });
    expect(await askService(maya, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await saveService(tom, serviceInput(market, { title: 'Fax' }))).toMatchObject({ __typename: 'Service' });
  });
});

test('what is too much for asking straight away begins a job, filled in', async () => {
  const stand = (await saveService(vera, serviceInput(market, { title: 'Design a hall', priceFrom: 900_000 }))).id;
  const document = `mutation ($bidder: ID!, $service: ID, $words: String) {
    answer: startJobFor(bidderId: $bidder, serviceId: $service, words: $words) {
      ... on Job { title summary invitationMode invitedVendors { name } category { id } criteria { title } } ... on Refusal { code } } }`;
  const vista = await market.one<{ id: string }>(`select bidder_id as id from service where id = $1`, [stand]);
  const start = async (service: string | null, words: string) =>
    (await maya.ask<{ answer: object }>(document, { bidder: vista.id, service, words })).answer;
  expect(await start(stand, 'For the fair in May')).toMatchObject({
    title: 'Design a hall',
    invitationMode: 'NAMED',
    invitedVendors: [{ name: 'Vista' }],
    summary: 'For the fair in May\n\nIncluded as offered: Text, one picture, a look at it on a telephone',
    category: { id: market.categoryId },
    criteria: [{ title: 'Price' }, { title: 'Quality' }],
  });
  expect(await start(null, '')).toMatchObject({ title: '', summary: '' });
  expect(await start(update, '')).toEqual({ code: 'NOT_FOUND' });
});

describe('a request', () => {
  const seen = async (actor: Actor, id: string) =>
    (
      await actor.ask<{ serviceRequest: object | null }>(
        'query ($id: ID!) { serviceRequest(id: $id) { words isMine isOurs takenBy { name } turnedDownWords } }',
        { id },
      )
    ).serviceRequest;

  test('is read by both sides and by leaders, and is not found by anybody else', async () => {
    const { id } = await askService(maya, update, 'New opening hours');
    expect(await seen(maya, id)).toMatchObject({ words: 'New opening hours', isMine: true, isOurs: false });
    expect(await seen(tara, id)).toMatchObject({ isMine: false, isOurs: true });
    expect(await seen(lea, id)).toMatchObject({ isMine: false, isOurs: false });
    for (const stranger of [otto, vera, rival]) expect(await seen(stranger, id)).toBeNull();
    for (const stranger of [otto, maya]) {
      const move = await stranger.send('mutation ($id: ID!) { takeRequest(id: $id) { ... on Refusal { code } } }', {
        id,
      });
      expect(move.errors).toHaveLength(1);
    }
    expect(await moveRequest(rival, 'takeRequest', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await moveRequest(otto, 'withdrawRequest', id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is answered once, whoever comes first', async () => {
    const { id } = await askService(maya, update);
    const moves = await Promise.all([
      moveRequest(tom, 'takeRequest', id),
      moveRequest(tara, 'turnDownRequest', id, 'We have no hands this week. Ask again on Monday.'),
      moveRequest(maya, 'withdrawRequest', id),
    ]);
    expect(moves.map(({ code }) => code ?? 'done').toSorted()).toEqual(['ANSWERED', 'ANSWERED', 'done']);
  });

  test('is turned down in words', async () => {
    const { id } = await askService(maya, update);
    expect(await moveRequest(tom, 'turnDownRequest', id, ' ')).toMatchObject({ code: 'WORDS' });
    await moveRequest(tom, 'turnDownRequest', id, 'Ask the print team.');
    expect(await seen(maya, id)).toMatchObject({ turnedDownWords: 'Ask the print team.' });
  });

  test('starts a clock with the promise as it was, whatever the service promises later', async () => {
    const clockOf = (id: string) =>
      market.one<{ hours: number; text: string; title: string }>(
        `select extract(epoch from i.due_at - i.started_at)::int / 3600 as hours, o.text, i.title
         from promise_instance i join obligation o on o.id = i.obligation_id where i.request_id = $1`,
        [id],
      );
    const { id } = await saveService(tom, serviceInput(market, { title: 'Correct a typo' }));
    const first = await askService(maya, id, 'It says teh');
    const sooner = { text: 'Typos', metric: 'time from request to live', target: 8, unit: 'HOURS', clock: 'CALENDAR' };
    await saveService(tom, serviceInput(market, { title: 'Correct a typo', promise: sooner }), id);
    const second = await askService(maya, id, 'It says adn');
    expect(await clockOf(first.id)).toEqual({
      hours: 24,
      text: 'Website updates',
      title: 'Correct a typo: It says teh',
    });
    expect(await clockOf(second.id)).toEqual({ hours: 8, text: 'Typos', title: 'Correct a typo: It says adn' });
  });

  test.each([
    ['turned down before it was due counts as nothing', false, { timesDue: 0 }],
    ['turned down after it was due counts as missed', true, { timesDue: 1 }],
  ])('%s', async (_, isOver, counted) => {
    const promise = { text: `Late ${isOver}`, metric: 'm', target: 1, unit: 'HOURS', clock: 'CALENDAR' };
    const { id: service } = await saveService(tom, serviceInput(market, { title: `Late ${isOver}`, promise }));
    const { id } = await askService(maya, service);
    if (isOver) {
      await market.owner.query(
        `update promise_instance set started_at = started_at - interval '2 hours', due_at = due_at - interval '2 hours' where request_id = $1`,
        [id],
      );
    }
    await moveRequest(tara, 'turnDownRequest', id, 'Nobody is here.');
    const row = await market.one(
      `select coalesce(sum(m.times_due), 0)::int as "timesDue" from promise_month m where m.promise_key = promise_key($1, 'm')`,
      [promise.text],
    );
    expect(row).toEqual(counted);
    expect(await market.one('select closed_at is not null as closed from service_request where id = $1', [id])).toEqual(
      { closed: true },
    );
  });

  test('is done, confirmed and closed over its promise, which takes it first', async () => {
    const { id } = await askService(maya, update, 'New hours');
    const clock = async (actor: Actor) => {
      const document = `query ($id: ID!) { serviceRequest(id: $id) { closedAt takenBy { name } promise { id state step moves { name allowed } } } }`;
      const { serviceRequest } = await actor.ask<{
        serviceRequest: {
          closedAt: string | null;
          takenBy: { name: string } | null;
          promise: { id: string; state: string };
        };
      }>(document, { id });
      return serviceRequest;
    };
    const { promise } = await clock(tom);
    expect(promise).toMatchObject({ state: 'ON_TRACK' });
    await tom.ask('mutation ($id: ID!) { reportPromiseDone(id: $id, words: "It is on.") { __typename } }', promise);
    expect(await clock(maya)).toMatchObject({ closedAt: null, takenBy: { name: 'Tom' } });
    expect(await moveRequest(maya, 'withdrawRequest', id)).toMatchObject({ code: 'ANSWERED' });
    await maya.ask('mutation ($id: ID!) { confirmPromise(id: $id) { __typename } }', promise);
    expect((await clock(maya)).closedAt).not.toBeNull();
  });

  test('stands on the home of whoever has to do something, and is told', async () => {
    const needs = async (actor: Actor, id: string) => {
      const { home } = await actor.ask<{ home: { needsYou: { verb: string; path: string }[] } }>(
        '{ home { needsYou { verb path } } }',
      );
      return home.needsYou.filter(({ path }) => path === `/requests/${id}`).map(({ verb }) => verb);
    };
    const told = (actor: Actor, id: string) =>
      market.many<{ kind: string }>(
        `select kind from notification where person_id = $1 and path = '/requests/' || $2::text order by at`,
        [actor.personId, id],
      );
    const { id } = await askService(maya, update, 'A new picture');
    expect([await needs(tom, id), await needs(tara, id), await needs(maya, id)]).toEqual([['Do it'], ['Do it'], []]);
    await moveRequest(tom, 'takeRequest', id);
    expect([await needs(tom, id), await needs(tara, id)]).toEqual([['Do it'], []]);
    const { id: promise } = await market.one<{ id: string }>('select id from promise_instance where request_id = $1', [
      id,
    ]);
    await tom.ask('mutation ($id: ID!) { reportPromiseDone(id: $id, words: "Done") { __typename } }', { id: promise });
    expect([await needs(tom, id), await needs(maya, id)]).toEqual([[], ['Confirm']]);
    expect((await told(tara, id)).map(({ kind }) => kind)).toContain('serviceAsked');
    expect((await told(maya, id)).map(({ kind }) => kind)).toEqual(['requestAnswered', 'promiseDone']);
  });

  test('is counted as the rows say', async () => {
    const counted = await market.many(
      'select bidder_id, month::text, times_asked, times_taken, times_turned_down from request_month order by 1, 2',
    );
    const recounted = await market.many(
      `select bidder_id, to_char(created_at at time zone 'UTC', 'YYYY-MM-01') as month,
        count(*) filter (where withdrawn_at is null)::int as times_asked, count(taken_at)::int as times_taken,
        count(turned_down_at)::int as times_turned_down from service_request group by 1, 2 order by 1, 2`,
    );
    expect(counted).toEqual(recounted);
    expect(counted.length).toBeGreaterThan(0);
  });
});
