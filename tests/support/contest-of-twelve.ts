import type { Actor } from './actor.js';
import { keepPolicy } from './approving.js';
import { judged, score } from './choosing.js';
import type { Bidding, Market } from './market.js';
import { bringDeadline, offer, opened, propose, type PublishedJob, publishJob } from './proposing.js';

/* A contest of twelve: two of the company's own teams, ten vendors, six criteria, three evaluators, an approver. */

const LEVELS = [
  { score: 2, words: 'Says that it will, not how.' },
  { score: 5, words: 'Says how, without proof.' },
  { score: 8, words: 'Says how and shows where it worked before.' },
];

export const CRITERIA = [
  { title: 'Price', kind: 'PRICE', weight: 30 },
  { title: 'Concept', kind: 'QUALITY', weight: 25 },
  { title: 'Team', kind: 'QUALITY', weight: 15 },
  { title: 'Promises', kind: 'QUALITY', weight: 15 },
  { title: 'Risk', kind: 'QUALITY', weight: 10, minimum: 3 },
  { title: 'Sustainability', kind: 'QUALITY', weight: 5 },
].map((criterion) => ({ ...criterion, levels: criterion.kind === 'PRICE' ? [] : LEVELS }));

export const BIDDERS = [
  'Events team',
  'Studio team',
  'Alder & Sons',
  'Brightwater',
  'Cedar Live',
  'Dune Events',
  'Elm Street Co',
  'Fjord & Field',
  'Garnet House',
  'Harbour Lights',
  'Ivory Stage',
  'Juniper Works',
];

export interface ContestOfTwelve {
  job: PublishedJob;
  rita: Actor;
  eva: Actor;
  emil: Actor;
  /** Approves choices from 1,000.00 on. */
  ada: Actor;
  lea: Actor;
  /** Employed, and asked by nobody. */
  nils: Actor;
  /** In the order of BIDDERS. */
  bidders: Actor[];
  /** Proposals and criteria by name. */
  proposals: ReadonlyMap<string, string>;
  criteria: ReadonlyMap<string, string>;
}

/** The unit price of each bidder, in minor units: the first is the dearest of the teams. */
export const priceOf = (place: number) => 60_000 + ((place * 7) % 12) * 2_500;

/** What an evaluator gives: a table that is the same in every run and differs between evaluators by at most 2. */
export const scoreOf = (place: number, criterion: number, evaluator: number) =>
  Math.min(10, 4 + ((place * 5 + criterion * 3) % 5) + ((place + criterion + evaluator) % 3));

/** The job published, twelve proposals in, the panel asked by the requester and the deadline past. */
export async function openContest(market: Market): Promise<ContestOfTwelve> {
  const people = await peopleOf(market);
  const { rita, eva, emil, ada, bidders } = people;
  await keepPolicy(market, {
    category_id: market.categoryId,
    value_from: 0,
    currency: 'EUR',
    award_approver_id: ada.personId,
    award_approval_from: 100_000,
  });
  const job = await publishJob(market, rita, 3_600_000, { title: 'Sales conference for 220', criteria: CRITERIA });
  for (const colleague of [eva, emil]) await ask(rita, job, colleague);
  for (const [place, bidder] of bidders.entries())
    await propose(bidder, job, offer(job, priceOf(place), `How ${BIDDERS[place]} would do it.`));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const opening = await judged(rita, job);
  const proposals = new Map(opening.map(({ id, bidder }) => [bidder.name, id]));
  const ids = await market.many<{ id: string; title: string }>('select id, title from criterion where job_id = $1', [
    job.id,
  ]);
  return { job, ...people, proposals, criteria: new Map(ids.map(({ id, title }) => [title, id])) };
}

async function peopleOf(market: Market) {
  const [events, studio] = [await market.team('Events team'), await market.team('Studio team')];
  const bidders = [await market.teamMember('Tom', events), await market.teamMember('Stella', studio)];
  for (const name of BIDDERS.slice(2)) {
    const vendor: Bidding = await market.vendor(name);
    bidders.push(await market.vendorPerson(`Vera of ${name}`, vendor));
  }
  return {
    rita: await market.employee('Rita'),
    eva: await market.employee('Eva'),
    emil: await market.employee('Emil'),
    ada: await market.employee('Ada'),
    nils: await market.employee('Nils'),
    lea: await market.person('Lea', { department: 'Board', isLeader: true }),
    bidders,
  };
}

async function ask(requester: Actor, job: PublishedJob, colleague: Actor): Promise<void> {
  const document = `mutation ($job: ID!, $person: ID!) { askEvaluator(jobId: $job, personId: $person) {
    __typename ... on Refusal { message } } }`;
  const { askEvaluator } = await requester.ask<{ askEvaluator: { __typename: string; message?: string } }>(document, {
    job: job.id,
    person: colleague.personId,
  });
  if (askEvaluator.__typename === 'Refusal') throw new Error(askEvaluator.message);
}

/** Declares for an evaluator that they have no interest. */
export async function declareNone(actor: Actor, job: PublishedJob): Promise<void> {
  await actor.ask('mutation ($job: ID!) { declareInterest(jobId: $job, interest: NONE) { __typename } }', {
    job: job.id,
  });
}

/** Gives every quality score of one evaluator. */
export async function scoreAll(
  { proposals, criteria }: ContestOfTwelve,
  actor: Actor,
  evaluator: number,
): Promise<void> {
  for (const [place, name] of BIDDERS.entries()) {
    for (const [at, { title, kind }] of CRITERIA.entries()) {
      if (kind === 'PRICE') continue;
      const given = scoreOf(place, at, evaluator);
      const note = given <= 5 ? `${title}: more proof would have scored higher.` : '';
      await score(actor, proposals.get(name) ?? '', criteria.get(title) ?? '', given, note);
    }
  }
}
