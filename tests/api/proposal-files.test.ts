import { setTimeout } from 'node:timers/promises';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clearSpareFiles } from '../../apps/api/src/opening/spare-files.js';
import type { Actor } from '../support/actor.js';
import { choose, judged } from '../support/choosing.js';
import { worksFor } from '../support/on-behalf.js';
import { type Market, openMarket } from '../support/market.js';
import {
  bringDeadline,
  offer,
  opened,
  type PublishedJob,
  publishJob,
  save,
  start,
  submit,
  withdraw,
} from '../support/proposing.js';
import {
  announce,
  digestByHand,
  download,
  picture,
  sendFrom,
  tus,
  type UploadedFile,
  uploadWhole,
} from '../support/uploading.js';
import { startWeb } from '../support/web.js';

let market: Market;
let rita: Actor;
let vera: Actor;
let colleague: Actor;
let tim: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita Requester');
  const vendor = await market.vendor('Blue Door');
  vera = await market.vendorPerson('Vera Vendor', vendor);
  colleague = await market.vendorPerson('Cora Colleague', vendor);
  tim = await market.teamMember('Tim Lead', await market.team('Events team'));
});
afterAll(() => market.close());

/** A published job for which Vera has begun a proposal. */
async function begun(): Promise<PublishedJob> {
  const job = await publishJob(market, rita);
  await start(vera, job);
  return job;
}

const withFiles = (job: PublishedJob, files: UploadedFile[]) => ({ ...offer(job, 5_000), files });

interface ShownFile extends UploadedFile {
  size: number;
  type: string;
  digest: string;
}

async function ownFiles(actor: Actor, job: PublishedJob): Promise<ShownFile[]> {
  const document = `query ($job: ID!) { myProposal(jobId: $job) { content { files { fileId salt name size type digest isProtected caption } } } }`;
  const { myProposal } = await actor.ask<{ myProposal: { content: { files: ShownFile[] } } }>(document, {
    job: job.id,
  });
  return myProposal.content.files;
}

async function openedFiles(job: PublishedJob): Promise<{ id: string; content: { files: ShownFile[] } }[]> {
  const document = `query ($job: ID!) { comparison(jobId: $job) { proposals { id ideaTermsAcceptedAt
    content { files { fileId salt name size type digest isProtected caption } } } } }`;
  const { comparison } = await rita.ask<{
    comparison: { proposals: { id: string; content: { files: ShownFile[] } }[] };
  }>(document, { job: job.id });
  return comparison.proposals;
}

const readingsOf = async (actor: Actor, job: PublishedJob) => {
  const document = `query ($job: ID!) { myProposal(jobId: $job) { fileReadings { fileId personName isOwnSide } } }`;
  const answer = await actor.ask<{ myProposal: { fileReadings: { personName: string; isOwnSide: boolean }[] } }>(
    document,
    { job: job.id },
  );
  return answer.myProposal.fileReadings.map(({ personName }) => personName);
};

async function open(job: PublishedJob): Promise<void> {
  await bringDeadline(market, job, 50);
  await opened(market, job);
}

const addressOf = ({ fileId, salt }: UploadedFile, kind = 'png') => `/api/proposal-files/${fileId}.${salt}.${kind}`;

describe('a sealed file', () => {
  test('goes from the bidder to the requester byte for byte, with a digest that anybody can check', async () => {
    const job = await begun();
    const content = picture(1_000_000);
    const file = await uploadWhole(vera, 'proposal-files', job, 'Our stage.png', content);
    const named = { ...file, caption: 'The stage as we see it' };
    expect(await save(vera, job, 0, withFiles(job, [named]))).toMatchObject({ __typename: 'MyProposal' });
    const shown = { ...named, size: 1_000_000, type: 'image/png', digest: digestByHand(content, file.salt) };
    expect(await ownFiles(vera, job)).toEqual([shown]);
    const own = await download(colleague, 'proposal-files', file.fileId);
    expect(own.body.equals(content)).toBe(true);
    expect(await submit(vera, job, withFiles(job, [named]))).toMatchObject({ __typename: 'SubmittedProposal' });
    await open(job);
    expect(await openedFiles(job)).toMatchObject([{ content: { files: [shown] } }]);
    const read = await download(rita, 'proposal-files', file.fileId);
    expect(read.body.equals(content)).toBe(true);
    expect(read.headers.get('content-disposition')).toContain('attachment; filename="Our stage.png"');
    expect(read.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('of exactly 25 MB goes in and comes out, and a byte more does not', async () => {
    const job = await begun();
    const content = picture(25 * 1024 * 1024);
    expect((await announce(vera, 'proposal-files', job, 'Larger.png', content.length + 1)).status).toBe(413);
    const since = Date.now();
    const file = await uploadWhole(vera, 'proposal-files', job, 'Large.png', content);
    const sent = Date.now();
    await save(vera, job, 0, withFiles(job, [file]));
    const asked = Date.now();
    const { body } = await download(vera, 'proposal-files', file.fileId);
    expect(body.equals(content)).toBe(true);
    process.stdout.write(`a file of 25 MB: in after ${sent - since} ms, out after ${Date.now() - asked} ms\n`);
  });

  test('is nobody else’s before the deadline, whoever asks and whatever they know of its address', async () => {
    const job = await begun();
    const file = await uploadWhole(vera, 'proposal-files', job, 'Offer.png', picture(1000));
    await submit(vera, job, withFiles(job, [file]));
    const leader = await market.person('Lea Leader', { department: 'Board', isLeader: true });
    const administrator = await market.person('Ada Admin', { department: 'IT', isAdministrator: true });
    await start(tim, job);
    for (const other of [rita, tim, leader, administrator]) {
      expect((await download(other, 'proposal-files', file.fileId)).status, other.name).toBe(404);
      for (const method of ['HEAD', 'DELETE'] as const) {
        expect((await tus(other, method, addressOf(file))).status, `${other.name} ${method}`).toBe(404);
      }
      expect((await sendFrom(other, addressOf(file), 0, picture(1000))).status, other.name).toBe(404);
    }
    await open(job);
    expect((await download(rita, 'proposal-files', file.fileId)).status).toBe(200);
    for (const other of [tim, leader, administrator]) {
      expect((await download(other, 'proposal-files', file.fileId)).status, other.name).toBe(404);
    }
  });

  test('that is no part of what was opened stays its bidder’s', async () => {
    const job = await begun();
    const [first, second, draft] = [
      await uploadWhole(vera, 'proposal-files', job, 'First.png', picture(1000)),
      await uploadWhole(vera, 'proposal-files', job, 'Second.png', picture(2000)),
      await uploadWhole(vera, 'proposal-files', job, 'Draft.png', picture(3000)),
    ];
    await submit(vera, job, withFiles(job, [first]));
    await submit(vera, job, withFiles(job, [second]));
    await save(vera, job, 2, withFiles(job, [second, draft]));
    await open(job);
    const statuses = await Promise.all(
      [first, second, draft].map(async ({ fileId }) => (await download(rita, 'proposal-files', fileId)).status),
    );
    expect(statuses).toEqual([404, 200, 404]);
  });

  test('of a withdrawn proposal is never handed to the requester', async () => {
    const job = await begun();
    const file = await uploadWhole(vera, 'proposal-files', job, 'Offer.png', picture(1000));
    await submit(vera, job, withFiles(job, [file]));
    await withdraw(vera, job);
    await open(job);
    expect((await download(rita, 'proposal-files', file.fileId)).status).toBe(404);
    expect((await download(vera, 'proposal-files', file.fileId)).status).toBe(200);
  });

  test('that was changed in the database, or put in another’s place, does not open', async () => {
    const job = await begun();
    const changed = await uploadWhole(vera, 'proposal-files', job, 'Changed.png', picture(300_000));
    const [one, other] = [
      await uploadWhole(vera, 'proposal-files', job, 'One.png', picture(1000, 1)),
      await uploadWhole(vera, 'proposal-files', job, 'Other.png', picture(1000, 2)),
    ];
    await submit(vera, job, withFiles(job, [changed, one, other]));
    await market.owner.query(
      `update proposal_file_block set ciphertext = set_byte(ciphertext, 100, get_byte(ciphertext, 100) # 1) where file_id = $1 and number = 0`,
      [changed.fileId],
    );
    await market.owner.query(
      `update proposal_file_block b set (ciphertext, wrap_for_opening, wrap_for_bidder, hash) =
         (select o.ciphertext, o.wrap_for_opening, o.wrap_for_bidder, o.hash from proposal_file_block o where o.file_id = $2)
       where b.file_id = $1`,
      [one.fileId, other.fileId],
    );
    await open(job);
    expect(await download(rita, 'proposal-files', changed.fileId)).toMatchObject({ status: 422, code: 'UNREADABLE' });
    expect(await download(rita, 'proposal-files', one.fileId)).toMatchObject({ status: 422, code: 'UNREADABLE' });
    expect((await download(rita, 'proposal-files', other.fileId)).status).toBe(200);
  });
});

describe('an upload', () => {
  test('goes on where it stopped after the server was restarted', async () => {
    const job = await begun();
    const content = picture(900_000);
    const before = await startWeb(market.database, market.opener.url);
    const first = vera.at(before.address);
    const { location } = await announce(first, 'proposal-files', job, 'Plan.png', content.length);
    expect((await sendFrom(first, location ?? '', 0, content.subarray(0, 600_000))).offset).toBe(524_288);
    await before.stop();
    const after = await startWeb(market.database, market.opener.url);
    const second = vera.at(after.address);
    expect(await tus(second, 'HEAD', location ?? '')).toMatchObject({ status: 200, offset: 524_288 });
    expect((await sendFrom(second, location ?? '', 524_288, content.subarray(524_288))).offset).toBe(900_000);
    await after.stop();
    const [fileId = '', salt = ''] = location?.split('/').at(-1)?.split('.') ?? [];
    const file = { fileId, salt, name: 'Plan.png', isProtected: false, caption: '' };
    expect(await save(vera, job, 0, withFiles(job, [file]))).toMatchObject({ __typename: 'MyProposal' });
    expect((await download(vera, 'proposal-files', fileId)).body.equals(content)).toBe(true);
  });

  test('that comes twice at one offset is kept once', async () => {
    const job = await begun();
    const content = picture(500_000);
    const other = await startWeb(market.database, market.opener.url);
    const { location } = await announce(vera, 'proposal-files', job, 'Plan.png', content.length);
    const answers = await Promise.all([
      sendFrom(vera, location ?? '', 0, content),
      sendFrom(colleague.at(other.address), location ?? '', 0, content),
    ]);
    await other.stop();
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
    const { blocks } = await market.one<{ blocks: number }>(
      'select count(*)::int as blocks from proposal_file_block where file_id = $1',
      [location?.split('/').at(-1)?.split('.')[0]],
    );
    expect(blocks).toBe(2);
  });

  test('is refused from the deadline on, in the middle of a file too', async () => {
    const job = await begun();
    const content = picture(600_000);
    const { location } = await announce(vera, 'proposal-files', job, 'Late.png', content.length);
    await sendFrom(vera, location ?? '', 0, content.subarray(0, 262_144));
    await bringDeadline(market, job, 0);
    const late = await sendFrom(vera, location ?? '', 262_144, content.subarray(262_144));
    expect(late).toMatchObject({ status: 422, code: 'DEADLINE_PASSED' });
    expect(await announce(vera, 'proposal-files', job, 'Later.png', 100)).toMatchObject({ status: 422 });
  });

  test('is taken for nobody’s proposal but one’s own, and only once it is begun', async () => {
    const job = await publishJob(market, rita);
    const anonymous = await announce(vera, 'proposal-files', job, 'Early.png', 100);
    expect(anonymous).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    for (const other of [rita, await market.employee('Sam Stranger')]) {
      expect(await announce(other, 'proposal-files', job, 'Foreign.png', 100)).toMatchObject({ status: 404 });
    }
  });

  test('holds a proposal to what it can keep, in words', async () => {
    const job = await begun();
    for (let number = 0; number < 40; number += 1) await announce(vera, 'proposal-files', job, `${number}.png`, 100);
    const answer = await announce(vera, 'proposal-files', job, '41.png', 100);
    expect(answer).toMatchObject({ status: 422, code: 'TOO_MANY' });
    expect(answer.message).toMatch(/takes 10 files/);
  });
});

describe('a content', () => {
  const problemsOf = async (job: PublishedJob, files: UploadedFile[]) => {
    const refused = await submit(vera, job, withFiles(job, files));
    return refused.__typename === 'Refusal' ? refused.problems : refused.__typename;
  };

  test('names no file that is not its own, not finished, or called what it is not', async () => {
    const job = await begun();
    const file = await uploadWhole(vera, 'proposal-files', job, 'Plan.png', picture(1000));
    await start(tim, job);
    const foreign = await uploadWhole(tim, 'proposal-files', job, 'Rival.png', picture(1000));
    const { location } = await announce(vera, 'proposal-files', job, 'Half.png', 1000);
    const [fileId = '', salt = ''] = location?.split('/').at(-1)?.split('.') ?? [];
    const unfinished = { ...file, fileId, salt, name: 'Half.png' };
    const wrong = [
      foreign,
      unfinished,
      { ...file, salt: foreign.salt },
      { ...file, name: 'Plan.pdf' },
      { ...file, name: '../Plan.png' },
      { ...file, name: 'Plan\u202Egnp.png' },
      { ...file, fileId: '00000000-0000-4000-8000-000000000000' },
    ];
    for (const one of wrong) {
      expect(await problemsOf(job, [one]), one.name).toMatchObject([
        { field: 'files.0', message: expect.stringMatching(/\.$/) },
      ]);
    }
    expect(await problemsOf(job, [file, file])).toMatchObject([{ field: 'files.1' }]);
    expect(await problemsOf(job, [file])).toBe('SubmittedProposal');
  });

  test('holds ten files and not eleven', async () => {
    const job = await begun();
    const files: UploadedFile[] = [];
    for (let number = 1; number <= 11; number += 1) {
      files.push(await uploadWhole(vera, 'proposal-files', job, `${number}.png`, picture(100)));
    }
    await expect(problemsOf(job, files)).rejects.toThrow('Keep to 10 files.');
    expect(await problemsOf(job, files.slice(1))).toBe('SubmittedProposal');
  });

  test('that was submitted keeps its files; what nothing holds goes after a day', async () => {
    const job = await begun();
    const [kept, dropped] = [
      await uploadWhole(vera, 'proposal-files', job, 'Kept.png', picture(100)),
      await uploadWhole(vera, 'proposal-files', job, 'Dropped.png', picture(100)),
    ];
    await save(vera, job, 0, withFiles(job, [kept, dropped]));
    await submit(vera, job, withFiles(job, [kept]));
    expect(await tus(vera, 'DELETE', addressOf(kept))).toMatchObject({ status: 422, code: 'IN_USE' });
    const opener = new Pool({ connectionString: market.database.openerUrl });
    const left = async () =>
      (
        await market.many<{ id: string }>('select id from proposal_file where id = any($1)', [
          [kept.fileId, dropped.fileId],
        ])
      ).length;
    await clearSpareFiles(opener);
    expect(await left()).toBe(2);
    await market.owner.query(`update proposal_file set begun_at = begun_at - interval '25 hours'`);
    await clearSpareFiles(opener);
    expect(await left()).toBe(1);
    expect((await download(vera, 'proposal-files', kept.fileId)).status).toBe(200);
    await opener.end();
  });

  test('that a bidder takes up again while spare ones are cleared away stays', async () => {
    const job = await begun();
    const file = await uploadWhole(vera, 'proposal-files', job, 'Taken up.png', picture(100));
    await market.owner.query(`update proposal_file set begun_at = begun_at - interval '25 hours'`);
    const opener = new Pool({ connectionString: market.database.openerUrl });
    const web = new Pool({ connectionString: market.database.webUrl, max: 1 });
    await worksFor(web, vera);
    await web.query('begin');
    await web.query('select from proposal_file where id = $1 for share', [file.fileId]);
    const clearing = clearSpareFiles(opener);
    await setTimeout(300);
    await web.query(
      'insert into proposal_file_use (proposal_id, version, file_id) select proposal_id, 0, id from proposal_file where id = $1',
      [file.fileId],
    );
    await web.query('commit');
    await clearing;
    expect(await market.many('select from proposal_file where id = $1', [file.fileId])).toHaveLength(1);
    await Promise.all([web.end(), opener.end()]);
  });

  test('that was not opened is cleared away a day after the opening, what was opened stays', async () => {
    const job = await begun();
    const [replaced, standing] = [
      await uploadWhole(vera, 'proposal-files', job, 'Replaced.png', picture(100)),
      await uploadWhole(vera, 'proposal-files', job, 'Standing.png', picture(100)),
    ];
    await submit(vera, job, withFiles(job, [replaced]));
    await submit(vera, job, withFiles(job, [standing]));
    await open(job);
    await market.owner.query('alter table job disable trigger guard_job');
    await market.owner.query(
      `update job set published_at = published_at - interval '3 days', opened_at = opened_at - interval '25 hours', deadline = deadline - interval '2 days' where id = $1`,
      [job.id],
    );
    await market.owner.query('alter table job enable trigger guard_job');
    await market.owner.query(`update proposal_file set begun_at = begun_at - interval '25 hours'`);
    const opener = new Pool({ connectionString: market.database.openerUrl });
    await clearSpareFiles(opener);
    await opener.end();
    const ids = await market.many<{ id: string }>('select id from proposal_file where id = any($1)', [
      [replaced.fileId, standing.fileId],
    ]);
    expect(ids).toEqual([{ id: standing.fileId }]);
  });
});

describe('a protected idea', () => {
  const ACCEPT = `mutation ($proposal: ID!) { acceptIdeaTerms(proposalId: $proposal) {
    __typename ... on OpenedProposal { ideaTermsAcceptedAt } ... on Refusal { code } } }`;

  test('opens to the requester after agreeing to its terms, and its bidder sees who read it once the job is decided', async () => {
    const job = await begun();
    const [idea, plain] = [
      await uploadWhole(vera, 'proposal-files', job, 'Idea.png', picture(100)),
      await uploadWhole(vera, 'proposal-files', job, 'Plain.png', picture(100)),
    ];
    await submit(vera, job, withFiles(job, [{ ...idea, isProtected: true }, plain]));
    await open(job);
    const [proposal] = await openedFiles(job);
    expect(await download(rita, 'proposal-files', idea.fileId)).toMatchObject({ status: 403, code: 'TERMS' });
    expect((await download(rita, 'proposal-files', plain.fileId)).status).toBe(200);
    expect(await tim.ask(ACCEPT, { proposal: proposal?.id })).toEqual({
      acceptIdeaTerms: { __typename: 'Refusal', code: 'NOT_FOUND' },
    });
    const agreed = await rita.ask(ACCEPT, { proposal: proposal?.id });
    expect(agreed).toEqual({
      acceptIdeaTerms: { __typename: 'OpenedProposal', ideaTermsAcceptedAt: expect.any(String) },
    });
    expect((await download(rita, 'proposal-files', idea.fileId)).status).toBe(200);
    await download(vera, 'proposal-files', idea.fileId);
    expect(await readingsOf(vera, job)).toEqual(['Vera Vendor']);
    const [judgedOne] = await judged(rita, job);
    expect((await choose(rita, job, judgedOne?.id ?? '')).__typename).toBe('AwardMade');
    expect(await readingsOf(vera, job)).toEqual(['Vera Vendor', 'Rita Requester']);
  });

  test('counts each refusal as no reading', async () => {
    const job = await begun();
    const idea = await uploadWhole(vera, 'proposal-files', job, 'Idea.png', picture(100));
    await submit(vera, job, withFiles(job, [{ ...idea, isProtected: true }]));
    await open(job);
    await download(rita, 'proposal-files', idea.fileId);
    await download(tim, 'proposal-files', idea.fileId);
    expect(await market.many('select 1 from file_reading where file_id = $1', [idea.fileId])).toEqual([]);
  });
});

test('a cancelled job leaves no file behind, begun, saved or submitted', async () => {
  const job = await begun();
  const file = await uploadWhole(vera, 'proposal-files', job, 'Plan.png', picture(300_000));
  await submit(vera, job, withFiles(job, [file]));
  const { location } = await announce(vera, 'proposal-files', job, 'Half.png', 1000);
  await rita.ask('mutation ($id: ID!) { cancelJob(id: $id, reason: "The need is gone.") { __typename } }', {
    id: job.id,
  });
  const left = async () =>
    market.one(
      `select (select count(*)::int from proposal_file f join proposal p on p.id = f.proposal_id where p.job_id = $1) as files,
         (select count(*)::int from proposal_file_block where file_id = $2) as blocks`,
      [job.id, file.fileId],
    );
  await expect.poll(left, { timeout: 10_000 }).toEqual({ files: 0, blocks: 0 });
  expect((await download(vera, 'proposal-files', file.fileId)).status).toBe(404);
  expect((await sendFrom(vera, location ?? '', 0, picture(1000))).status).toBe(404);
  expect((await announce(vera, 'proposal-files', job, 'After.png', 100)).status).toBe(422);
});
