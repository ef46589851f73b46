import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../apps/launcher/src/postgres.mjs';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type Mailbox, openMailbox } from '../support/mailbox.js';

/*
 * A process that dies between the mail server's yes and noting it down sends that one mail again: no protocol of mail can rule
 * that out. What can be asked is that nothing is lost, that only what was in hand comes twice, and that it comes as the same
 * mail: mailboxes file a Message-ID once, as the one here does.
 */

const MAILS = 1_000;
const KILLS = 20;
const LANES = 2;

let database: TestDatabase;
let owner: pg.Client;
let mailbox: Mailbox;
let process: ChildProcess;

beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  mailbox = await openMailbox();
});

afterAll(async () => {
  process?.kill('SIGKILL');
  await owner?.end();
  await mailbox?.close();
  await database?.drop();
});

async function start(): Promise<ChildProcess> {
  const env = {
    PATH: globalThis.process.env.PATH,
    PORT: String(await freePort()),
    DATABASE_URL: database.webUrl,
    OPENER_URL: 'http://127.0.0.1:9',
    OPENER_TOKEN: 'nobody',
    SMTP_URL: mailbox.url,
    BIDWELL_URL: 'https://bidwell.company.example',
  };
  return spawn(globalThis.process.execPath, [inRoot('apps/api/dist/main.js')], { env, stdio: 'ignore' });
}

const filed = () => new Set(mailbox.arrived.map(({ messageId }) => messageId));

async function until(isReached: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await isReached());) {
    if (Date.now() > end) throw new Error(`Stood still at ${mailbox.arrived.length} mails.`);
    await pause(2);
  }
}

async function kill(): Promise<void> {
  process.kill('SIGKILL');
  await once(process, 'exit');
}

test('each of 1,000 mails is filed once, whatever is killed in the middle of sending them', async () => {
  await owner.query(
    `insert into mail (address, kind, subject, body, action, path)
     select 'reader' || n || '@vista.example', 'test', 'Mail ' || n, 'Mail ' || n, 'Look', '/' from generate_series(1, $1) n`,
    [MAILS],
  );
  for (let killed = 1; killed <= KILLS; killed += 1) {
    process = await start();
    await until(() => mailbox.arrived.length >= (killed * MAILS) / (KILLS + 2));
    await pause(Math.random() * 10);
    await kill();
  }
  expect(filed().size).toBeLessThan(MAILS);
  process = await start();
  const left = async () =>
    (await owner.query<{ left: number }>('select count(*)::int as left from mail where sent_at is null')).rows[0]?.left;
  await until(async () => (await left()) === 0);
  await kill();
  const { rows } = await owner.query<{ id: string }>('select id from mail');
  expect(filed()).toEqual(new Set(rows.map(({ id }) => `<${id}@bidwell.company.example>`)));
  const again = mailbox.arrived.length - MAILS;
  console.log(
    `1,000 mails, ${KILLS} kills: 0 lost, each filed once; ${again} came twice on the wire as the same mail.`,
  );
  expect(again).toBeLessThanOrEqual(KILLS * LANES);
}, 240_000);
