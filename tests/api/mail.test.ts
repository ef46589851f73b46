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

const wish = (actor: Actor, what: string) => actor.ask(`mutation { setMailWish(wish: ${what}) }`);

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

test('each person chooses: everything, only what needs them, or nothing', async () => {
  const wanda = await market.vendorPerson('Wanda', vista);
  const niall = await market.vendorPerson('Niall', vista);
  expect(await wanda.ask('{ viewer { mailWish readsAllMail } }')).toEqual({
    viewer: { mailWish: 'ALL', readsAllMail: false },
  });
  await wish(wanda, 'NEEDED');
  await wish(niall, 'NONE');
  const job = await publishJob(market, requester);
  await cancelJob(requester, job.id, 'The budget is gone.');
  expect(await kindsFor(wanda)).toEqual(['jobPublished']);
  expect(await kindsFor(niall)).toEqual([]);
  expect((await kindsFor(vera)).slice(-2)).toEqual(['jobPublished', 'jobCancelled']);
});

test('who may speak for a bidder is told by mail whatever they wish', async () => {
  const olga = await market.vendorPerson('Olga', vista);
  await wish(olga, 'NONE');
  const administrator = await market.person('Ada', { department: 'Office', isAdministrator: true });
  const newcomer = await market.person('Nora');
  const add = `mutation ($b: ID!, $p: ID!) { addMember(bidderId: $b, personId: $p) { __typename } }`;
  await administrator.ask(add, { b: vista.id, p: newcomer.personId });
  expect(await kindsFor(olga)).toEqual(['memberAdded']);
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
