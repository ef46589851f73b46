import type { Actor } from './actor.js';
import type { Market } from './market.js';

/** A published job, as tests speak of it. */
export interface PublishedJob {
  id: string;
  lineIds: string[];
  /** The number of its newest addendum, to which an offer is written. Left out: it has none. */
  newestAddendum?: number;
}

export interface Refused {
  __typename: 'Refusal';
  code: string;
  message: string;
  at: string | null;
  problems: { field: string | null; message: string }[];
}

export interface Mine {
  __typename: 'MyProposal';
  id: string;
  state: 'DRAFT' | 'SUBMITTED' | 'WITHDRAWN';
  reference: string;
  draftRevision: number;
  hasUnsubmittedChanges: boolean;
  isUnreadable: boolean;
  content: { pitch: string; total: number | null; lines: { title: string; amount: number | null }[] } | null;
  receipts: { reference: string; version: number; receivedAt: string; contentHash: string }[];
  readings: { personName: string; version: string }[];
}

export interface Submitted {
  __typename: 'SubmittedProposal';
  receipt: { reference: string; version: number; receivedAt: string; contentHash: string };
  proposal: Mine;
}

const REFUSAL = '... on Refusal { code message at problems { field message } }';
const MINE = `id state reference draftRevision hasUnsubmittedChanges isUnreadable content { pitch total lines { title amount } }
  receipts { reference version receivedAt contentHash } readings { personName version }`;

/** A job of two lines that is ready to be published, to be open for this long. */
export async function startJobDraft(
  market: Market,
  requester: Actor,
  openFor = 3_600_000,
  more: object = {},
): Promise<PublishedJob> {
  const { startJob } = await requester.ask<{ startJob: { id: string; draftVersion: number } }>(
    'mutation { startJob(templateId: "blank") { ... on Job { id draftVersion } ... on Refusal { message } } }',
  );
  const deadline = new Date(Date.now() + openFor).toISOString();
  const changes = { ...BRIEF, categoryId: market.categoryId, goalId: market.goalId, deadline, ...more };
  const saved = await requester.ask<{ saveJob: { __typename: string; lines: { id: string }[] } }>(
    `mutation ($id: ID!, $v: Int!, $changes: JobDraftInput!) { saveJob(id: $id, draftVersion: $v, changes: $changes) {
      __typename ... on Job { lines { id } } ${REFUSAL} } }`,
    { id: startJob.id, v: startJob.draftVersion, changes },
  );
  if (saved.saveJob.__typename !== 'Job') throw new Error(JSON.stringify(saved));
  return { id: startJob.id, lineIds: saved.saveJob.lines.map(({ id }) => id) };
}

/** Publishes a job of two lines that is open for this long. */
export async function publishJob(...given: Parameters<typeof startJobDraft>): Promise<PublishedJob> {
  const { id } = await startJobDraft(...given);
  const { publishJob: job } = await given[1].ask<{ publishJob: { __typename: string; lines: { id: string }[] } }>(
    `mutation ($id: ID!) { publishJob(id: $id) { __typename ... on Job { lines { id } } ${REFUSAL} } }`,
    { id },
  );
  if (job.__typename !== 'Job') throw new Error(JSON.stringify(job));
  return { id, lineIds: job.lines.map(({ id: lineId }) => lineId) };
}

const BRIEF = {
  title: 'Offsite for 80',
  summary: 'Two days away from the office.',
  dateFlexibility: 'OPEN',
  startsOn: null,
  endsOn: null,
  questionsDue: null,
  answersDue: null,
  decisionDue: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
  customerBenefit: 'A rested team answers sooner.',
  budgetMode: 'HIDDEN',
  invitationMode: 'CATEGORY',
  lines: [
    { title: 'Venue', quantity: 2, unit: 'days' },
    { title: 'Catering', quantity: 80, unit: 'guests' },
  ],
  criteria: [
    { title: 'Price', kind: 'PRICE', weight: 40 },
    { title: 'Fit', kind: 'QUALITY', weight: 60 },
  ],
};

/** A complete proposal: this price for the first line, half of it for the second. */
export function offer(job: PublishedJob, price: number, pitch = 'We have done this before.'): Record<string, unknown> {
  const [first, second] = job.lineIds;
  return {
    pitch,
    lines: [
      { lineId: first, answer: 'PRICED', unitPrice: price },
      { lineId: second, answer: 'PRICED', unitPrice: Math.floor(price / 2) },
    ],
    promises: [{ text: 'First draft', metric: 'time from the start', target: 3, unit: 'DAYS', clock: 'WORKING' }],
    confirmedAddendum: job.newestAddendum ?? 0,
  };
}

export async function start(actor: Actor, job: PublishedJob): Promise<Mine | Refused> {
  const document = `mutation ($job: ID!) { startProposal(jobId: $job) { __typename ... on MyProposal { ${MINE} } ${REFUSAL} } }`;
  return (await actor.ask<{ startProposal: Mine | Refused }>(document, { job: job.id })).startProposal;
}

export async function save(
  actor: Actor,
  job: PublishedJob,
  revision: number,
  content: object,
): Promise<Mine | Refused> {
  const document = `mutation ($job: ID!, $revision: Int!, $content: ProposalContentInput!) {
    saveProposal(jobId: $job, draftRevision: $revision, content: $content) { __typename ... on MyProposal { ${MINE} } ${REFUSAL} } }`;
  const variables = { job: job.id, revision, content };
  return (await actor.ask<{ saveProposal: Mine | Refused }>(document, variables)).saveProposal;
}

export const SUBMIT = `mutation ($job: ID!, $content: ProposalContentInput!) { submitProposal(jobId: $job, content: $content) {
  __typename ... on SubmittedProposal { receipt { reference version receivedAt contentHash } proposal { ${MINE} } } ${REFUSAL} } }`;

export async function submit(actor: Actor, job: PublishedJob, content: object): Promise<Submitted | Refused> {
  return (await actor.ask<{ submitProposal: Submitted | Refused }>(SUBMIT, { job: job.id, content })).submitProposal;
}

/** Starts and submits; anything but a receipt fails the test. */
export async function propose(actor: Actor, job: PublishedJob, content: object): Promise<Submitted> {
  await start(actor, job);
  const result = await submit(actor, job, content);
  if (result.__typename !== 'SubmittedProposal') throw new Error(`${actor.name} was refused: ${result.message}`);
  return result;
}

export async function withdraw(actor: Actor, job: PublishedJob): Promise<Mine | Refused> {
  const document = `mutation ($job: ID!) { withdrawProposal(jobId: $job) { __typename ... on MyProposal { ${MINE} } ${REFUSAL} } }`;
  return (await actor.ask<{ withdrawProposal: Mine | Refused }>(document, { job: job.id })).withdrawProposal;
}

export async function mine(actor: Actor, job: PublishedJob): Promise<Mine | null> {
  const document = `query ($job: ID!) { myProposal(jobId: $job) { __typename ${MINE} } }`;
  return (await actor.ask<{ myProposal: Mine | null }>(document, { job: job.id })).myProposal;
}

export interface Opened {
  invitedCount: number;
  proposals: {
    id: string;
    version: number;
    contentHash: string;
    comparableTotal: number | null;
    bidder: { name: string };
    content: { pitch: string };
  }[];
  unreadable: { reference: string; bidder: { name: string } }[];
}

/** In an order of their own: the page's is drawn by lot. What has no price comes last. */
export function cheapestFirst<T extends { comparableTotal: number | null }>(proposals: readonly T[]): T[] {
  const price = ({ comparableTotal }: T) => comparableTotal ?? Number.POSITIVE_INFINITY;
  return proposals.toSorted((one, other) => (price(one) === price(other) ? 0 : price(one) - price(other)));
}

/** What the comparison says, the cheapest proposal first. */
export async function compare(actor: Actor, job: PublishedJob): Promise<Opened | null> {
  const document = `query ($job: ID!) { comparison(jobId: $job) { invitedCount unreadable { reference bidder { name } }
    proposals { id version contentHash comparableTotal bidder { name } content { pitch } } } }`;
  const { comparison } = await actor.ask<{ comparison: Opened | null }>(document, { job: job.id });
  return comparison && { ...comparison, proposals: cheapestFirst(comparison.proposals) };
}

/** Whoever posted the job says that they have no interest in any bidder. */
export async function declared(market: Pick<Market, 'owner'>, job: PublishedJob): Promise<void> {
  await market.owner.query(
    `update evaluator e set declared_at = clock_timestamp(), interest = 'none' from job j
     where j.id = $1 and e.job_id = j.id and e.person_id = j.requester_id and e.interest is null`,
    [job.id],
  );
}

/** Waits until the opener has opened the job, and has its requester declare: most tests begin with the comparison. */
export async function opened(
  market: Pick<Market, 'owner' | 'one'>,
  job: PublishedJob,
  patience = 20_000,
): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const { isOpened } = await market.one<{ isOpened: boolean }>(
      'select opened_at is not null as "isOpened" from job where id = $1',
      [job.id],
    );
    if (isOpened) return declared(market, job);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The job was not opened within ${patience} ms.`);
}

/** Brings the deadline forward, to in so many milliseconds or to an instant, as only the owner of the tables can and no process may. */
export async function bringDeadline(
  market: Pick<Market, 'owner'>,
  job: PublishedJob,
  when: number | Date,
): Promise<void> {
  const values = when instanceof Date ? [null, when] : [when, null];
  await market.owner.query(`begin; alter table job disable trigger guard_job`);
  await market.owner.query(
    `update job set published_at = published_at - interval '1 day', questions_due = null,
       deadline = coalesce($3, clock_timestamp() + $2 * interval '1 millisecond') where id = $1`,
    [job.id, ...values],
  );
  await market.owner.query(`alter table job enable trigger guard_job; commit`);
}
