import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged } from '../support/choosing.js';
import {
  askForCode,
  codeFor,
  enterCode,
  guestBy,
  guestDraft,
  jobWithGuests,
  linkFor,
  publishWithGuests,
  stranger,
} from '../support/guesting.js';
import { type Mailbox, openMailbox } from '../support/mailbox.js';
import { type Market, openMarket } from '../support/market.js';
import { asJob, cancelJob, look, posted } from '../support/posting.js';
import { bringDeadline, offer, opened, propose, type PublishedJob, publishJob } from '../support/proposing.js';

let mailbox: Mailbox;
let market: Market;
let requester: Actor;
let vera: Actor;
let administrator: Actor;

beforeAll(async () => {
  mailbox = await openMailbox();
  market = await openMarket(undefined, mailbox.url);
  requester = await market.employee('Maya');
  vera = await market.vendorPerson('Vera', await market.vendor('Vista'));
  administrator = await market.person('Ada', { department: 'Office', isAdministrator: true });
});

afterAll(async () => {
  await market?.close();
  await mailbox?.close();
});

let guests = 0;
/** An address and a firm that nobody has heard of. */
const somebody = () => {
  guests += 1;
  return { email: `nora${guests}@studio${guests}.example`, firmName: `Studio ${guests}` };
};

/** A published job with one guest, and the link in that guest's mail. */
async function invited(guest = somebody()): Promise<{ job: PublishedJob; link: string; guest: typeof guest }> {
  const job = await jobWithGuests(market, requester, [guest]);
  return { job, guest, link: await linkFor(mailbox, guest.email, job) };
}

describe('a guest from invitation to debrief', () => {
  test('is invited by mail, gets in by a code, proposes under the seal, is chosen and reads why', async () => {
    const { job, link, guest } = await invited();
    const mail = mailbox.arrived.find(({ handedTo }) => handedTo.includes(guest.email));
    expect(mail?.text).toContain('Maya invites you to propose.');
    expect(mail?.text).toContain('You need no account.');
    const nora = await guestBy(market, mailbox, link, guest.email);
    const { viewer } = await nora.ask<{ viewer: object }>(
      '{ viewer { isGuest mayPost bidder { name isGuest kind } } }',
    );
    expect(viewer).toEqual({
      isGuest: true,
      mayPost: false,
      bidder: { name: guest.firmName, isGuest: true, kind: 'VENDOR' },
    });
    await propose(nora, job, offer(job, 200));
    await propose(vera, job, offer(job, 300));
    await bringDeadline(market, job, 0);
    await opened(market, job);
    const proposals = await judged(requester, job);
    const best = proposals.find(({ bidder }) => bidder.name === guest.firmName);
    await choose(requester, job, best?.id ?? '');
    const debrief = await nora.ask<{ debrief: { outcome: string } }>(
      'query ($id: ID!) { debrief(jobId: $id) { outcome } }',
      {
        id: job.id,
      },
    );
    expect(debrief.debrief.outcome).toBe('WON');
  });

  test('reaches its own vendor’s jobs and nothing else', async () => {
    const { link, guest, job } = await invited();
    const other = await publishJob(market, requester);
    const nora = await guestBy(market, mailbox, link, guest.email);
    expect((await look(nora, job.id))?.bidderView).not.toBeNull();
    expect(await look(nora, other.id)).toBeNull();
    const { openJobs } = await nora.ask<{ openJobs: { edges: { node: { id: string } }[] } }>(
      '{ openJobs(first: 50) { edges { node { id } } } }',
    );
    expect(openJobs.edges.map(({ node }) => node.id)).toEqual([job.id]);
    for (const field of [
      'postedJobs(first: 1) { edges { node { id } } }',
      'people(first: 1) { edges { node { id } } }',
      'vendors { id }',
    ]) {
      expect((await nora.send(`{ ${field} }`)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  test('is on no list: neither named, nor found by category, nor invited with all approved vendors', async () => {
    const { guest } = await invited();
    const { vendors } = await requester.ask<{ vendors: { name: string }[] }>('{ vendors { name } }');
    expect(vendors.map(({ name }) => name)).not.toContain(guest.firmName);
    for (const invitationMode of ['CATEGORY', 'ALL_APPROVED']) {
      const { categoryId, goalId } = market;
      const deadline = new Date(Date.now() + 432_000_000).toISOString();
      const job = await posted(requester, { categoryId, goalId, deadline, questionsDue: null, invitationMode });
      expect(job.requesterView?.invitations.map(({ bidder }) => bidder.name)).not.toContain(guest.firmName);
    }
  });

  test('invited again by the same address, it comes in as the same firm', async () => {
    const { guest } = await invited();
    const again = asJob(await publishWithGuests(market, requester, [{ ...guest, firmName: 'Whatever' }]));
    expect(again.requesterView?.invitations.map(({ bidder }) => bidder.name)).toContain(guest.firmName);
    expect(await market.many('select id from person where email = $1', [guest.email])).toHaveLength(1);
  });
});

test('a job in parts invites a guest to each of them, as one firm', async () => {
  const guest = somebody();
  const { categoryId } = market;
  const lines = [
    { title: 'Stage', quantity: 1, unit: 'evening', lot: 0 },
    { title: 'Light', quantity: 2, unit: 'evenings', lot: 1 },
  ];
  const lots = [
    { title: 'Stage', categoryId },
    { title: 'Light', categoryId },
  ];
  asJob(await publishWithGuests(market, requester, [guest], { lines, lots }));
  const invitations = await market.many<{ jobId: string; bidderId: string }>(
    `select g.job_id as "jobId", g.bidder_id as "bidderId" from guest_invitation g join person p on p.id = g.person_id where p.email = $1`,
    [guest.email],
  );
  expect(new Set(invitations.map(({ jobId }) => jobId)).size).toBe(2);
  expect(new Set(invitations.map(({ bidderId }) => bidderId)).size).toBe(1);
});

describe('claiming an account', () => {
  const CLAIM = `mutation ($name: String!, $next: String!) { claimAccount(name: $name, next: $next) {
    __typename ... on AccountClaimed { email } ... on Refusal { code message field } } }`;

  test('a guest chooses a name and a password, signs in with them, and the link opens nothing more', async () => {
    const { link, guest, job } = await invited();
    const nora = await guestBy(market, mailbox, link, guest.email);
    expect(await nora.ask(CLAIM, { name: 'Nora', next: 'short' })).toMatchObject({
      claimAccount: { code: 'PASSWORD_TOO_SHORT', field: 'next' },
    });
    expect(await nora.ask(CLAIM, { name: ' ', next: 'a studio with nine doors' })).toMatchObject({
      claimAccount: { code: 'NAME_MISSING', message: 'Enter your name.' },
    });
    expect(await nora.ask(CLAIM, { name: 'Nora Quill', next: 'a studio with nine doors' })).toEqual({
      claimAccount: { __typename: 'AccountClaimed', email: guest.email },
    });
    expect(await nora.ask(CLAIM, { name: 'Nora', next: 'another one with doors' })).toMatchObject({
      claimAccount: { code: 'ACCOUNT_CLAIMED' },
    });
    expect(await askForCode(stranger(market), link)).toMatchObject({ code: 'LINK_CLAIMED' });
    const signIn = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }`;
    const signedIn = await stranger(market).ask(signIn, { email: guest.email, password: 'a studio with nine doors' });
    expect(signedIn).toEqual({ signIn: { __typename: 'SignedIn' } });
    expect((await look(nora, job.id))?.bidderView).not.toBeNull();
  });

  test('ends what somebody else began by a code of the same link', async () => {
    const { link, guest, job } = await invited();
    const [nora, other] = [
      await guestBy(market, mailbox, link, guest.email),
      await guestBy(market, mailbox, link, guest.email),
    ];
    expect((await look(other, job.id))?.bidderView).not.toBeNull();
    await nora.ask(CLAIM, { name: 'Nora Quill', next: 'a studio with nine doors' });
    expect((await other.send('{ home { notifications { id } } }')).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await look(nora, job.id))?.bidderView).not.toBeNull();
  });

  test('somebody who has an account, or a department, claims none', async () => {
    const member = await market.teamMember('Tom', await market.team('Events team'));
    expect(await member.ask(CLAIM, { name: 'Tom', next: 'a studio with nine doors' })).toMatchObject({
      claimAccount: { code: 'ACCOUNT_CLAIMED' },
    });
  });
});

describe('what is refused at publishing, in words', () => {
  const problemsOf = async (list: { email: string; firmName: string }[]) => {
    const draft = await guestDraft(market, requester, list);
    const document = `mutation ($id: ID!) { answer: publishJob(id: $id) { ... on Refusal { code problems { field message } } } }`;
    const { answer } = await requester.ask<{
      answer: { code: string; problems: { field: string; message: string }[] };
    }>(document, { id: draft.id });
    return answer.problems;
  };

  test('an employee’s address, also with a plus sign', async () => {
    const { email } = await market.one<{ email: string }>('select email from person where id = $1', [
      requester.personId,
    ]);
    const tagged = email.replace('@', '+bids@');
    for (const address of [email, tagged, email.toUpperCase()]) {
      expect(await problemsOf([{ email: address, firmName: 'Mine' }])).toEqual([
        { field: 'guests.0.email', message: 'This is an employee’s address. Guests are people outside the company.' },
      ]);
    }
  });

  test('the name of a vendor that is there, no address, the same address twice', async () => {
    const fine = somebody();
    expect((await problemsOf([{ ...fine, firmName: 'vista' }]))[0]).toMatchObject({ field: 'guests.0.firmName' });
    expect(await problemsOf([{ ...fine, email: 'nora' }])).toEqual([
      { field: 'guests.0.email', message: 'Enter an address such as nora@firm.com.' },
    ]);
    expect((await problemsOf([fine, fine]))[0]).toMatchObject({ field: 'guests.1.email' });
  });

  test('somebody whose access was ended', async () => {
    const { guest } = await invited();
    await market.owner.query('update person set deactivated_at = clock_timestamp() where email = $1', [guest.email]);
    expect(await problemsOf([guest])).toEqual([
      { field: 'guests.0.email', message: 'Whoever has this address has no access now. Ask an administrator.' },
    ]);
  });

  test('more than ten guests, and texts that are too long; the draft stays as it was', async () => {
    const draft = await guestDraft(market, requester, []);
    const save = `mutation ($id: ID!, $v: Int!, $c: JobDraftInput!) { saveJob(id: $id, draftVersion: $v, changes: $c) { __typename } }`;
    const many = Array.from({ length: 11 }, somebody);
    const long = [{ email: 'n@studio.example', firmName: 'x'.repeat(121) }];
    for (const [list, words] of [
      [many, 'Invite at most 10 guests.'],
      [long, 'Shorten this text. The limit is 120 characters.'],
    ] as const) {
      const { errors } = await requester.send(save, { id: draft.id, v: draft.draftVersion, c: { guests: list } });
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ message: words }] });
    }
    expect((await look(requester, draft.id))?.draftVersion).toBe(draft.draftVersion);
  });

  test('an address that a vendor’s own person has brings in that vendor, and no second one', async () => {
    const { email } = await market.one<{ email: string }>('select email from person where id = $1', [vera.personId]);
    const job = asJob(await publishWithGuests(market, requester, [{ email, firmName: 'Anything' }]));
    expect(job.requesterView?.invitations.map(({ bidder }) => bidder.name)).toContain('Vista');
    expect(await market.many(`select id from bidder where name = 'Anything'`)).toEqual([]);
    expect(await market.many('select id from guest_invitation where person_id = $1', [vera.personId])).toEqual([]);
  });
});

describe('a code', () => {
  test('that is wrong says how many tries are left, and after five the right one is too late', async () => {
    const { link, guest } = await invited();
    const code = await codeFor(mailbox, stranger(market), link, guest.email);
    const wrong = code === '000000' ? '111111' : '000000';
    const messages: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      const { said, token } = await enterCode(stranger(market), link, wrong);
      expect(token).toBeNull();
      messages.push(said.message ?? '');
    }
    expect(messages[0]).toBe('That is not the code in the latest mail. 4 tries are left.');
    expect(messages[4]).toBe('That is not the code. Ask for a new one.');
    expect((await enterCode(stranger(market), link, code)).said).toMatchObject({
      code: 'CODE_SPENT',
      message: '5 wrong codes were entered. Ask for a new one.',
    });
    const next = await codeFor(mailbox, stranger(market), link, guest.email);
    expect((await enterCode(stranger(market), link, ` ${next.slice(0, 3)} ${next.slice(3)} `)).token).not.toBeNull();
  });

  test('opens once, even for two who enter it in the same moment', async () => {
    const { link, guest } = await invited();
    const code = await codeFor(mailbox, stranger(market), link, guest.email);
    const both = await Promise.all([enterCode(stranger(market), link, code), enterCode(stranger(market), link, code)]);
    expect(both.filter(({ token }) => token !== null)).toHaveLength(1);
    expect((await enterCode(stranger(market), link, code)).said).toMatchObject({
      code: 'CODE_USED',
      message: 'This code has been used. Ask for a new one.',
    });
  });

  test('is good for ten minutes, and only the latest one counts', async () => {
    const { link, guest } = await invited();
    const first = await codeFor(mailbox, stranger(market), link, guest.email);
    const second = await codeFor(mailbox, stranger(market), link, guest.email);
    if (first !== second) expect((await enterCode(stranger(market), link, first)).said.code).toBe('CODE_WRONG');
    await market.owner.query(
      `update guest_code set sent_at = sent_at - interval '11 minutes' where invitation_id = $1`,
      [link],
    );
    expect((await enterCode(stranger(market), link, second)).said).toMatchObject({
      code: 'CODE_OVER',
      message: 'A code is good for 10 minutes, and those have passed. Ask for a new one.',
    });
  });

  test('goes out five times an hour, whoever asks and by whichever of the guest’s links', async () => {
    const { link, guest } = await invited();
    const again = await jobWithGuests(market, requester, [guest]);
    const other = await linkFor(mailbox, guest.email, again);
    for (const which of [link, other, link, other, link])
      expect((await askForCode(stranger(market), which)).__typename).toBe('GuestCodeSent');
    for (const which of [link, other]) {
      expect(await askForCode(stranger(market), which)).toMatchObject({
        code: 'TOO_MANY_CODES',
        message: '5 codes went out within an hour. Wait an hour, then ask for a new one.',
      });
    }
  });

  test('stands nowhere in the database once it has left', async () => {
    const { link, guest } = await invited();
    const code = await codeFor(mailbox, stranger(market), link, guest.email);
    const left = async () =>
      market.one<{ code: string | null }>(`select code from mail where kind = 'guestCode' and address = $1`, [
        guest.email,
      ]);
    for (const until = Date.now() + 5_000; (await left()).code !== null && Date.now() < until;)
      await new Promise((resolve) => setTimeout(resolve, 30));
    const tables = await market.many('select subject, body, path, code from mail where address = $1', [guest.email]);
    const codes = await market.many(
      `select encode(code_hash, 'hex') as hash from guest_code where invitation_id = $1`,
      [link],
    );
    expect(JSON.stringify([tables, codes])).not.toContain(code);
  });

  test('before any was asked for', async () => {
    const { link } = await invited();
    expect((await enterCode(stranger(market), link, '123456')).said).toMatchObject({ code: 'NO_CODE' });
  });
});

describe('a link', () => {
  const shown = async (link: string) =>
    (
      await stranger(market).ask<{ guestInvitation: object | null }>(
        'query ($id: ID!) { guestInvitation(id: $id) { firmName address closedBecause } }',
        { id: link },
      )
    ).guestInvitation;

  test('shows whoever holds it whom it is for, most of the address hidden, and nothing of the job', async () => {
    const { link, guest } = await invited();
    expect(await shown(link)).toEqual({
      firmName: guest.firmName,
      address: guest.email.replace(/^nora\d+/, 'n•••'),
      closedBecause: null,
    });
  });

  test('that nobody made is not known, and asks for no code', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(await shown(nowhere)).toBeNull();
    expect(await askForCode(stranger(market), nowhere)).toMatchObject({
      code: 'LINK_UNKNOWN',
      message: 'This link is not known. Copy the whole address from your mail.',
    });
    expect((await enterCode(stranger(market), nowhere, '123456')).said).toMatchObject({ code: 'LINK_UNKNOWN' });
  });

  test('of a cancelled job says so', async () => {
    const { link, job } = await invited();
    await cancelJob(requester, job.id, 'The budget is gone.');
    const refused = {
      code: 'LINK_CANCELLED',
      message: 'This job was cancelled. There is nothing left to propose for.',
    };
    expect(await askForCode(stranger(market), link)).toMatchObject(refused);
    expect(await shown(link)).toMatchObject({ closedBecause: refused.message });
  });

  test('is over 90 days after the deadline', async () => {
    const { link, job } = await invited();
    await market.owner.query('alter table job disable trigger guard_job');
    await market.owner.query(
      `update job set published_at = published_at - interval '120 days', deadline = deadline - interval '96 days' where id = $1`,
      [job.id],
    );
    await market.owner.query('alter table job enable trigger guard_job');
    expect(await askForCode(stranger(market), link)).toMatchObject({
      code: 'LINK_EXPIRED',
      message: 'This link was good until 90 days after the deadline, and those have passed.',
    });
  });

  test('is closed with the vendor’s approval, and so is a session that came by it', async () => {
    const { link, guest, job } = await invited();
    const nora = await guestBy(market, mailbox, link, guest.email);
    const { id } = await market.one<{ id: string }>('select id from bidder where name = $1', [guest.firmName]);
    await administrator.ask(
      `mutation ($id: ID!) { changeBidder(id: $id, changes: { isApproved: false }) { __typename } }`,
      {
        id,
      },
    );
    expect(await look(nora, job.id)).toBeNull();
    expect(await askForCode(stranger(market), link)).toMatchObject({
      code: 'LINK_CLOSED',
      message: 'This link has been closed. Ask whoever invited you.',
    });
  });
});

describe('administrators', () => {
  test('hear of each new guest and by whom, and put the firm on the list of vendors or not', async () => {
    const { guest } = await invited();
    const { home } = await administrator.ask<{ home: { notifications: { text: string }[] } }>(
      '{ home { notifications { text } } }',
    );
    expect(home.notifications[0]?.text).toContain(`Maya invited ${guest.firmName} (${guest.email})`);
    const { id } = await market.one<{ id: string }>('select id from bidder where name = $1', [guest.firmName]);
    const admit = `mutation ($id: ID!) { admitGuest(id: $id) { ... on BidderAccount { bidder { isGuest } } ... on Refusal { code } } }`;
    expect(await administrator.ask(admit, { id })).toEqual({ admitGuest: { bidder: { isGuest: false } } });
    expect(await administrator.ask(admit, { id })).toEqual({ admitGuest: { code: 'NOT_A_GUEST' } });
    const { vendors } = await requester.ask<{ vendors: { name: string }[] }>('{ vendors { name } }');
    expect(vendors.map(({ name }) => name)).toContain(guest.firmName);
  });

  test('who put a guest on the list leave it a way in: it is invited like others, and its mail has a link of that job', async () => {
    const { link, guest } = await invited();
    const { id } = await market.one<{ id: string }>('select id from bidder where name = $1', [guest.firmName]);
    await administrator.ask('mutation ($id: ID!) { admitGuest(id: $id) { __typename } }', { id });
    const { categoryId, goalId } = market;
    const deadline = new Date(Date.now() + 432_000_000).toISOString();
    const found = { categoryId, goalId, deadline, questionsDue: null, invitationMode: 'ALL_APPROVED' };
    const job = await posted(requester, found);
    const newer = await linkFor(mailbox, guest.email, job);
    expect(newer).not.toBe(link);
    expect((await look(await guestBy(market, mailbox, newer, guest.email), job.id))?.bidderView).not.toBeNull();
  });

  test('who speak for a bidder do not learn from it whom else a job invites', async () => {
    const team = await market.team('Stage team');
    const both = await market.person('Ben', { department: 'Office', isAdministrator: true, bidderId: team.id });
    await invited();
    const { home } = await both.ask<{ home: { notifications: { text: string }[] } }>(
      '{ home { notifications { text } } }',
    );
    expect(home.notifications.filter(({ text }) => text.includes('by link'))).toEqual([]);
  });
});

test('who is invited by link is the requester’s to know: a rival reads no address', async () => {
  const { job, guest } = await invited();
  const document = 'query ($id: ID!) { job(id: $id) { guests { email firmName } } }';
  expect(await requester.ask(document, { id: job.id })).toEqual({ job: { guests: [guest] } });
  expect(await vera.ask(document, { id: job.id })).toEqual({ job: { guests: [] } });
});

test('without a mail server no link would arrive, so a job with guests does not go out, and says why', async () => {
  const silent = await openMarket();
  try {
    const poster = await silent.employee('Rita');
    await silent.team('Events team');
    const refused = await publishWithGuests(silent, poster, [{ email: 'nora@nine.example', firmName: 'Studio Nine' }]);
    expect(refused).toMatchObject({ code: 'BRIEF_UNFINISHED', problems: [{ field: 'guests' }] });
    expect(JSON.stringify(refused)).toContain('no mail server here');
    expect(asJob(await publishWithGuests(silent, poster, []))).toMatchObject({ phase: 'OPEN' });
  } finally {
    await silent.close();
  }
});
