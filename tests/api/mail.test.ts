import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Mailbox, openMailbox } from '../support/mailbox.js';
import { type Bidding, type Market, openMarket } from '../support/market.js';
import { cancelJob } from '../support/posting.js';
import { bringDeadline, offer, opened, propose, publishJob } from '../support/proposing.js';
import { startWeb } from '../support/web.js';

let mailbox: Mailbox;
let market: Market;
let requester: Actor;
let vista: Bidding;
let vera: Actor;

beforeAll(async () => {
  mailbox = await openMailbox();
  market = await openMarket(undefined, mailbox.url);
  requester = await market.employee('Maya');
  vista = await market.vendor('Vista');
  vera = await market.vendorPerson('Vera', vista);
});

afterAll(async () => {
  await market?.close();
  await mailbox?.close();
});

const addressOf = async (actor: Actor) =>
  (await market.one<{ email: string }>('select email from person where id = $1', [actor.personId])).email;

const wish = (actor: Actor, topic: string, what: string) =>
  actor.ask(`mutation { setMessageWish(topic: ${topic}, wish: ${what}) { __typename } }`);

const kindsFor = async (actor: Actor) =>
  (
    await market.many<{ kind: string }>('select kind from mail where person_id = $1 order by written_at', [
      actor.personId,
    ])
  ).map(({ kind }) => kind);

test('whoever is invited is told by mail, with one link to the job at the address that was set', async () => {
  const job = await publishJob(market, requester);
  const address = await addressOf(vera);
  const mail = await mailbox.waitFor(({ handedTo }) => handedTo.includes(address));
  expect(mail.from?.address).toBe('bidwell@company.example');
  expect(mail.handedTo).toEqual([address]);
  expect(mail.subject).toMatch(/^You are invited to JOB-\d+: Offsite for 80\.$/);
  expect(mail.text?.match(/https?:\/\/\S+/g)).toEqual([`https://bidwell.company.example/jobs/${job.id}`]);
  expect(mail.html).toContain(`href="https://bidwell.company.example/jobs/${job.id}"`);
  expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
});

test('a move that is refused mails nobody', async () => {
  const job = await publishJob(market, requester);
  const before = (await kindsFor(vera)).length;
  expect(await cancelJob(requester, job.id, '  ')).toMatchObject({ code: 'REASON_MISSING' });
  expect(await kindsFor(vera)).toHaveLength(before);
});

test('each person chooses, topic by topic: mail at once, the digest, or the inbox alone', async () => {
  const wanda = await market.vendorPerson('Wanda', vista);
  const niall = await market.vendorPerson('Niall', vista);
  await wish(wanda, 'INVITATIONS', 'DIGEST');
  await wish(niall, 'INVITATIONS', 'APP');
  const { messageSettings } = await niall.ask<{ messageSettings: unknown }>(
    '{ messageSettings { wishes { topic wish } } }',
  );
  expect(messageSettings).toEqual({
    wishes: [
      { topic: 'INVITATIONS', wish: 'APP' },
      ...['QUESTIONS', 'JUDGING', 'DECISIONS', 'WORK', 'FEEDBACK', 'THANKS', 'INSIGHTS'].map((topic) => ({
        topic,
        wish: 'AT_ONCE',
      })),
    ],
  });
  const job = await publishJob(market, requester);
  await cancelJob(requester, job.id, 'The budget is gone.');
  expect(await kindsFor(wanda)).toEqual([]);
  expect(await kindsFor(niall)).toEqual([]);
  expect((await kindsFor(vera)).slice(-2)).toEqual(['jobPublished', 'jobCancelled']);
  const told = (actor: Actor) => market.many('select 1 from notification where person_id = $1', [actor.personId]);
  expect(await told(wanda)).toHaveLength(2);
  expect(await told(niall)).toHaveLength(2);
});

test('what is gathered comes as one mail when it is due, once, whichever process is first', async () => {
  const wanda = await market.one<{ id: string; email: string }>(`select id, email from person where name = 'Wanda'`);
  const waiting = await market.one<{ hour: string; isAhead: boolean }>(
    `select to_char(due_at at time zone 'UTC', 'HH24:MI') as hour, due_at > clock_timestamp() as "isAhead" from digest_line
     where person_id = $1 limit 1`,
    [wanda.id],
  );
  expect(waiting).toEqual({ hour: '08:00', isAhead: true });
  const second = await startWeb(market.database, market.opener.url, undefined, mailbox.url);
  await market.owner.query('update digest_line set due_at = clock_timestamp() where person_id = $1', [wanda.id]);
  const mail = await mailbox.waitFor(({ handedTo }) => handedTo.includes(wanda.email));
  await second.stop();
  expect(mail.subject).toBe('2 things happened in Bidwell');
  expect(mail.text).toMatch(/was cancelled: The budget is gone\.[\s\S]*You are invited to JOB-/);
  expect(mailbox.arrived.filter(({ handedTo }) => handedTo.includes(wanda.email))).toHaveLength(1);
  expect(await market.many('select 1 from digest_line where person_id = $1', [wanda.id])).toEqual([]);
});

test('no mail comes in quiet hours, and none is lost: it comes when they end, where the reader is', async () => {
  const quinn = await market.vendorPerson('Quinn', vista);
  const setTimes = (actor: Actor, quietFrom: string, quietUntil: string, zone = 'Asia/Tokyo') =>
    actor.ask(
      `mutation { setMessageTimes(zone: "${zone}", quietFrom: "${quietFrom}", quietUntil: "${quietUntil}", digest: WEEKLY, digestAt: "07:15") {
        ... on MessageSettings { zone quietFrom quietUntil digest digestAt } ... on Refusal { code problems { field message } } } }`,
    );
  expect(await setTimes(quinn, '09:00', '09:00')).toEqual({
    setMessageTimes: {
      code: 'TIMES',
      problems: [{ field: 'quietUntil', message: 'Enter another end: the quiet would never begin, or never end.' }],
    },
  });
  const { there } = await market.one<{ there: string }>(
    `select to_char(clock_timestamp() at time zone 'Asia/Tokyo', 'HH24') as there`,
  );
  const hour = (ahead: number) => `${String((Number(there) + ahead + 24) % 24).padStart(2, '0')}:00`;
  expect(await setTimes(quinn, hour(-1), hour(3))).toMatchObject({
    setMessageTimes: { digest: 'WEEKLY', digestAt: '07:15' },
  });
  await publishJob(market, requester);
  const held = await market.one<{ until: string; isHeld: boolean }>(
    `select to_char(next_try_at at time zone 'Asia/Tokyo', 'HH24:MI') as until, sent_at is null as "isHeld"
     from mail where person_id = $1`,
    [quinn.personId],
  );
  expect(held).toEqual({ until: hour(3), isHeld: true });
  await setTimes(quinn, hour(2), hour(3));
  await publishJob(market, requester);
  const address = await addressOf(quinn);
  await mailbox.waitFor(({ handedTo }) => handedTo.includes(address));
  expect(mailbox.arrived.filter(({ handedTo }) => handedTo.includes(address))).toHaveLength(1);
});

test.each<[string, string, string, string, string | null, string | null, string]>([
  // zone, at (UTC), what is asked, rhythm, quiet, expected (UTC)
  ['Europe/Lisbon', '2026-03-28 20:00Z', 'quiet', 'daily', '19:00', '08:00', '2026-03-29 07:00'],
  ['Europe/Lisbon', '2026-10-24 20:00Z', 'quiet', 'daily', '19:00', '08:00', '2026-10-25 08:00'],
  ['Europe/Lisbon', '2026-11-20 07:59:59Z', 'quiet', 'daily', '19:00', '08:00', '2026-11-20 08:00'],
  ['Europe/Lisbon', '2026-11-20 08:00Z', 'quiet', 'daily', '19:00', '08:00', '2026-11-20 08:00'],
  ['America/New_York', '2026-11-20 17:30Z', 'quiet', 'daily', '12:00', '13:00', '2026-11-20 18:00'],
  ['America/New_York', '2026-11-20 18:00Z', 'quiet', 'daily', '12:00', '13:00', '2026-11-20 18:00'],
  ['America/New_York', '2026-03-07 13:30Z', 'digest', 'daily', null, null, '2026-03-08 12:00'],
  ['America/New_York', '2026-11-20 12:59Z', 'digest', 'daily', null, null, '2026-11-20 13:00'],
  ['America/New_York', '2026-11-20 13:00Z', 'digest', 'weekly', null, null, '2026-11-23 13:00'],
  ['Asia/Tokyo', '2026-11-22 22:59Z', 'digest', 'weekly', null, null, '2026-11-22 23:00'],
])('in %s at %s, %s hours (%s, %s to %s) end at %s', async (zone, at, asked, rhythm, from, until, expected) => {
  const person = await market.person('Tess');
  await market.owner.query(
    'insert into message_setting (person_id, zone, quiet_from, quiet_until, digest) values ($1, $2, $3, $4, $5)',
    [person.personId, zone, from, until, rhythm],
  );
  const reckoned = asked === 'quiet' ? 'after_quiet_hours' : 'next_digest';
  const { due } = await market.one<{ due: string }>(
    `select to_char(${reckoned}($1, $2::timestamptz) at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as due`,
    [person.personId, at],
  );
  expect(due).toBe(expected);
});

test('mail about one job can be stopped, the inbox has it all the same', async () => {
  const mute = `mutation ($id: ID!, $muted: Boolean!) { muteJob(jobId: $id, isMuted: $muted) { ... on Job { isMuted } ... on Refusal { code } } }`;
  const job = await publishJob(market, requester);
  expect(await vera.ask(mute, { id: job.id, muted: true })).toEqual({ muteJob: { isMuted: true } });
  expect(await vera.ask('query ($id: ID!) { job(id: $id) { isMuted } }', { id: job.id })).toEqual({
    job: { isMuted: true },
  });
  expect(await requester.ask('query ($id: ID!) { job(id: $id) { isMuted } }', { id: job.id })).toEqual({
    job: { isMuted: false },
  });
  const before = await kindsFor(vera);
  await cancelJob(requester, job.id, 'The budget is gone.');
  expect(await kindsFor(vera)).toEqual(before);
  expect(
    await market.many(`select 1 from notification where person_id = $1 and job_id = $2`, [vera.personId, job.id]),
  ).toHaveLength(2);
  const { startJob } = await requester.ask<{ startJob: { id: string } }>(
    'mutation { startJob(templateId: "blank") { ... on Job { id } } }',
  );
  expect(await vera.ask(mute, { id: startJob.id, muted: true })).toEqual({ muteJob: { code: 'NOT_FOUND' } });
});

test('mail of a topic is stopped from the mail itself: looking changes nothing, posting does', async () => {
  const stan = await market.vendorPerson('Stan', vista);
  await publishJob(market, requester);
  const address = await addressOf(stan);
  const mail = await mailbox.waitFor(({ handedTo }) => handedTo.includes(address));
  const header = (key: string) => mail.headers.find((one) => one.key === key)?.value ?? '';
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const link = header('list-unsubscribe').slice(1, -1).replace('https://bidwell.company.example', market.address);
  for (const method of ['GET', 'HEAD', 'GET']) await fetch(link, { method });
  await publishJob(market, requester);
  expect(await kindsFor(stan)).toHaveLength(2);
  const posted = await fetch(link, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  expect(posted.status).toBe(200);
  expect(await posted.text()).toContain('no longer come by mail');
  await publishJob(market, requester);
  expect(await kindsFor(stan)).toHaveLength(2);
  const unknown = link.replace(/[0-9a-f]{12}$/, '000000000000');
  expect((await fetch(unknown, { method: 'POST' })).status).toBe(404);
  expect((await fetch(`${market.address}/api/mail-stop/no-token`, { method: 'POST' })).status).toBe(404);
});

test('a test mail goes out at once, and once a minute', async () => {
  const tom = await market.vendorPerson('Tom', vista);
  const send = 'mutation { sendTestMail { ... on TestMail { address } ... on Refusal { code } } }';
  const address = await addressOf(tom);
  expect(await tom.ask(send)).toEqual({ sendTestMail: { address } });
  expect(await tom.ask(send)).toEqual({ sendTestMail: { code: 'TRIED' } });
  const mail = await mailbox.waitFor(({ handedTo }) => handedTo.includes(address));
  expect(mail.subject).toBe('A test from Bidwell');
  expect(mail.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(false);
});

test('who may speak for a bidder is told by mail whatever they wish, in quiet hours too', async () => {
  const olga = await market.vendorPerson('Olga', vista);
  const refused = await olga.ask('mutation { setMessageWish(topic: ACCESS, wish: APP) { ... on Refusal { code } } }');
  expect(refused).toEqual({ setMessageWish: { code: 'ALWAYS_MAILED' } });
  await market.owner.query(
    `insert into message_setting (person_id, quiet_from, quiet_until) values ($1, '00:00', '23:59')`,
    [olga.personId],
  );
  const administrator = await market.person('Ada', { department: 'Office', isAdministrator: true });
  const newcomer = await market.person('Nora');
  const add = `mutation ($b: ID!, $p: ID!) { addMember(bidderId: $b, personId: $p) { __typename } }`;
  await administrator.ask(add, { b: vista.id, p: newcomer.personId });
  expect(await kindsFor(olga)).toEqual(['memberAdded']);
  const address = await addressOf(olga);
  await mailbox.waitFor(({ handedTo }) => handedTo.includes(address));
});

test('somebody without access any more is told in the inbox, to read once back, and not by mail', async () => {
  const gone = await market.vendorPerson('Gus', vista);
  await market.owner.query('update person set deactivated_at = clock_timestamp() where id = $1', [gone.personId]);
  const administrator = await market.person('Abel', { department: 'Office', isAdministrator: true });
  const changed = `mutation ($id: ID!) { changeBidder(id: $id, changes: { isApproved: false }) { __typename } }`;
  await administrator.ask(changed, { id: vista.id });
  await administrator.ask(changed.replace('false', 'true'), { id: vista.id });
  expect(await market.many('select kind from notification where person_id = $1', [gone.personId])).toHaveLength(2);
  expect(await kindsFor(gone)).toEqual([]);
});

test('what the owner of the tables writes is history: nobody is mailed for it', async () => {
  const before = (await kindsFor(vera)).length;
  await market.owner.query(
    `insert into notification (person_id, kind, text, path) values ($1, 'jobPublished', 'Old.', '/')`,
    [vera.personId],
  );
  expect(await kindsFor(vera)).toHaveLength(before);
});

test('the requester hears by mail that proposals are open, from the opener; of their content it says nothing', async () => {
  const job = await publishJob(market, requester);
  await propose(vera, job, offer(job, 123_456_700, 'Trumpeting elephants at dawn'));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const address = await addressOf(requester);
  const mail = await mailbox.waitFor(
    ({ handedTo, subject }) => handedTo.includes(address) && /is open/.test(subject ?? ''),
  );
  expect(mail.text).toContain(`/jobs/${job.id}/compare`);
  const all = JSON.stringify(await market.many('select subject, body, action, path from mail'));
  for (const secret of ['elephants', '1234567', '1,234,567'])
    expect(all + JSON.stringify(mailbox.arrived)).not.toContain(secret);
});

/** Writes a mail straight into the outbox, as the web process does. */
async function write(address: string, more = ''): Promise<string> {
  const { id } = await market.one<{ id: string }>(
    `insert into mail (address, kind, subject, body, action, path) values ($1, 'test', 'Hello', 'Hello. ${more}', 'Look', '/') returning id`,
    [address],
  );
  return id;
}

interface Standing {
  tries: number;
  isSent: boolean;
  isGivenUp: boolean;
  trouble: string | null;
}

async function standing(id: string, until: (now: Standing) => boolean): Promise<Standing> {
  for (const end = Date.now() + 10_000; ;) {
    const now = await market.one<Standing>(
      `select tries, sent_at is not null as "isSent", given_up_at is not null as "isGivenUp", trouble from mail where id = $1`,
      [id],
    );
    if (until(now)) return now;
    if (Date.now() > end) throw new Error(JSON.stringify(now));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a mail server in trouble gets the mail later, one that says never does not get it again', async () => {
  mailbox.answer({ code: 451, words: 'Come back later' });
  const later = await write('later@vista.example');
  expect(await standing(later, ({ trouble }) => trouble !== null)).toMatchObject({
    tries: 1,
    isSent: false,
    isGivenUp: false,
  });
  const { wait } = await market.one<{ wait: number }>(
    'select extract(epoch from next_try_at - clock_timestamp())::float8 as wait from mail where id = $1',
    [later],
  );
  expect(wait).toBeGreaterThan(60);
  mailbox.answer({ code: 550, words: 'Nobody of that name' });
  const never = await write('never@vista.example');
  const refused = await standing(never, ({ isGivenUp }) => isGivenUp);
  expect(refused.trouble).toContain('Nobody of that name');
  mailbox.answer(null);
  await market.owner.query('update mail set next_try_at = clock_timestamp() where id = any($1)', [[later, never]]);
  expect(await standing(later, ({ isSent }) => isSent)).toMatchObject({ tries: 2, trouble: null });
  expect(mailbox.arrived.some(({ handedTo }) => handedTo.includes('never@vista.example'))).toBe(false);
});

test('two processes send each mail once', async () => {
  const second = await startWeb(market.database, market.opener.url, undefined, mailbox.url);
  const ids = await Promise.all(Array.from({ length: 40 }, (_, index) => write(`reader${index}@vista.example`)));
  for (const id of ids) await standing(id, ({ isSent }) => isSent);
  await second.stop();
  for (const [index, id] of ids.entries()) {
    const got = mailbox.arrived.filter(({ handedTo }) => handedTo.includes(`reader${index}@vista.example`));
    expect(got.map(({ messageId }) => messageId)).toEqual([`<${id}@bidwell.company.example>`]);
  }
});

test('a code that has run out before it could be sent is neither sent nor kept', async () => {
  const { id } = await market.one<{ id: string }>(
    `insert into mail (address, kind, subject, body, action, path, code, code_until, next_try_at)
     values ('code@vista.example', 'test', 'Code', 'Code', 'Look', '/', '123456', clock_timestamp(), clock_timestamp() + interval '1 hour') returning id`,
  );
  expect((await standing(id, ({ isGivenUp }) => isGivenUp)).trouble).toBe('Its code had run out.');
  expect(await market.one('select code from mail where id = $1', [id])).toEqual({ code: null });
});

test('nobody but its reader gets a mail to see, an administrator neither: the list is for demos', async () => {
  const administrator = await market.person('Abe', { department: 'Office', isAdministrator: true });
  expect(await administrator.ask('{ mails { subject } viewer { readsAllMail } }')).toEqual({
    mails: [],
    viewer: { readsAllMail: false },
  });
});
