import type { Actor } from './actor.js';
import type { Market } from './market.js';
import { signedWork, type Work } from './working.js';

export interface Rated {
  __typename: string;
  code?: string;
  field?: string | null;
  id?: string;
  kept?: string | null;
  again?: boolean | null;
  word?: string | null;
  line?: string;
  canGive?: boolean;
  canAnswer?: boolean;
  answer?: { words: string } | null;
}

const SHOWN = `__typename ... on WorkRating { id kept again word line canGive canAnswer answer { words } } ... on Refusal { code message field }`;

/** Work that its requester has accepted over the wire. */
export async function acceptedWork(market: Market, requester: Actor, offers: [Actor, number][]): Promise<Work> {
  const work = await signedWork(market, requester, offers, { startedDaysAgo: 3 });
  const [winner] = offers[0] ?? [];
  await winner?.ask('mutation ($job: ID!) { deliverWork(jobId: $job) { __typename } }', { job: work.id });
  await requester.ask('mutation ($job: ID!) { acceptWork(jobId: $job) { __typename } }', { job: work.id });
  return work;
}

/** The question about this work. */
export async function askOf(market: Market, work: Work): Promise<string> {
  const { id } = await market.one<{ id: string }>('select id from rating_ask where engagement_id = $1', [
    work.engagementId,
  ]);
  return id;
}

export async function rate(actor: Actor, id: string, answer: object): Promise<Rated> {
  const document = `mutation ($id: ID!, $kept: KeptAnswer, $again: Boolean, $word: RatingWord, $line: String! = "") {
    rateWork(id: $id, kept: $kept, again: $again, word: $word, line: $line) { ${SHOWN} } }`;
  return (await actor.ask<{ rateWork: Rated }>(document, { id, ...answer })).rateWork;
}

export async function answerRating(actor: Actor, id: string, words: string): Promise<Rated> {
  const document = `mutation ($id: ID!, $words: String!) { answerRating(id: $id, words: $words) { ${SHOWN} } }`;
  return (await actor.ask<{ answerRating: Rated }>(document, { id, words })).answerRating;
}

/** What this person reads of the work's ratings, as deep as anybody may. */
export async function ratingsFor(actor: Actor, work: Work): Promise<unknown> {
  const document = `query ($job: ID!) { job(id: $job) { engagement {
    rating { kept again word line canGive canAnswer answer { words } } requesterRating { clarity again line canGive } } } }`;
  const { job } = await actor.ask<{ job: { engagement: unknown } | null }>(document, { job: work.id });
  return job?.engagement ?? null;
}
