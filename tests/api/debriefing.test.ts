import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, closeWithoutAward, judged, openedJob, score } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';
import { tried } from '../support/rules.js';

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let nora: Actor;
let lea: Actor;
let job: PublishedJob;
let fit: string;
let ids: Map<string, string>;

beforeAll(async () => {
  market = await openMarket();
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  nora = await market.vendorPerson('Nora', await market.vendor('Northside Live'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

const TOLD = `outcome rank count priceBand ownWords usefulness usefulnessWords loss { cause price { from to } service }
  criteria { title score note needed } question { words dueOn answer answeredAt }`;

interface Told {
  outcome: string;
  ownWords: string;
  usefulness: string | null;
  loss: { cause: string; price: { from: number; to: number } | null; service: number | null } | null;
  criteria: { title: string; score: number | null; note: string; needed: string }[];
  question: { words: string; dueOn: string; answer: string | null; answeredAt: string | null } | null;
}

const debriefOf = async (actor: Actor) =>
  (await actor.ask<{ debrief: Told | null }>(`query ($job: ID!) { debrief(jobId: $job) { ${TOLD} } }`, { job: job.id }))
    .debrief;

interface ToldSide {
  requesterView: {
    debriefs: {
      proposalId: string;
      bidder: { name: string };
      isEmpty: boolean;
      usefulness: string | null;
      usefulnessWords: string;
      question: { id: string; answer: string | null } | null;
    }[];
  } | null;
  requesterConduct: { debriefed: { count: number; of: number }; followUpsInTime: { count: number; of: number } };
}

const CONDUCT = 'requesterConduct { debriefed { count of } followUpsInTime { count of } }';
const TOLD_SIDE = `query ($job: ID!) { job(id: $job) { ${CONDUCT} requesterView { debriefs {
  proposalId bidder { name } isEmpty usefulness usefulnessWords question { id answer } } } } }`;

const sideOf = async (actor: Actor) => (await actor.ask<{ job: ToldSide }>(TOLD_SIDE, { job: job.id })).job;

const ask = (actor: Actor, words: string) =>
  tried(actor, 'mutation ($job: ID!, $w: String!) { answer: askAboutDebrief(jobId: $job, words: $w) { … } }', {
    job: job.id,
    w: words,
  });
const answer = (actor: Actor, id: string, words: string) =>
  tried(actor, 'mutation ($id: ID!, $a: String!) { answer: answerDebriefQuestion(id: $id, answer: $a) { … } }', {
    id,
    a: words,
  });
const rate = (actor: Actor, words = '') =>
  tried(
    actor,
    'mutation ($job: ID!, $w: String!) { answer: rateDebrief(jobId: $job, usefulness: PARTLY, words: $w) { … } }',
    { job: job.id, w: words },
  );

const idOf = (bidder: string) => ids.get(bidder) ?? '';

beforeEach(async () => {
  rita = await market.employee('Rita');
  job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 900],
    [nora, 1200],
  ]);
  const proposals = await judged(rita, job);
  ids = new Map(proposals.map(({ id, bidder }) => [bidder.name, id]));
  fit = proposals[0]?.scores[1]?.criterionId ?? '';
});

const scoreAll = async (note: (bidder: string) => string) => {
  const values: Record<string, number> = { 'Events team': 5, 'Lantern & Co': 6, 'Northside Live': 8 };
  for (const [bidder, id] of ids) await score(rita, id, fit, values[bidder] ?? 0, note(bidder));
};

describe('before a choice', () => {
  const PREVIEW = `query ($job: ID!, $winner: ID) { debriefPreviews(jobId: $job, winnerProposalId: $winner) {
    bidderName outcome rank isEmpty loss { cause } criteria { criterionId title reason needed } } }`;
  interface Preview {
    bidderName: string;
    outcome: string;
    isEmpty: boolean;
    criteria: { criterionId: string; reason: string; needed: string }[];
  }
  const previews = async (actor: Actor, winner: string | null) =>
    (await actor.ask<{ debriefPreviews: Preview[] }>(PREVIEW, { job: job.id, winner })).debriefPreviews;

  test('the requester sees what each bidder would be told, with the levels as advice', async () => {
    await market.owner.query('alter table criterion disable trigger user');
    const levels = JSON.stringify([{ score: 8, words: 'The crew is named' }]);
    await market.owner.query('update criterion set levels = $2 where id = $1', [fit, levels]);
    await market.owner.query('alter table criterion enable trigger user');
    await score(rita, idOf('Lantern & Co'), fit, 6, 'No names.');
    const seen = await previews(rita, idOf('Events team'));
    expect(seen.find(({ bidderName }) => bidderName === 'Lantern & Co')).toMatchObject({
      outcome: 'LOST',
      isEmpty: false,
      criteria: [{ needed: '' }, { reason: 'No names.', needed: 'For 8: The crew is named' }],
    });
    expect(seen.find(({ bidderName }) => bidderName === 'Events team')).toMatchObject({
      outcome: 'WON',
      isEmpty: true,
    });
    expect((await previews(rita, null)).map(({ outcome }) => outcome)).toEqual(['NO_AWARD', 'NO_AWARD', 'NO_AWARD']);
  });

  test('nobody else sees a preview, and the requester none after the decision', async () => {
    const somebody = await market.employee('Sam');
    for (const actor of [tom, lea, somebody]) expect(await previews(actor, idOf('Events team'))).toEqual([]);
    await choose(rita, job, idOf('Events team'));
    expect(await previews(rita, idOf('Events team'))).toEqual([]);
  });
});

describe('what the requester writes for a bidder', () => {
  const written = (bidder: string, words: string, reason = '', needed = '') => ({
    proposalId: idOf(bidder),
    words,
    criteria: [{ criterionId: fit, reason, needed }],
  });

  test('is told to that bidder alone, in place of the notes', async () => {
    await scoreAll(() => 'A note.');
    const texts = [written('Lantern & Co', 'We liked your plan.', 'The crew is not named.', 'Name the crew.')];
    expect(await choose(rita, job, idOf('Northside Live'), null, { debriefs: texts })).toMatchObject({
      __typename: 'AwardMade',
    });
    expect(await debriefOf(vera)).toMatchObject({
      ownWords: 'We liked your plan.',
      criteria: [{ needed: '' }, { note: 'The crew is not named.', needed: 'Name the crew.' }],
    });
    expect(await debriefOf(tom)).toMatchObject({ ownWords: '', criteria: [{}, { note: 'A note.' }] });
    expect(JSON.stringify(await debriefOf(nora))).not.toContain('plan');
  });

  test.each([
    ['another bidder', 'northside live had a better crew.', 'debriefs.0.words', 'Northside Live'],
    ['another bidder’s price', 'Others asked 2,400.00 in all.', 'debriefs.0.words', 'price'],
  ])('never names %s', async (_, words, field, said) => {
    const { total } = await market.one<{ total: string }>('select total from opened_proposal where proposal_id = $1', [
      idOf('Northside Live'),
    ]);
    const text = words.replace('2,400.00', (Number(total) / 100).toFixed(2));
    const answered = await choose(rita, job, idOf('Events team'), null, {
      debriefs: [written('Lantern & Co', text)],
    });
    expect(answered).toMatchObject({ __typename: 'Refusal', code: 'DECISION_UNFINISHED' });
    expect(answered.problems?.[0]).toMatchObject({ field, message: expect.stringContaining(said) as string });
    expect(await debriefOf(vera)).toBeNull();
  });

  test('and words for everybody name nobody, not even the winner', async () => {
    expect(await choose(rita, job, idOf('Events team'), 'The Events team knows us.')).toMatchObject({
      code: 'DECISION_UNFINISHED',
      problems: [{ field: 'words' }],
    });
    expect(await closeWithoutAward(rita, job)).toMatchObject({ __typename: 'AwardMade' });
  });

  test('is refused for a proposal of another job', async () => {
    const texts = [{ proposalId: market.categoryId, words: 'Hello.', criteria: [] }];
    expect(await choose(rita, job, idOf('Events team'), null, { debriefs: texts })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('after a choice', () => {
  beforeEach(async () => {
    await scoreAll((bidder) => (bidder === 'Lantern & Co' ? 'A good plan.' : ''));
    await choose(rita, job, idOf('Northside Live'), 'Thank you all.');
  });

  test('a loser reads where its points went, and the winner is told as well', async () => {
    expect((await debriefOf(tom))?.loss).toEqual({
      cause: 'SERVICE',
      price: { from: 3.6, to: 8 },
      service: 30,
    });
    expect(await debriefOf(nora)).toMatchObject({ outcome: 'WON', loss: null });
  });

  test('a bidder says what use its debrief was, and the requester reads it', async () => {
    expect(await rate(vera, 'Say more about the crew.')).toMatchObject({ __typename: 'Debrief' });
    expect((await debriefOf(vera))?.usefulness).toBe('PARTLY');
    const { requesterView } = await sideOf(rita);
    expect(requesterView?.debriefs.find(({ bidder }) => bidder.name === 'Lantern & Co')).toMatchObject({
      usefulness: 'PARTLY',
      usefulnessWords: 'Say more about the crew.',
      isEmpty: false,
    });
    expect((await sideOf(vera)).requesterView).toBeNull();
  });

  test('one question is asked, with a clock, and answered to the asker alone', async () => {
    expect(await ask(vera, ' ')).toMatchObject({ code: 'QUESTION_UNFINISHED' });
    expect(await ask(vera, 'What of the crew?')).toMatchObject({ __typename: 'Debrief' });
    expect(await ask(vera, 'And the menu?')).toMatchObject({ code: 'ASKED_ALREADY' });
    const asked = (await debriefOf(vera))?.question;
    expect(asked).toMatchObject({ words: 'What of the crew?', answer: null });
    const days = await market.one<{ day: string }>(
      `select working_days_after((clock_timestamp() at time zone 'UTC')::date, 5)::text as day`,
    );
    expect(asked?.dueOn).toBe(days.day);

    const home = await rita.ask<{ home: { needsYou: { text: string; path: string }[] } }>(
      '{ home { needsYou { text path } } }',
    );
    expect(home.home.needsYou.map(({ path }) => path)).toContain(`/jobs/${job.id}/debriefs`);

    for (const actor of [tom, vera, lea]) {
      if (actor === vera) continue;
      expect(await answer(actor, idOf('Lantern & Co'), 'Hello.')).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await answer(rita, idOf('Lantern & Co'), 'Northside Live named theirs.')).toMatchObject({
      code: 'ANSWER_UNFINISHED',
    });
    expect(await answer(rita, idOf('Lantern & Co'), 'They were not named.')).toMatchObject({
      __typename: 'DebriefQuestion',
    });
    expect(await answer(rita, idOf('Lantern & Co'), 'Again.')).toMatchObject({ code: 'ANSWERED_ALREADY' });
    expect((await debriefOf(vera))?.question?.answer).toBe('They were not named.');
    for (const other of [tom, nora]) expect((await debriefOf(other))?.question).toBeNull();
  });

  test('whoever did not propose has neither debrief nor question', async () => {
    const late = await market.vendorPerson('Lara', await market.vendor('Latecomer'));
    expect(await rate(late)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask(late, 'Why?')).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a decision that tells somebody nothing counts in the requester’s conduct, and so does a late answer', async () => {
    expect((await sideOf(rita)).requesterConduct).toEqual({
      debriefed: { count: 0, of: 1 },
      followUpsInTime: { count: 1, of: 1 },
    });
    await ask(vera, 'What of the crew?');
    await ask(tom, 'And ours?');
    await market.owner.query('alter table debrief_question disable trigger guard_debrief_question');
    await market.owner.query('update debrief_question set due_on = current_date - 1 where job_id = $1', [job.id]);
    await market.owner.query('alter table debrief_question enable trigger guard_debrief_question');
    const late = { count: 0, of: 1 };
    expect((await sideOf(vera)).requesterConduct.followUpsInTime).toEqual(late);
    await answer(rita, idOf('Lantern & Co'), 'Late.');
    expect((await sideOf(vera)).requesterConduct.followUpsInTime).toEqual(late);
    await answer(rita, idOf('Events team'), 'Late too.');
    expect((await sideOf(vera)).requesterConduct.followUpsInTime).toEqual(late);
  });

  test('a decision that says something to everybody counts as debriefed', async () => {
    job = await openedJob(market, rita, [
      [tom, 1000],
      [vera, 900],
    ]);
    const [one, other] = await judged(rita, job);
    const texts = [{ proposalId: other?.id ?? '', words: 'A close one.', criteria: [] }];
    await choose(rita, job, one?.id ?? '', null, { debriefs: texts });
    expect((await sideOf(rita)).requesterConduct.debriefed).toEqual({ count: 1, of: 2 });
  });
});
