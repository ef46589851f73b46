import type { Actor } from './actor.js';
import type { PublishedJob } from './proposing.js';

export interface AskedInColumn {
  id: string;
  question: string;
  answer: string | null;
  isLate: boolean;
}

export interface OwnAsked {
  id: string;
  question: string;
  due: string;
  answer: string | null;
}

type Answered<Thing> = (Thing & { code?: undefined }) | { __typename: 'Refusal'; code: string; message: string };

const REFUSAL = '... on Refusal { __typename code message problems { field message } }';

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

/** Asks one bidder about its proposal, by tomorrow unless told otherwise. */
export async function clarify(
  actor: Actor,
  proposalId: string,
  question: string,
  due = tomorrow(),
): Promise<Answered<{ clarifications: AskedInColumn[] }>> {
  const document = `mutation ($proposal: ID!, $question: String!, $due: DateTime!) {
    answer: askClarification(proposalId: $proposal, question: $question, due: $due) {
      ... on OpenedProposal { clarifications { id question answer isLate } } ${REFUSAL} } }`;
  const variables = { proposal: proposalId, question, due };
  return (await actor.ask<{ answer: Answered<{ clarifications: AskedInColumn[] }> }>(document, variables)).answer;
}

/** Answers a question about one's own proposal. */
export async function answerClarification(actor: Actor, id: string, answer: string): Promise<Answered<OwnAsked>> {
  const document = `mutation ($id: ID!, $answer: String!) { answer: answerClarification(id: $id, answer: $answer) {
    ... on OwnClarification { id question due answer } ${REFUSAL} } }`;
  return (await actor.ask<{ answer: Answered<OwnAsked> }>(document, { id, answer })).answer;
}

/** Tells everybody whose proposal stands. */
export async function tellAll(
  actor: Actor,
  job: PublishedJob,
  question: string,
  answer: string,
): Promise<Answered<{ id: string }>> {
  const document = `mutation ($job: ID!, $question: String!, $answer: String!) {
    answer: tellAllBidders(jobId: $job, question: $question, answer: $answer) { ... on ToldToAll { id } ${REFUSAL} } }`;
  const variables = { job: job.id, question, answer };
  return (await actor.ask<{ answer: Answered<{ id: string }> }>(document, variables)).answer;
}

/** What a bidder reads of it on its own side of the job. */
export async function clarificationsOf(
  actor: Actor,
  job: PublishedJob,
): Promise<{ clarifications: OwnAsked[]; toldToAll: { question: string; answer: string }[] } | null> {
  const document = `query ($id: ID!) { job(id: $id) { bidderView { clarifications { id question due answer }
    toldToAll { question answer } } } }`;
  const { job: seen } = await actor.ask<{
    job: { bidderView: { clarifications: OwnAsked[]; toldToAll: { question: string; answer: string }[] } | null };
  }>(document, { id: job.id });
  return seen.bidderView;
}
