import type { Actor } from './actor.js';
import type { Market } from './market.js';
import { bringDeadline, offer, opened, propose, type PublishedJob, publishJob } from './proposing.js';

/** What a choice answers. */
export interface Chosen {
  __typename: 'AwardMade' | 'Refusal';
  code?: string;
  message?: string;
  toldCount?: number;
  problems?: { field: string | null; message: string }[];
}

export const CHOOSE = `mutation ($job: ID!, $proposal: ID!, $reasons: [AwardReason!]!, $words: String) {
  chooseProposal(jobId: $job, proposalId: $proposal, reasons: $reasons, words: $words) {
    __typename ... on AwardMade { toldCount job { phase } } ... on Refusal { code message problems { field message } } } }`;

export async function choose(
  actor: Actor,
  job: PublishedJob,
  proposal: string,
  words: string | null = null,
): Promise<Chosen> {
  const variables = { job: job.id, proposal, reasons: ['BEST_FIT'], words };
  return (await actor.ask<{ chooseProposal: Chosen }>(CHOOSE, variables)).chooseProposal;
}

export async function closeWithoutAward(actor: Actor, job: PublishedJob): Promise<Chosen> {
  const document = `mutation ($job: ID!) { closeWithoutAward(jobId: $job, reason: NEED_CHANGED) {
    __typename ... on AwardMade { toldCount } ... on Refusal { code message } } }`;
  return (await actor.ask<{ closeWithoutAward: Chosen }>(document, { job: job.id })).closeWithoutAward;
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
  return comparison.proposals;
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
