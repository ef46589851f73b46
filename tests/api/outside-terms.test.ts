import { evaluatedTotal } from '@bidwell/domain/cost-basis';
import { priceScore } from '@bidwell/domain/scoring';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { judged, openedJob } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import { cheapestFirst, bringDeadline, offer, opened, propose, publishJob } from '../support/proposing.js';

/* What a job says of going outside: published, the same for everybody, frozen, and what price is scored on. */

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let web: pg.Client;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  await market.owner.query('insert into policy (category_id, max_preference) values ($1, 500)', [market.categoryId]);
  web = new pg.Client({ connectionString: market.database.webUrl });
  await web.connect();
}, 60_000);

afterAll(async () => {
  await web?.end();
  await market?.close();
});

const TERMS = 'query ($id: ID!) { job(id: $id) { switchingCost supervisionCost homePreference } }';
const termsOf = async (actor: Actor, id: string) => (await actor.ask<{ job: object | null }>(TERMS, { id })).job;

const EVALUATED = `query ($job: ID!) { comparison(jobId: $job) { proposals { bidder { name kind } comparableTotal evaluatedTotal } } }`;
interface Evaluated {
  bidder: { name: string; kind: 'TEAM' | 'VENDOR' };
  comparableTotal: number | null;
  evaluatedTotal: number | null;
}
async function evaluatedIn(jobId: string): Promise<Evaluated[]> {
  const answer = await rita.ask<{ comparison: { proposals: Evaluated[] } }>(EVALUATED, { job: jobId });
  return cheapestFirst(answer.comparison.proposals);
}

test('a job adds nothing unless somebody writes otherwise, and price is scored on what is asked', async () => {
  const job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 900],
  ]);
  expect(await termsOf(vera, job.id)).toEqual({ switchingCost: 0, supervisionCost: 0, homePreference: 0 });
  for (const { comparableTotal, evaluatedTotal: total } of await evaluatedIn(job.id))
    expect(total).toBe(comparableTotal);
});

test('price is scored on evaluated totals, in the database as in the rules', async () => {
  const terms = { switchingCost: 1_501, supervisionCost: 777, homePreference: 433 };
  const job = await publishJob(market, rita, 3_600_000, terms);
  // Everybody who sees the job reads what is added.
  for (const actor of [rita, tom, vera]) expect(await termsOf(actor, job.id)).toEqual(terms);
  await propose(tom, job, offer(job, 1000));
  await propose(vera, job, offer(job, 901));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const proposals = await evaluatedIn(job.id);
  const totals = proposals.map(({ bidder, comparableTotal }) =>
    evaluatedTotal(comparableTotal, bidder.kind === 'TEAM' ? 'team' : 'vendor', terms),
  );
  expect(proposals.map((proposal) => proposal.evaluatedTotal)).toEqual(totals);
  expect(new Set(totals).size).toBe(2);
  const scores = (await judged(rita, job)).map(
    (proposal) => proposal.scores.find(({ isComputed }) => isComputed)?.value,
  );
  expect(scores).toEqual(totals.map((total) => priceScore(total, totals)));
});

test('more preference than the policy allows is refused before bidders see it', async () => {
  await expect(publishJob(market, rita, 3_600_000, { homePreference: 501 })).rejects.toThrow(
    'The policy allows a preference of at most 5%. Enter 5% or less.',
  );
});

test('nobody changes it once it is published, nor by SQL as the web process', async () => {
  const { id } = await publishJob(market, rita, 3_600_000, { switchingCost: 100 });
  for (const column of ['switching_cost', 'supervision_cost', 'home_preference']) {
    await expect(web.query(`update job set ${column} = 7 where id = $1`, [id])).rejects.toThrow(
      'frozen at publication',
    );
  }
  expect(await termsOf(rita, id)).toMatchObject({ switchingCost: 100, supervisionCost: 0 });
});

test('what no sum can be is refused in words', async () => {
  await expect(publishJob(market, rita, 3_600_000, { switchingCost: -1 })).rejects.toThrow('Enter a sum of 0 or more.');
  await expect(publishJob(market, rita, 3_600_000, { homePreference: 2_501 })).rejects.toThrow(
    'Enter a percentage from 0 to 25.',
  );
});
