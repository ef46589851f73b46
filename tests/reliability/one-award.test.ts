import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Chosen, choose, closeWithoutAward, judged, openedJob } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';
import { startWeb, type Web } from '../support/web.js';

const JOBS = 20;
const CHOICES = 50;

let market: Market;
let second: Web;
let requester: Actor;
const jobs: { job: PublishedJob; proposals: string[] }[] = [];

beforeAll(async () => {
  market = await openMarket();
  second = await startWeb(market.database, market.opener.url);
  requester = await market.employee('Rita');
  const team = await market.teamMember('Tom', await market.team('Events team'));
  const vendor = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  for (let n = 0; n < JOBS; n += 1) {
    const job = await openedJob(market, requester, [
      [team, 1000 + n],
      [vendor, 900 + n],
    ]);
    jobs.push({ job, proposals: (await judged(requester, job)).map(({ id }) => id) });
  }
}, 240_000);

afterAll(async () => {
  await second?.stop();
  await market?.close();
});

test(`${CHOICES} choices at the same moment on each of ${JOBS} jobs, over two web processes, make exactly ${JOBS} awards`, async () => {
  const outcomes: Chosen[] = [];
  for (const { job, proposals } of jobs) {
    const tries = Array.from({ length: CHOICES }, (_, n) => {
      const actor = n % 2 === 0 ? requester : requester.at(second.address);
      return n % 10 === 9 ? closeWithoutAward(actor, job) : choose(actor, job, proposals[n % proposals.length] ?? '');
    });
    outcomes.push(...(await Promise.all(tries)));
  }
  const refused = outcomes.filter(({ __typename }) => __typename === 'Refusal');
  expect(outcomes.length - refused.length).toBe(JOBS);
  expect(refused).toHaveLength(JOBS * (CHOICES - 1));
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['WRONG_STATE']));
  expect(refused.every(({ message }) => /It is (awarded|closed without an award) now\./.test(message ?? ''))).toBe(
    true,
  );
  const { awards } = await market.one<{ awards: number }>('select count(*)::int as awards from award');
  expect(awards).toBe(JOBS);
});

test('every decided job has one debrief for each proposal, one contest, and no message twice', async () => {
  const counts = await market.one<Record<string, number>>(`select
    (select count(*) from debrief)::int as debriefs,
    (select count(*) from contest where job_id is not null)::int as contests,
    (select count(*) from notification where kind = 'jobDecided')::int as told,
    (select count(*) from (select person_id, job_id from notification where kind = 'jobDecided' group by 1, 2) t)::int as once`);
  expect(counts).toEqual({ debriefs: JOBS * 2, contests: JOBS, told: JOBS * 2, once: JOBS * 2 });
});
