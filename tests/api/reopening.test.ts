import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged, openedJob, sayDecision } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';

/* A decision in effect is re-opened with a reason: everybody hears why, and what was told is replaced by the next one. */

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let job: PublishedJob;
let ids: Record<string, string>;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 900],
  ]);
  ids = Object.fromEntries((await judged(rita, job)).map(({ id, bidder }) => [bidder.name, id]));
  await choose(rita, job, ids['Events team'] ?? '', 'A calm plan.');
});

afterAll(() => market?.close());

const DEBRIEF = `query ($job: ID!) { debrief(jobId: $job) { outcome words replacedAt } job(id: $job) { phase } }`;

const told = (actor: Actor) =>
  actor.ask<{ debrief: { outcome: string; words: string; replacedAt: string | null } | null; job: { phase: string } }>(
    DEBRIEF,
    { job: job.id },
  );

const counted = () =>
  market.one<Record<string, number>>(
    `select c.decided, c.awarded, c.decided_in_time as "inTime", (select count(*) from contest where job_id = $2)::int as contests
     from requester_conduct c where person_id = $1`,
    [rita.personId, job.id],
  );

test('nobody re-opens without a reason, and nobody but its requester', async () => {
  expect(await sayDecision(rita, job, 'reopenDecision', '')).toMatchObject({
    reopenDecision: { code: 'REASON_MISSING' },
  });
  expect(await sayDecision(tom, job, 'reopenDecision', 'Unfair.')).toMatchObject({
    reopenDecision: { code: 'NOT_YOURS' },
  });
});

test('everybody who proposed hears why, keeps its debrief, marked, and nothing of the decision is counted any more', async () => {
  const answer = await sayDecision(rita, job, 'reopenDecision', 'A reference was not what it seemed.');
  expect(answer).toMatchObject({ reopenDecision: { phase: 'OPENED' } });
  for (const bidder of [tom, vera]) {
    const { debrief, job: seen } = await told(bidder);
    expect(seen.phase).toBe('OPENED');
    expect(debrief?.replacedAt).not.toBeNull();
    const { home } = await bidder.ask<{ home: { notifications: { text: string }[] } }>(
      '{ home { notifications { text } } }',
    );
    expect(home.notifications[0]?.text).toMatch(/is decided anew.*A reference was not what it seemed\.$/);
  }
  expect(await counted()).toMatchObject({ decided: 0, awarded: 0, inTime: 0, contests: 0 });
  expect(await market.many('select from award where job_id = $1', [job.id])).toHaveLength(0);
});

test('the new decision brings new debriefs and counts once; what was told before stays on record', async () => {
  expect(await choose(rita, job, ids['Lantern & Co'] ?? '', 'Second thoughts.')).toMatchObject({
    __typename: 'AwardMade',
  });
  expect((await told(tom)).debrief).toEqual({ outcome: 'LOST', words: 'Second thoughts.', replacedAt: null });
  expect((await told(vera)).debrief).toEqual({ outcome: 'WON', words: 'Second thoughts.', replacedAt: null });
  expect(await counted()).toMatchObject({ decided: 1, awarded: 1, inTime: 1, contests: 1 });
  const earlier = await market.many<{ words: string }>(`select told ->> 'words' as words from earlier_debrief`);
  expect(earlier).toEqual([{ words: 'A calm plan.' }, { words: 'A calm plan.' }]);
});

test('once it is on record how the work went, the award stands', async () => {
  await market.owner.query('insert into job_outcome (job_id, recorded_by) values ($1, $2)', [job.id, rita.personId]);
  expect(await sayDecision(rita, job, 'reopenDecision', 'Again.')).toMatchObject({
    reopenDecision: { code: 'OUTCOME_RECORDED' },
  });
});
