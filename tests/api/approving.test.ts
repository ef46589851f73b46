import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BuiltBidder, BuiltCategory, BuiltGoal } from '../../apps/api/src/demo/builders/built.js';
import type { Actor } from '../support/actor.js';
import { allowedMoves, approvalMove, keepPolicy, lookAtApproval, sendBack } from '../support/approving.js';
import { given, signedIn, spokenFor } from '../support/builders-link.js';
import { type Market, openMarket } from '../support/market.js';
import { webRefusal } from '../support/web-refusal.js';
import { draftOf, home, look, posted, saveJob } from '../support/posting.js';

let market: Market;
let web: BuiltCategory;
let studio: BuiltBidder;
let rita: Actor;
let nora: Actor;
let otto: Actor;
let copperline: Actor;
let brief: object;

beforeAll(async () => {
  market = await openMarket();
  const company = await given(market, (build) => {
    const category = build.category('Website and marketing');
    return {
      category,
      goal: build.goal() as BuiltGoal,
      rita: build.person({ name: 'Rita' }),
      nora: build.person({ name: 'Nora Lind' }),
      otto: build.person({ name: 'Otto Berg' }),
      studio: build.team({ name: 'Web studio', categories: [category] }),
      copperline: build.vendor({ name: 'Copperline', categories: [category] }),
    };
  });
  web = company.category;
  studio = company.studio;
  rita = await signedIn(market, company.rita);
  nora = await signedIn(market, company.nora);
  otto = await signedIn(market, company.otto);
  copperline = await spokenFor(market, company.copperline);
  brief = { goalId: company.goal.id, categoryId: web.id };
});

beforeEach(async () => {
  await market.owner.query('delete from policy');
  const people = { approver_id: nora.personId, deputy_id: otto.personId };
  await keepPolicy(market, { category_id: web.id, value_from: 500_000, ...people });
});

afterAll(() => market.close());

/** A draft above the value from which somebody approves. */
const large = () => draftOf(rita, { ...brief, budgetMode: 'HIDDEN', budgetHigh: 900_000 });

const pending = async () => {
  const { id } = await large();
  expect(await approvalMove(rita, 'requestApproval', id)).toMatchObject({ phase: 'PENDING' });
  return id;
};

describe('a job above the value of a policy', () => {
  test('is not published by its requester, who is told to ask', async () => {
    const { id } = await large();
    expect(await approvalMove(rita, 'publishJob', id)).toMatchObject({ code: 'NEEDS_APPROVAL' });
    expect(allowedMoves(await lookAtApproval(rita, id))).toEqual(['save', 'requestApproval', 'discard']);
  });

  test('waits for the approver, who is told and sees it with its hidden budget, and nobody else does', async () => {
    const id = await pending();
    const seen = await lookAtApproval(nora, id);
    expect(seen).toMatchObject({ phase: 'PENDING', budget: { high: { amount: 900_000 } } });
    expect(allowedMoves(seen)).toEqual(['approve', 'sendBack']);
    const { told, needed } = await home(nora);
    expect(told[0]).toMatch(/waits for your approval before it is published/);
    expect(needed[0]).toMatch(/^Approve: Approve JOB-/);
    const leader = await market.person('Lea', { department: 'Board', isLeader: true, isAdministrator: true });
    for (const other of [otto, copperline, leader]) expect(await lookAtApproval(other, id)).toBeNull();
  });

  test('does not change while it waits, not even by a statement of the web process', async () => {
    const id = await pending();
    const { draftVersion } = (await look(rita, id)) ?? { draftVersion: 0 };
    expect(await saveJob(rita, id, draftVersion, { title: 'Other' })).toMatchObject({ code: 'WRONG_STATE' });
    expect(await webRefusal(market, `update job set title = 'Other' where id = $1`, [id])).toMatch(/does not change/);
    expect(await webRefusal(market, 'delete from criterion where job_id = $1', [id])).toMatch(/does not change/);
  });

  test('is published at the moment of approval: bidders are invited, requester and approver are on record', async () => {
    const id = await pending();
    expect(await approvalMove(nora, 'approveJob', id)).toMatchObject({ phase: 'OPEN' });
    expect(await look(copperline, id)).toMatchObject({ phase: 'OPEN' });
    expect(await lookAtApproval(rita, id)).toMatchObject({
      approval: { approver: { name: 'Nora Lind' }, answer: 'APPROVED' },
      policy: { needsApproval: true, valueFrom: { amount: 500_000 } },
    });
    expect((await home(rita)).told[0]).toMatch(/was approved and is published/);
  });

  test('shows bidders neither who approved it nor from which value on the policy holds: that would tell the hidden budget', async () => {
    const id = await pending();
    await approvalMove(nora, 'approveJob', id);
    expect(await lookAtApproval(copperline, id)).toMatchObject({
      budget: { high: null },
      approval: null,
      policy: { needsApproval: true, valueFrom: null, category: null },
    });
  });

  test('comes back with what has to change, and the approver no longer sees it', async () => {
    const id = await pending();
    expect(await sendBack(nora, id, ' ')).toMatchObject({ code: 'REASON_MISSING' });
    await sendBack(nora, id, 'Name the pages.');
    expect(await lookAtApproval(rita, id)).toMatchObject({
      phase: 'DRAFT',
      approval: { answer: 'SENT_BACK', words: 'Name the pages.' },
    });
    expect(await lookAtApproval(nora, id)).toBeNull();
    expect((await home(rita)).told[0]).toMatch(/was sent back to you: Name the pages\./);
  });

  test('can be taken back by its requester to be changed', async () => {
    const id = await pending();
    expect(await approvalMove(rita, 'takeJobBack', id)).toMatchObject({ phase: 'DRAFT' });
    expect(await lookAtApproval(nora, id)).toBeNull();
    expect(await approvalMove(rita, 'requestApproval', id)).toMatchObject({ phase: 'PENDING' });
  });

  test('is not approved by its requester, nor by anybody who was not asked', async () => {
    const id = await pending();
    expect(await approvalMove(rita, 'approveJob', id)).toMatchObject({ code: 'NOT_YOURS' });
    expect(await approvalMove(otto, 'approveJob', id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of a requester who approves such jobs goes to the deputy', async () => {
    await market.owner.query('delete from policy');
    const people = { approver_id: rita.personId, deputy_id: otto.personId };
    await keepPolicy(market, { category_id: web.id, ...people });
    const { id } = await large();
    expect(await approvalMove(rita, 'requestApproval', id)).toMatchObject({
      approval: { approver: { name: 'Otto Berg' } },
    });
  });

  test('waits for nobody who speaks for a bidder that would be invited', async () => {
    await market.owner.query('delete from policy');
    await keepPolicy(market, { approver_id: studio.people[0]?.id });
    const { id } = await large();
    expect(await approvalMove(rita, 'requestApproval', id)).toMatchObject({ code: 'NO_APPROVER' });
  });

  test('is not approved by somebody who came to speak for a bidder meanwhile', async () => {
    const id = await pending();
    await market.owner.query('insert into membership values ($1, $2)', [nora.personId, studio.id]);
    expect(await approvalMove(nora, 'approveJob', id)).toMatchObject({ code: 'BOTH_SIDES' });
    await market.owner.query('delete from membership where person_id = $1', [nora.personId]);
  });
});

describe('a job below the value', () => {
  test('is published by its requester, and there is nothing to approve', async () => {
    const { id } = await draftOf(rita, { ...brief, budgetHigh: 400_000 });
    expect(await approvalMove(rita, 'requestApproval', id)).toMatchObject({ code: 'NO_APPROVAL_NEEDED' });
    expect(await approvalMove(rita, 'publishJob', id)).toMatchObject({ phase: 'OPEN', approval: null });
  });

  test('keeps the policy it was published under when the company’s policy changes', async () => {
    await keepPolicy(market, { category_id: web.id, min_proposals: 2, late_change_days: 5 });
    const { id } = await posted(rita, { ...brief, budgetHigh: 100_000 });
    await market.owner.query('update policy set min_proposals = 9');
    expect(await lookAtApproval(rita, id)).toMatchObject({ policy: { minProposals: 2, lateChangeDays: 5 } });
    const change = 'update job_policy set min_proposals = 1 where job_id = $1';
    expect(await webRefusal(market, change, [id])).toMatch(/frozen at publication/);
  });
});

test('a policy keeps jobs open for so many working days, holidays left out', async () => {
  await keepPolicy(market, { category_id: web.id, min_open_days: 10 });
  const { id } = await draftOf(rita, { ...brief, budgetHigh: 100_000 });
  expect(await approvalMove(rita, 'publishJob', id)).toMatchObject({
    code: 'BRIEF_UNFINISHED',
    problems: [{ field: 'deadline', message: expect.stringMatching(/at least 10 working days\. Enter a deadline on/) }],
  });
});

test('a policy keeps the number of invited vendors down, the category’s own teams not counted', async () => {
  await keepPolicy(market, { category_id: web.id, fan_out_limit: 1 });
  await given(market, (build) => build.vendor({ name: 'Pixel & Pine', categories: [web] }));
  const { id } = await draftOf(rita, { ...brief, budgetHigh: 100_000 });
  expect(await approvalMove(rita, 'publishJob', id)).toMatchObject({
    code: 'TOO_MANY_INVITED',
    message: expect.stringMatching(/^This would invite 2 vendors, and the policy keeps it to 1 vendor/),
  });
});
