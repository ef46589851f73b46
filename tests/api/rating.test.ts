import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { stranger } from '../support/guesting.js';
import { type Mailbox, openMailbox } from '../support/mailbox.js';
import { type Market, openMarket } from '../support/market.js';
import { home } from '../support/posting.js';
import { acceptedWork, answerRating, askOf, rate, ratingsFor } from '../support/rating.js';
import { webRefusal } from '../support/web-refusal.js';
import type { Work } from '../support/working.js';

/* Asked once when work is accepted: by whom it is answered, who reads it, and what a link in a mail can and cannot do. */

let mailbox: Mailbox;
let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let lea: Actor;
let work: Work;
let ask: string;

beforeAll(async () => {
  mailbox = await openMailbox();
  market = await openMarket(undefined, mailbox.url);
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  work = await acceptedWork(market, rita, [
    [tom, 1000],
    [vera, 1200],
  ]);
  ask = await askOf(market, work);
});

afterAll(async () => {
  await market?.close();
  await mailbox?.close();
});

const letters = async () => {
  const address = (await market.one<{ email: string }>('select email from person where id = $1', [rita.personId]))
    .email;
  return mailbox.arrived.filter(
    ({ handedTo, subject }) => handedTo.includes(address) && /was JOB-/.test(subject ?? ''),
  );
};

/** The secret in a mail's links. */
const tokenIn = (text: string | undefined) => /#t=([\w-]+)/.exec(text ?? '')?.[1] ?? '';

const BY_LINK = `{ __typename ... on RatingByLink { about kept again } ... on Refusal { code } }`;

async function byLink(token: string, answer: object): Promise<unknown> {
  const document = `mutation ($token: String!, $kept: KeptAnswer, $again: Boolean) {
    rateByLink(token: $token, kept: $kept, again: $again) ${BY_LINK} }`;
  return (await stranger(market).ask<{ rateByLink: unknown }>(document, { token, ...answer })).rateByLink;
}

describe('when work is accepted', () => {
  test('its requester is asked once, by mail and at home, and nobody else is', async () => {
    expect((await home(rita)).needed.join()).toMatch(/Say: Say how Events team did/);
    for (const actor of [tom, vera, lea]) expect((await home(actor)).needed.join()).not.toMatch(/did: JOB/);
    await mailbox.waitFor(({ subject }) => subject?.startsWith('How was JOB-') === true);
    expect(await letters()).toHaveLength(1);
    expect(await ratingsFor(tom, work)).toMatchObject({ rating: null, requesterRating: { canGive: true } });
    expect(await ratingsFor(rita, work)).toMatchObject({ rating: { canGive: true }, requesterRating: null });
  });

  test('both questions are answered or none, and each missing one is named', async () => {
    expect(await rate(rita, ask, { kept: 'YES' })).toMatchObject({ code: 'RATING_UNFINISHED', field: 'again' });
    expect(await rate(rita, ask, {})).toMatchObject({ code: 'RATING_UNFINISHED', field: 'kept' });
    expect(await rate(rita, ask, { kept: 'NO', again: false, line: 'x'.repeat(401) }).catch(String)).toMatch(/Shorten/);
  });

  test('nobody but who was asked answers', async () => {
    for (const actor of [lea, await market.employee('Sam')])
      expect(await rate(actor, ask, { kept: 'YES', again: true })).toMatchObject({ code: 'NOT_FOUND' });
    await expect(rate(vera, ask, { kept: 'YES', again: true })).rejects.toThrow(/role does not include/);
  });
});

describe('a link in the mail', () => {
  test('offers answers, each of which changes nothing by being read', async () => {
    const [mail] = await letters();
    const links = mail?.html?.match(/href="[^"]+"/g) ?? [];
    expect(links).toHaveLength(5);
    const token = tokenIn(mail?.text);
    for (let times = 0; times < 3; times += 1) {
      await fetch(`${market.address}/rate`, { method: 'HEAD' });
      await fetch(`${market.address}/rate`);
      await stranger(market).ask(
        'query ($token: String!) { ratingByLink(token: $token) { about bidderName isClosed } }',
        {
          token,
        },
      );
    }
    expect(await ratingsFor(tom, work)).toMatchObject({ rating: null });
  });

  test('opens its one question without signing in, and the answer can be changed', async () => {
    const token = tokenIn((await letters())[0]?.text);
    expect(await byLink(token, { kept: 'YES', again: true })).toMatchObject({ kept: 'YES', again: true });
    expect(await byLink(token, { kept: 'NO', again: false })).toMatchObject({ kept: 'NO', again: false });
    expect(await byLink('no-such-secret-in-any-mail', { kept: 'NO', again: false })).toMatchObject({
      code: 'LINK_UNKNOWN',
    });
  });

  test('is kept nowhere as it was sent', async () => {
    const token = tokenIn((await letters())[0]?.text);
    await market.owner.query(`update mail set sent_at = sent_at - interval '1 hour' where kind = 'ratingAsked'`);
    await expect
      .poll(async () => (await market.many('select path, choices from mail where kind = $1', ['ratingAsked'])).at(0), {
        timeout: 15_000,
      })
      .toEqual({ path: '/rate', choices: [] });
    const { found } = await market.one<{ found: boolean }>(
      `select exists (select from rating_link l where encode(l.token_hash, 'escape') like '%' || $1 || '%') as found`,
      [token],
    );
    expect(found).toBe(false);
  });
});

describe('criticism', () => {
  test('reaches the people of the bidder at once, with the name of who said it, and nobody else', async () => {
    await rate(rita, ask, { kept: 'NO', again: false, word: 'DISAPPOINTING', line: 'The bus came an hour late.' });
    expect((await home(tom)).told.join()).toMatch(/Rita on JOB-.*kept: no.*bus came an hour late/i);
    expect((await home(tom)).needed.join()).toMatch(/Criticism you may answer/);
    expect(await ratingsFor(tom, work)).toMatchObject({
      rating: { kept: 'NO', again: false, word: 'DISAPPOINTING', canGive: false, canAnswer: true },
    });
    expect(await ratingsFor(lea, work)).toMatchObject({ rating: null, requesterRating: null });
    expect(await ratingsFor(vera, work)).toBeNull();
    for (const actor of [vera, lea]) expect((await home(actor)).told.join()).not.toMatch(/bus/);
  });

  test('is answered once, by its bidder, to who said it', async () => {
    expect(await answerRating(tom, ask, ' ')).toMatchObject({ code: 'ANSWER_UNFINISHED' });
    expect(await answerRating(vera, ask, 'We too.')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answerRating(tom, ask, 'We have a new bus firm.')).toMatchObject({
      answer: { words: 'We have a new bus firm.' },
    });
    expect(await answerRating(tom, ask, 'And more.')).toMatchObject({ code: 'ANSWERED_ALREADY' });
    expect((await home(rita)).told.join()).toMatch(/new bus firm/);
    expect((await home(tom)).needed.join()).not.toMatch(/Criticism/);
  });
});

test('the people who did the work say how it was asked for, and their requester reads it', async () => {
  const document = `mutation ($job: ID!, $clarity: BriefClarity!, $again: Boolean!) {
    rateRequester(jobId: $job, clarity: $clarity, again: $again, line: "Numbers came late.") { __typename ... on Refusal { code } } }`;
  const say = async (actor: Actor) =>
    (await actor.ask<{ rateRequester: object }>(document, { job: work.id, clarity: 'MOSTLY', again: true }))
      .rateRequester;
  expect(await say(vera)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await say(tom)).toEqual({ __typename: 'Job' });
  expect(await ratingsFor(rita, work)).toMatchObject({
    requesterRating: { clarity: 'MOSTLY', again: true, line: 'Numbers came late.' },
  });
  expect((await home(rita)).told.join()).toMatch(/Events team on JOB-.*mostly clear/);
});

describe('a question that nobody answers', () => {
  let second: Work;

  test('is reminded of once, by another link that is as good as the first', async () => {
    second = await acceptedWork(market, rita, [
      [vera, 900],
      [tom, 1000],
    ]);
    const id = await askOf(market, second);
    await market.owner.query(`update rating_ask set asked_at = asked_at - interval '6 days' where id = $1`, [id]);
    const reminder = await mailbox.waitFor(({ subject }) => subject?.startsWith('Still open') === true);
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(mailbox.arrived.filter(({ subject }) => subject?.startsWith('Still open') === true)).toHaveLength(1);
    expect(await byLink(tokenIn(reminder.text), { kept: 'MOSTLY', again: true })).toMatchObject({ kept: 'MOSTLY' });
  });

  test('is neither answered nor changed once its time is over, over the wire and by the process itself', async () => {
    const id = await askOf(market, second);
    await market.owner.query(`update rating_ask set closes_at = clock_timestamp() where id = $1`, [id]);
    expect(await rate(rita, id, { kept: 'NO', again: false })).toMatchObject({ code: 'RATING_CLOSED' });
    expect(await webRefusal(market, 'update rating set again = false where ask_id = $1', [id])).toMatch(
      /time .* is over/,
    );
  });

  test('is skipped, and then no reminder comes', async () => {
    const third = await acceptedWork(market, rita, [
      [tom, 900],
      [vera, 1000],
    ]);
    const id = await askOf(market, third);
    const skip = 'mutation ($id: ID!) { skipRating(id: $id) { __typename ... on Refusal { code } } }';
    expect(await rita.ask(skip, { id })).toEqual({ skipRating: { __typename: 'WorkRating' } });
    expect((await home(rita)).needed.join()).not.toMatch(/Say how/);
    expect((await market.many('select 1 from rating where ask_id = $1', [id])).length).toBe(0);
  });

  test('is not given by whoever has joined the bidder since, by no way', async () => {
    const sally = await market.employee('Sally');
    const own = await acceptedWork(market, sally, [[tom, 1000]]);
    const id = await askOf(market, own);
    const joined = `insert into membership (bidder_id, person_id) select bidder_id, $2 from engagement where id = $1`;
    await market.owner.query(joined, [own.engagementId, sally.personId]);
    expect(await rate(sally, id, { kept: 'YES', again: true })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await home(sally)).needed.join()).not.toMatch(/Say how Events team|Thank those who did/);
    expect(await webRefusal(market, `insert into rating (ask_id, kept, again) values ($1, 'yes', true)`, [id])).toMatch(
      /own side/,
    );
  });
});
