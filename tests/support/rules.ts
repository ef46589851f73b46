import type { Actor } from './actor.js';
import { moveDecision } from './choosing.js';
import type { PublishedJob } from './proposing.js';

/** What a person sees of how a job is run. */
export interface RuledJob {
  requesterView: {
    proposalCount: number | null;
    invitations: { bidder: { name: string }; interestedAt: string | null; declinedAt: string | null }[];
  } | null;
  bidderView: { interestedAt: string | null; declinedAt: string | null } | null;
  requesterConduct: Record<'awarded' | 'cancelled' | 'decidedInTime' | 'answeredInTime', { count: number; of: number }>;
  award: { justification: string | null } | null;
}

const RULED = `requesterView { proposalCount invitations { bidder { name } interestedAt declinedAt } }
  bidderView { interestedAt declinedAt } award { justification }
  requesterConduct { awarded { count of } cancelled { count of } decidedInTime { count of } answeredInTime { count of } }`;

/** The job as this person sees it, or the test fails. */
export async function ruled(actor: Actor, job: { id: string }): Promise<RuledJob> {
  const document = `query ($id: ID!) { job(id: $id) { ${RULED} } }`;
  const { job: seen } = await actor.ask<{ job: RuledJob | null }>(document, { id: job.id });
  if (seen === null) throw new Error(`${actor.name} does not see this job.`);
  return seen;
}

/** What a move answers: the type of the thing, or the code of a refusal. */
export interface Answer {
  __typename: string;
  code?: string;
  message?: string;
  problems?: { field: string | null; message: string }[];
}

const REFUSAL = '__typename ... on Refusal { code message problems { field message } }';

/** Tries a mutation whose root field is called `answer`; `…` stands for what is asked of a refusal. */
export async function tried(actor: Actor, document: string, variables: Record<string, unknown>): Promise<Answer> {
  return (await actor.ask<{ answer: Answer }>(document.replace('…', REFUSAL), variables)).answer;
}

export function expressInterest(actor: Actor, job: PublishedJob): Promise<Answer> {
  return tried(actor, 'mutation ($id: ID!) { answer: expressInterest(jobId: $id) { … } }', { id: job.id });
}

export function declineJob(actor: Actor, job: PublishedJob): Promise<Answer> {
  const document = 'mutation ($id: ID!) { answer: declineJob(jobId: $id, reason: TOO_BUSY) { … } }';
  return tried(actor, document, { id: job.id });
}

/** Chooses, and lets the choice take effect at once. */
export async function chooseJustified(
  actor: Actor,
  job: PublishedJob,
  proposalId: string,
  justification: string | null,
): Promise<Answer> {
  const document = `mutation ($job: ID!, $p: ID!, $j: String) {
    answer: chooseProposal(jobId: $job, proposalId: $p, reasons: [BEST_FIT], justification: $j) { … } }`;
  const made = await tried(actor, document, { job: job.id, p: proposalId, j: justification });
  if (made.__typename !== 'Refusal') await moveDecision(actor, job, 'tellDecisionNow');
  return made;
}

/** A policy as the API takes it, asking for nothing in particular but what is given. */
export function policyInput(part: object = {}): object {
  const usual = { minOpenDays: 0, minProposals: 1, hidesCount: false, debriefLevel: 'FULL', lateChangeDays: 3 };
  return { valueFrom: 0, currency: 'EUR', ...usual, ...part };
}

export function savePolicy(actor: Actor, id: string | null, policy: object): Promise<Answer> {
  const document = 'mutation ($id: ID, $policy: PolicyInput!) { answer: savePolicy(id: $id, policy: $policy) { … } }';
  return tried(actor, document, { id, policy });
}
