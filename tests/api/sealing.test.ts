import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalFileKeys } from '../../apps/api/src/opening/local-file-keys.js';
import { startOpener } from '../../apps/api/src/opening/start-opener.js';
import type { Actor } from '../support/actor.js';
import { worksFor } from '../support/on-behalf.js';
import { type Bidding, type Market, openMarket } from '../support/market.js';
import { openerSettings } from '../support/opener.js';
import {
  bringDeadline,
  compare,
  mine,
  offer,
  opened,
  propose,
  type PublishedJob,
  publishJob,
  save,
  start,
  submit,
  withdraw,
} from '../support/proposing.js';

let market: Market;
let requester: Actor;
let team: Bidding;
let vendor: Bidding;
let teamLead: Actor;
let vendorOwner: Actor;

beforeAll(async () => {
  market = await openMarket();
  requester = await market.employee('Rita Requester');
  team = await market.team('Events team');
  vendor = await market.vendor('Blue Door');
  teamLead = await market.teamMember('Tim Lead', team);
  vendorOwner = await market.vendorPerson('Vera Vendor', vendor);
});
afterAll(() => market.close());

const countOf = async (actor: Actor, job: PublishedJob): Promise<number | null> => {
  const document = 'query ($job: ID!) { job(id: $job) { requesterView { proposalCount } } }';
  const { job: seen } = await actor.ask<{ job: { requesterView: { proposalCount: number } | null } | null }>(document, {
    job: job.id,
  });
  return seen?.requesterView?.proposalCount ?? null;
};

/** Asks PostgreSQL under a process's own role; answers the error's words, or null when it was allowed. */
async function refusalOf(url: string, text: string, values: unknown[] = [], by?: Actor): Promise<string | null> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    if (by !== undefined) await worksFor(client, by);
    await client.query(text, values);
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end();
  }
}

describe('until the deadline', () => {
  test('the requester knows how many, and nobody reads any', async () => {
    const job = await publishJob(market, requester);
    await propose(teamLead, job, offer(job, 5_000));
    await propose(vendorOwner, job, offer(job, 6_000));
    const leader = await market.person('Lea Leader', { department: 'Board', isLeader: true });
    const administrator = await market.person('Ada Admin', { department: 'IT', isAdministrator: true });
    expect(await compare(requester, job)).toBeNull();
    expect(await countOf(requester, job)).toBe(2);
    for (const other of [leader, administrator, teamLead]) {
      expect(await compare(other, job)).toBeNull();
      expect(await countOf(other, job)).toBeNull();
    }
  });

  test('the count follows withdrawals, and drafts do not count', async () => {
    const job = await publishJob(market, requester);
    await propose(teamLead, job, offer(job, 5_000));
    await start(vendorOwner, job);
    await save(vendorOwner, job, 0, offer(job, 6_000));
    expect(await countOf(requester, job)).toBe(1);
    await withdraw(teamLead, job);
    expect(await countOf(requester, job)).toBe(0);
  });
});

describe('the role of the web process', () => {
  test.each([
    ['reads no sealed version', 'select ciphertext from proposal_version'],
    ['reads no wrapped key of a version', 'select wrap_for_opening from proposal_version'],
    ['reads no key for re-reading', 'select wrap_for_bidder from proposal_version'],
    ['reads no draft', 'select ciphertext from proposal_draft'],
    ['reads no block of a file', 'select ciphertext from proposal_file_block'],
    ['reads no wrapped key of a file', 'select wrap_for_opening from proposal_file_block'],
    ['reads no key for re-reading a file', 'select wrap_for_bidder from proposal_file_block'],
    ['changes no block of a file', `update proposal_file_block set ciphertext = ''`],
    ['takes no block out of a file', 'delete from proposal_file_block'],
    ['calls no file arrived that is not', 'update proposal_file set received = size'],
    ['moves no file to another proposal', 'update proposal_file set proposal_id = proposal_id'],
    ['writes no reading of a file', 'insert into file_reading (file_id) values (gen_random_uuid())'],
    ['hides no reading of a file', 'delete from file_reading'],
    ['reads no private key', 'select wrapped from job_private_key'],
    [
      'gets no sealed column back from its own insert',
      `insert into proposal_draft values (gen_random_uuid(), '', '') returning ciphertext`,
    ],
    ['changes no submitted version', `update proposal_version set content_hash = content_hash`],
    [
      'dates no submission',
      `insert into proposal_version (proposal_id, number, submitted_by, received_at, content_hash) select id, 1, started_by, clock_timestamp(), '' from proposal`,
    ],
    ['sets no state', `update proposal set state = 'submitted'`],
    ['counts up no version', 'update proposal set version = version + 1'],
    [
      'opens nothing',
      `insert into opened_proposal (proposal_id, job_id, version, content_hash) select id, job_id, 1, '' from proposal`,
    ],
    ['calls no job opened', 'update job set opened_at = clock_timestamp()'],
    ['makes no key', `insert into job_key (id, public_key, signature) values (gen_random_uuid(), '', '')`],
    ['deletes no proposal', 'delete from proposal'],
    ['hides no late attempt', 'delete from refused_attempt'],
    ['switches no guard off', 'alter table proposal_version disable trigger all'],
  ])('%s', async (_, text) => {
    expect(await refusalOf(market.database.webUrl, text)).toMatch(/permission denied|must be owner/);
  });

  test('the opener reads no mail address, and submits no proposal: all it may begin is a draft', async () => {
    for (const text of [
      'select email from person',
      `insert into proposal (job_id, state) values (gen_random_uuid(), 'submitted')`,
      `update proposal set state = 'submitted'`,
      'insert into proposal_version (proposal_id, number) values (gen_random_uuid(), 1)',
      'update job set deadline = now()',
    ]) {
      expect(await refusalOf(market.database.openerUrl, text)).toMatch(/permission denied/);
    }
  });
});

describe('the deadline', () => {
  let job: PublishedJob;
  beforeAll(async () => {
    job = await publishJob(market, requester);
    await propose(vendorOwner, job, offer(job, 6_000));
  });

  test.each([
    ['a microsecond before it', `- interval '1 microsecond'`, null],
    ['at the very instant', '', 'DEADLINE_PASSED'],
    ['a microsecond after it', `+ interval '1 microsecond'`, 'DEADLINE_PASSED'],
  ])('%s', async (_, shift, code) => {
    const text = `select refuse_unless_open(j, $2, j.deadline ${shift}) from job j where j.id = $1`;
    const outcome = await market.owner.query(text, [job.id, vendor.id]).then(
      () => null,
      (error: pg.DatabaseError) => (JSON.parse(error.detail ?? '{}') as { code: string }).code,
    );
    expect(outcome).toBe(code);
  });

  test('a version slipped in past the application is refused by the database all the same', async () => {
    const late = await publishJob(market, requester);
    await start(vendorOwner, late);
    await bringDeadline(market, late, 0);
    const text = `insert into proposal_version (proposal_id, number, submitted_by, content_hash, ciphertext, wrap_for_opening, wrap_for_bidder)
      select id, 1, started_by, repeat('0', 64), '', '', '' from proposal where job_id = $1`;
    expect(await refusalOf(market.database.webUrl, text, [late.id], vendorOwner)).toMatch(/DEADLINE_PASSED/);
  });

  test('only moves later, whoever tries', async () => {
    const text = `update job set deadline = deadline - interval '1 minute' where id = $1`;
    expect(await refusalOf(market.database.webUrl, text, [job.id])).toMatch(/only moves later/);
    expect(await refusalOf(market.database.ownerUrl, text, [job.id])).toMatch(/only moves later/);
  });

  test('before it nothing can be called opened, even by the opener', async () => {
    const row = `insert into opened_proposal (proposal_id, job_id, version, content_hash)
      select id, job_id, version, repeat('0', 64) from proposal where job_id = $1`;
    expect(await refusalOf(market.database.openerUrl, row, [job.id])).toMatch(/not before/);
    expect(
      await refusalOf(market.database.openerUrl, 'update job set opened_at = clock_timestamp() where id = $1', [
        job.id,
      ]),
    ).toMatch(/not before/);
  });
});

describe('the opening', () => {
  test('opens what stands, all at once, and what is opened is what was sealed', async () => {
    const third = await market.vendor('Third Vendor');
    const fourth = await market.vendor('Fourth Vendor');
    const [thirdOwner, fourthOwner] = [
      await market.vendorPerson('Theo Third', third),
      await market.vendorPerson('Fay Fourth', fourth),
    ];
    const job = await publishJob(market, requester);
    await propose(teamLead, job, offer(job, 5_000, 'first words'));
    const revised = await submit(teamLead, job, offer(job, 4_000, 'Revised words.'));
    await propose(vendorOwner, job, offer(job, 6_000));
    await withdraw(vendorOwner, job);
    await start(thirdOwner, job);
    await save(thirdOwner, job, 0, offer(job, 1));
    const { receipt } = await propose(fourthOwner, job, offer(job, 3_000, 'Fourth’s words.'));
    await bringDeadline(market, job, 100);
    await opened(market, job);
    const comparison = await compare(requester, job);
    const proposals = comparison?.proposals ?? [];
    expect(proposals.map(({ bidder, version, content }) => [bidder.name, version, content.pitch])).toEqual([
      ['Fourth Vendor', 1, 'Fourth’s words.'],
      ['Events team', 2, 'Revised words.'],
    ]);
    expect(proposals[0]?.contentHash).toBe(receipt.contentHash);
    expect(proposals[1]?.contentHash).toBe(revised.__typename === 'SubmittedProposal' && revised.receipt.contentHash);
    const { text } = await market.one<{ text: string }>(
      'select content_text as text from opened_proposal where content_hash = $1',
      [receipt.contentHash],
    );
    expect(createHash('sha256').update(text).digest('hex')).toBe(receipt.contentHash);
    expect(await countOf(requester, job)).toBe(2);
  });

  test('carries a time that does not wait for the proposals, so that it tells nobody how many there are', async () => {
    const job = await publishJob(market, requester);
    await propose(vendorOwner, job, offer(job, 6_000));
    await bringDeadline(market, job, 0);
    await opened(market, job);
    const text = `select j.opened_at <= o.opened_at as "isFirst" from job j join opened_proposal o on o.job_id = j.id where j.id = $1`;
    expect(await market.one(text, [job.id])).toEqual({ isFirst: true });
  });

  test('afterwards only the requester compares: no bidder, no leader', async () => {
    const job = await publishJob(market, requester);
    await propose(teamLead, job, offer(job, 5_000));
    await bringDeadline(market, job, 100);
    await opened(market, job);
    const leader = await market.person('Lou Leader', { department: 'Board', isLeader: true });
    expect(await compare(requester, job)).toMatchObject({ proposals: [{}] });
    for (const other of [leader, teamLead, await market.employee('Eve Employee')])
      expect(await compare(other, job)).toBeNull();
  });

  test('the requester is told, and a job without proposals opens too', async () => {
    const job = await publishJob(market, requester);
    await bringDeadline(market, job, 100);
    await opened(market, job);
    expect(await compare(requester, job)).toEqual({ invitedCount: expect.any(Number), proposals: [], unreadable: [] });
    const told = await market.one<{ text: string }>(
      `select text from notification where job_id = $1 and kind = 'jobOpened'`,
      [job.id],
    );
    expect(told.text).toMatch(/closed without a proposal\.$/);
  });

  test('a content moved to another proposal opens nowhere, and does not keep the others shut', async () => {
    const third = await market.vendor('Moved Vendor');
    const thirdOwner = await market.vendorPerson('Mo Moved', third);
    const job = await publishJob(market, requester);
    await propose(teamLead, job, offer(job, 5_000, 'Mine.'));
    await propose(vendorOwner, job, offer(job, 6_000, 'Not moved.'));
    const { receipt } = await propose(thirdOwner, job, offer(job, 7_000, 'Overwritten.'));
    await tamper(
      job,
      `update proposal_version v set (ciphertext, wrap_for_opening, content_hash) =
      (select s.ciphertext, s.wrap_for_opening, s.content_hash from proposal_version s join proposal sp on sp.id = s.proposal_id
        where sp.job_id = p.job_id and sp.bidder_id = '${team.id}')
      from proposal p where p.id = v.proposal_id and p.job_id = $1 and p.bidder_id = '${third.id}'`,
    );
    await bringDeadline(market, job, 100);
    await opened(market, job);
    const comparison = await compare(requester, job);
    expect(comparison?.proposals.map(({ content }) => content.pitch).toSorted()).toEqual(['Mine.', 'Not moved.']);
    expect(comparison?.unreadable).toEqual([{ reference: receipt.reference, bidder: { name: 'Moved Vendor' } }]);
    const { myProposal } = await thirdOwner.ask<{ myProposal: object }>(
      'query ($job: ID!) { myProposal(jobId: $job) { isUnreadable state } }',
      { job: job.id },
    );
    expect(myProposal).toEqual({ isUnreadable: true, state: 'SUBMITTED' });
    const told = await market.one<{ text: string }>(
      `select text from notification where job_id = $1 and kind = 'proposalUnreadable'`,
      [job.id],
    );
    expect(told.text).toContain(receipt.reference);
  });

  test('a bidder hears before the deadline when what it sealed was changed', async () => {
    const job = await publishJob(market, requester);
    await propose(teamLead, job, offer(job, 5_000));
    await tamper(
      job,
      `update proposal_version v set ciphertext = set_byte(v.ciphertext, 100, get_byte(v.ciphertext, 100) # 1)
      from proposal p where p.id = v.proposal_id and p.job_id = $1`,
    );
    await expect(mine(teamLead, job)).rejects.toThrow(
      /was changed or damaged.*Write it again and submit it before the deadline/,
    );
    await submit(teamLead, job, offer(job, 4_000));
    expect(await mine(teamLead, job)).toMatchObject({ content: { total: 2 * 4_000 + 80 * 2_000 } });
  });

  test('one changed bit makes a proposal unreadable', async () => {
    const job = await publishJob(market, requester);
    await propose(teamLead, job, offer(job, 5_000));
    await tamper(
      job,
      `update proposal_version v set ciphertext = set_byte(v.ciphertext, 100, get_byte(v.ciphertext, 100) # 1)
      from proposal p where p.id = v.proposal_id and p.job_id = $1`,
    );
    await bringDeadline(market, job, 100);
    await opened(market, job);
    expect(await compare(requester, job)).toMatchObject({
      proposals: [],
      unreadable: [{ bidder: { name: 'Events team' } }],
    });
  });

  test('what was submitted or opened never changes, not even for the owner of the tables', async () => {
    const job = await publishJob(market, requester);
    await propose(teamLead, job, offer(job, 5_000));
    await bringDeadline(market, job, 100);
    await opened(market, job);
    for (const text of [
      `update proposal_version set content_hash = repeat('0', 64) where proposal_id in (select id from proposal where job_id = $1)`,
      `update proposal_version set ciphertext = null, wrap_for_opening = null, wrap_for_bidder = null where proposal_id in (select id from proposal where job_id = $1)`,
      `update opened_proposal set total = 1 where job_id = $1`,
    ]) {
      expect(await refusalOf(market.database.ownerUrl, text, [job.id])).toMatch(/never changes/);
    }
  });

  async function tamper(job: PublishedJob, text: string): Promise<void> {
    await market.owner.query('alter table proposal_version disable trigger keep_version');
    await market.owner.query(text, [job.id]);
    await market.owner.query('alter table proposal_version enable trigger keep_version');
  }
});

describe('a cancelled job', () => {
  test('is never opened: ciphertext, drafts and the private key are destroyed', async () => {
    const job = await publishJob(market, requester);
    await propose(teamLead, job, offer(job, 5_000));
    await start(vendorOwner, job);
    await save(vendorOwner, job, 0, offer(job, 6_000));
    await requester.ask('mutation ($id: ID!) { cancelJob(id: $id, reason: "The need is gone.") { __typename } }', {
      id: job.id,
    });
    await expect.poll(() => leftOf(job), { timeout: 10_000 }).toEqual({ sealed: 0, drafts: 0, keys: 0, versions: 1 });
    await bringDeadline(market, job, 0);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await market.many('select 1 from opened_proposal where job_id = $1', [job.id])).toEqual([]);
    expect(await mine(teamLead, job)).toMatchObject({ state: 'SUBMITTED', content: null, receipts: [{ version: 1 }] });
    expect(await submit(teamLead, job, offer(job, 5_000))).toMatchObject({ code: 'JOB_CANCELLED' });
  });

  test('waits for a draft that is being saved, so that none is left behind', async () => {
    const job = await publishJob(market, requester);
    await start(vendorOwner, job);
    const saving = new pg.Client(market.database.webUrl);
    await saving.connect();
    await worksFor(saving, vendorOwner);
    const text = `insert into proposal_draft (proposal_id, ciphertext, wrap_for_bidder) select id, '', '' from proposal where job_id = $1`;
    await saving.query('begin');
    await saving.query(text, [job.id]);
    const cancelling = requester.ask('mutation ($id: ID!) { cancelJob(id: $id, reason: "x") { __typename } }', {
      id: job.id,
    });
    const isCancelled = cancelling.then(() => true);
    expect(await Promise.race([isCancelled, new Promise((resolve) => setTimeout(() => resolve(false), 300))])).toBe(
      false,
    );
    await saving.query('commit');
    await saving.end();
    expect(await isCancelled).toBe(true);
  });

  async function leftOf(job: PublishedJob): Promise<object> {
    return market.one(
      `select count(v.ciphertext)::int as sealed, count(v)::int as versions, count(d)::int as drafts,
         (select count(*)::int from job_private_key s join job_key k on k.id = s.job_key_id where k.job_id = $1) as keys
       from proposal p left join proposal_version v on v.proposal_id = p.id left join proposal_draft d on d.proposal_id = p.id where p.job_id = $1`,
      [job.id],
    );
  }
});

describe('keys', () => {
  test('nothing is sealed for a key that the opener did not make', async () => {
    const job = await publishJob(market, requester);
    await start(vendorOwner, job);
    await market.owner.query('alter table job_key disable trigger guard_job_key');
    await market.owner.query('update job_key set public_key = $2 where job_id = $1', [job.id, randomBytes(32)]);
    await market.owner.query('alter table job_key enable trigger guard_job_key');
    const document =
      'mutation ($job: ID!, $content: ProposalContentInput!) { submitProposal(jobId: $job, content: $content) { __typename } }';
    const { errors } = await vendorOwner.send(document, { job: job.id, content: offer(job, 5_000) });
    expect(errors[0]?.extensions?.code).toBe('FAULT');
    expect(
      await market.many(
        'select 1 from proposal_version v join proposal p on p.id = v.proposal_id where p.job_id = $1',
        [job.id],
      ),
    ).toEqual([]);
  });

  test('no job is published without a key, and it says so', async () => {
    await market.owner.query('begin');
    await market.owner.query('select 1 from job_key where job_id is null for update');
    const refused = await publishJob(market, requester).catch((error: Error) => error.message);
    await market.owner.query('rollback');
    expect(refused).toMatch(/SEAL_UNAVAILABLE.*key service does not answer\. Try again in a minute\./);
  });

  test('an opener with another database’s key file does not start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bidwell-other-keys-'));
    await expect(startOpener(openerSettings(market.database, folder))).rejects.toThrow(/There is no key file/);
    await LocalFileKeys.in(folder);
    await expect(startOpener(openerSettings(market.database, folder))).rejects.toThrow(
      /does not belong to this database/,
    );
    await rm(folder, { recursive: true });
  });

  test('two openers that start at once in one folder agree on its key', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bidwell-both-keys-'));
    const both = await Promise.all(Array.from({ length: 8 }, () => LocalFileKeys.in(folder)));
    const signing = await Promise.all(both.map(async (keys) => (await keys.publicKeys()).signing.toString('hex')));
    expect(new Set(signing).size).toBe(1);
    await rm(folder, { recursive: true });
  });

  test('a dump of the database opens nothing in 1,000 tries without the key file', async () => {
    const job = await publishJob(market, requester);
    await propose(vendorOwner, job, offer(job, 5_000));
    const dumped = await market.one<{ wrap: Buffer; own: Buffer; id: string; wrapped: Buffer }>(
      `select v.wrap_for_opening as wrap, v.wrap_for_bidder as own, k.id, s.wrapped from proposal p join proposal_version v on v.proposal_id = p.id
       join job_key k on k.job_id = p.job_id join job_private_key s on s.job_key_id = k.id where p.job_id = $1`,
      [job.id],
    );
    let opens = 0;
    for (let attempt = 0; attempt < 500; attempt += 1) {
      const guessed = new LocalFileKeys(randomBytes(32));
      const jobKey = { id: dumped.id, wrappedPrivateKey: dumped.wrapped };
      for (const tried of [
        guessed.unwrapForOpening(jobKey, dumped.wrap, ''),
        guessed.unwrapForBidder(dumped.own, ''),
      ]) {
        opens += await tried.then(
          () => 1,
          () => 0,
        );
      }
    }
    expect(opens).toBe(0);
  });
});

describe('the opener', () => {
  const ask = (path: string, body?: object, token = 'token of the tests') =>
    fetch(`${market.opener.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  test('answers nobody without the installation’s token', async () => {
    expect((await ask('/public-keys', undefined, 'guess')).status).toBe(401);
    expect((await ask('/own-proposal', {}, '')).status).toBe(401);
  });

  test('hands a proposal to nobody but its bidder, whatever the web process asks for', async () => {
    const job = await publishJob(market, requester);
    const { proposal } = await propose(vendorOwner, job, offer(job, 5_000));
    const left = await market.vendorPerson('Lena Left', vendor);
    await market.owner.query('delete from membership where person_id = $1', [left.personId]);
    const status = async (actor: Actor) =>
      (await ask('/own-proposal', { sessionToken: actor.sessionToken, proposalId: proposal.id })).status;
    expect(await status(vendorOwner)).toBe(200);
    for (const other of [teamLead, requester, left]) expect(await status(other)).toBe(404);
    expect((await ask('/own-proposal', { sessionToken: 'made up', proposalId: proposal.id })).status).toBe(404);
  });

  test('two openers on one database open each job once', async () => {
    const second = await startOpener(openerSettings(market.database, market.keysFolder));
    const jobs = await Promise.all(Array.from({ length: 8 }, () => publishJob(market, requester)));
    for (const job of jobs) await propose(vendorOwner, job, offer(job, 5_000));
    for (const job of jobs) await bringDeadline(market, job, 150);
    for (const job of jobs) await opened(market, job);
    await second.stop();
    const ids = jobs.map(({ id }) => id);
    const { proposals, told } = await market.one<{ proposals: number; told: number }>(
      `select (select count(*)::int from opened_proposal where job_id = any($1)) as proposals,
        (select count(*)::int from notification where job_id = any($1) and kind = 'jobOpened') as told`,
      [ids],
    );
    expect({ proposals, told }).toEqual({ proposals: 8, told: 8 });
  });
});
