import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, moveDecision, sayDecision } from '../support/choosing.js';
import {
  BIDDERS,
  type ContestOfTwelve,
  CRITERIA,
  declareNone,
  openContest,
  priceOf,
  scoreAll,
  scoreOf,
} from '../support/contest-of-twelve.js';
import { type Market, openMarket } from '../support/market.js';
import { agree, panelView, submitScores } from '../support/panel.js';

/*
 * One contest from the opening to the debriefs: three evaluators, six criteria, twelve proposals, two of them of the
 * company's own teams; scored alone, agreed, approved, and given to a bid that is not the top one.
 */

let market: Market;
let contest: ContestOfTwelve;

beforeAll(async () => {
  market = await openMarket();
  contest = await openContest(market);
}, 120_000);
afterAll(() => market?.close());

interface Seen {
  job: { phase: string } | null;
  comparison: { proposals: { bidder: { name: string } | null }[] } | null;
}

/** The phase that this person sees, and how many proposals they can read. A vendor may not even ask. */
async function sees(actor: Actor): Promise<string> {
  const variables = { job: contest.job.id };
  const { job } = await actor.ask<Pick<Seen, 'job'>>('query ($job: ID!) { job(id: $job) { phase } }', variables);
  const document = 'query ($job: ID!) { comparison(jobId: $job) { proposals { bidder { name } } } }';
  const { data } = await actor.send<Pick<Seen, 'comparison'>>(document, variables);
  const comparison = data?.comparison ?? null;
  if (job === null) return 'nothing';
  return `${job.phase}, ${comparison === null ? 'no proposals' : `${comparison.proposals.length} proposals`}`;
}

async function everybody(): Promise<Record<string, string>> {
  const { rita, eva, emil, ada, lea, nils, bidders } = contest;
  const [tom, , alder] = bidders;
  const people = { rita, eva, emil, ada, lea, nils, tom, alder };
  const answers: Record<string, string> = {};
  for (const [name, actor] of Object.entries(people)) if (actor) answers[name] = await sees(actor);
  return answers;
}

const outsiders = {
  lea: 'OPENED, no proposals',
  nils: 'nothing',
  tom: 'OPENED, no proposals',
  alder: 'OPENED, no proposals',
};

/** The weighted scores reckoned apart from the product: the mean of three for quality, the lowest total over this one for price. */
function reckoned(agreed: ReadonlyMap<string, number> = new Map()): Map<string, number> {
  const total = (place: number) => 2 * priceOf(place) + 80 * Math.floor(priceOf(place) / 2);
  const lowest = Math.min(...BIDDERS.map((_, place) => total(place)));
  const cents = (value: number) => Math.round(value * 100) / 100;
  const points = (place: number, at: number) => {
    const { kind, title, weight } = CRITERIA[at] ?? { kind: '', title: '', weight: 0 };
    if (kind === 'PRICE') return weight * cents((10 * lowest) / total(place));
    const three = [0, 1, 2].map((evaluator) => scoreOf(place, at, evaluator));
    return weight * (agreed.get(`${BIDDERS[place]} ${title}`) ?? cents(three.reduce((sum, each) => sum + each, 0) / 3));
  };
  const sum = (place: number) => CRITERIA.reduce((all, _, at) => all + points(place, at), 0);
  return new Map(BIDDERS.map((name, place) => [name, cents(sum(place) / 10)]));
}

const ranked = (scores: ReadonlyMap<string, number>) => [...scores].toSorted(([, one], [, other]) => other - one);

test('before anybody has declared, colleagues asked to judge and everybody else see no proposal', async () => {
  expect(await everybody()).toEqual({
    rita: 'OPENED, 12 proposals',
    eva: 'OPENED, no proposals',
    emil: 'OPENED, no proposals',
    ada: 'nothing',
    ...outsiders,
  });
  await declareNone(contest.eva, contest.job);
  await declareNone(contest.emil, contest.job);
  expect(await everybody()).toMatchObject({ eva: 'OPENED, 12 proposals', emil: 'OPENED, 12 proposals' });
});

test('each of three scores alone; nobody is chosen before all are in; then the means are the scores', async () => {
  const { job, rita, eva, emil, proposals } = contest;
  for (const [place, actor] of [rita, eva, emil].entries()) await scoreAll(contest, actor, place);
  const alone = await panelView(eva, job);
  const read = alone?.proposals.flatMap(({ scores }) => scores.flatMap(({ given }) => given)) ?? [];
  expect(read.map(({ evaluatorName }) => evaluatorName)).not.toContain('Rita');
  expect(alone?.proposals.every(({ weightedScore }) => weightedScore === null)).toBe(true);
  for (const actor of [eva, emil]) expect(await submitScores(actor, job)).toMatchObject({ __typename: 'Comparison' });
  const early = await choose(rita, job, proposals.get('Fjord & Field') ?? '', 'Now.', { isTold: false });
  expect(early).toMatchObject({ code: 'SCORES_OUTSTANDING' });
  expect(await submitScores(rita, job)).toMatchObject({ __typename: 'Comparison' });

  const view = await panelView(rita, job);
  const scores = new Map(view?.proposals.map(({ id, weightedScore }) => [id, weightedScore]));
  const expected = reckoned();
  for (const name of BIDDERS) expect(scores.get(proposals.get(name) ?? ''), name).toBe(expected.get(name));
});

test('what they agree on counts instead of the mean, and says why', async () => {
  const { job, rita, proposals, criteria } = contest;
  const [[leader] = ['']] = ranked(reckoned());
  const [proposal, concept] = [proposals.get(leader) ?? '', criteria.get('Concept') ?? ''];
  expect(await agree(rita, proposal, concept, 10)).toMatchObject({ code: 'WORDS_MISSING' });
  expect(await agree(rita, proposal, concept, 10, 'Read again together: every function is covered.')).toMatchObject({
    __typename: 'OpenedProposal',
  });
  const view = await panelView(contest.eva, job);
  const expected = reckoned(new Map([[`${leader} Concept`, 10]]));
  expect(view?.proposals.find(({ id }) => id === proposal)?.weightedScore).toBe(expected.get(leader));
});

test('a bid that is not the top one is chosen with words, approved, and only then does anybody hear of it', async () => {
  const { job, rita, ada, proposals } = contest;
  const [, [second] = ['']] = ranked(reckoned());
  const proposal = proposals.get(second) ?? '';
  expect(await choose(rita, job, proposal, null, { isTold: false })).toMatchObject({ code: 'DECISION_UNFINISHED' });
  const made = await choose(rita, job, proposal, 'They know the house and its people.', { isTold: false });
  expect(made).toMatchObject({ __typename: 'AwardMade' });
  expect(await everybody()).toEqual({
    rita: 'DECIDING, 12 proposals',
    eva: 'DECIDING, 12 proposals',
    emil: 'DECIDING, 12 proposals',
    ada: 'DECIDING, 12 proposals',
    ...outsiders,
  });
  expect(await moveDecision(rita, job, 'tellDecisionNow')).toMatchObject({
    tellDecisionNow: { code: 'AWAITS_APPROVAL' },
  });
  expect(await sayDecision(ada, job, 'approveDecision')).toMatchObject({ approveDecision: { phase: 'DECIDING' } });
  expect(await everybody()).toMatchObject(outsiders);
  expect(await moveDecision(rita, job, 'tellDecisionNow')).toMatchObject({ tellDecisionNow: { phase: 'AWARDED' } });
  expect(await everybody()).toEqual({
    rita: 'AWARDED, 12 proposals',
    eva: 'AWARDED, 12 proposals',
    emil: 'AWARDED, 12 proposals',
    ada: 'AWARDED, 12 proposals',
    lea: 'AWARDED, no proposals',
    nils: 'nothing',
    tom: 'AWARDED, no proposals',
    alder: 'AWARDED, no proposals',
  });
});

test('everybody who proposed is told their own scores, their place and why, and nothing of a rival', async () => {
  const { job, bidders, proposals } = contest;
  const [[leader] = [''], [second] = ['']] = ranked(reckoned());
  const final = reckoned(new Map([[`${leader} Concept`, 10]]));
  const rankOf = (name: string) => 1 + [...final.values()].filter((each) => each > (final.get(name) ?? 0)).length;
  expect(proposals.size).toBe(12);
  for (const [place, bidder] of bidders.entries()) {
    const name = BIDDERS[place] ?? '';
    const { debrief } = await bidder.ask<{ debrief: Record<string, unknown> | null }>(
      `query ($job: ID!) { debrief(jobId: $job) { outcome rank count priceBand winnerKind reasons words
        criteria { title weight score note needed } } }`,
      { job: job.id },
    );
    expect(debrief, name).toMatchObject({ outcome: name === second ? 'WON' : 'LOST', count: 12, rank: rankOf(name) });
    const told = JSON.stringify(debrief);
    for (const rival of BIDDERS.filter((each) => each !== name)) expect(told).not.toContain(rival);
    expect(told).not.toMatch(/\d{5,}/);
  }
});
