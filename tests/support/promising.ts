import type { Actor } from './actor.js';
import type { Market } from './market.js';
import type { PublishedJob } from './proposing.js';

/** One time a promise falls due, as somebody reads it. */
export interface SeenPromise {
  id: string;
  title: string;
  state: string;
  step: string;
  stateInWords: string;
  startedAt: string;
  dueAt: string;
  missedBySeconds: number;
  pausedSeconds: number;
  pausedWords: string | null;
  acceptsAt: string | null;
  isKept: boolean | null;
  isAcceptedBySilence: boolean;
  evidence: { kind: string; url: string | null; words: string }[];
  events: { kind: string; words: string; by: { name: string } | null }[];
  moves: { name: string; allowed: boolean; reason: string | null }[];
}

/** A promise of awarded work, as somebody reads it. */
export interface SeenObligation {
  id: string;
  counts: string;
  timesDue: number;
  timesKept: number;
  keptInWords: string;
  mayAsk: boolean;
  promise: { text: string };
  instances: SeenPromise[];
}

const INSTANCE = `id title state step stateInWords startedAt dueAt missedBySeconds pausedSeconds pausedWords acceptsAt isKept isAcceptedBySilence
  evidence { kind url words } events { kind words by { name } } moves { name allowed reason }`;

const OBLIGATION = `id counts timesDue timesKept keptInWords mayAsk promise { text } instances { ${INSTANCE} }`;

/** The promises of a job's awarded work, as this person reads them; null where it may not know of it. */
export async function promisesOf(actor: Actor, job: Pick<PublishedJob, 'id'>): Promise<SeenObligation[] | null> {
  const document = `query ($job: ID!) { job(id: $job) { engagement { obligations { ${OBLIGATION} } } } }`;
  type Seen = { job: { engagement: { obligations: SeenObligation[] } | null } | null };
  const { job: seen } = await actor.ask<Seen>(document, { job: job.id });
  return seen?.engagement?.obligations ?? null;
}

/** What a move answers: the promise, or why not. */
export type PromiseAnswer = Partial<SeenPromise> & {
  __typename: string;
  code?: string;
  message?: string;
  field?: string | null;
};

const TYPES: Record<string, string> = {
  id: 'ID!',
  words: 'String!',
  isDone: 'Boolean!',
  url: 'String',
  obligationId: 'ID!',
  title: 'String!',
};

/** Makes one move of a promise: `pausePromise`, `confirmPromise` and the like. */
export async function movePromise(actor: Actor, move: string, given: Record<string, unknown>): Promise<PromiseAnswer> {
  const optional = move === 'reportPromiseDone' || move === 'addPromiseEvidence';
  const typeOf = (name: string) => (optional && name === 'words' ? 'String' : TYPES[name]);
  const names = Object.keys(given);
  const document = `mutation (${names.map((name) => `$${name}: ${typeOf(name)}`).join(', ')}) {
    ${move}(${names.map((name) => `${name}: $${name}`).join(', ')}) {
      __typename ... on PromiseInstance { ${INSTANCE} } ... on Refusal { code message field } } }`;
  const { [move]: answer } = await actor.ask<Record<string, PromiseAnswer>>(document, given);
  if (answer === undefined) throw new Error(`${move} answered nothing.`);
  return answer;
}

/** Moves everything that is known of a promise back in time, as if it had begun so much earlier. */
export async function letPass(market: Market, id: string, interval: string): Promise<void> {
  await market.owner.query(
    `update promise_instance set started_at = started_at - $2::interval, due_at = due_at - $2::interval,
       done_at = done_at - $2::interval, accepts_at = accepts_at - $2::interval, paused_at = paused_at - $2::interval
     where id = $1`,
    [id, interval],
  );
  await market.owner.query(
    `update promise_pause set began_at = began_at - $2::interval, ended_at = ended_at - $2::interval where instance_id = $1`,
    [id, interval],
  );
}

/** Lets a month pass for what is counted: a record is of full months. By way of another century, since a month is a key. */
export async function aMonthLater(market: Pick<Market, 'owner'>): Promise<void> {
  for (const table of ['promise_month', 'promise_outcome'])
    for (const by of ['-1201', '1200'])
      await market.owner.query(`update ${table} set month = month + $1::int * interval '1 month'`, [by]);
}
