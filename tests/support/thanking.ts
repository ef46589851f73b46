import type { Actor } from './actor.js';
import { choose, judged, openedJob } from './choosing.js';
import type { Market } from './market.js';
import type { PublishedJob } from './proposing.js';

export type Reach = 'PRIVATE' | 'MANAGER' | 'WALL';

/** A job whose work is done and accepted: the first of the bidders was chosen for it. */
export async function acceptedJob(market: Market, requester: Actor, offers: [Actor, number][]): Promise<PublishedJob> {
  const job = await openedJob(market, requester, offers);
  const [winner] = offers;
  const { bidder } = await market.one<{ bidder: string }>(
    'select b.name as bidder from membership m join bidder b on b.id = m.bidder_id where m.person_id = $1',
    [winner?.[0].personId],
  );
  const chosen = (await judged(requester, job)).find((proposal) => proposal.bidder.name === bidder);
  await choose(requester, job, chosen?.id ?? '');
  await accept(market, job);
  return job;
}

/** Moves awarded work to its end. */
export async function accept(market: Market, job: PublishedJob): Promise<void> {
  await market.owner.query(
    `update engagement set requester_signed_at = now(), requester_signed_by = requester_id, bidder_signed_at = now(),
      bidder_signed_by = requester_id, started_at = now(), delivered_at = now(), accepted_at = now(), accepted_by = requester_id
     where job_id = $1`,
    [job.id],
  );
}

export interface Thanked {
  __typename: 'Thanks' | 'Refusal';
  thanksId: string;
  cards: { receiver: { name: string }; reach: Reach }[];
  code?: string;
  problems?: { field: string; message: string }[];
}

/** Thanks people for a job. */
export async function thank(
  giver: Actor,
  job: PublishedJob,
  receivers: Actor[],
  words: string,
  reach: Reach = 'WALL',
): Promise<Thanked> {
  const document = `mutation ($thanks: GiveThanksInput!) { giveThanks(thanks: $thanks) { __typename
    ... on Thanks { thanksId cards { receiver { name } reach } } ... on Refusal { code problems { field message } } } }`;
  const thanks = { jobId: job.id, receiverIds: receivers.map(({ personId }) => personId), words, reach };
  return (await giver.ask<{ giveThanks: Thanked }>(document, { thanks })).giveThanks;
}

export async function wish(actor: Actor, reach: Reach): Promise<void> {
  const document = `mutation ($reach: ThanksReach!) { chooseThanksWish(reach: $reach) { __typename ... on Refusal { message } } }`;
  const { chooseThanksWish } = await actor.ask<{ chooseThanksWish: { __typename: string } }>(document, { reach });
  if (chooseThanksWish.__typename !== 'ThanksWish') throw new Error(`${actor.name} could not choose ${reach}.`);
}

export interface ReadThanks {
  thanksId: string;
  words: string | null;
  about: string | null;
  cards: { receiver: { name: string }; reach: Reach }[];
}

/** A page of one part of what this person reads. */
export async function thanksOf(
  actor: Actor,
  part: 'RECEIVED' | 'GIVEN' | 'PEOPLE' | 'WALL',
  first = 100,
): Promise<ReadThanks[]> {
  const document = `query ($part: ThanksPart!, $first: Int!) { thanks(part: $part, first: $first) { edges { node {
    thanksId words about cards { receiver { name } reach } } } } }`;
  const { thanks } = await actor.ask<{ thanks: { edges: { node: ReadThanks }[] } }>(document, { part, first });
  return thanks.edges.map(({ node }) => node);
}
