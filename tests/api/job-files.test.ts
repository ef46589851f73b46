import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { publishJob } from '../support/proposing.js';
import { announce, download, picture, sendFrom, tus, uploadWhole } from '../support/uploading.js';

let market: Market;
let rita: Actor;
let nobody: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita Requester');
  nobody = new Actor(market.address, '', 'Nobody', null);
});
afterAll(() => market.close());

async function draft(): Promise<{ id: string }> {
  const { startJob } = await rita.ask<{ startJob: { id: string } }>(
    'mutation { startJob(templateId: "blank") { ... on Job { id } } }',
  );
  return startJob;
}

const filesOf = async (actor: Actor, job: { id: string }) => {
  const { job: seen } = await actor.ask<{
    job: { files: { id: string; name: string; kind: string; size: number }[] } | null;
  }>('query ($id: ID!) { job(id: $id) { files { id name kind size } } }', job);
  return seen?.files ?? null;
};

describe('a file of a brief', () => {
  test('arrives byte by byte and stands in the brief with its kind and size', async () => {
    const job = await draft();
    const content = picture(700_000);
    const { fileId } = await uploadWhole(rita, 'job-files', job, 'Floor plan.png', content);
    expect(await filesOf(rita, job)).toEqual([{ id: fileId, name: 'Floor plan.png', kind: 'png', size: 700_000 }]);
    const back = await download(rita, 'job-files', fileId);
    expect(back.status).toBe(200);
    expect(back.body.equals(content)).toBe(true);
  });

  test('is not there before it has arrived to its last byte', async () => {
    const job = await draft();
    const content = picture(600_000);
    const begun = await announce(rita, 'job-files', job, 'Plan.png', content.length);
    const part = await sendFrom(rita, begun.location ?? '', 0, content.subarray(0, 400_000));
    expect(part.offset).toBe(262_144);
    expect(await filesOf(rita, job)).toEqual([]);
    expect((await download(rita, 'job-files', begun.location?.split('/').at(-1) ?? '')).status).toBe(404);
    expect((await sendFrom(rita, begun.location ?? '', 262_144, content.subarray(262_144))).offset).toBe(600_000);
    expect(await filesOf(rita, job)).toMatchObject([{ name: 'Plan.png', size: 600_000 }]);
  });

  test('is the requester’s alone while the job is a draft, then everybody’s who sees the job', async () => {
    const vendor = await market.vendorPerson('Vera Vendor', await market.vendor('Blue Door'));
    const leader = await market.person('Lea Leader', { department: 'Board', isLeader: true });
    const stranger = await market.employee('Sam Stranger');
    const job = await draft();
    const { fileId } = await uploadWhole(rita, 'job-files', job, 'Plan.png', picture(1000));
    const others = [vendor, leader, stranger];
    for (const other of others) expect((await download(other, 'job-files', fileId)).status, other.name).toBe(404);
    const published = await publishJob(market, rita);
    await market.owner.query('alter table job_file disable trigger keep_job_file');
    await market.owner.query('update job_file set job_id = $2 where id = $1', [fileId, published.id]);
    await market.owner.query('alter table job_file enable trigger keep_job_file');
    const statuses = await Promise.all(
      others.map(async (other) => (await download(other, 'job-files', fileId)).status),
    );
    expect(statuses).toEqual([200, 200, 404]);
    expect(await filesOf(vendor, published)).toMatchObject([{ id: fileId }]);
    expect((await download(nobody, 'job-files', fileId)).code).toBe('UNAUTHENTICATED');
  });

  test('is taken from nobody but the requester, and by nobody else away', async () => {
    const job = await draft();
    const stranger = await market.employee('Sid Stranger');
    expect(await announce(stranger, 'job-files', job, 'Plan.png', 100)).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    const { fileId } = await uploadWhole(rita, 'job-files', job, 'Plan.png', picture(1000));
    expect((await tus(stranger, 'HEAD', `/api/job-files/${fileId}`)).status).toBe(404);
    expect((await tus(stranger, 'DELETE', `/api/job-files/${fileId}`)).status).toBe(404);
    const remove =
      'mutation ($id: ID!) { removeJobFile(id: $id) { __typename ... on Job { files { id } } ... on Refusal { code } } }';
    expect(await stranger.ask(remove, { id: fileId })).toEqual({
      removeJobFile: { __typename: 'Refusal', code: 'NOT_FOUND' },
    });
    expect(await rita.ask(remove, { id: fileId })).toEqual({ removeJobFile: { __typename: 'Job', files: [] } });
  });

  test('comes along when a past job is repeated, as a copy of its own', async () => {
    const past = await publishJob(market, rita);
    const job = await draft();
    const content = picture(400_000);
    const { fileId } = await uploadWhole(rita, 'job-files', job, 'Plan.png', content);
    await market.owner.query('alter table job_file disable trigger keep_job_file');
    await market.owner.query('update job_file set job_id = $2 where id = $1', [fileId, past.id]);
    await market.owner.query('alter table job_file enable trigger keep_job_file');
    const { repeatJob } = await rita.ask<{ repeatJob: { id: string; files: { id: string; name: string }[] } }>(
      'mutation ($id: ID!) { repeatJob(id: $id) { ... on Job { id files { id name } } ... on Refusal { message } } }',
      { id: past.id },
    );
    const [copy] = repeatJob.files;
    expect(copy?.name).toBe('Plan.png');
    expect(copy?.id).not.toBe(fileId);
    await rita.ask('mutation ($id: ID!) { removeJobFile(id: $id) { __typename } }', { id: copy?.id });
    expect((await download(rita, 'job-files', fileId)).body.equals(content)).toBe(true);
  });

  test('is frozen with its brief', async () => {
    const published = await publishJob(market, rita);
    expect(await announce(rita, 'job-files', published, 'Late.png', 100)).toMatchObject({
      status: 422,
      code: 'WRONG_STATE',
    });
  });
});

describe('serving', () => {
  test('gives nothing a chance to run', async () => {
    const job = await draft();
    const { fileId } = await uploadWhole(rita, 'job-files', job, 'Ümläut "x" 報告.txt', Buffer.from('Plain words.'));
    const { headers } = await download(rita, 'job-files', fileId);
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="_ml_ut _x_ __\.txt"; filename\*=UTF-8''%C3%9Cml/,
    );
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a file that is not taken', () => {
  const inPieces = async (name: string, content: Buffer) => {
    const begun = await announce(rita, 'job-files', await draft(), name, content.length);
    return begun.location === null ? begun : sendFrom(rita, begun.location, 0, content);
  };

  test.each([
    ['of 26 MB', 'Film.png', 26 * 1024 * 1024, 413, /25 MB/],
    ['that is empty', 'Empty.png', 0, 422, /is empty/],
    ['of a kind that can run', 'setup.exe', 100, 422, /of a kind that is not taken. Send PDF/],
    ['of a page', 'page.html', 100, 422, /of a kind that is not taken/],
    ['of a drawing that can carry scripts', 'logo.svg', 100, 422, /of a kind that is not taken/],
    ['without a name', '', 100, 422, /no name/],
  ])('%s is refused before a byte is sent', async (_, name, size, status, words) => {
    const answer = await announce(rita, 'job-files', await draft(), name, size);
    expect(answer.status).toBe(status);
    expect(answer.message).toMatch(words);
  });

  const zip = Buffer.concat([
    Buffer.from('504b03041400000000000000000000000000000000000000000005000000', 'hex'),
    Buffer.from('a.exeMZ'),
  ]);
  test.each([
    [
      'a program',
      'offer.pdf',
      Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.alloc(2000)]),
      /Programs are not taken/,
    ],
    [
      'a program for Linux',
      'offer.txt',
      Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(2000)]),
      /Programs are not taken/,
    ],
    ['a page', 'notes.txt', Buffer.from('  <!DOCTYPE html><script>alert(1)</script>'), /can carry scripts/],
    [
      'a drawing',
      'notes.csv',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
      /can carry scripts/,
    ],
    ['a script', 'notes.txt', Buffer.from('#!/bin/sh\nrm -rf /\n'), /Scripts are not taken/],
    ['an archive', 'sheet.xlsx', zip, /is an archive/],
    ['a picture', 'offer.pdf', picture(500), /named like a PDF document but is a PNG picture/],
    ['words', 'offer.pdf', Buffer.from('Just words.'), /its content is not/],
    ['bytes', 'notes.txt', Buffer.from([1, 0, 2, 0, 3, 0, 9]), /its content is not/],
  ])('%s under another name is refused by its content', async (_, name, content, words) => {
    const answer = await inPieces(name, content);
    expect(answer).toMatchObject({ status: 422, code: 'WRONG_CONTENT' });
    expect(answer.message).toMatch(words);
  });

  test('a large one is told so in words too, while it is still being sent', async () => {
    const answer = await inPieces('offer.pdf', picture(3 * 1024 * 1024));
    expect(answer).toMatchObject({ status: 422, code: 'WRONG_CONTENT' });
  });

  test('more bytes than were announced are refused, and none of them is kept', async () => {
    const job = await draft();
    const begun = await announce(rita, 'job-files', job, 'Plan.png', 1000);
    const answer = await sendFrom(rita, begun.location ?? '', 0, picture(1001));
    expect(answer).toMatchObject({ status: 413, code: 'WRONG_LENGTH' });
    expect(await tus(rita, 'HEAD', begun.location ?? '')).toMatchObject({ status: 200, offset: 0 });
    expect(await filesOf(rita, job)).toEqual([]);
  });

  test('the twenty-first of a brief is refused', async () => {
    const job = await draft();
    for (let number = 1; number <= 20; number += 1)
      await uploadWhole(rita, 'job-files', job, `${number}.png`, picture(100));
    expect(await announce(rita, 'job-files', job, '21.png', 100)).toMatchObject({ status: 422, code: 'TOO_MANY' });
  });

  test('nonsense in the protocol is answered in words, never as a fault', async () => {
    const metadata = { 'upload-metadata': `filename ${Buffer.from('a.png').toString('base64')}` };
    for (const [headers, path] of [
      [{}, '/api/job-files'],
      [{ 'upload-length': '-1', ...metadata }, '/api/job-files'],
      [{ 'upload-length': 'many', ...metadata }, '/api/job-files'],
      [{ 'upload-length': '100', ...metadata }, '/api/job-files'],
      [{ 'upload-length': '100', 'upload-metadata': 'filename' }, '/api/job-files'],
      [
        { 'upload-length': '100', 'upload-metadata': `filename ${Buffer.from('a.png').toString('base64')},jobId eA==` },
        '/api/job-files',
      ],
    ] as [Record<string, string>, string][]) {
      const { status } = await tus(rita, 'POST', path, headers);
      expect(status, JSON.stringify(headers)).toBeGreaterThanOrEqual(400);
      expect(status, JSON.stringify(headers)).toBeLessThan(500);
    }
    for (const id of ['x', '..%2f..', '00000000-0000-0000-0000-000000000000', '%00']) {
      expect((await download(rita, 'job-files', id)).status).toBe(404);
      expect((await tus(rita, 'HEAD', `/api/job-files/${id}`)).status).toBe(404);
    }
  });
});
