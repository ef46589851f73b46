import type { Actor } from './actor.js';
import type { Market } from './market.js';
import { cheapestFirst, bringDeadline, offer, opened, propose, type PublishedJob, publishJob } from './proposing.js';

/** How a choice is made. */
export interface Choosing {
  /** Whether it takes effect at once. False: it waits its quarter of an hour, or for approval. */
  isTold?: boolean;
  /** The caller's own key of this request. */
  requestKey?: string;
  /** What is written for each bidder. */
  debriefs?: object[];
}

/** What a choice answers. */
export interface Chosen {
  __typename: 'AwardMade' | 'Refusal';
  code?: string;
  message?: string;
  toldCount?: number;
  problems?: { field: string | null; message: string }[];
}

export const CHOOSE = `mutation ($job: ID!, $proposal: ID!, $reasons: [AwardReason!]!, $words: String, $key: ID,
    $debriefs: [DebriefInput!]! = []) {
  chooseProposal(jobId: $job, proposalId: $proposal, reasons: $reasons, words: $words, requestKey: $key, debriefs: $debriefs) {
    __typename ... on AwardMade { toldCount job { phase } } ... on Refusal { code message problems { field message } } } }`;

/** Chooses, and lets the choice take effect at once. */
export async function choose(
  actor: Actor,
  job: PublishedJob,
  proposal: string,
  words: string | null = null,
  { isTold = true, requestKey, debriefs = [] }: Choosing = {},
): Promise<Chosen> {
  const variables = { job: job.id, proposal, reasons: ['BEST_FIT'], words, key: requestKey ?? null, debriefs };
  const { chooseProposal } = await actor.ask<{ chooseProposal: Chosen }>(CHOOSE, variables);
  return isTold ? told(actor, job, chooseProposal) : chooseProposal;
}

/** Closes without an award, and lets that take effect at once. */
export async function closeWithoutAward(
  actor: Actor,
  job: PublishedJob,
  { isTold = true, requestKey }: Choosing = {},
): Promise<Chosen> {
  const document = `mutation ($job: ID!, $key: ID) { closeWithoutAward(jobId: $job, reason: NEED_CHANGED, requestKey: $key) {
    __typename ... on AwardMade { toldCount } ... on Refusal { code message } } }`;
  const variables = { job: job.id, key: requestKey ?? null };
  const { closeWithoutAward: closed } = await actor.ask<{ closeWithoutAward: Chosen }>(document, variables);
  return isTold ? told(actor, job, closed) : closed;
}

async function told(actor: Actor, job: PublishedJob, made: Chosen): Promise<Chosen> {
  if (made.__typename === 'Refusal') return made;
  const { tellDecisionNow: answer } = await moveDecision(actor, job, 'tellDecisionNow');
  if (answer?.__typename !== 'Job') throw new Error(`The decision did not take effect: ${answer?.message}`);
  return made;
}

/** What a move on a decision answers. */
export type Moved = Record<string, { __typename: string; code?: string; message?: string; phase?: string }>;

/** `undoDecision` or `tellDecisionNow`. */
export function moveDecision(
  actor: Actor,
  job: PublishedJob,
  move: 'undoDecision' | 'tellDecisionNow',
): Promise<Moved> {
  const document = `mutation ($job: ID!) { ${move}(jobId: $job) {
    __typename ... on Job { phase } ... on Refusal { code message } } }`;
  return actor.ask<Moved>(document, { job: job.id });
}

/** A move on a decision that is made with words. */
export function sayDecision(
  actor: Actor,
  job: PublishedJob,
  move: 'approveDecision' | 'sendDecisionBack' | 'reopenDecision',
  words = '',
): Promise<Moved> {
  const document = `mutation ($job: ID!, $words: String!) { ${move}(jobId: $job, words: $words) {
    __typename ... on Job { phase } ... on Refusal { code message } } }`;
  return actor.ask<Moved>(document, { job: job.id, words });
}

export interface Judged {
  id: string;
  bidder: { name: string };
  comparableTotal: number | null;
  weightedScore: number | null;
  scores: { criterionId: string; value: number | null; isComputed: boolean }[];
}

export async function judged(actor: Actor, job: PublishedJob): Promise<Judged[]> {
  const document = `query ($job: ID!) { comparison(jobId: $job) { proposals {
    id bidder { name } comparableTotal weightedScore scores { criterionId value isComputed } } } }`;
  const { comparison } = await actor.ask<{ comparison: { proposals: Judged[] } | null }>(document, { job: job.id });
  if (comparison === null) throw new Error(`${actor.name} may not compare.`);
  return cheapestFirst(comparison.proposals);
}

export async function score(
  actor: Actor,
  proposalId: string,
  criterionId: string,
  value: number,
  note = '',
): Promise<{ __typename: string; code?: string }> {
  const document = `mutation ($proposal: ID!, $criterion: ID!, $value: Float, $note: String) {
    scoreProposal(proposalId: $proposal, criterionId: $criterion, score: $value, note: $note) {
      __typename ... on OpenedProposal { weightedScore } ... on Refusal { code message } } }`;
  const variables = { proposal: proposalId, criterion: criterionId, value, note };
  return (await actor.ask<{ scoreProposal: { __typename: string; code?: string } }>(document, variables)).scoreProposal;
}

/** An opened job with a proposal of each of these people, at these prices. */
export async function openedJob(market: Market, requester: Actor, offers: [Actor, number][]): Promise<PublishedJob> {
  const job = await publishJob(market, requester);
  for (const [bidder, price] of offers) await propose(bidder, job, offer(job, price, `Pitch of ${bidder.name}`));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  return job;
}
