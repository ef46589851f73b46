import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, closeWithoutAward, judged, moveDecision, openedJob, score } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';

/* A choice takes effect a quarter of an hour after it was made, or sooner when its requester says so. */

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let lea: Actor;
let job: PublishedJob;
let events: string;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

beforeEach(async () => {
  job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 900],
  ]);
  events = (await judged(rita, job)).find(({ bidder }) => bidder.name === 'Events team')?.id ?? '';
});

const LOOK = `query ($job: ID!) { job(id: $job) { phase award { isAward }
  decision { isAward winner { name } reasons words takesEffectAt approver { name } }
  bidderView { hasDebrief } moves { name allowed reason } } debrief(jobId: $job) { outcome } }`;

interface Looked {
  job: {
    phase: string;
    award: { isAward: boolean } | null;
    decision: { isAward: boolean; winner: { name: string } | null; reasons: string[]; takesEffectAt: string } | null;
    bidderView: { hasDebrief: boolean } | null;
    moves: { name: string; allowed: boolean; reason: string | null }[];
  };
}

const look = async (actor: Actor) => {
  const document = actor === rita || actor === lea ? LOOK.replace('debrief(jobId: $job) { outcome }', '') : LOOK;
  return (await actor.ask<Looked>(document, { job: job.id })).job;
};

const whatStands = () =>
  market.one<Record<string, number>>(
    `select (select count(*) from award where job_id = $1)::int as awards, (select count(*) from debrief where job_id = $1)::int as debriefs,
      (select count(*) from contest where job_id = $1)::int as contests,
      (select count(*) from notification where job_id = $1 and kind = 'jobDecided')::int as told`,
    [job.id],
  );

const NOTHING = { awards: 0, debriefs: 0, contests: 0, told: 0 };
const EVERYTHING = { awards: 1, debriefs: 2, contests: 1, told: 2 };

const allowed = (seen: Looked['job']) => seen.moves.filter((move) => move.allowed).map(({ name }) => name);

describe('a choice that waits', () => {
  beforeEach(async () => {
    await choose(rita, job, events, 'A calm plan.', { isTold: false });
  });

  test('is seen by its requester, with what it says and when it takes effect', async () => {
    const seen = await look(rita);
    expect(seen).toMatchObject({ phase: 'DECIDING', award: null });
    expect(seen.decision).toMatchObject({
      isAward: true,
      winner: { name: 'Events team' },
      reasons: ['Best fit to the brief'],
      approver: null,
    });
    const wait = Date.parse(seen.decision?.takesEffectAt ?? '') - Date.now();
    expect(wait / 60_000).toBeGreaterThan(14);
    expect(wait / 60_000).toBeLessThanOrEqual(15.1);
    expect(allowed(seen)).toEqual(['undoDecision', 'tellDecisionNow']);
  });

  test('is known to nobody else: bidders and leaders find the job as it was before', async () => {
    const waiting = [await look(tom), await look(vera), await look(lea)];
    expect(await moveDecision(rita, job, 'undoDecision')).toMatchObject({ undoDecision: { phase: 'OPENED' } });
    const before = [await look(tom), await look(vera), await look(lea)];
    expect(waiting).toEqual(before);
    expect(waiting[0]).toMatchObject({ phase: 'OPENED', award: null, decision: null });
    expect(await whatStands()).toEqual(NOTHING);
  });

  test('keeps the scores as they are, in the rule and in the database', async () => {
    const { scores } = (await judged(rita, job)).find(({ id }) => id === events) ?? { scores: [] };
    const fit = scores.find(({ isComputed }) => !isComputed)?.criterionId ?? '';
    expect(await score(rita, events, fit, 3)).toMatchObject({ code: 'WRONG_STATE' });
    await expect(
      market.owner.query('insert into score (proposal_id, criterion_id, scored_by, value) values ($1, $2, $3, 3)', [
        events,
        fit,
        rita.personId,
      ]),
    ).rejects.toThrow(/scores stand still/);
  });

  test('is taken back without a trace for bidders, and the job is decided again', async () => {
    await moveDecision(rita, job, 'undoDecision');
    expect(await closeWithoutAward(rita, job)).toMatchObject({ __typename: 'AwardMade' });
    expect(await look(tom)).toMatchObject({ phase: 'NOT_AWARDED' });
    const history = await market.many(
      'select undone_at is not null as undone from decision where job_id = $1 order by decided_at',
      [job.id],
    );
    expect(history).toEqual([{ undone: true }, { undone: false }]);
  });

  test('is told at once when its requester says so, and not taken back any more', async () => {
    expect(await moveDecision(rita, job, 'tellDecisionNow')).toMatchObject({ tellDecisionNow: { phase: 'AWARDED' } });
    expect(await whatStands()).toEqual(EVERYTHING);
    expect(await moveDecision(rita, job, 'undoDecision')).toMatchObject({ undoDecision: { code: 'WRONG_STATE' } });
    expect(await moveDecision(rita, job, 'tellDecisionNow')).toMatchObject({
      tellDecisionNow: { code: 'WRONG_STATE' },
    });
  });

  test('takes effect by itself when its time has come', async () => {
    await dueNow();
    await settled();
    expect(await whatStands()).toEqual(EVERYTHING);
    expect(await look(tom)).toMatchObject({ phase: 'AWARDED', bidderView: { hasDebrief: true } });
  });

  test('is not taken back once its time has come, even if nobody was told yet', async () => {
    await market.owner.query('begin');
    try {
      await market.owner.query('select id from job where id = $1 for update', [job.id]);
      const undone = moveDecision(rita, job, 'undoDecision');
      await dueNow();
      await market.owner.query('commit');
      expect((await undone).undoDecision?.code).toMatch(/^(TOLD_ALREADY|WRONG_STATE)$/);
    } finally {
      await market.owner.query('rollback');
    }
    await settled();
    expect(await whatStands()).toEqual(EVERYTHING);
  });

  test('nobody but its requester takes it back or tells it', async () => {
    for (const actor of [tom, lea])
      for (const move of ['undoDecision', 'tellDecisionNow'] as const)
        expect((await moveDecision(actor, job, move))[move]).toMatchObject({ code: 'NOT_YOURS' });
    const answer = await vera.send('mutation ($job: ID!) { undoDecision(jobId: $job) { __typename } }', {
      job: job.id,
    });
    expect(answer.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('the same request twice', () => {
  test('makes one choice and hears the same answer', async () => {
    const requestKey = randomUUID();
    const both = await Promise.all(
      [1, 2, 3].map(() => choose(rita, job, events, 'Once.', { isTold: false, requestKey })),
    );
    expect(both.map(({ __typename, toldCount }) => [__typename, toldCount])).toEqual([
      ['AwardMade', 2],
      ['AwardMade', 2],
      ['AwardMade', 2],
    ]);
    const later = await choose(rita, job, events, 'Once.', { isTold: false, requestKey });
    expect(later.__typename).toBe('AwardMade');
    expect(await market.many('select id from decision where job_id = $1', [job.id])).toHaveLength(1);
    expect(await choose(rita, job, events, 'Another.', { isTold: false, requestKey: randomUUID() })).toMatchObject({
      code: 'WRONG_STATE',
      message: 'You can choose a proposal only while it is opened. It is waiting for its decision to take effect now.',
    });
  });

  test('after it was taken back it says so, and makes nothing', async () => {
    const requestKey = randomUUID();
    await choose(rita, job, events, 'Once.', { isTold: false, requestKey });
    await moveDecision(rita, job, 'undoDecision');
    expect(await choose(rita, job, events, 'Once.', { isTold: false, requestKey })).toMatchObject({
      code: 'TAKEN_BACK',
    });
    expect(await look(rita)).toMatchObject({ phase: 'OPENED', decision: null });
  });
});

/** Lets the time pass that nobody can hurry: as the owner of the tables, on whatever connection. */
async function dueNow(): Promise<void> {
  await market.owner.query(
    `update decision set takes_effect_at = clock_timestamp() where job_id = $1 and effective_at is null and undone_at is null`,
    [job.id],
  );
}

async function settled(): Promise<void> {
  await expect.poll(async () => (await whatStands()).told, { timeout: 10_000 }).toBe(2);
}
