import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Actor } from '../actor.js';
import { offer, type PublishedJob } from '../proposing.js';

const SUBMIT = `mutation ($job: ID!, $content: ProposalContentInput!) { submitProposal(jobId: $job, content: $content) {
  __typename ... on SubmittedProposal { receipt { version contentHash } } ... on Refusal { code message } } }`;

/** What one bidder was told that it has. */
export interface Acknowledged {
  personId: string;
  version: number;
  contentHash: string;
}

/** What was sent and what was acknowledged, while things were killed. */
export class History {
  readonly acknowledged: Acknowledged[] = [];
  /** Answers that were neither a receipt nor "not now". */
  readonly strange: string[] = [];
  sent = 0;
  /** Times something had to be sent again. */
  again = 0;
  private isOver = false;
  private lanes: Promise<void>[] = [];

  /** Each bidder submits a new version about so often, and sends it under its key until it is answered. */
  begin(address: string, bidders: Actor[], job: PublishedJob, every: number): void {
    this.lanes = bidders.map(async (bidder, n) => {
      await pause((n / bidders.length) * every);
      for (let round = 1; !this.isOver; round += 1) {
        await this.submit(address, bidder, job, round);
        await pause(every);
      }
    });
  }

  /** Nothing new is begun; what was begun is sent until it is answered. */
  async end(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.lanes);
  }

  private async submit(address: string, bidder: Actor, job: PublishedJob, round: number): Promise<void> {
    const key = randomUUID();
    const variables = { job: job.id, content: offer(job, 1_000 + round, `Round ${round} of ${bidder.name}.`) };
    this.sent += 1;
    for (const giveUp = Date.now() + 120_000; Date.now() < giveUp; await pause(150)) {
      const answer = await call(address, bidder, SUBMIT, variables, key).catch(() => null);
      if (answer === null || answer.status >= 500) this.again += 1;
      else return this.note(bidder, answer);
    }
    this.strange.push('No answer within two minutes.');
  }

  private note(bidder: Actor, { status, text }: Called): void {
    const { data } = JSON.parse(text) as {
      data?: { submitProposal?: { receipt?: { version: number; contentHash: string } } };
    };
    const receipt = data?.submitProposal?.receipt;
    if (receipt === undefined) this.strange.push(`${status} ${text.slice(0, 300)}`);
    else this.acknowledged.push({ personId: bidder.personId, ...receipt });
  }
}

/** What came back, byte by byte. */
export interface Called {
  status: number;
  text: string;
  retryAfter: string | null;
}

/** Sends an operation; throws when the answer breaks off. */
export async function call(
  address: string,
  actor: Actor,
  query: string,
  variables: object,
  key?: string,
): Promise<Called> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: `bidwell_session=${actor.sessionToken}`,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  });
  return { status: response.status, text: await response.text(), retryAfter: response.headers.get('retry-after') };
}

/** What the database has of the contest against what was acknowledged. */
export interface Verdict {
  lost: number;
  doubled: number;
}

/** Compares history and database: every acknowledged version is there as it was told, and none is there twice or unasked. `only`: these people's alone. */
export async function judge(
  owner: pg.Client,
  job: PublishedJob,
  told: readonly Acknowledged[],
  only?: ReadonlySet<string>,
): Promise<Verdict> {
  const { rows } = await owner.query<Acknowledged>(
    `select m.person_id as "personId", v.number as version, v.content_hash as "contentHash"
     from proposal_version v join proposal p on p.id = v.proposal_id join membership m on m.bidder_id = p.bidder_id
     where p.job_id = $1`,
    [job.id],
  );
  const keyOf = ({ personId, version, contentHash }: Acknowledged) => `${personId} ${version} ${contentHash}`;
  const kept = new Set(rows.filter(({ personId }) => only?.has(personId) ?? true).map(keyOf));
  const names = told.map(keyOf);
  const lost = names.filter((name) => !kept.has(name)).length;
  const toldOnce = new Set(names);
  const unasked = [...kept].filter((name) => !toldOnce.has(name)).length;
  return { lost, doubled: unasked + (names.length - toldOnce.size) };
}
