import { createHash } from 'node:crypto';
import { SHUT_FILE_WORDS, SHUT_WORDS } from '@bidwell/domain/drop-box';
import { associatedData } from '@bidwell/domain/sealing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalFileKeys } from '../../apps/api/src/opening/local-file-keys.js';
import type { Actor } from '../support/actor.js';
import { worksFor } from '../support/on-behalf.js';
import { type Market, openMarket } from '../support/market.js';
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
  startJobDraft,
  submit,
  withdraw,
} from '../support/proposing.js';
import { draftsBegun, furtherRound } from '../support/rounds.js';
import { download, picture, uploadWhole } from '../support/uploading.js';

/* A drop box: until it opens, not even the bidder reads again what it submitted. */

let market: Market;
let rita: Actor;
let vera: Actor;
let tom: Actor;
let web: pg.Client;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  tom = await market.teamMember('Tom', await market.team('Events team'));
  web = new pg.Client({ connectionString: market.database.webUrl });
  await web.connect();
  await worksFor(web, vera);
}, 60_000);
afterAll(async () => {
  await web?.end();
  await market?.close();
});

const dropBox = () => publishJob(market, rita, 3_600_000, { isDropBox: true });

async function open(job: PublishedJob): Promise<void> {
  await bringDeadline(market, job, 50);
  await opened(market, job);
}

const IS_ONE = 'query ($id: ID!) { job(id: $id) { isDropBox } }';
const isOne = async (actor: Actor, { id }: PublishedJob) =>
  (await actor.ask<{ job: { isDropBox: boolean } }>(IS_ONE, { id })).job.isDropBox;

const SHUT = 'query ($job: ID!) { myProposal(jobId: $job) { closedBecause readings { version } } }';
const shut = async (actor: Actor, job: PublishedJob) =>
  (await actor.ask<{ myProposal: { closedBecause: string | null; readings: unknown[] } }>(SHUT, { job: job.id }))
    .myProposal;

/** What a receipt's address gives: the sealed text in its words, or a no in words. */
async function textOf(actor: Actor, proposalId: string, version: number) {
  const headers = { cookie: `bidwell_session=${actor.sessionToken}` };
  const answer = await fetch(`${market.address}/api/receipts/${proposalId}/${version}/proposal.json`, { headers });
  return { status: answer.status, text: await answer.text() };
}

const wrapsOf = ({ id }: PublishedJob) =>
  market.many<{ number: number; isForOpening: boolean; isForBidder: boolean }>(
    `select v.number, v.wrap_for_opening is not null as "isForOpening", v.wrap_for_bidder is not null as "isForBidder"
     from proposal p join proposal_version v on v.proposal_id = p.id where p.job_id = $1 order by v.number`,
    [id],
  );

/** Whether one of the wraps of each version of a job opens by the own-reading key. */
async function opensForBidder({ id }: PublishedJob): Promise<boolean[]> {
  const keys = await LocalFileKeys.in(market.keysFolder);
  const versions = await market.many<{ proposalId: string; bidderId: string; version: number; wraps: Buffer[] }>(
    `select p.id as "proposalId", p.bidder_id as "bidderId", v.number as version,
       array_remove(array[v.wrap_for_opening, v.wrap_for_bidder], null) as wraps
     from proposal p join proposal_version v on v.proposal_id = p.id where p.job_id = $1`,
    [id],
  );
  return Promise.all(
    versions.map(async ({ wraps, ...place }) => {
      const bound = associatedData({ jobId: id, ...place });
      const tried = await Promise.allSettled(wraps.map((wrap) => keys.unwrapForBidder(wrap, bound)));
      return tried.some(({ status }) => status === 'fulfilled');
    }),
  );
}

describe('until it opens', () => {
  test('a bidder submits, cannot read it again, replaces and withdraws it, and reads its last after the opening', async () => {
    const job = await dropBox();
    const first = await propose(vera, job, offer(job, 7_000, 'The first words.'));
    expect(JSON.stringify(first)).not.toContain('The first words.');
    expect(first.receipt).toMatchObject({ version: 1 });
    expect(await shut(vera, job)).toEqual({ closedBecause: SHUT_WORDS, readings: [] });
    // The receipt stays; where the words were there is an empty sheet for a replacement.
    expect(await mine(vera, job)).toMatchObject({
      state: 'SUBMITTED',
      hasUnsubmittedChanges: false,
      receipts: [first.receipt],
      content: { pitch: '', total: null },
    });
    const read = await textOf(vera, first.proposal.id, 1);
    expect(read.status).toBe(409);
    expect(read.text).toContain(SHUT_WORDS);

    expect(await withdraw(vera, job)).toMatchObject({ state: 'WITHDRAWN', content: { pitch: '' } });
    const second = await submit(vera, job, offer(job, 6_000, 'The second words.'));
    expect(second).toMatchObject({ __typename: 'SubmittedProposal', receipt: { version: 2 } });
    const third = await submit(vera, job, offer(job, 5_000, 'The third words.'));
    expect(third).toMatchObject({ __typename: 'SubmittedProposal', receipt: { version: 3 } });
    expect(await wrapsOf(job)).toEqual([1, 2, 3].map((number) => ({ number, isForOpening: true, isForBidder: false })));

    await open(job);
    const comparison = await compare(rita, job);
    expect(comparison?.proposals).toMatchObject([{ version: 3, content: { pitch: 'The third words.' } }]);
    expect(await mine(vera, job)).toMatchObject({
      content: { pitch: 'The third words.', total: 5_000 * 2 + 2_500 * 80 },
    });
    expect(await shut(vera, job)).toEqual({ closedBecause: null, readings: [{ version: '3' }] });
    // What was withdrawn or replaced is the bidder's own to read, and nobody else's.
    const earlier = await textOf(vera, first.proposal.id, 1);
    expect(earlier.status).toBe(200);
    expect(createHash('sha256').update(earlier.text).digest('hex')).toBe(first.receipt.contentHash);
    expect((await textOf(rita, first.proposal.id, 1)).status).toBe(404);
  });

  test('stays shut after the deadline as long as nobody has opened it', async () => {
    await market.owner.query('insert into policy (two_person_release) values (true)');
    const job = await dropBox();
    await market.owner.query('delete from policy');
    const { proposal } = await propose(vera, job, offer(job, 7_000, 'Not yet.'));
    await bringDeadline(market, job, 0);
    expect((await shut(vera, job)).closedBecause).toBe(SHUT_WORDS);
    expect(await mine(vera, job)).toMatchObject({ content: { pitch: '' } });
    expect((await textOf(vera, proposal.id, 1)).status).toBe(409);
  });

  test('the opener says the same, and the own-reading key opens nothing of it', async () => {
    const job = await dropBox();
    const { proposal } = await propose(vera, job, offer(job, 7_000));
    const ask = (path: string, body: object) =>
      fetch(`${market.opener.url}${path}`, {
        method: 'POST',
        headers: { authorization: 'Bearer token of the tests', 'content-type': 'application/json' },
        body: JSON.stringify({ sessionToken: vera.sessionToken, proposalId: proposal.id, ...body }),
      });
    for (const answer of [await ask('/own-proposal', {}), await ask('/own-text', { version: 1 })]) {
      expect(answer.status).toBe(409);
      expect(await answer.json()).toEqual({ message: SHUT_WORDS });
    }
    // With the whole key folder in hand, the own-reading key opens a version of any other job, and none of this one.
    const plain = await publishJob(market, rita);
    await propose(vera, plain, offer(plain, 7_000));
    expect(await opensForBidder(plain)).toEqual([true]);
    expect(await opensForBidder(job)).toEqual([false]);
  });

  test('a draft of a replacement is kept like any draft, and goes when it is submitted', async () => {
    const job = await dropBox();
    await start(vera, job);
    await save(vera, job, 0, offer(job, 7_000, 'A draft.'));
    expect(await mine(vera, job)).toMatchObject({ content: { pitch: 'A draft.' } });
    const { proposal } = await propose(vera, job, offer(job, 7_000, 'The words.'));
    const drafts = () => market.many('select from proposal_draft where proposal_id = $1', [proposal.id]);
    expect(await drafts()).toHaveLength(0);
    // A window that was open meanwhile cannot put the old words back.
    expect(await save(vera, job, 1, offer(job, 7_000, 'The words.'))).toMatchObject({ code: 'CONFLICT' });
    await save(vera, job, proposal.draftRevision, offer(job, 6_000, 'Another draft.'));
    expect(await mine(vera, job)).toMatchObject({ hasUnsubmittedChanges: true, content: { pitch: 'Another draft.' } });
    await submit(vera, job, offer(job, 6_000, 'Other words.'));
    expect(await drafts()).toHaveLength(0);
    expect(await mine(vera, job)).toMatchObject({ content: { pitch: '' } });
  });

  test('a file cannot be read back, and is read by its bidder and those who judge after the opening', async () => {
    const job = await dropBox();
    await start(vera, job);
    const content = picture(300_000);
    const file = await uploadWhole(vera, 'proposal-files', job, 'Our stage.png', content);
    const before = await download(vera, 'proposal-files', file.fileId);
    expect(before.status).toBe(409);
    expect(before.body.toString()).toContain(SHUT_FILE_WORDS);
    expect((await download(tom, 'proposal-files', file.fileId)).status).toBe(404);
    expect(await submit(vera, job, { ...offer(job, 5_000), files: [file] })).toMatchObject({
      __typename: 'SubmittedProposal',
    });
    const { sealedTwice } = await market.one<{ sealedTwice: number }>(
      'select count(wrap_for_bidder)::int as "sealedTwice" from proposal_file_block where file_id = $1',
      [file.fileId],
    );
    expect(sealedTwice).toBe(0);
    await open(job);
    for (const reader of [vera, rita])
      expect((await download(reader, 'proposal-files', file.fileId)).body.equals(content)).toBe(true);
  });
});

describe('the setting', () => {
  test('is off unless the requester says otherwise, and read by everybody who sees the job', async () => {
    const plain = await publishJob(market, rita);
    const box = await dropBox();
    for (const actor of [rita, vera, tom]) {
      expect(await isOne(actor, plain)).toBe(false);
      expect(await isOne(actor, box)).toBe(true);
    }
    const { proposal } = await propose(vera, plain, offer(plain, 7_000, 'Read again.'));
    expect(proposal.content?.pitch).toBe('Read again.');
    expect(await mine(vera, plain)).toMatchObject({ content: { pitch: 'Read again.' } });
    expect((await shut(vera, plain)).closedBecause).toBeNull();
    expect(await wrapsOf(plain)).toEqual([{ number: 1, isForOpening: true, isForBidder: true }]);
  });

  test('can be turned as long as the job is a draft, and is fixed at publication, whoever tries', async () => {
    const draft = await startJobDraft(market, rita, 3_600_000, { isDropBox: true });
    const turn = `mutation ($id: ID!) { saveJob(id: $id, draftVersion: 2, changes: { isDropBox: false }) { ... on Job { isDropBox } } }`;
    expect(await rita.ask(turn, { id: draft.id })).toEqual({ saveJob: { isDropBox: false } });
    const job = await dropBox();
    for (const who of [web, market.owner])
      await expect(who.query('update job set is_drop_box = false where id = $1', [job.id])).rejects.toThrow(
        'fixed at publication',
      );
  });

  test('goes along into a further round, whose drafts and files come from what was opened', async () => {
    const job = await dropBox();
    await start(vera, job);
    const content = picture(1_000);
    const file = await uploadWhole(vera, 'proposal-files', job, 'Our stage.png', content);
    await submit(vera, job, { ...offer(job, 5_000, 'Round one.'), files: [file] });
    await propose(tom, job, offer(job, 6_000));
    await open(job);
    const kept = (await compare(rita, job))?.proposals.map(({ id }) => id) ?? [];
    const round = await furtherRound(rita, job, kept, { leftOut: null });
    expect(await isOne(vera, round)).toBe(true);
    await draftsBegun(market, round, 2);
    expect(await mine(vera, round)).toMatchObject({ state: 'DRAFT', content: { pitch: 'Round one.' } });
    const { blocks, forBidder } = await market.one<{ blocks: number; forBidder: number }>(
      `select count(*)::int as blocks, count(b.wrap_for_bidder)::int as "forBidder" from proposal p
       join proposal_file f on f.proposal_id = p.id join proposal_file_block b on b.file_id = f.id where p.job_id = $1`,
      [round.id],
    );
    expect({ blocks, forBidder }).toEqual({ blocks: 1, forBidder: 0 });
  });
});

describe('as the web process’s role, the database takes', () => {
  const VERSION = `insert into proposal_version (proposal_id, number, submitted_by, content_hash, ciphertext, wrap_for_opening, wrap_for_bidder)
    select id, 1, started_by, repeat('0', 64), '', '', $2 from proposal where job_id = $1`;
  const FILE = `insert into proposal_file (id, proposal_id, added_by, address_hash, size)
    select $2, id, started_by, sha256(''), 1 from proposal where job_id = $1`;
  const BLOCK = `insert into proposal_file_block (file_id, number, hash, ciphertext, wrap_for_opening, wrap_for_bidder)
    values ($1, 0, sha256(''), repeat('x', 29)::bytea, '', $2)`;

  test.each([
    ['no second wrap in a drop box', true, Buffer.from('a wrap')],
    ['nothing without a second wrap in any other job', false, null],
  ])('%s', async (_, isDropBox, wrap) => {
    const job = await publishJob(market, rita, 3_600_000, { isDropBox });
    await start(vera, job);
    await expect(web.query(VERSION, [job.id, wrap])).rejects.toThrow('A submission is sealed.');
    const { id: fileId } = await market.one<{ id: string }>('select gen_random_uuid() as id');
    await web.query(FILE, [job.id, fileId]);
    await expect(web.query(BLOCK, [fileId, wrap])).rejects.toThrow('sealed for the opening alone');
    // The owner of the tables fares no better, before or after.
    await expect(market.owner.query(VERSION, [job.id, wrap])).rejects.toThrow('A submission is sealed.');
    const other = wrap === null ? Buffer.from('a wrap') : null;
    await web.query(VERSION, [job.id, other]);
    await web.query(BLOCK, [fileId, other]);
    const change =
      'update proposal_version v set wrap_for_bidder = $2 from proposal p where p.id = v.proposal_id and p.job_id = $1';
    await expect(market.owner.query(change, [job.id, wrap])).rejects.toThrow('never changes');
    await expect(
      market.owner.query('update proposal_file_block set wrap_for_bidder = $2 where file_id = $1', [fileId, wrap]),
    ).rejects.toThrow('sealed for the opening alone');
  });
});
