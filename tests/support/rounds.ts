import type { Actor } from './actor.js';
import type { Market } from './market.js';
import type { PublishedJob } from './proposing.js';

export interface RoundJob {
  __typename: 'Job';
  id: string;
  title: string;
  phase: string;
  lines: { id: string }[];
  criteria: { id: string; title: string; weight: number }[];
  round: { number: number; words: string; previousId: string | null; nextId: string | null } | null;
}

type Answer = RoundJob | { __typename: 'Refusal'; code: string; problems: { field: string }[] };

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

/** Asks for a further round with these proposals kept in. */
export async function startRound(actor: Actor, job: PublishedJob, kept: string[], more: object = {}): Promise<Answer> {
  const document = `mutation ($job: ID!, $kept: [ID!]!, $deadline: DateTime!, $words: String!, $leftOut: String) {
    answer: startRound(jobId: $job, kept: $kept, deadline: $deadline, words: $words, leftOutWords: $leftOut) { __typename
      ... on Job { id title phase lines { id } criteria { id title weight } round { number words previousId nextId } }
      ... on Refusal { code message problems { field message } } } }`;
  const leftOut = 'Your plan did not cover the second day.';
  const variables = { job: job.id, kept, deadline: inAnHour(), words: 'Your best price, once more.', leftOut, ...more };
  return (await actor.ask<{ answer: Answer }>(document, variables)).answer;
}

/** The same where it must not be refused, as other helpers speak of a job. */
export async function furtherRound(
  actor: Actor,
  job: PublishedJob,
  kept: string[],
  more: object = {},
): Promise<PublishedJob> {
  const round = await startRound(actor, job, kept, more);
  if (round.__typename === 'Refusal') throw new Error(JSON.stringify(round));
  return { id: round.id, lineIds: round.lines.map(({ id }) => id) };
}

/** Waits until the opener has begun this many drafts of a round. */
export async function draftsBegun(market: Market, job: PublishedJob, count: number): Promise<void> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const { begun } = await market.one<{ begun: number }>(
      'select count(*)::int as begun from proposal p join proposal_draft d on d.proposal_id = p.id where p.job_id = $1',
      [job.id],
    );
    if (begun >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The drafts of the round were not begun.');
}
