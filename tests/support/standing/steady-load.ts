import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../actor.js';
import { offer, type PublishedJob } from '../proposing.js';
import type { Called } from './history.js';
import type { Scene } from './scene.js';

/** One operation of the mix, with how it went. */
export interface Sent {
  kind: string;
  /** Zero when no answer came. */
  status: number;
  /** From the moment it was due, so that waiting in line counts. */
  milliseconds: number;
  hasRetryAfter: boolean;
  /** Errors in the answer's body, when it was not a 503. */
  trouble: string | null;
}

interface Operation {
  kind: string;
  query: string;
  actor: Actor;
  variables: object;
  isMutation: boolean;
}

const JOB = `query ($job: ID!) { job(id: $job) { id title phase deadline lines { id title } criteria { title weight } } }`;
const MINE = `query ($job: ID!) { myProposal(jobId: $job) { id state reference receipts { version receivedAt } } }`;
const OPEN = `{ openJobs(first: 20) { edges { node { id title deadline } } } }`;
const ME = `{ viewer { email person { name } } }`;
const SUBMIT = `mutation ($job: ID!, $content: ProposalContentInput!) { submitProposal(jobId: $job, content: $content) {
  __typename ... on Refusal { code message } } }`;
/** Of each hundred: 35 read the job, 25 their own proposal, 20 the open jobs, 10 who they are, 10 submit. */
function drawn(n: number, scene: Scene): Operation {
  const { bidders, job } = scene;
  const actor = bidders[(n + Math.floor(n / 100)) % bidders.length] as Actor; // Each comes to everything in turn.
  const share = (n * 37) % 100;
  const about = { job: job.id };
  const reads = (kind: string, query: string, variables: object): Operation => ({
    kind,
    query,
    actor,
    variables,
    isMutation: false,
  });
  if (share < 10) return submitting(actor, job, n);
  if (share < 45) return reads('job', JOB, about);
  if (share < 70) return reads('own proposal', MINE, about);
  if (share < 90) return reads('open jobs', OPEN, {});
  return reads('who am I', ME, {});
}

function submitting(actor: Actor, job: PublishedJob, n: number): Operation {
  const variables = { job: job.id, content: offer(job, 1_000 + n, `Operation ${n}.`) };
  return { kind: 'submit', query: SUBMIT, actor, variables, isMutation: true };
}

/** What a browser keeps open to one place at most. */
const CONNECTIONS = 6;

/** An answer that does not come is one that was cut. */
const PATIENCE = 60_000;

/** Sends an operation as its bidder's browser would: over one of a few connections that stay open. */
async function send(
  agent: Agent,
  address: string,
  { query, actor, variables, isMutation }: Operation,
): Promise<Called> {
  const body = Buffer.from(JSON.stringify({ query, variables }));
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    cookie: `bidwell_session=${actor.sessionToken ?? ''}`,
    ...(isMutation ? { 'idempotency-key': randomUUID() } : {}),
  };
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(PATIENCE);
    const sending = request(`${address}/graphql`, { method: 'POST', agent, headers, signal }, (answer) => {
      const { statusCode: status = 0, headers: told } = answer;
      text(answer).then((said) => resolve({ status, text: said, retryAfter: told['retry-after'] ?? null }), reject);
    });
    sending.once('error', reject).end(body);
  });
}

/** Sends so many operations a second for so long, each at its time, whether or not earlier ones were answered. */
export async function steadyLoad(address: string, scene: Scene, rate: number, seconds: number): Promise<Sent[]> {
  const begun = performance.now();
  const all: Promise<Sent>[] = [];
  const browsers = new Map(
    scene.bidders.map((bidder) => [bidder, new Agent({ keepAlive: true, maxSockets: CONNECTIONS })] as const),
  );
  for (let n = 0; n < rate * seconds; n += 1) {
    const due = begun + (n / rate) * 1_000;
    const wait = due - performance.now();
    if (wait > 1) await pause(wait);
    const operation = drawn(n, scene);
    const browser = browsers.get(operation.actor);
    if (browser !== undefined) all.push(one(browser, address, operation, due));
  }
  const sent = await Promise.all(all);
  for (const browser of browsers.values()) browser.destroy();
  return sent;
}

async function one(browser: Agent, address: string, operation: Operation, due: number): Promise<Sent> {
  const { kind } = operation;
  const answer = await send(browser, address, operation).catch((error: Error) => error);
  const milliseconds = performance.now() - due;
  if (answer instanceof Error)
    return {
      kind,
      status: 0,
      milliseconds,
      hasRetryAfter: false,
      trouble: `${answer.message} ${String(answer.cause)}`,
    };
  const { status, text: body, retryAfter } = answer;
  const isWell = status === 503 || (status === 200 && !body.includes('"errors"') && !body.includes('"Refusal"'));
  return {
    kind,
    status,
    milliseconds,
    hasRetryAfter: retryAfter !== null,
    trouble: isWell ? null : body.slice(0, 300),
  };
}

/** The value below which this share of the operations lies, in whole milliseconds. */
export function percentile(sent: readonly Sent[], share: number): number {
  const sorted = sent.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}
