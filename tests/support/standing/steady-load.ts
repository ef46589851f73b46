import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../actor.js';
import { offer, type PublishedJob } from '../proposing.js';
import { call } from './history.js';
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

/** Sends so many operations a second for so long, each at its time, whether or not earlier ones were answered. */
export async function steadyLoad(address: string, scene: Scene, rate: number, seconds: number): Promise<Sent[]> {
  const begun = performance.now();
  const all: Promise<Sent>[] = [];
  for (let n = 0; n < rate * seconds; n += 1) {
    const due = begun + (n / rate) * 1_000;
    const wait = due - performance.now();
    if (wait > 1) await pause(wait);
    all.push(one(address, drawn(n, scene), due));
  }
  return Promise.all(all);
}

async function one(
  address: string,
  { kind, query, actor, variables, isMutation }: Operation,
  due: number,
): Promise<Sent> {
  const key = isMutation ? randomUUID() : undefined;
  const answer = await call(address, actor, query, variables, key).catch((error: Error) => error);
  const milliseconds = performance.now() - due;
  if (answer instanceof Error)
    return {
      kind,
      status: 0,
      milliseconds,
      hasRetryAfter: false,
      trouble: `${answer.message} ${String(answer.cause)}`,
    };
  const { status, text, retryAfter } = answer;
  const isWell = status === 503 || (status === 200 && !text.includes('"errors"') && !text.includes('"Refusal"'));
  return {
    kind,
    status,
    milliseconds,
    hasRetryAfter: retryAfter !== null,
    trouble: isWell ? null : text.slice(0, 300),
  };
}

/** The value below which this share of the operations lies, in whole milliseconds. */
export function percentile(sent: readonly Sent[], share: number): number {
  const sorted = sent.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}
