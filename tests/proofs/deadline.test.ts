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
import { amend } from '../support/amending.js';
import { isFull, prove } from '../support/proof.js';
import { install } from '../support/real-processes.js';

const proof = prove('deadline');

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
  const installation = await install({ ...database, folder, wrongBy: [10, -10] }, 2);
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

const SPREAD: [string, (work: number) => number] = ['spread evenly, as fast as they can be taken', (work) => work];
const BURST: [string, (work: number) => number] = ['in a burst of 300 milliseconds', () => 300];

/** Once each; in full, five times each. */
const WINDOWS = isFull ? Array.from({ length: 5 }, () => [SPREAD, BURST]).flat() : [SPREAD, BURST];

describe.each(WINDOWS)('1,000 submissions %s around the deadline, through two web processes', (_, windowFor) => {
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
    proof.count(accepted().length + refused().length, SUBMISSIONS);
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
    const { received, late } = counts as { received: number; late: number };
    proof.figure('accepted late', late, { bar: 'none', isMet: late === 0 });
    proof.figure('accepted and not on record', accepted().length - received, {
      bar: 'none',
      isMet: accepted().length === received,
    });
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
    const missing = [...newest.values()].filter((hash) => !rows.some((row) => row.hash === hash)).length;
    proof.figure('accepted and missing from what was opened', missing, { bar: 'none', isMet: missing === 0 });
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

const RACES = isFull ? 200 : 12;

test('a deadline that is moved later while bidders submit leaves nothing between the two', async () => {
  let illegal = 0;
  let extended = 0;
  for (let n = 0; n < RACES; n += 1) {
    const job = await publishJob(market, requester);
    const racing = bidders.slice(0, 6);
    await Promise.all(racing.map((actor) => start(actor, job)));
    await bringDeadline(market, job, 120);
    const later = new Date(Date.now() + 3_600_000).toISOString();
    const lag = (proof.seed * 7 + n * 31) % 180;
    const [moved, ...answers] = await Promise.all([
      pause(lag).then(() => amend(requester, job.id, { deadline: later })),
      ...racing.map((actor, place) => pause((lag + place * 37) % 240).then(() => submit(actor, job, offer(job, 900)))),
    ]);
    if (moved.__typename === 'Job') extended += 1;
    illegal += await outOfOrder(job, moved.__typename === 'Job', answers);
  }
  proof.count(RACES - illegal, RACES);
  proof.figure('extensions and submissions racing that ended in an illegal state', illegal, {
    bar: 'none',
    isMet: illegal === 0,
  });
  process.stdout.write(`extensions: ${extended} of ${RACES} came in time\n`);
}, 900_000);

/** 1 when what is on record contradicts the deadline in force or the answers given. */
async function outOfOrder(job: PublishedJob, isExtended: boolean, answers: (Submitted | Refused)[]): Promise<number> {
  const found = await market.one<{ late: number; received: number; early: number; ahead: boolean }>(
    `select (select count(*)::int from proposal_version v join proposal p on p.id = v.proposal_id
        where p.job_id = j.id and v.received_at >= j.deadline) as late,
      (select count(*)::int from proposal_version v join proposal p on p.id = v.proposal_id where p.job_id = j.id) as received,
      (select count(*)::int from refused_attempt a join proposal p on p.id = a.proposal_id
        where p.job_id = j.id and a.at < a.deadline) as early,
      j.deadline > clock_timestamp() + interval '30 minutes' as ahead
     from job j where j.id = $1`,
    [job.id],
  );
  const accepted = answers.filter(({ __typename }) => __typename === 'SubmittedProposal').length;
  const isSound = found.late === 0 && found.early === 0 && found.received === accepted && found.ahead === isExtended;
  return isSound ? 0 : 1;
}

test('the very microsecond of the deadline is late, and the one before it is not', async () => {
  const job = await publishJob(market, requester);
  const says = async (shift: string) => {
    const text = `do $$ declare asked job; begin
      select * into strict asked from job where id = '${job.id}';
      perform refuse_unless_open(asked, (select bidder_id from invitation where job_id = asked.id limit 1), asked.deadline ${shift});
    end $$`;
    return market.owner.query(text).then(
      () => 'accepted',
      (error: { code?: string }) => error.code,
    );
  };
  expect([await says("- interval '1 microsecond'"), await says(''), await says("+ interval '1 microsecond'")]).toEqual([
    'accepted',
    'BW001',
    'BW001',
  ]);
});
