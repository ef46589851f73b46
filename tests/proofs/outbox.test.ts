import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { drawsFrom } from '@bidwell/signal/numbers/random';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../apps/launcher/src/postgres.mjs';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type Mailbox, openMailbox } from '../support/mailbox.js';
import { prove, sized } from '../support/proof.js';

/*
 * A process that dies between the mail server's yes and noting it down sends that one mail again: no protocol of mail can rule
 * that out. What can be asked is that nothing is lost, that only what was in hand comes twice, and that it comes as the same
 * mail: mailboxes file a Message-ID once, as the one here does.
 */

const proof = prove('outbox');
const draw = drawsFrom(proof.seed);

const MAILS = sized(200, 10_000);
const KILLS = sized(2, 50);
const LANES = 2;

/** Mails are written by fifties; every second fifty belongs to something that was undone. */
const BATCH = 50;

let database: TestDatabase;
let owner: pg.Client;
let mailbox: Mailbox;
const senders: ChildProcess[] = [];

beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  mailbox = await openMailbox();
  mailbox.meet(() => ({ wait: draw() < 0.1 ? 1 + draw() * 30 : 0, isPutOff: draw() < 0.2 }));
});

afterAll(async () => {
  for (const sender of senders) sender.kill('SIGKILL');
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
    BIDWELL_MAY_LOSE: '1',
  };
  return spawn(globalThis.process.execPath, [inRoot('apps/api/dist/main.js')], { env, stdio: 'ignore' });
}

async function kill(sender: ChildProcess): Promise<void> {
  sender.kill('SIGKILL');
  await once(sender, 'exit');
}

const filed = () => new Set(mailbox.arrived.map(({ messageId }) => messageId));

/** Waits, and lets the time pass that a mail which was put off waits for. */
async function until(isReached: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 120_000; !(await isReached());) {
    if (Date.now() > end) throw new Error(`Stood still at ${mailbox.arrived.length} mails.`);
    await owner.query(`update mail set next_try_at = clock_timestamp() where id in (select id from mail
      where sent_at is null and tries > 0 and next_try_at > clock_timestamp() for update skip locked)`);
    await pause(20);
  }
}

async function write(): Promise<void> {
  const mail = `insert into mail (address, kind, subject, body, action, path)
     select $1 || n || '@vista.example', 'test', 'Mail ' || n, 'Mail ' || n, 'Look', '/' from generate_series(1, $2::int) n`;
  for (let written = 0; written < MAILS; written += BATCH)
    for (const [end, name] of [
      ['commit', `reader${written}.`],
      ['rollback', `undone${written}.`],
    ]) {
      await owner.query('begin');
      await owner.query(mail, [name, BATCH]);
      await owner.query(String(end));
    }
}

test(`each of ${MAILS} mails is filed once and nothing of what was undone, with ${KILLS} kills and a mail server that puts off every fifth`, async () => {
  await write();
  senders.push(await start(), await start());
  for (let killed = 1; killed <= KILLS; killed += 1) {
    await until(() => mailbox.arrived.length >= (killed * MAILS) / (KILLS + 2));
    await pause(draw() * 10);
    const place = killed % senders.length;
    await kill(senders[place] as ChildProcess);
    senders[place] = await start();
  }
  const killedAt = filed().size;
  const left = async () =>
    (await owner.query<{ left: number }>('select count(*)::int as left from mail where sent_at is null')).rows[0]?.left;
  await until(async () => (await left()) === 0);
  await Promise.all(senders.map(kill));
  await judge(killedAt);
}, 1_500_000);

async function judge(killedAt: number): Promise<void> {
  const { rows } = await owner.query<{ id: string }>('select id from mail');
  const found = filed();
  const lost = rows.filter(({ id }) => !found.has(`<${id}@bidwell.company.example>`)).length;
  const undone = mailbox.arrived.filter(({ handedTo }) => handedTo.some((to) => to.startsWith('undone'))).length;
  const again = mailbox.arrived.length - found.size;
  expect(killedAt, 'the kills came before the end').toBeLessThan(MAILS);
  expect(rows).toHaveLength(MAILS);
  proof.count(MAILS - lost, MAILS);
  proof.figure(`lost, with ${KILLS} kills`, lost, { bar: '0', isMet: lost === 0 });
  proof.figure('filed beyond once each', found.size - MAILS, { bar: '0', isMet: found.size === MAILS });
  proof.figure('told of what was undone', undone, { bar: '0', isMet: undone === 0 });
  proof.figure('came twice on the wire, as the same mail', again, {
    bar: `at most ${KILLS * LANES}, the mails in hand`,
    isMet: again <= KILLS * LANES,
  });
  proof.figure('offered to the mail server, put off ones included', mailbox.offered());
}
