import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { createDatabase } from '../support/database.js';
import { furnish, type Market } from '../support/market.js';
import {
  bringDeadline,
  offer,
  opened,
  type PublishedJob,
  publishJob,
  type Refused,
  start,
  submit,
  type Submitted,
} from '../support/proposing.js';
import { install } from '../support/real-processes.js';

const BIDDERS = 250;
const SUBMISSIONS = 1_000;

interface Sent {
  bidder: number;
  result: Submitted | Refused;
}

let market: Market;
let addresses: string[];
let requester: Actor;
let bidders: Actor[];

beforeAll(async () => {
  const database = await createDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'bidwell-race-'));
  const installation = await install({ ...database, folder }, 2);
  addresses = installation.addresses;
  const opener = { url: installation.openerUrl, stop: async () => {} };
  market = await furnish(database, opener, { address: addresses[0] ?? '', stop: installation.stop }, folder);
  requester = await market.employee('Rita Requester');
  bidders = [];
  for (let n = 0; n < BIDDERS; n += 1) bidders.push(await newBidder(n));
}, 120_000);
afterAll(() => market.close());

async function newBidder(n: number): Promise<Actor> {
  const vendor = await market.vendor(`Vendor ${n}`);
  return (await market.vendorPerson(`Person ${n}`, vendor)).at(addresses[n % 2] ?? '');
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));

async function startAll(job: PublishedJob): Promise<void> {
  for (let from = 0; from < BIDDERS; from += 25) {
    await Promise.all(bidders.slice(from, from + 25).map((actor) => start(actor, job)));
  }
}

/** Sends every submission at its own moment, evenly over the window, through both web processes in turn. */
async function sendAll(job: PublishedJob, begin: number, window: number): Promise<Sent[]> {
  const one = async (n: number): Promise<Sent> => {
    const bidder = n % BIDDERS;
    await pause(begin + (n / SUBMISSIONS) * window - Date.now());
    const actor = (bidders[bidder] as Actor).at(addresses[Math.floor(n / BIDDERS) % 2] ?? '');
    return { bidder, result: await submit(actor, job, offer(job, 1_000 + n, `Attempt ${n}.`)) };
  };
  return Promise.all(Array.from({ length: SUBMISSIONS }, (_, n) => one(n)));
}

/** How long this machine takes for one submission among many, now: the deadline is laid into the middle of the work. */
async function pace(job: PublishedJob): Promise<number> {
  const begun = Date.now();
  await Promise.all(bidders.slice(0, 100).map((actor) => submit(actor, job, offer(job, 500))));
  return (Date.now() - begun) / 100;
}

describe.each([
  ['spread evenly, as fast as they can be taken', (work: number) => work],
  ['in a burst of 300 milliseconds', () => 300],
])('1,000 submissions %s around the deadline, through two web processes', (_, windowFor) => {
  let job: PublishedJob;
  let sent: Sent[];
  const accepted = () =>
    sent.flatMap(({ bidder, result }) =>
      result.__typename === 'SubmittedProposal' ? [{ bidder, ...result.receipt }] : [],
    );
  const refused = () =>
    sent.flatMap(({ bidder, result }) => (result.__typename === 'Refusal' ? [{ bidder, ...result }] : []));

  beforeAll(async () => {
    const trial = await publishJob(market, requester);
    job = await publishJob(market, requester);
    for (const begun of [trial, job]) await startAll(begun);
    const work = (await pace(trial)) * SUBMISSIONS;
    const lead = 1_000;
    await bringDeadline(market, job, lead + Math.max(windowFor(work), work) * 0.45);
    sent = await sendAll(job, Date.now() + lead, windowFor(work));
    await opened(market, job, 60_000);
    process.stdout.write(
      `deadline race, sent within ${Math.round(windowFor(work))} ms: ${accepted().length} accepted, ${refused().length} refused\n`,
    );
  }, 280_000);

  test('each gets an answer, and both answers occur', () => {
    expect(accepted().length + refused().length).toBe(SUBMISSIONS);
    expect(accepted().length).toBeGreaterThan(10);
    expect(refused().length).toBeGreaterThan(10);
  });

  test('none is accepted late, to the microsecond', async () => {
    const counts = await market.one(
      `select count(*)::int as received, (count(*) filter (where v.received_at >= j.deadline))::int as late
       from proposal_version v join proposal p on p.id = v.proposal_id join job j on j.id = p.job_id where j.id = $1`,
      [job.id],
    );
    expect(counts).toEqual({ received: accepted().length, late: 0 });
  });

  test('none is accepted and not opened: the newest accepted version of every bidder is what the requester reads', async () => {
    const newest = new Map<number, string>();
    for (const { bidder, contentHash } of accepted().toSorted((a, b) => a.version - b.version))
      newest.set(bidder, contentHash);
    const rows = await market.many<{ hash: string; readable: boolean }>(
      'select content_hash as hash, content_text is not null as readable from opened_proposal where job_id = $1',
      [job.id],
    );
    expect(rows.every(({ readable }) => readable)).toBe(true);
    expect(rows.map(({ hash }) => hash).toSorted()).toEqual([...newest.values()].toSorted());
  });

  test('every refusal says why: the time seen, the deadline, and what counts instead', () => {
    for (const refusal of refused()) {
      expect(refusal.code).toBe('DEADLINE_PASSED');
      expect(refusal.at).not.toBeNull();
      expect(refusal.message).toMatch(
        /^The deadline was .+ UTC\. The database's clock showed .+ UTC, so this submission was not accepted\. (Version \d+ of P-\S+, received .+ UTC, counts|You have no proposal in this contest)\.$/,
      );
    }
  });

  test('every refused attempt is on record, at or after the deadline', async () => {
    const record = await market.one(
      `select count(*)::int as attempts, (count(*) filter (where a.at < a.deadline))::int as early
       from refused_attempt a join proposal p on p.id = a.proposal_id where p.job_id = $1`,
      [job.id],
    );
    expect(record).toEqual({ attempts: refused().length, early: 0 });
  });
});
