import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, closeWithoutAward, openedJob, score } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import { agree, type PanelView, panelView, seat, submitScores } from '../support/panel.js';
import type { PublishedJob } from '../support/proposing.js';

let market: Market;
let rita: Actor;
let eva: Actor;
let emil: Actor;
let tom: Actor;
let vera: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  eva = await market.employee('Eva');
  emil = await market.employee('Emil');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
});

afterAll(() => market?.close());

const view = async (actor: Actor, job: PublishedJob): Promise<PanelView> => {
  const seen = await panelView(actor, job);
  if (seen === null) throw new Error(`${actor.name} may not compare.`);
  return seen;
};

/** The quality score of the proposal in this place. */
const fit = async (actor: Actor, job: PublishedJob, place = 0) => {
  const { proposals } = await view(actor, job);
  const proposal = proposals[place];
  const found = proposal?.scores.find(({ isComputed }) => !isComputed);
  if (proposal === undefined || found === undefined) throw new Error('No such score.');
  return { ...found, proposalId: proposal.id };
};

/** Scores every proposal of the job: these values, the cheapest proposal first. */
const scoreAll = async (actor: Actor, job: PublishedJob, ...values: number[]) => {
  for (const [place, value] of values.entries()) {
    const { proposalId, criterionId } = await fit(actor, job, place);
    expect((await score(actor, proposalId, criterionId, value, `${actor.name} says ${value}.`)).code).toBeUndefined();
  }
};

const opened = async (...colleagues: Actor[]) => {
  const job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 1250],
  ]);
  await seat(market, job, ...colleagues);
  return job;
};

describe('a panel of three', () => {
  let job: PublishedJob;

  beforeAll(async () => {
    job = await opened(eva, emil);
    await scoreAll(rita, job, 6, 8);
    await scoreAll(eva, job, 8, 8);
  });

  test('each scores alone: nobody sees what another gave, and no score counts yet', async () => {
    const seen = await fit(rita, job);
    expect(seen.own).toEqual({ value: 6, note: 'Rita says 6.' });
    expect(seen.given).toEqual([{ evaluatorName: 'Rita', value: 6, note: 'Rita says 6.' }]);
    expect([seen.value, seen.mean, seen.spread, seen.note]).toEqual([null, null, null, '']);
    const { myStage, areScoresIn, proposals } = await view(rita, job);
    expect([myStage, areScoresIn]).toEqual(['SCORE', false]);
    // By Rita's own scores: 40 points of price, 60 points at 6 of 10.
    expect([proposals[0]?.weightedScore, proposals[0]?.ownWeightedScore]).toEqual([null, 76]);
    expect((await fit(emil, job)).given).toEqual([]);
  });

  test('nobody submits with a cell empty, and every empty one is named', async () => {
    const { proposalId, criterionId } = await fit(emil, job, 1);
    await score(emil, proposalId, criterionId, 5);
    const refused = await submitScores(emil, job);
    expect(refused).toMatchObject({
      code: 'SCORES_MISSING',
      message: '1 score is missing, in 1 proposal. Give it, then submit.',
    });
    const first = await fit(emil, job);
    expect(refused.problems).toEqual([
      { field: `score-${first.criterionId}-${first.proposalId}`, message: 'Score Fit.' },
    ]);
  });

  test('what is submitted stands still, through the API and in the database', async () => {
    expect((await submitScores(rita, job)).__typename).toBe('Comparison');
    expect((await submitScores(rita, job)).__typename).toBe('Comparison');
    const { proposalId, criterionId } = await fit(rita, job);
    expect((await score(rita, proposalId, criterionId, 9)).code).toBe('SUBMITTED');
    await expect(
      market.owner.query('update score set value = 9 where proposal_id = $1 and scored_by = $2', [
        proposalId,
        rita.personId,
      ]),
    ).rejects.toThrow('Submitted scores stand still.');
  });

  test('who has submitted sees those who have too, and nobody else', async () => {
    expect((await fit(rita, job)).given.map(({ evaluatorName }) => evaluatorName)).toEqual(['Rita']);
    await submitScores(eva, job);
    expect((await fit(rita, job)).given.map(({ evaluatorName }) => evaluatorName)).toEqual(['Rita', 'Eva']);
    expect((await fit(emil, job)).given).toEqual([]);
    expect((await view(eva, job)).myStage).toBe('WAIT');
  });

  test('nobody is chosen, and nothing agreed, while scores are outstanding; the name is told', async () => {
    const { proposalId, criterionId } = await fit(rita, job);
    const refused = await choose(rita, job, proposalId);
    expect(refused.code).toBe('SCORES_OUTSTANDING');
    expect(refused.message).toContain('Emil has not submitted scores.');
    expect((await agree(rita, proposalId, criterionId, 7)).code).toBe('SCORES_OUTSTANDING');
  });

  test('somebody who is waited for is reminded once a day, by the requester alone', async () => {
    const remind = async (actor: Actor, whom: Actor) => {
      const document = `mutation ($job: ID!, $person: ID!) { remindEvaluator(jobId: $job, personId: $person) {
        __typename ... on Evaluator { remindedAt } ... on Refusal { code } } }`;
      const variables = { job: job.id, person: whom.personId };
      return (await actor.ask<{ remindEvaluator: { __typename: string; code?: string } }>(document, variables))
        .remindEvaluator;
    };
    expect((await remind(eva, emil)).code).toBe('NOT_YOURS');
    expect((await remind(rita, eva)).code).toBe('SUBMITTED');
    expect((await remind(rita, emil)).__typename).toBe('Evaluator');
    expect((await remind(rita, emil)).code).toBe('REMINDED');
    const { text } = await market.one<{ text: string }>(
      `select text from notification where person_id = $1 and kind = 'evaluatorReminded'`,
      [emil.personId],
    );
    expect(text).toContain('Your scores of JOB-');
  });

  test('once all are in the mean counts, the spread is shown, and everybody hears of it', async () => {
    await scoreAll(emil, job, 10, 5);
    await submitScores(emil, job);
    const seen = await fit(eva, job);
    expect([seen.value, seen.mean, seen.spread, seen.agreed]).toEqual([8, 8, 4, null]);
    expect(seen.given.map(({ value }) => value)).toEqual([6, 8, 10]);
    expect(seen.note).toBe('Rita says 6.\n\nEva says 8.\n\nEmil says 10.');
    const { myStage, areScoresIn, proposals } = await view(eva, job);
    expect([myStage, areScoresIn, proposals[0]?.weightedScore]).toEqual(['AGREE', true, 88]);
    const told = await market.many<{ person_id: string }>(
      `select person_id from notification where job_id = $1 and kind = 'scoresIn'`,
      [job.id],
    );
    expect(told.map((row) => row.person_id).toSorted()).toEqual(
      [rita.personId, eva.personId, emil.personId].toSorted(),
    );
  });

  test('the requester alone sets what was agreed, with words where it is not the mean', async () => {
    const { proposalId, criterionId } = await fit(rita, job);
    expect((await agree(eva, proposalId, criterionId, 7, 'Less.')).code).toBe('NOT_YOURS');
    expect((await agree(rita, proposalId, criterionId, 7)).code).toBe('WORDS_MISSING');
    expect((await agree(rita, proposalId, criterionId, 8)).__typename).toBe('OpenedProposal');
    expect((await agree(rita, proposalId, criterionId, 7, 'The plan has a gap.')).__typename).toBe('OpenedProposal');
    const seen = await fit(emil, job);
    expect(seen).toMatchObject({ value: 7, mean: 8, note: 'The plan has a gap.' });
    expect(seen.agreed).toMatchObject({ value: 7, agreedBy: 'Rita' });
    expect((await view(rita, job)).proposals[0]?.weightedScore).toBe(82);
  });

  test('an agreed score can be taken back: then the mean counts again', async () => {
    const { proposalId, criterionId } = await fit(rita, job);
    await agree(rita, proposalId, criterionId, null);
    expect(await fit(rita, job)).toMatchObject({ value: 8, agreed: null });
  });

  test('then somebody is chosen, and its bidder reads the words of all', async () => {
    const { proposals } = await view(rita, job);
    expect((await choose(rita, job, proposals[0]?.id ?? '')).__typename).toBe('AwardMade');
    const { proposalId, criterionId } = await fit(rita, job);
    expect((await agree(rita, proposalId, criterionId, 7, 'Too late.')).code).toBe('WRONG_STATE');
    const { debrief } = await tom.ask<{
      debrief: { criteria: { kind: string; score: number | null; note: string }[] };
    }>('query ($job: ID!) { debrief(jobId: $job) { criteria { kind score note } } }', { job: job.id });
    const quality = debrief.criteria.find(({ kind }) => kind === 'QUALITY');
    expect(quality).toMatchObject({ score: 8, note: 'Rita says 6.\n\nEva says 8.\n\nEmil says 10.' });
  });
});

test('what all gave alike is agreed on at once; where they differ is left to talk about', async () => {
  const job = await opened(eva);
  await scoreAll(rita, job, 7, 8);
  await scoreAll(eva, job, 7, 6);
  const everything = async () =>
    (
      await rita.ask<{ agreeAllEqual: { __typename: string; code?: string } }>(
        `mutation ($job: ID!) { agreeAllEqual(jobId: $job) { __typename ... on Refusal { code } } }`,
        { job: job.id },
      )
    ).agreeAllEqual;
  expect((await everything()).code).toBe('SCORES_OUTSTANDING');
  await submitScores(rita, job);
  await submitScores(eva, job);
  expect((await everything()).__typename).toBe('Comparison');
  expect((await fit(rita, job, 0)).agreed).toMatchObject({ value: 7, note: '' });
  expect((await fit(rita, job, 1)).agreed).toBeNull();
});

test('whoever leaves a panel counts no more, and nobody waits for them', async () => {
  const job = await opened(eva, emil);
  await scoreAll(rita, job, 6, 6);
  await scoreAll(eva, job, 8, 8);
  await submitScores(rita, job);
  await submitScores(eva, job);
  await market.owner.query(
    `update evaluator set left_at = clock_timestamp(), left_because = 'released' where job_id = $1 and person_id = $2`,
    [job.id, emil.personId],
  );
  expect(await fit(rita, job)).toMatchObject({ value: 7, spread: 2 });
  expect(await panelView(emil, job)).toBeNull();
  const { proposalId, criterionId } = await fit(rita, job);
  expect((await score(emil, proposalId, criterionId, 1)).code).toBeDefined();
});

test('closing without an award never waits for scores', async () => {
  const job = await opened(eva);
  expect((await closeWithoutAward(rita, job)).__typename).toBe('AwardMade');
});

test('one who judges alone scores live, submits nothing and agrees with nobody', async () => {
  const job = await opened();
  await scoreAll(rita, job, 6, 8);
  expect(await fit(rita, job)).toMatchObject({ value: 6, note: 'Rita says 6.', agreed: null });
  expect((await submitScores(rita, job)).code).toBe('NOTHING_TO_SUBMIT');
  const { proposalId, criterionId } = await fit(rita, job);
  expect((await agree(rita, proposalId, criterionId, 7, 'With myself.')).code).toBe('NOTHING_TO_AGREE');
  expect((await view(rita, job)).myStage).toBe('SCORE');
});

test('a score below its minimum is marked, and so is its proposal', async () => {
  const job = await opened();
  const { rows } = await market.owner.query<{ id: string }>(
    `select id from criterion where job_id = $1 and kind = 'quality'`,
    [job.id],
  );
  await market.owner.query('alter table criterion disable trigger user');
  await market.owner.query('update criterion set minimum = 5 where id = $1', [rows[0]?.id]);
  await market.owner.query('alter table criterion enable trigger user');
  await scoreAll(rita, job, 4.5, 5);
  expect((await fit(rita, job, 0)).isBelowMinimum).toBe(true);
  expect((await fit(rita, job, 1)).isBelowMinimum).toBe(false);
  expect((await view(rita, job)).proposals.map(({ isBelowMinimum }) => isBelowMinimum)).toEqual([true, false]);
});
