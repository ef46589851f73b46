import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import {
  type Chosen,
  choose,
  closeWithoutAward,
  judged,
  moveDecision,
  openedJob,
  sayDecision,
} from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';
import { prove, sized } from '../support/proof.js';
import { startWeb, type Web } from '../support/web.js';

const proof = prove('award');

const JOBS = sized(20, 100);
const CHOICES = 50;

let market: Market;
let second: Web;
let requester: Actor;
const jobs: { job: PublishedJob; proposals: string[] }[] = [];

beforeAll(
  async () => {
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
  },
  sized(240_000, 900_000),
);

afterAll(async () => {
  await second?.stop();
  await market?.close();
});

test(`${CHOICES} choices at the same moment on each of ${JOBS} jobs, over two web processes, make exactly ${JOBS} decisions`, async () => {
  const outcomes: Chosen[] = [];
  for (const { job, proposals } of jobs) {
    const tries = Array.from({ length: CHOICES }, (_, n) => {
      const actor = n % 2 === 0 ? requester : requester.at(second.address);
      const waiting = { isTold: false };
      return n % 10 === 9
        ? closeWithoutAward(actor, job, waiting)
        : choose(actor, job, proposals[n % proposals.length] ?? '', null, waiting);
    });
    outcomes.push(...(await Promise.all(tries)));
  }
  const refused = outcomes.filter(({ __typename }) => __typename === 'Refusal');
  const made = await count('decision');
  proof.count(Math.min(made, JOBS) + refused.length, JOBS * CHOICES);
  proof.figure(`decisions made on ${JOBS} jobs`, made, { bar: `exactly ${JOBS}`, isMet: made === JOBS });
  expect(outcomes.length - refused.length).toBe(JOBS);
  expect(refused).toHaveLength(JOBS * (CHOICES - 1));
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['WRONG_STATE']));
  expect(refused.every(({ message }) => /waiting for its decision to take effect now\./.test(message ?? ''))).toBe(
    true,
  );
  expect(made).toBe(JOBS);
  expect(await count('award')).toBe(0);
}, 600_000);

test('told by two processes and by the clock at once, each decision takes effect once', async () => {
  for (const { job } of jobs) {
    const moves = Array.from({ length: 8 }, (_, n) =>
      moveDecision(n % 2 === 0 ? requester : requester.at(second.address), job, 'tellDecisionNow'),
    );
    const due = market.owner.query(
      'update decision set takes_effect_at = clock_timestamp() where job_id = $1 and effective_at is null',
      [job.id],
    );
    await Promise.all([...moves, due]);
  }
  const awards = await count('award');
  proof.figure(`awards of ${JOBS} jobs`, awards, { bar: `exactly ${JOBS}`, isMet: awards === JOBS });
  expect(awards).toBe(JOBS);
}, 600_000);

test('every decided job has one debrief for each proposal, one contest, and no message twice', async () => {
  const counts = await market.one<Record<string, number>>(`select
    (select count(*) from debrief)::int as debriefs,
    (select count(*) from contest where job_id is not null)::int as contests,
    (select count(*) from notification where kind = 'jobDecided')::int as told,
    (select count(*) from (select person_id, job_id from notification where kind = 'jobDecided' group by 1, 2) t)::int as once`);
  expect(counts).toEqual({ debriefs: JOBS * 2, contests: JOBS, told: JOBS * 2, once: JOBS * 2 });
});

test('a decision that is taken back and told at the same moment is one or the other, never both', async () => {
  const ends: string[] = [];
  for (const { job, proposals } of jobs) {
    await sayDecision(requester, job, 'reopenDecision', 'A race.');
    await choose(requester, job, proposals[0] ?? '', null, { isTold: false });
    const [undone, told] = await Promise.all([
      moveDecision(requester, job, 'undoDecision'),
      moveDecision(requester.at(second.address), job, 'tellDecisionNow'),
    ]);
    const won = [undone.undoDecision, told.tellDecisionNow].filter((answer) => answer?.__typename === 'Job');
    expect(won).toHaveLength(1);
    ends.push(won[0]?.phase ?? '');
    const { awards } = await market.one<{ awards: number }>(
      'select count(*)::int as awards from award where job_id = $1',
      [job.id],
    );
    expect(awards).toBe(won[0]?.phase === 'AWARDED' ? 1 : 0);
  }
  expect(ends.every((phase) => phase === 'AWARDED' || phase === 'OPENED')).toBe(true);
}, 600_000);

async function count(table: 'decision' | 'award'): Promise<number> {
  return (await market.one<{ rows: number }>(`select count(*)::int as rows from ${table}`)).rows;
}
