import { afterAll, beforeAll, expect, test } from 'vitest';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startOpener } from '../../apps/api/src/opening/start-opener.js';
import { readOpenerConfig } from '../../apps/api/src/opening/opener-config.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { type Arrived, type Mailbox, openMailbox } from '../support/mailbox.js';
import { type Market, openMarket } from '../support/market.js';
import { openerSettings } from '../support/opener.js';
import { bringDeadline, offer, opened, propose, publishJob } from '../support/proposing.js';

/* Each version that is received is confirmed by a mail that encloses its signed receipt; auditors get checkpoints. */

const run = promisify(execFile);

let mailbox: Mailbox;
let market: Market;
let folder: string;
let requester: Actor;
let lena: Actor;
let vera: Actor;

beforeAll(async () => {
  mailbox = await openMailbox();
  market = await openMarket(undefined, mailbox.url);
  folder = await mkdtemp(join(tmpdir(), 'bidwell-receipt-mail-'));
  requester = await market.employee('Maya');
  lena = await market.vendorPerson('Lena', await market.vendor('Bright Events'));
  vera = await market.vendorPerson('Vera', await market.vendor('Vista'));
});

afterAll(async () => {
  await market?.close();
  await mailbox?.close();
  await rm(folder, { recursive: true, force: true });
});

async function addressOf({ personId }: Actor): Promise<string> {
  return (await market.one<{ email: string }>('select email from person where id = $1', [personId])).email;
}

const receiptsTo = (address: string) =>
  mailbox.arrived.filter(({ handedTo, subject }) => handedTo.includes(address) && subject?.startsWith('Received: '));

function enclosed(mail: Arrived, ending: string): string {
  const file = mail.attachments.find(({ filename }) => filename?.endsWith(ending));
  return file === undefined ? '' : new TextDecoder().decode(file.content as ArrayBuffer);
}

/** What the script that is handed out says, with nothing but Node, the file and the key. */
async function verdictOn(receipt: string): Promise<string> {
  await writeFile(join(folder, 'receipt'), receipt);
  const key = (await (await fetch(`${market.address}/api/keys`)).text()).trim();
  const words = [inRoot('apps/web/public/verify-receipt.mjs'), 'receipt', '--key', key];
  const { stdout } = await run(process.execPath, words, { cwd: folder, env: {} });
  return stdout;
}

test('whoever submits is mailed the signed receipt of each version, and nobody else is', async () => {
  const job = await publishJob(market, requester);
  const address = await addressOf(lena);
  for (const version of [1, 2]) {
    await propose(lena, job, offer(job, 1_000 + version));
    const mail = await mailbox.waitFor(
      ({ handedTo, subject }) => handedTo.includes(address) && subject?.includes(`version ${version}`) === true,
    );
    expect(mail.subject).toMatch(/^Received: P-\w{4}-\w{4}, version \d, for JOB-\d+$/);
    expect(mail.text).toContain(`was received: version ${version}`);
    expect(mail.text).toContain(`https://bidwell.company.example/jobs/${job.id}/proposal`);
    expect(`${mail.text}${mail.html}`).not.toMatch(/1[.,]?00[12]/);
    for (const ending of ['.txt', '.json']) {
      const told = await verdictOn(enclosed(mail, ending));
      expect(told).toContain(`Version: ${version}\n`);
    }
  }
  expect(receiptsTo(await addressOf(vera))).toEqual([]);
  expect(receiptsTo(await addressOf(requester))).toEqual([]);
  expect(receiptsTo(address)).toHaveLength(2);
});

test('a receipt waits for no quiet hours and cannot be switched off by a link', async () => {
  await market.owner.query(
    `insert into message_setting (person_id, zone, quiet_from, quiet_until) values ($1, 'UTC', '00:00', '23:59')`,
    [vera.personId],
  );
  const job = await publishJob(market, requester);
  await propose(vera, job, offer(job, 900));
  const address = await addressOf(vera);
  const mail = await mailbox.waitFor(
    ({ handedTo, subject }) => handedTo.includes(address) && subject?.startsWith('Received: ') === true,
  );
  expect(mail.headers.map(({ key }) => key)).not.toContain('list-unsubscribe');
});

test('a submission that is refused mails nobody', async () => {
  const job = await publishJob(market, requester);
  const counts = async () =>
    (await market.one<{ n: number }>(`select count(*)::int as n from mail where kind = 'receipt'`)).n;
  const before = await counts();
  await bringDeadline(market, job, 500);
  await opened(market, job);
  await expect(propose(lena, job, offer(job, 1_000))).rejects.toThrow();
  expect(await counts()).toBe(before);
});

test('each checkpoint goes to the auditors whose addresses the opener was given', async () => {
  await market.opener.stop();
  const settings = openerSettings(market.database, market.keysFolder);
  const opener = await startOpener({ ...settings, checkpointMail: ['auditor@audit.example', 'board@company.example'] });
  try {
    const job = await publishJob(market, requester);
    await propose(lena, job, offer(job, 1_200));
    await bringDeadline(market, job, 500);
    await opened(market, job);
    const newest = 'select number, note from audit_checkpoint order by number desc limit 1';
    for (const address of ['auditor@audit.example', 'board@company.example']) {
      const mail = await mailbox.waitFor(({ handedTo }) => handedTo.includes(address));
      expect(mail.subject).toMatch(/^Checkpoint \d+ of the record$/);
      const { number, note } = await market.one<{ number: number; note: string }>(newest);
      const last = mailbox.arrived.findLast(({ subject }) => subject === `Checkpoint ${number} of the record`);
      expect(last?.text?.replaceAll('\r', '')).toContain(note.trim());
    }
  } finally {
    await opener.stop();
  }
}, 60_000);

test('while the opener does not answer a receipt waits; nothing goes out without it', async () => {
  const { id } = await market.one<{ id: string }>(
    `insert into mail (person_id, address, kind, subject, body, action, path, encloses)
     select person_id, address, kind, 'Received: later', body, action, path, encloses from mail
     where kind = 'receipt' and encloses is not null limit 1 returning id`,
  );
  const look = () =>
    market.one<{ tries: number; sentAt: Date | null; trouble: string | null }>(
      'select tries, sent_at as "sentAt", trouble from mail where id = $1',
      [id],
    );
  await expect.poll(async () => (await look()).tries, { timeout: 15_000 }).toBe(1);
  expect(await look()).toMatchObject({ sentAt: null, trouble: expect.stringContaining('seal') });
  expect(mailbox.arrived.filter(({ subject }) => subject === 'Received: later')).toEqual([]);
}, 30_000);

test('an opener that is given no addresses but words says so', () => {
  const env = { DATABASE_URL: 'postgres://x', OPENER_PORT: '1', OPENER_TOKEN: 't', BIDWELL_KEYS: '/keys' };
  expect(readOpenerConfig({ ...env, BIDWELL_CHECKPOINT_MAIL: ' a@b.example, c@d.example' }).checkpointMail).toEqual([
    'a@b.example',
    'c@d.example',
  ]);
  expect(() => readOpenerConfig({ ...env, BIDWELL_CHECKPOINT_MAIL: 'the auditors' })).toThrow(/mail addresses/);
});
