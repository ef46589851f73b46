import type { Actor } from './actor.js';
import type { PublishedJob } from './proposing.js';

/** What a move of an engagement answers. */
export interface EngagementMoved {
  __typename: 'Engagement' | 'Refusal';
  code?: string;
  message?: string;
  field?: string | null;
  problems?: { field: string | null; message: string }[];
  state?: string;
  agreementVersion?: number;
}

const ANSWER = `{ __typename ... on Engagement { id state agreementVersion }
  ... on Refusal { code message field problems { field message } } }`;

/** The types of what moves are asked with, beside the job. */
const TYPES: Record<string, string> = {
  words: 'String!',
  version: 'Int!',
  milestones: '[MilestoneInput!]!',
  at: 'DateTime!',
  place: 'String!',
  milestoneId: 'ID!',
  personIds: '[ID!]!',
  orderNumber: 'String!',
  costCentre: 'String!',
};

/** Makes one move of awarded work: `signAgreement`, `startWork`, `deliverWork` and the like. */
export async function moveEngagement(
  actor: Actor,
  job: Pick<PublishedJob, 'id'>,
  move: string,
  more: Record<string, unknown> = {},
): Promise<EngagementMoved> {
  const names = Object.keys(more);
  const declared = names.map((name) => `, $${name}: ${TYPES[name]}`).join('');
  const given = names.map((name) => `, ${name}: $${name}`).join('');
  const document = `mutation ($job: ID!${declared}) { ${move}(jobId: $job${given}) ${ANSWER} }`;
  const answer = await actor.ask<Record<string, EngagementMoved>>(document, { job: job.id, ...more });
  const moved = answer[move];
  if (moved === undefined) throw new Error(`${move} answered nothing.`);
  return moved;
}

/** The same, and it has to succeed. */
export async function made(
  actor: Actor,
  job: Pick<PublishedJob, 'id'>,
  move: string,
  more: Record<string, unknown> = {},
): Promise<EngagementMoved> {
  const moved = await moveEngagement(actor, job, move, more);
  if (moved.__typename === 'Refusal') throw new Error(`${actor.name} could not ${move}: ${moved.message}`);
  return moved;
}

/** Which version of the agreement stands. */
export async function agreementVersion(actor: Actor, job: Pick<PublishedJob, 'id'>): Promise<number> {
  const document = `query ($job: ID!) { job(id: $job) { engagement { agreementVersion } } }`;
  const answer = await actor.ask<{ job: { engagement: { agreementVersion: number } } }>(document, { job: job.id });
  return answer.job.engagement.agreementVersion;
}

/** Both sides confirm what was agreed, as it stands. */
export async function signed(requester: Actor, bidder: Actor, job: Pick<PublishedJob, 'id'>): Promise<void> {
  const version = await agreementVersion(requester, job);
  await made(requester, job, 'signAgreement', { version });
  await made(bidder, job, 'signAgreement', { version });
}

/** Both sides confirm, and the work begins: promises count from here. */
export async function running(requester: Actor, bidder: Actor, job: Pick<PublishedJob, 'id'>): Promise<void> {
  await signed(requester, bidder, job);
  await made(bidder, job, 'startWork');
}

/** All of it is done and accepted, after what happens meanwhile. */
export async function accepted(
  requester: Actor,
  bidder: Actor,
  job: Pick<PublishedJob, 'id'>,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<void> {
  await running(requester, bidder, job);
  await meanwhile();
  await made(bidder, job, 'deliverWork', { words: 'All of it is done.' });
  await made(requester, job, 'acceptWork');
}
