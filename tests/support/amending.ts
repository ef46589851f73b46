import type { Actor } from './actor.js';
import type { Refused } from './proposing.js';

/** An addendum as somebody sees it. */
export interface SeenAddendum {
  number: number;
  reason: string;
  isMaterial: boolean;
  publishedAt: string;
  acknowledgedAt: string | null;
  changes: { field: string; label: string; before: string | null; after: string | null; isMaterial: boolean }[];
  acknowledgements: { bidder: { name: string } }[];
}

/** A job with its addenda. */
export interface AmendedJob {
  __typename: 'Job';
  summary: string;
  place: string;
  headCount: number | null;
  deadline: string;
  lines: { id: string; title: string; details: string; quantity: number }[];
  criteria: { title: string; weight: number }[];
  addenda: SeenAddendum[];
}

const JOB = `__typename summary place headCount deadline lines { id title details quantity } criteria { title weight }
  addenda { number reason isMaterial publishedAt acknowledgedAt changes { field label before after isMaterial }
    acknowledgements { bidder { name } } }`;
const REFUSAL = '... on Refusal { __typename code message at problems { field message } }';

/** Changes a published job. `after` is the newest addendum that the caller knows. */
export async function amend(
  actor: Actor,
  id: string,
  changes: object,
  more: { after?: number; reason?: string; isMaterial?: boolean } = {},
): Promise<AmendedJob | Refused> {
  const { after = 0, reason = 'The hotel gave us another hall.', isMaterial = false } = more;
  const document = `mutation ($id: ID!, $after: Int!, $changes: JobDraftInput!, $reason: String!, $isMaterial: Boolean!) {
    answer: amendJob(id: $id, after: $after, changes: $changes, reason: $reason, isMaterial: $isMaterial) {
      ... on Job { ${JOB} } ${REFUSAL} } }`;
  const variables = { id, after, changes, reason, isMaterial };
  return (await actor.ask<{ answer: AmendedJob | Refused }>(document, variables)).answer;
}

/** The job after an amendment that must not be refused. */
export async function amended(...given: Parameters<typeof amend>): Promise<AmendedJob> {
  const answer = await amend(...given);
  if (answer.__typename === 'Refusal') throw new Error(`${answer.message} ${JSON.stringify(answer.problems)}`);
  return answer;
}

export async function acknowledge(actor: Actor, jobId: string, number: number): Promise<AmendedJob | Refused> {
  const document = `mutation ($id: ID!, $number: Int!) {
    answer: acknowledgeAddendum(jobId: $id, number: $number) { ... on Job { ${JOB} } ${REFUSAL} } }`;
  return (await actor.ask<{ answer: AmendedJob | Refused }>(document, { id: jobId, number })).answer;
}

/** The job with its addenda, as this person sees it. */
export async function seenAddenda(actor: Actor, id: string): Promise<AmendedJob | null> {
  return (await actor.ask<{ job: AmendedJob | null }>(`query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id })).job;
}
