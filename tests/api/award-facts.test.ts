import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOLD_ANEW } from '../../apps/api/src/migrations/202-facts-of-before.js';
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
import { accepted } from '../support/engaging.js';
import { type Bidding, type Market, openMarket } from '../support/market.js';
import {
  bringDeadline,
  offer,
  opened,
  propose,
  type PublishedJob,
  publishJob,
  withdraw,
} from '../support/proposing.js';
import { miscounts } from '../support/recount.js';
import { draftsBegun, furtherRound } from '../support/rounds.js';

/* What a decision leaves behind as the facts of its contest: everything that the signal needs and nobody could say later. */

let market: Market;
let rita: Actor;
let events: Bidding;
let tim: Actor;
let vera: Actor;
let wim: Actor;
let xenia: Actor;
let yuri: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  events = await market.team('Events team');
  tim = await market.teamMember('Tim', events);
  [vera, wim, xenia, yuri] = (await Promise.all(
    ['Lantern', 'Northside', 'Alto', 'Quiet & Sons'].map(async (name) =>
      market.vendorPerson(`Owner of ${name}`, await market.vendor(name)),
    ),
  )) as [Actor, Actor, Actor, Actor];
});

afterAll(() => market?.close());

interface Facts {
  requester: string;
  unit: string;
  asked: boolean;
  runnerUp: string | null;
  reasons: string[];
  eligible: number;
  field: number;
  bids: number;
}

const factsOf = (job: PublishedJob) =>
  market.one<Facts>(
    `select c.requester_name as requester, c.unit, c.asked_on = (j.published_at at time zone 'UTC')::date as asked, c.reasons,
       u.name as "runnerUp", c.eligible_count as eligible, c.bidder_count as field, c.bid_count as bids
     from contest c join job j on j.id = c.job_id left join contest_bidder u on u.id = c.runner_up_id where c.job_id = $1`,
    [job.id],
  );

const bidsOf = (job: PublishedJob) =>
  market.many<Record<string, unknown>>(
    `select r.name, b.outcome, b.stands, b.counts, b.scope, b.price_basis as basis, b.same_executive as executive,
       b.is_incumbent as incumbent, b.submitted_at is not null as dated
     from contest_bid b join contest c on c.id = b.contest_id join contest_bidder r on r.id = b.contest_bidder_id
     where c.job_id = $1 order by r.name`,
    [job.id],
  );

const answersTo = (job: PublishedJob) =>
  market.many<{ name: string; answer: string; reason: string }>(
    `select r.name, e.answer, e.decline_reason as reason from contest_eligible e join contest c on c.id = e.contest_id
     join contest_bidder r on r.id = e.contest_bidder_id where c.job_id = $1 order by r.name`,
    [job.id],
  );

async function proposalOf(job: PublishedJob, name: string): Promise<string> {
  return (await judged(rita, job)).find(({ bidder }) => bidder.name === name)?.id ?? '';
}

async function chooseWithSecond(job: PublishedJob, first: string, second: string | null): Promise<Chosen> {
  const document = `mutation ($job: ID!, $first: ID!, $second: ID) { chooseProposal(jobId: $job, proposalId: $first,
    reasons: [BEST_FIT, TRACK_RECORD], words: "A calm plan.", runnerUpId: $second) { __typename ... on Refusal { code message problems { field message } } } }`;
  const variables = { job: job.id, first: await proposalOf(job, first), second };
  const { chooseProposal } = await rita.ask<{ chooseProposal: Chosen }>(document, variables);
  if (chooseProposal.__typename === 'AwardMade') await moveDecision(rita, job, 'tellDecisionNow');
  return chooseProposal;
}

async function disqualify(job: PublishedJob, name: string): Promise<void> {
  const document = `mutation ($proposal: ID!) { markProposal(proposalId: $proposal, mark: DISQUALIFIED, because: "No insurance.") {
    __typename ... on Refusal { message } } }`;
  const answer = await rita.ask<{ markProposal: object }>(document, { proposal: await proposalOf(job, name) });
  expect(answer.markProposal).not.toMatchObject({ __typename: 'Refusal' });
}

describe('a decision with everything in it', () => {
  let job: PublishedJob;

  beforeAll(async () => {
    job = await publishJob(market, rita);
    for (const [bidder, price] of [
      [tim, 10_000],
      [vera, 9_000],
      [wim, 8_000],
      [xenia, 7_000],
    ] as const)
      await propose(bidder, job, offer(job, price));
    await withdraw(xenia, job);
    await yuri.ask(`mutation ($job: ID!) { declineJob(jobId: $job, reason: TOO_BUSY) { __typename } }`, {
      job: job.id,
    });
    await bringDeadline(market, job, 0);
    await opened(market, job);
    await disqualify(job, 'Northside');
  });

  test('refuses a second choice that is the first, is disqualified, or is of another job', async () => {
    const own = await proposalOf(job, 'Events team');
    expect(await chooseWithSecond(job, 'Events team', own)).toMatchObject({ problems: [{ field: 'runnerUpId' }] });
    const out = await proposalOf(job, 'Northside');
    expect(await chooseWithSecond(job, 'Events team', out)).toMatchObject({ problems: [{ field: 'runnerUpId' }] });
    const strange = '00000000-0000-4000-8000-000000000000';
    expect(await chooseWithSecond(job, 'Events team', strange)).toMatchObject({ problems: [{ field: 'runnerUpId' }] });
  });

  test('keeps who asked, for whom, why, and who came second', async () => {
    const second = await proposalOf(job, 'Lantern');
    expect(await chooseWithSecond(job, 'Events team', second)).toEqual({ __typename: 'AwardMade' });
    expect(await factsOf(job)).toEqual({
      requester: 'Rita',
      unit: 'Department of Rita',
      asked: true,
      runnerUp: 'Lantern',
      reasons: ['bestFit', 'trackRecord'],
      eligible: 5,
      field: 2,
      bids: 3,
    });
  });

  test('keeps who could have bid and what became of each', async () => {
    expect(await answersTo(job)).toEqual([
      { name: 'Alto', answer: 'withdrawn', reason: '' },
      { name: 'Events team', answer: 'bid', reason: '' },
      { name: 'Lantern', answer: 'bid', reason: '' },
      { name: 'Northside', answer: 'bid', reason: '' },
      { name: 'Quiet & Sons', answer: 'declined', reason: 'tooBusy' },
    ]);
  });

  test('keeps the terms of each bid; who was disqualified lost, and was not in the field', async () => {
    const same = { scope: 'meets', basis: 'fullCost', executive: false, incumbent: false, dated: true };
    const stood = { outcome: 'stood', stands: true, counts: true };
    expect(await bidsOf(job)).toEqual([
      { name: 'Events team', ...stood, ...same, executive: null },
      { name: 'Lantern', ...stood, ...same },
      { name: 'Northside', outcome: 'disqualified', stands: false, counts: true, ...same },
    ]);
    expect(await miscounts(market)).toEqual([]);
    const { contests, stood: stands } = await market.one<{ contests: number; stood: number }>(
      `select m.contests, m.stood from bidder_month m join contest_bidder r on r.id = m.contest_bidder_id where r.name = 'Northside'`,
    );
    expect({ contests, stands }).toEqual({ contests: 1, stands: 0 });
  });

  test('keeps the place at which each was shown, which is the order of the comparison', async () => {
    const shown = await market.many<{ name: string }>(
      `select r.name from contest_bid b join contest c on c.id = b.contest_id join contest_bidder r on r.id = b.contest_bidder_id
       where c.job_id = $1 order by b.shown_at`,
      [job.id],
    );
    const { comparison } = await rita.ask<{ comparison: { proposals: { bidder: { name: string } }[] } }>(
      'query ($job: ID!) { comparison(jobId: $job) { proposals { bidder { name } } } }',
      { job: job.id },
    );
    expect(shown.map(({ name }) => name)).toEqual(comparison.proposals.map(({ bidder }) => bidder.name));
  });

  test('is taken out with the decision, second choice and all, and told anew with the next', async () => {
    await sayDecision(rita, job, 'reopenDecision', 'A reference was not what it seemed.');
    const { left } = await market.one<{ left: number }>(
      `select ((select count(*) from contest_eligible) + (select count(*) from reason_month) + (select count(*) from loss_reason_month)
        + (select count(*) from contest))::int as left`,
    );
    expect(left).toBe(0);
    await chooseWithSecond(job, 'Lantern', null);
    expect(await factsOf(job)).toMatchObject({ runnerUp: null, field: 2, eligible: 5 });
    expect(await miscounts(market)).toEqual([]);
  });
});

describe('from one contest to the next', () => {
  test('jobs asked for within a week by one requester in one category are linked, and no others', async () => {
    const olaf = await market.employee('Olaf');
    const decide = async (actor: Actor) => {
      const job = await openedJob(market, actor, [[tim, 10_000]]);
      await choose(actor, job, (await judged(actor, job))[0]?.id ?? '');
    };
    const keys = async () =>
      (
        await market.many<{ key: string }>(
          `select linked_key as key from contest where requester_key = $1 order by decided_on`,
          [olaf.personId],
        )
      ).map(({ key }) => key);
    await decide(olaf);
    await decide(await market.employee('Nora'));
    expect(await keys()).toEqual(['']);
    await decide(olaf);
    const [one, other] = await keys();
    expect(one).toMatch(/./);
    expect(other).toBe(one);
    await market.owner.query(
      `update contest set asked_on = asked_on - 8, decided_on = decided_on - 8 where ref =
        (select min(ref) from contest where requester_key = $1)`,
      [olaf.personId],
    );
    await decide(olaf);
    expect((await keys()).map((key) => key === '')).toEqual([true, false, false]);
  });

  test('a job that is closed without an award keeps why, and counts no bidder', async () => {
    const job = await openedJob(market, rita, [
      [tim, 10_000],
      [vera, 9_000],
    ]);
    await closeWithoutAward(rita, job);
    expect(await factsOf(job)).toMatchObject({ reasons: ['needChanged'], runnerUp: null });
    expect(await miscounts(market)).toEqual([]);
  });

  test('whoever was asked into a further round and did not come took itself out; whoever was not asked lost', async () => {
    const first = await openedJob(market, rita, [
      [tim, 10_000],
      [vera, 9_000],
      [wim, 8_000],
    ]);
    const kept = [await proposalOf(first, 'Events team'), await proposalOf(first, 'Lantern')];
    const second = await furtherRound(rita, first, kept);
    await draftsBegun(market, second, 2);
    await propose(tim, second, offer(second, 8_500));
    await bringDeadline(market, second, 0);
    await opened(market, second);
    await choose(rita, second, await proposalOf(second, 'Events team'), 'A calm plan.');
    expect(await bidsOf(second)).toMatchObject([
      { name: 'Events team', outcome: 'stood' },
      { name: 'Lantern', outcome: 'withdrawnLate', stands: false, counts: true },
      { name: 'Northside', outcome: 'stood' },
    ]);
    expect(await miscounts(market)).toEqual([]);
  });

  test('who won what this requester last decided in the category is its incumbent', async () => {
    const nils = await market.employee('Nils');
    const decide = async (name: string) => {
      const job = await openedJob(market, nils, [
        [tim, 10_000],
        [vera, 9_000],
      ]);
      const chosen = (await judged(nils, job)).find(({ bidder }) => bidder.name === name);
      await choose(nils, job, chosen?.id ?? '', 'A calm plan.');
      return job;
    };
    const first = await decide('Lantern');
    const past =
      'update contest set decided_on = decided_on - $2::int, asked_on = asked_on - $2::int where job_id = $1';
    await market.owner.query(past, [first.id, 30]);
    const second = await decide('Events team');
    expect(await bidsOf(second)).toMatchObject([
      { name: 'Events team', incumbent: false },
      { name: 'Lantern', incumbent: true },
    ]);
    await market.owner.query(past, [first.id, 365]);
    await market.owner.query(past, [second.id, 366]);
    expect(await bidsOf(await decide('Lantern'))).toMatchObject([{ incumbent: false }, { incumbent: false }]);
  });
});

describe('how the work was delivered', () => {
  test('is kept when it is accepted, with what was agreed on the way', async () => {
    const job = await openedJob(market, rita, [
      [tim, 10_000],
      [vera, 9_000],
    ]);
    await choose(rita, job, await proposalOf(job, 'Lantern'), 'A calm plan.');
    const kept = () =>
      market.many<{ acceptedPrice: string; finalPrice: string; hasRework: boolean; isDelivered: boolean }>(
        `select d.accepted_price as "acceptedPrice", d.final_price as "finalPrice", d.has_rework as "hasRework",
           d.delivered_on is not null as "isDelivered"
         from contest_delivery d join contest c on c.id = d.contest_id where c.job_id = $1`,
        [job.id],
      );
    await accepted(rita, vera, job, async () => {
      expect(await kept()).toEqual([]);
      await market.owner.query('update engagement set changes_effect = 500 where job_id = $1', [job.id]);
    });
    const price = await market.one<{ agreed: string }>(
      'select agreed_total as agreed from engagement where job_id = $1',
      [job.id],
    );
    expect(await kept()).toEqual([
      {
        acceptedPrice: price.agreed,
        finalPrice: String(Number(price.agreed) + 500),
        hasRework: false,
        isDelivered: true,
      },
    ]);
  });
});

test('what was decided before such facts were kept is told as if it were decided now', async () => {
  const told = async () => {
    const facts: Record<string, unknown[]> = {};
    for (const [name, statement] of Object.entries(EVERYTHING)) facts[name] = await market.many(statement);
    return facts;
  };
  const now = await told();
  expect(Object.values(now).every((rows) => rows.length > 0)).toBe(true);
  for (const statement of [...AS_BEFORE, ...TOLD_ANEW]) await market.owner.query(statement);
  expect(await told()).toEqual(now);
});

/** All that is kept of our own contests, but what nobody could say afterwards. */
const EVERYTHING = {
  contests: `select id, requester_key, requester_name, unit, asked_on is null as unknown, reasons, eligible_count, linked_key = '' as alone,
    standing_count, bidder_count, is_contest from contest order by id`,
  bids: `select contest_id, position, days, shown_at, submitted_at, outcome, stands, counts, is_incumbent, scope
    from contest_bid order by contest_id, position`,
  eligible: 'select * from contest_eligible order by contest_id, contest_bidder_id',
  deliveries: 'select * from contest_delivery order by contest_id',
};

const AS_BEFORE = [
  `update contest set requester_key = '', requester_name = '', unit = '', asked_on = null, reasons = '{}', eligible_count = null,
    linked_key = '', standing_count = bid_count, bidder_count = bid_count`,
  `update contest_bid set days = null, shown_at = null, submitted_at = null, outcome = 'stood', stands = true, is_incumbent = null,
    scope = null`,
  'truncate contest_eligible, contest_delivery, reason_month, loss_reason_month',
];
