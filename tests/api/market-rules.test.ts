import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { keepPolicy } from '../support/approving.js';
import { closeWithoutAward, judged, openedJob } from '../support/choosing.js';
import { type Bidding, type Market, openMarket } from '../support/market.js';
import { answer, ask, cancelJob } from '../support/posting.js';
import { offer, propose, publishJob } from '../support/proposing.js';
import { chooseJustified, declineJob, expressInterest, ruled } from '../support/rules.js';

/* What a policy asks of a contest once it runs, and what bidders learn of the requester before they join it. */

let market: Market;
let events: Bidding;
let rita: Actor;
let tom: Actor;
let vera: Actor;

beforeAll(async () => {
  market = await openMarket();
  events = await market.team('Events team');
  tom = await market.teamMember('Tom', events);
  vera = await market.vendorPerson('Vera', await market.vendor('Alto'));
});

beforeEach(async () => {
  await market.owner.query('delete from policy');
  rita = await market.employee('Rita');
});

afterAll(() => market.close());

describe('the number of proposals', () => {
  test('is told to the requester, unless the policy hides it until the deadline', async () => {
    const open = await publishJob(market, rita);
    await propose(vera, open, offer(open, 100));
    expect((await ruled(rita, open)).requesterView?.proposalCount).toBe(1);
    await keepPolicy(market, { hides_count: true });
    const hidden = await publishJob(market, rita);
    await propose(vera, hidden, offer(hidden, 100));
    expect((await ruled(rita, hidden)).requesterView?.proposalCount).toBeNull();
  });

  test('is told at the opening whatever the policy', async () => {
    await keepPolicy(market, { hides_count: true });
    const job = await openedJob(market, rita, [[vera, 100]]);
    expect((await ruled(rita, job)).requesterView?.proposalCount).toBe(1);
  });

  test('below what the policy wants asks for a justification, which leaders read and bidders do not', async () => {
    await keepPolicy(market, { min_proposals: 2 });
    const job = await openedJob(market, rita, [[vera, 100]]);
    const [proposal] = await judged(rita, job);
    const { id = '' } = proposal ?? {};
    expect(await chooseJustified(rita, job, id, '  ')).toMatchObject({
      code: 'DECISION_UNFINISHED',
      problems: [
        { field: 'justification', message: expect.stringMatching(/^Only 1 proposal came in, and the policy wants 2/) },
      ],
    });
    expect(await chooseJustified(rita, job, id, 'Nobody else was free.')).toMatchObject({ __typename: 'AwardMade' });
    const leader = await market.person('Lea', { department: 'Board', isLeader: true });
    for (const reader of [rita, leader])
      expect((await ruled(reader, job)).award?.justification).toBe('Nobody else was free.');
    for (const bidder of [vera, tom]) expect((await ruled(bidder, job)).award?.justification).toBeNull();
  });

  test('below what the policy wants does not keep a job from being closed', async () => {
    await keepPolicy(market, { min_proposals: 2 });
    const job = await openedJob(market, rita, [[vera, 100]]);
    expect(await closeWithoutAward(rita, job)).toMatchObject({ __typename: 'AwardMade' });
  });
});

test('where the policy tells the outcome alone, a debrief has neither scores nor rank', async () => {
  await keepPolicy(market, { debrief_level: 'outcomeOnly' });
  const job = await openedJob(market, rita, [
    [vera, 100],
    [tom, 120],
  ]);
  await closeWithoutAward(rita, job);
  const { debrief } = await vera.ask<{ debrief: object }>(
    'query ($id: ID!) { debrief(jobId: $id) { outcome reasons rank count priceBand qualityScore criteria { title } } }',
    { id: job.id },
  );
  expect(debrief).toEqual({
    outcome: 'NO_AWARD',
    reasons: ['The need changed'],
    rank: null,
    count: null,
    priceBand: null,
    qualityScore: null,
    criteria: [],
  });
});

describe('interest', () => {
  test('is shown to the requester by name, and to no other bidder', async () => {
    const job = await publishJob(market, rita);
    expect(await expressInterest(vera, job)).toMatchObject({ __typename: 'Job' });
    const invitations = (await ruled(rita, job)).requesterView?.invitations ?? [];
    expect(invitations.filter(({ interestedAt }) => interestedAt !== null)).toMatchObject([
      { bidder: { name: 'Alto' } },
    ]);
    expect((await ruled(vera, job)).bidderView?.interestedAt).not.toBeNull();
    expect(await ruled(tom, job)).toMatchObject({ requesterView: null, bidderView: { interestedAt: null } });
  });

  test('takes back a decline, and a decline takes it back', async () => {
    const job = await publishJob(market, rita);
    await expressInterest(vera, job);
    await declineJob(vera, job);
    expect((await ruled(vera, job)).bidderView).toMatchObject({ interestedAt: null, declinedAt: expect.anything() });
    await expressInterest(vera, job);
    expect((await ruled(vera, job)).bidderView).toMatchObject({ interestedAt: expect.anything(), declinedAt: null });
  });

  test('does not follow from a proposal: what is sealed leaves no mark on the invitation', async () => {
    const job = await publishJob(market, rita);
    await propose(vera, job, offer(job, 100));
    const invitations = (await ruled(rita, job)).requesterView?.invitations ?? [];
    expect(invitations.every(({ interestedAt }) => interestedAt === null)).toBe(true);
  });

  test('ends with the deadline', async () => {
    const job = await openedJob(market, rita, []);
    expect(await expressInterest(vera, job)).toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('a requester’s conduct', () => {
  test('is counted as it happens and shown to bidders before they invest work', async () => {
    const chosen = await openedJob(market, rita, [[vera, 100]]);
    const [proposal] = await judged(rita, chosen);
    await chooseJustified(rita, chosen, proposal?.id ?? '', null);
    await closeWithoutAward(rita, await openedJob(market, rita, []));
    const cancelled = await publishJob(market, rita);
    await cancelJob(rita, cancelled.id, 'The need is gone.');
    const open = await publishJob(market, rita);
    const question = await ask(vera, open.id, 'How many people?');
    await answer(rita, question.id, 'Two hundred.');
    await answer(rita, question.id, 'Two hundred and ten.');
    expect((await ruled(vera, open)).requesterConduct).toEqual({
      awarded: { count: 1, of: 2 },
      cancelled: { count: 1, of: 4 },
      decidedInTime: { count: 2, of: 2 },
      answeredInTime: { count: 1, of: 1 },
    });
  });

  test('counts a decision that is overdue, and a question that was never answered, as not in time', async () => {
    const job = await openedJob(market, rita, []);
    await market.owner.query(`update job set decision_due = current_date - 1 where id = $1`, [job.id]);
    await market.owner.query('insert into question (job_id, bidder_id, asked_by, text) values ($1, $2, $3, $4)', [
      job.id,
      events.id,
      tom.personId,
      'Where?',
    ]);
    await market.owner.query('select recount_requester_conduct()');
    expect((await ruled(tom, job)).requesterConduct).toMatchObject({
      decidedInTime: { count: 0, of: 1 },
      answeredInTime: { count: 0, of: 1 },
    });
  });

  test('equals what counting everything anew gives', async () => {
    const counted = 'select * from requester_conduct order by person_id';
    const kept = await market.many(counted);
    await market.owner.query('select recount_requester_conduct()');
    expect(await market.many(counted)).toEqual(kept);
  });
});
