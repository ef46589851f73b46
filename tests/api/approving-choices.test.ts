import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { keepPolicy } from '../support/approving.js';
import { choose, closeWithoutAward, judged, moveDecision, openedJob, sayDecision } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';

/* Where the policy names a total, a choice from it on waits for somebody other than the requester. */

let market: Market;
let rita: Actor;
let ada: Actor;
let ben: Actor;
let sam: Actor;
let tom: Actor;
let job: PublishedJob;
/** Its comparable total is 4,000.00 and that of the other 240.00 per unit of its lines. */
let large: string;
let small: string;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  ada = await market.employee('Ada');
  ben = await market.employee('Ben');
  sam = await market.employee('Sam');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  const vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  await keepPolicy(market, {
    category_id: market.categoryId,
    value_from: 0,
    currency: 'EUR',
    award_approver_id: ada.personId,
    award_deputy_id: ben.personId,
    award_approval_from: 30_000,
  });
  job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 100],
  ]);
  const proposals = await judged(rita, job);
  large = proposals.find(({ bidder }) => bidder.name === 'Events team')?.id ?? '';
  small = proposals.find(({ bidder }) => bidder.name === 'Lantern & Co')?.id ?? '';
});

afterAll(() => market?.close());

/** Nothing is waiting when a test begins. */
beforeEach(async () => {
  await moveDecision(rita, job, 'undoDecision');
});

const wait = () => choose(rita, job, large, 'They know the house.', { isTold: false });

const seen = async (actor: Actor) => {
  const document = `query ($job: ID!) { job(id: $job) { phase moves { name allowed }
    decision { winner { name } words takesEffectAt approvedAt approver { name } } }
    comparison(jobId: $job) { proposals { id bidder { name } comparableTotal } } }`;
  return actor.ask<{
    job: {
      phase: string;
      moves: { name: string; allowed: boolean }[];
      decision: { takesEffectAt: string | null; approver: { name: string } | null } | null;
    } | null;
    comparison: { proposals: unknown[] } | null;
  }>(document, { job: job.id });
};

const needed = async (actor: Actor) => {
  const { home } = await actor.ask<{ home: { needsYou: { text: string; path: string }[] } }>(
    '{ home { needsYou { text path } } }',
  );
  return home.needsYou.filter(({ text }) => text.startsWith('Approve the choice'));
};

test('a choice below the total waits for nobody; from it on it waits for the approver, without an end', async () => {
  await choose(rita, job, small, 'The best price.', { isTold: false });
  expect((await seen(rita)).job?.decision).toMatchObject({ approver: null });
  await moveDecision(rita, job, 'undoDecision');
  await wait();
  expect((await seen(rita)).job).toMatchObject({
    phase: 'DECIDING',
    decision: { approver: { name: 'Ada' }, takesEffectAt: null },
  });
  expect(await moveDecision(rita, job, 'tellDecisionNow')).toMatchObject({
    tellDecisionNow: { code: 'AWAITS_APPROVAL' },
  });
});

test('the database takes no choice at such a total without an approver', async () => {
  await expect(
    market.owner.query(
      `insert into decision (job_id, proposal_id, decided_by, reasons) values ($1, $2, $3, '{bestFit}')`,
      [job.id, large, rita.personId],
    ),
  ).rejects.toThrow(/approved before it takes effect/);
});

test('closing without an award needs no approval', async () => {
  await closeWithoutAward(rita, job, { isTold: false });
  expect((await seen(rita)).job?.decision).toMatchObject({ approver: null });
});

test('whoever is asked is told, reads the comparison and the choice, and changes nothing', async () => {
  expect(await seen(sam)).toEqual({ job: null, comparison: null });
  await wait();
  const { job: told, comparison } = await seen(ada);
  expect(comparison?.proposals).toHaveLength(2);
  expect(told).toMatchObject({
    phase: 'DECIDING',
    decision: { winner: { name: 'Events team' }, words: 'They know the house.' },
  });
  expect(told?.moves.filter(({ allowed }) => allowed).map(({ name }) => name)).toEqual([
    'approveDecision',
    'sendDecisionBack',
  ]);
  expect(await needed(ada)).toEqual([
    { text: expect.stringContaining('Offsite for 80'), path: `/jobs/${job.id}/compare` },
  ]);
  for (const move of ['undoDecision', 'tellDecisionNow'] as const)
    expect((await moveDecision(ada, job, move))[move]).toMatchObject({ code: 'NOT_YOURS' });
});

test('nobody else approves: not the requester, not the deputy, not a bidder, not a colleague', async () => {
  await wait();
  for (const actor of [rita, tom])
    expect((await sayDecision(actor, job, 'approveDecision')).approveDecision).toMatchObject({ code: 'NOT_YOURS' });
  for (const actor of [ben, sam])
    expect((await sayDecision(actor, job, 'approveDecision')).approveDecision).toMatchObject({ code: 'NOT_FOUND' });
});

test('an approved choice takes effect a quarter of an hour later and can be taken back until then', async () => {
  await wait();
  expect(await sayDecision(ada, job, 'approveDecision', 'Agreed.')).toMatchObject({
    approveDecision: { phase: 'DECIDING' },
  });
  const { decision } = (await seen(rita)).job ?? {};
  expect((Date.parse(decision?.takesEffectAt ?? '') - Date.now()) / 60_000).toBeGreaterThan(14);
  expect(await needed(ada)).toEqual([]);
  expect(await sayDecision(ada, job, 'sendDecisionBack', 'No.')).toMatchObject({
    sendDecisionBack: { code: 'APPROVED_ALREADY' },
  });
  expect(await moveDecision(rita, job, 'undoDecision')).toMatchObject({ undoDecision: { phase: 'OPENED' } });
});

test('whoever was asked sees no more of the job once the choice is taken back, and may even take the job over', async () => {
  await wait();
  expect((await seen(ada)).comparison).not.toBeNull();
  await moveDecision(rita, job, 'undoDecision');
  expect(await seen(ada)).toEqual({ job: null, comparison: null });
  await expect(
    market.one('select award_approver_id as "approverId" from job where id = $1', [job.id]),
  ).resolves.toEqual({ approverId: null });
});

test('a choice is sent back with words, its requester is told, and decides again', async () => {
  await wait();
  expect(await sayDecision(ada, job, 'sendDecisionBack', ' ')).toMatchObject({
    sendDecisionBack: { code: 'REASON_MISSING' },
  });
  await sayDecision(ada, job, 'sendDecisionBack', 'Ask about the price first.');
  expect((await seen(rita)).job).toMatchObject({ phase: 'OPENED', decision: null });
  const { home } = await rita.ask<{ home: { notifications: { text: string }[] } }>(
    '{ home { notifications { text } } }',
  );
  expect(home.notifications[0]?.text).toMatch(/was sent back: Ask about the price first\.$/);
});

test('where the approver posted the job, the deputy approves', async () => {
  const hers = await openedJob(market, ada, [[tom, 1000]]);
  const [proposal] = await judged(ada, hers);
  await choose(ada, hers, proposal?.id ?? '', null, { isTold: false });
  expect(await sayDecision(ben, hers, 'approveDecision')).toMatchObject({ approveDecision: { phase: 'DECIDING' } });
  expect(await moveDecision(ada, hers, 'tellDecisionNow')).toMatchObject({ tellDecisionNow: { phase: 'AWARDED' } });
});

test('somebody whom a bidding team’s person reports to approves nothing: the deputy does, and the database knows', async () => {
  await market.owner.query('update person set manager_id = $1 where id = $2', [ada.personId, tom.personId]);
  await wait();
  expect((await seen(rita)).job?.decision).toMatchObject({ approver: { name: 'Ben' } });
  await moveDecision(rita, job, 'undoDecision');
  const tied = `insert into decision (job_id, proposal_id, decided_by, approver_id, reasons) values ($1, $2, $3, $4, '{bestFit}')`;
  await expect(market.owner.query(tied, [job.id, large, rita.personId, ada.personId])).rejects.toThrow(
    /no bidder’s side/,
  );
  await market.owner.query('update person set manager_id = null where id = $1', [tom.personId]);
});

test('where nobody may approve, the refusal says what to do, and today’s policy can name somebody', async () => {
  await market.owner.query('update person set deactivated_at = clock_timestamp() where id = any($1::uuid[])', [
    [ada.personId, ben.personId],
  ]);
  expect(await wait()).toMatchObject({
    code: 'NO_APPROVER',
    message: expect.stringMatching(/^Ada and Ben cannot approve/),
  });
  await market.owner.query('update policy set award_approver_id = $1', [sam.personId]);
  expect(await wait()).toMatchObject({ __typename: 'AwardMade' });
  expect((await seen(rita)).job?.decision).toMatchObject({ approver: { name: 'Sam' } });
});
