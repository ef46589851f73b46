import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Bidding, type Market, openMarket } from '../support/market.js';
import {
  bringDeadline,
  mine,
  offer,
  propose,
  type PublishedJob,
  publishJob,
  save,
  start,
  submit,
  withdraw,
} from '../support/proposing.js';

let market: Market;
let requester: Actor;
let team: Bidding;
let vendor: Bidding;
let teamLead: Actor;
let vendorOwner: Actor;

beforeAll(async () => {
  market = await openMarket();
  requester = await market.employee('Rita Requester');
  team = await market.team('Events team');
  vendor = await market.vendor('Blue Door');
  teamLead = await market.teamMember('Tim Lead', team);
  vendorOwner = await market.vendorPerson('Vera Vendor', vendor);
});
afterAll(() => market.close());

const REFUSED = (code: string) => expect.objectContaining({ __typename: 'Refusal', code });

describe.each([
  ['an internal team', () => teamLead],
  ['a vendor', () => vendorOwner],
])('%s', (_, bidder) => {
  let job: PublishedJob;
  beforeAll(async () => {
    job = await publishJob(market, requester);
  });

  test('starts with every line of the brief waiting for its price', async () => {
    const proposal = await start(bidder(), job);
    expect(proposal).toMatchObject({ state: 'DRAFT', draftRevision: 0, receipts: [], readings: [] });
    expect(proposal).toMatchObject({
      content: { pitch: '', total: null, lines: [{ title: 'Venue' }, { title: 'Catering' }] },
    });
  });

  test('keeps an unfinished draft and finds it again', async () => {
    const unfinished = { pitch: 'We beg', lines: [], promises: [] };
    expect(await save(bidder(), job, 0, unfinished)).toMatchObject({ draftRevision: 1, hasUnsubmittedChanges: true });
    expect(await mine(bidder(), job)).toMatchObject({
      state: 'DRAFT',
      content: { pitch: 'We beg', lines: [], total: null },
    });
  });

  test('is told every problem at once when the proposal is not complete', async () => {
    const refusal = await submit(bidder(), job, { pitch: ' ', lines: [], promises: [] });
    expect(refusal).toEqual(REFUSED('CONTENT_UNFINISHED'));
    expect(refusal).toMatchObject({
      problems: [{ field: 'pitch' }, { field: 'lines' }, { field: 'lines' }, { field: 'lines' }],
    });
  });

  test('gets a receipt with reference, database time and content hash', async () => {
    const before = await market.one<{ now: Date }>('select clock_timestamp() as now');
    const submitted = await submit(bidder(), job, offer(job, 120_000));
    expect(submitted).toMatchObject({
      receipt: { version: 1 },
      proposal: { state: 'SUBMITTED', hasUnsubmittedChanges: false },
    });
    if (submitted.__typename !== 'SubmittedProposal') throw new Error('refused');
    const { reference, receivedAt, contentHash } = submitted.receipt;
    expect(reference).toMatch(/^P-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(new Date(receivedAt).getTime()).toBeGreaterThanOrEqual(before.now.getTime() - 1);
    expect(submitted.proposal.content).toMatchObject({ total: 2 * 120_000 + 80 * 60_000 });
  });

  test('revises, withdraws and submits again until the deadline', async () => {
    expect(await submit(bidder(), job, offer(job, 110_000))).toMatchObject({ receipt: { version: 2 } });
    expect(await withdraw(bidder(), job)).toMatchObject({
      state: 'WITHDRAWN',
      receipts: [{ version: 2 }, { version: 1 }],
    });
    expect(await withdraw(bidder(), job)).toEqual(REFUSED('WRONG_STATE'));
    expect(await submit(bidder(), job, offer(job, 100_000))).toMatchObject({
      receipt: { version: 3 },
      proposal: { state: 'SUBMITTED' },
    });
  });

  test('a draft made after the submission leaves the submitted version standing', async () => {
    const revision = (await mine(bidder(), job))?.draftRevision ?? -1;
    const saved = await save(bidder(), job, revision, offer(job, 90_000, 'A better idea.'));
    expect(saved).toMatchObject({
      state: 'SUBMITTED',
      hasUnsubmittedChanges: true,
      content: { pitch: 'A better idea.' },
    });
    const view = '{ job(id: $job) { bidderView { proposalState reference receivedAt } } }';
    const { job: seen } = await bidder().ask<{ job: { bidderView: object } }>(`query ($job: ID!) ${view}`, {
      job: job.id,
    });
    expect(seen.bidderView).toEqual({
      proposalState: 'SUBMITTED',
      reference: expect.stringMatching(/^P-/),
      receivedAt: (await mine(bidder(), job))?.receipts[0]?.receivedAt,
    });
  });

  test('finds the job among its bids', async () => {
    const { myBids } = await bidder().ask<{ myBids: { edges: { node: { id: string } }[] } }>(
      '{ myBids(first: 10) { edges { node { id } } } }',
    );
    expect(myBids.edges.map(({ node }) => node.id)).toContain(job.id);
  });
});

describe('two people at once', () => {
  test('a draft saved somewhere else is not overwritten', async () => {
    const job = await publishJob(market, requester);
    const colleague = await market.vendorPerson('Carl Colleague', vendor);
    await start(vendorOwner, job);
    await save(vendorOwner, job, 0, { pitch: 'first', lines: [], promises: [] });
    const conflict = await save(colleague, job, 0, { pitch: 'second', lines: [], promises: [] });
    expect(conflict).toEqual(REFUSED('CONFLICT'));
    expect((await mine(colleague, job))?.content?.pitch).toBe('first');
  });

  test('of twenty submissions by one bidder at the same moment each gets a version of its own', async () => {
    const job = await publishJob(market, requester);
    // Two people: one session has places for twelve at a time.
    const colleague = await market.vendorPerson('Cleo Colleague', vendor);
    await start(vendorOwner, job);
    const submissions = await Promise.all(
      Array.from({ length: 20 }, (_, n) => submit(n % 2 === 0 ? vendorOwner : colleague, job, offer(job, 1_000 + n))),
    );
    const versions = submissions.map((one) =>
      one.__typename === 'SubmittedProposal' ? one.receipt.version : one.code,
    );
    expect(versions.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  test('two colleagues who start at the same moment share one proposal', async () => {
    const job = await publishJob(market, requester);
    const colleague = await market.vendorPerson('Cora Colleague', vendor);
    const [one, other] = await Promise.all([start(vendorOwner, job), start(colleague, job)]);
    expect(one).toMatchObject({ __typename: 'MyProposal' });
    expect((one as { id: string }).id).toBe((other as { id: string }).id);
  });

  test('each reading of the sealed content is shown to the bidder, with who read it', async () => {
    const job = await publishJob(market, requester);
    const colleague = await market.vendorPerson('Cleo Colleague', vendor);
    await propose(vendorOwner, job, offer(job, 5_000));
    await mine(colleague, job);
    expect((await mine(vendorOwner, job))?.readings).toEqual([{ personName: 'Cleo Colleague', version: '1' }]);
  });
});

describe('what is nobody’s business', () => {
  test('a bidder that is not invited finds no job and can start nothing', async () => {
    const job = await publishJob(market, requester);
    const stranger = await market.vendorPerson('Sam Stranger', await lateVendor());
    expect(await start(stranger, job)).toEqual(REFUSED('NOT_FOUND'));
    expect(await submit(stranger, job, offer(job, 1))).toEqual(REFUSED('NOT_FOUND'));
    expect(await withdraw(stranger, job)).toEqual(REFUSED('NOT_FOUND'));
    expect(await mine(stranger, job)).toBeNull();
  });

  test('a rival’s proposal sounds exactly like no proposal', async () => {
    const job = await publishJob(market, requester);
    const empty = await publishJob(market, requester);
    await propose(teamLead, job, offer(job, 5_000));
    for (const act of [withdraw, mine]) expect(await act(vendorOwner, job)).toEqual(await act(vendorOwner, empty));
    expect(await submit(vendorOwner, job, offer(job, 1))).toEqual(await submit(vendorOwner, empty, offer(empty, 1)));
  });

  /** Approved after publication: serves the category, but was never invited. */
  async function lateVendor(): Promise<Bidding> {
    return market.vendor('Late Vendor');
  }
});

describe('declining', () => {
  const DECLINE = `mutation ($job: ID!, $reason: DeclineReason!, $words: String) { declineJob(jobId: $job, reason: $reason, words: $words) {
    __typename ... on Job { bidderView { declineReason } } ... on Refusal { code message problems { field } } } }`;

  test('takes a reason', async () => {
    const job = await publishJob(market, requester);
    const { declineJob } = await vendorOwner.ask<{ declineJob: object }>(DECLINE, { job: job.id, reason: 'TOO_BUSY' });
    expect(declineJob).toEqual({ __typename: 'Job', bidderView: { declineReason: 'TOO_BUSY' } });
  });

  test('asks for words when the reason is another one', async () => {
    const job = await publishJob(market, requester);
    const { declineJob } = await vendorOwner.ask<{ declineJob: object }>(DECLINE, { job: job.id, reason: 'OTHER' });
    expect(declineJob).toMatchObject({ code: 'REASON_MISSING', problems: [{ field: 'words' }] });
  });

  test('waits until what was submitted is withdrawn', async () => {
    const job = await publishJob(market, requester);
    await propose(vendorOwner, job, offer(job, 5_000));
    const variables = { job: job.id, reason: 'BUDGET' };
    expect(await vendorOwner.ask(DECLINE, variables)).toMatchObject({ declineJob: { code: 'WITHDRAW_FIRST' } });
    await withdraw(vendorOwner, job);
    expect(await vendorOwner.ask(DECLINE, variables)).toMatchObject({ declineJob: { __typename: 'Job' } });
  });
});

describe('after the deadline', () => {
  test('nothing is started, saved, submitted or withdrawn, and each refusal says why', async () => {
    const job = await publishJob(market, requester);
    await propose(vendorOwner, job, offer(job, 5_000));
    await bringDeadline(market, job, 0);
    const late = [
      await start(teamLead, job),
      await save(vendorOwner, job, 1, offer(job, 4_000)),
      await submit(vendorOwner, job, offer(job, 4_000)),
      await withdraw(vendorOwner, job),
    ];
    for (const refusal of late) {
      expect(refusal).toEqual(REFUSED('DEADLINE_PASSED'));
      expect(refusal).toMatchObject({
        message: expect.stringMatching(/^The deadline was .+ UTC\. The database's clock showed .+ UTC, so /),
      });
    }
    expect(late[2]).toMatchObject({ message: expect.stringMatching(/Version 1 of P-\S+, received .+, counts\.$/) });
  });

  test('late submissions and withdrawals stay on record with the time that was seen', async () => {
    const job = await publishJob(market, requester);
    await propose(vendorOwner, job, offer(job, 5_000));
    await bringDeadline(market, job, 0);
    await submit(vendorOwner, job, offer(job, 4_000));
    await withdraw(vendorOwner, job);
    const attempts = await market.many(
      `select a.move, a.code, a.at >= a.deadline as "isLate" from refused_attempt a join proposal p on p.id = a.proposal_id
       where p.job_id = $1 order by a.at`,
      [job.id],
    );
    expect(attempts).toEqual([
      { move: 'submit', code: 'DEADLINE_PASSED', isLate: true },
      { move: 'withdraw', code: 'DEADLINE_PASSED', isLate: true },
    ]);
  });
});

describe('what is too much', () => {
  test.each([
    ['a pitch that is too long', { pitch: 'x'.repeat(10_001) }, 'content.pitch'],
    ['text that cannot be kept', { pitch: 'half a \ud83d' }, 'content.pitch'],
    ['a price below zero', { lines: [{ answer: 'PRICED', unitPrice: -1 }] }, 'content.lines.0.unitPrice'],
    ['201 lines', { lines: Array.from({ length: 201 }, () => ({ answer: 'INCLUDED' })) }, 'content.lines'],
  ])('%s is refused by its field', async (_, part, field) => {
    const job = await publishJob(market, requester);
    await start(vendorOwner, job);
    const document =
      'mutation ($job: ID!, $content: ProposalContentInput!) { submitProposal(jobId: $job, content: $content) { __typename } }';
    const content = { pitch: '', lines: [], promises: [], ...part };
    const { errors } = await vendorOwner.send(document, { job: job.id, content });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.extensions?.problems?.[0]?.field).toBe(field.replace('content.', ''));
  });
});
