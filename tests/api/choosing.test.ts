import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { CHOOSE, choose, closeWithoutAward, judged, openedJob, score } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let nora: Actor;
let lea: Actor;
let stranger: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  stranger = await market.employee('Sam');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  nora = await market.vendorPerson('Nora', await market.vendor('Northside Live'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

const DEBRIEF = `query ($job: ID!) { debrief(jobId: $job) { outcome reasons words rank count priceBand winnerKind qualityScore
  criteria { title kind score note } job { title award { isAward winnerKind winner { name } } } } }`;

interface Debriefed {
  outcome: string;
  reasons: string[];
  words: string;
  rank: number | null;
  count: number | null;
  priceBand: string | null;
  winnerKind: string | null;
  qualityScore: number | null;
  criteria: { title: string; kind: string; score: number | null; note: string }[];
  job: { award: { isAward: boolean; winnerKind: string | null; winner: { name: string } | null } | null };
}

const debriefOf = async (actor: Actor, job: PublishedJob) =>
  (await actor.ask<{ debrief: Debriefed | null }>(DEBRIEF, { job: job.id })).debrief;

const proposalOf = async (job: PublishedJob, bidder: string) => {
  const found = (await judged(rita, job)).find((proposal) => proposal.bidder.name === bidder);
  if (found === undefined) throw new Error(`${bidder} has no proposal.`);
  return found;
};

describe('a job with three opened proposals', () => {
  let job: PublishedJob;

  beforeEach(async () => {
    job = await openedJob(market, rita, [
      [tom, 1000],
      [vera, 900],
      [nora, 1200],
    ]);
  });

  test('price is scored by the published formula, quality by the requester, and the rest waits', async () => {
    const before = await proposalOf(job, 'Events team');
    expect(before.scores.map(({ value, isComputed }) => [value, isComputed])).toEqual([
      [9, true],
      [null, false],
    ]);
    expect(before.weightedScore).toBeNull();
    await score(rita, before.id, before.scores[1]?.criterionId ?? '', 8, 'A calm plan.');
    const after = await proposalOf(job, 'Events team');
    // 40 points of price at 9 of 10, 60 points of fit at 8 of 10.
    expect(after.weightedScore).toBe(84);
  });

  test('nobody gives price a score, and nobody but the requester scores', async () => {
    const { id, scores } = await proposalOf(job, 'Events team');
    const [price, fit] = scores;
    expect(await score(rita, id, price?.criterionId ?? '', 10)).toMatchObject({ code: 'SCORED_BY_FORMULA' });
    for (const actor of [stranger, tom, lea]) {
      expect(await score(actor, id, fit?.criterionId ?? '', 1)).toMatchObject({ __typename: 'Refusal' });
    }
    expect((await proposalOf(job, 'Events team')).scores[1]?.value).toBeNull();
  });

  test('a score outside 0 to 10 is refused in plain words', async () => {
    const { id, scores } = await proposalOf(job, 'Events team');
    const answer = await rita.send(
      'mutation ($p: ID!, $c: ID!) { scoreProposal(proposalId: $p, criterionId: $c, score: 11) { __typename } }',
      { p: id, c: scores[1]?.criterionId },
    );
    expect(answer.errors[0]).toMatchObject({
      message: 'Enter a score from 0 to 10.',
      extensions: { code: 'BAD_USER_INPUT', problems: [{ field: 'score', message: 'Enter a score from 0 to 10.' }] },
    });
  });

  test('everybody who proposed is told at once and finds a debrief without a rival’s price, name or words', async () => {
    for (const [bidder, value] of [
      ['Events team', 8],
      ['Lantern & Co', 6],
      ['Northside Live', 7],
    ] as const) {
      const { id, scores } = await proposalOf(job, bidder);
      await score(rita, id, scores[1]?.criterionId ?? '', value, `Note for ${bidder}.`);
    }
    const winner = await proposalOf(job, 'Events team');
    expect(await choose(rita, job, winner.id, 'Thank you all.')).toMatchObject({
      __typename: 'AwardMade',
      toldCount: 3,
    });

    expect(await debriefOf(tom, job)).toMatchObject({
      outcome: 'WON',
      rank: 1,
      count: 3,
      priceBand: '10 to 25% above the lowest',
    });
    const lost = await debriefOf(vera, job);
    expect(lost).toMatchObject({
      outcome: 'LOST',
      reasons: ['Best fit to the brief'],
      words: 'Thank you all.',
      rank: 2,
      count: 3,
      priceBand: 'lowest',
      winnerKind: 'TEAM',
      qualityScore: 60,
      criteria: [
        { title: 'Price', score: null, note: '' },
        { title: 'Fit', score: 6, note: 'Note for Lantern & Co.' },
      ],
      job: { award: { isAward: true, winnerKind: 'TEAM', winner: null } },
    });
    expect(JSON.stringify(lost)).not.toMatch(/Events team|Northside|Pitch of|Tom|Nora/);
    const { home } = await vera.ask<{ home: { notifications: { text: string; path: string }[] } }>(
      '{ home { notifications { text path } } }',
    );
    expect(home.notifications[0]?.path).toBe(`/jobs/${job.id}/debrief`);
  });

  test('passing over the top score needs words', async () => {
    for (const [bidder, value] of [
      ['Events team', 10],
      ['Lantern & Co', 1],
      ['Northside Live', 1],
    ] as const) {
      const { id, scores } = await proposalOf(job, bidder);
      await score(rita, id, scores[1]?.criterionId ?? '', value);
    }
    const other = await proposalOf(job, 'Northside Live');
    expect(await choose(rita, job, other.id)).toMatchObject({
      code: 'DECISION_UNFINISHED',
      problems: [{ field: 'words', message: 'Another proposal scored higher. Say in words why you choose this one.' }],
    });
    expect(await choose(rita, job, other.id, 'They know the place.')).toMatchObject({ __typename: 'AwardMade' });
  });

  test('choosing nobody is a choice too, with a debrief for each', async () => {
    expect(await closeWithoutAward(rita, job)).toMatchObject({ __typename: 'AwardMade', toldCount: 3 });
    expect(await debriefOf(nora, job)).toMatchObject({
      outcome: 'NO_AWARD',
      winnerKind: null,
      reasons: ['The need changed'],
    });
  });

  test('only the requester decides; to everybody else the job or the move is not theirs', async () => {
    const { id } = await proposalOf(job, 'Events team');
    for (const actor of [stranger, tom, lea]) {
      expect(await choose(actor, job, id)).toMatchObject({ __typename: 'Refusal' });
    }
    const vendorTry = await vera.send(CHOOSE, { job: job.id, proposal: id, reasons: ['BEST_FIT'] });
    expect(vendorTry.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const { awards } = await market.one<{ awards: number }>(
      'select count(*)::int as awards from award where job_id = $1',
      [job.id],
    );
    expect(awards).toBe(0);
  });

  test('a proposal of another job cannot be chosen', async () => {
    const other = await openedJob(market, rita, [[tom, 500]]);
    const foreign = await proposalOf(other, 'Events team');
    expect(await choose(rita, job, foreign.id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('leaders learn who won; a bidder learns only the kind', async () => {
    const { id } = await proposalOf(job, 'Lantern & Co');
    await choose(rita, job, id);
    const award = 'query ($job: ID!) { job(id: $job) { award { isAward winnerKind winner { name } } } }';
    const seen = async (actor: Actor) =>
      (await actor.ask<{ job: { award: unknown } }>(award, { job: job.id })).job.award;
    expect(await seen(lea)).toEqual({ isAward: true, winnerKind: 'VENDOR', winner: { name: 'Lantern & Co' } });
    expect(await seen(vera)).toMatchObject({ winner: { name: 'Lantern & Co' } });
    expect(await seen(tom)).toEqual({ isAward: true, winnerKind: 'VENDOR', winner: null });
  });
});

test('with two proposals rank, count and price band stay untold', async () => {
  const job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 900],
  ]);
  await choose(rita, job, (await proposalOf(job, 'Events team')).id);
  expect(await debriefOf(vera, job)).toMatchObject({ outcome: 'LOST', rank: null, count: null, priceBand: null });
});

test('a decided job counts in Insights, and the number opens its list', async () => {
  const { insights } = await lea.ask<{ insights: { contests: number; dataset: { id: string } } }>(
    '{ insights { contests dataset { id } } }',
  );
  const { contests } = await market.one<{ contests: number }>(`select count(*)::int as contests from job j
    where decision = 'award' and (select count(*) from opened_proposal o where o.job_id = j.id) >= 2`);
  expect(insights.contests).toBe(contests);
  const { contests: list } = await lea.ask<{ contests: { totalCount: number } }>(
    'query ($filter: ContestFilter!) { contests(filter: $filter, first: 1) { totalCount } }',
    { filter: { datasetId: insights.dataset.id, status: 'CONTEST' } },
  );
  expect(list.totalCount).toBe(contests);
});
