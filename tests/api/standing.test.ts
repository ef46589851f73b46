import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { assertDurable } from '../../apps/api/src/platform/database/durability.js';

const KEY = randomUUID();
const SESSION = () => `bidwell_session=${requester.sessionToken}`;

let market: Market;
let requester: Actor;

beforeAll(async () => {
  market = await openMarket();
  requester = await market.employee('Rita');
});

afterAll(() => market.close());

test('what the database does not answer in time is told as 503, with when to come again, and nothing is changed', async () => {
  await market.owner.query('begin; lock table job in access exclusive mode');
  const [read, begun] = await Promise.all([
    requester.send('{ postedJobs(first: 5) { edges { node { id } } } }'),
    requester.send('mutation { startJob(templateId: "blank") { __typename } }'),
  ]);
  await market.owner.query('rollback');
  for (const answer of [read, begun]) {
    expect(answer.status).toBe(503);
    expect(answer.headers).toContain('retry-after: 1');
    expect(answer.errors[0]?.extensions?.code).toBe('NOT_NOW');
    expect(answer.errors[0]?.message).toBe('The database does not answer at the moment. Send this again in a second.');
  }
  expect(await market.one('select count(*)::int as jobs from job')).toEqual({ jobs: 0 });
}, 60_000);

test('a move whose statement takes too long is cut, leaves nothing, and is done once when it is sent again', async () => {
  await market.owner.query(`
    create function dawdle() returns trigger language plpgsql as $$ begin perform pg_sleep(60); return new; end $$;
    create trigger dawdle before insert on job for each row execute function dawdle()`);
  const start = () => requester.send('mutation { startJob(templateId: "blank") { __typename } }', {}, KEY);
  const begun = Date.now();
  const cut = await start();
  expect(Date.now() - begun).toBeLessThan(20_000);
  expect([cut.status, cut.errors[0]?.extensions?.code]).toEqual([503, 'NOT_NOW']);
  expect(await market.one('select count(*)::int as jobs from job')).toEqual({ jobs: 0 });
  await market.owner.query('drop function dawdle cascade');
  for (const answer of [await start(), await start()]) expect(answer.status).toBe(200);
  expect(await market.one('select count(*)::int as jobs from job')).toEqual({ jobs: 1 });
}, 60_000);

test('an address beside GraphQL says the same when a lock does not come free', async () => {
  await market.owner.query('begin; lock table person in access exclusive mode');
  const asked = [
    fetch(`${requester.address}/api/calendar/${'a'.repeat(27)}.ics`),
    fetch(`${requester.address}/api/job-files/${randomUUID()}`, { headers: { cookie: SESSION() } }),
  ];
  const answers = await Promise.all(asked);
  await market.owner.query('rollback');
  for (const answer of answers) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await answer.json()).toMatchObject({ code: 'NOT_NOW' });
  }
}, 60_000);

test('a web process refuses a database that could lose what it confirmed', async () => {
  const rows = async <Row>() => [{ name: 'fsync' }, { name: 'synchronous_commit' }] as Row[];
  await expect(assertDurable({ rows })).rejects.toThrow(
    'The database could lose what it confirmed: fsync, synchronous_commit is not safe.',
  );
});
