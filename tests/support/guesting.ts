import { Actor } from './actor.js';
import type { Arrived, Mailbox } from './mailbox.js';
import type { Market } from './market.js';
import { asJob, draftOf, publishJob, type SeenJob } from './posting.js';
import type { PublishedJob, Refused } from './proposing.js';

/** Somebody outside, invited by address. */
export interface GuestWish {
  email: string;
  firmName: string;
}

const DAY = 86_400_000;

/** A draft that is ready to go out, with these guests. */
export function guestDraft(market: Market, requester: Actor, guests: GuestWish[], more: object = {}): Promise<SeenJob> {
  const { categoryId, goalId } = market;
  const deadline = new Date(Date.now() + 5 * DAY).toISOString();
  const lines = [
    { title: 'Stage', quantity: 1, unit: 'evening' },
    { title: 'Light', quantity: 2, unit: 'evenings' },
  ];
  const decisionDue = new Date(Date.now() + 20 * DAY).toISOString().slice(0, 10);
  const dates = { deadline, questionsDue: null, decisionDue };
  return draftOf(requester, { categoryId, goalId, ...dates, lines, guests, ...more });
}

export async function publishWithGuests(
  market: Market,
  requester: Actor,
  guests: GuestWish[],
  more: object = {},
): Promise<SeenJob | Refused> {
  return publishJob(requester, (await guestDraft(market, requester, guests, more)).id);
}

/** The same, published; with the lines that a proposal answers. */
export async function jobWithGuests(market: Market, requester: Actor, guests: GuestWish[]): Promise<PublishedJob> {
  const { id } = asJob(await publishWithGuests(market, requester, guests));
  const lines = await market.many<{ id: string }>('select id from job_line where job_id = $1 order by position', [id]);
  return { id, lineIds: lines.map((line) => line.id) };
}

/** The link in the latest mail about this job to this address: the invitation's id. */
export async function linkFor(mailbox: Mailbox, email: string, job: { id: string }): Promise<string> {
  const isInvitation = (mail: Arrived) =>
    mail.handedTo.includes(email) && (mail.text ?? '').includes(`?to=/jobs/${job.id}`);
  const { text } = await mailbox.waitFor(isInvitation);
  return /\/join\/([0-9a-f-]{36})\?/.exec(text ?? '')?.[1] ?? '';
}

/** Nobody in particular, before signing in. */
export const stranger = (market: Market) => new Actor(market.address, '', 'Stranger', null);

export interface Said {
  __typename: string;
  code?: string;
  message?: string;
  address?: string;
  jobId?: string;
  demoCode?: string | null;
}

export async function askForCode(actor: Actor, link: string): Promise<Said> {
  const document = `mutation ($id: ID!) { answer: sendGuestCode(invitationId: $id) {
    __typename ... on GuestCodeSent { address minutes demoCode } ... on Refusal { code message } } }`;
  return (await actor.ask<{ answer: Said }>(document, { id: link })).answer;
}

/** Asks for a code and reads it in the mail. */
export async function codeFor(mailbox: Mailbox, actor: Actor, link: string, email: string): Promise<string> {
  const known = mailbox.arrived.length;
  const sent = await askForCode(actor, link);
  if (sent.demoCode != null) throw new Error('Outside a demo a code is told to nobody but the mail.');
  if (sent.__typename !== 'GuestCodeSent') throw new Error(`${sent.code}: ${sent.message}`);
  const { text } = await mailbox.waitFor(
    (mail) =>
      mailbox.arrived.indexOf(mail) >= known &&
      mail.handedTo.includes(email) &&
      mail.subject?.startsWith('Your code') === true,
  );
  return /^\d{6}$/m.exec(text ?? '')?.[0] ?? '';
}

/** What entering a code answers, and the session's secret where one began. */
export async function enterCode(
  actor: Actor,
  link: string,
  code: string,
): Promise<{ said: Said; token: string | null }> {
  const document = `mutation ($id: ID!, $code: String!) { answer: enterGuestCode(invitationId: $id, code: $code) {
    __typename ... on GuestSignedIn { jobId } ... on Refusal { code message } } }`;
  const { data, headers } = await actor.send<{ answer: Said }>(document, { id: link, code });
  const cookie = headers.find((header) => header.startsWith('set-cookie: bidwell_session='));
  return { said: data.answer, token: /bidwell_session=([^;]+)/.exec(cookie ?? '')?.[1] ?? null };
}

/** The guest behind a link, signed in by the code from the mail. */
export async function guestBy(market: Market, mailbox: Mailbox, link: string, email: string): Promise<Actor> {
  const code = await codeFor(mailbox, stranger(market), link, email);
  const { said, token } = await enterCode(stranger(market), link, code);
  if (token === null) throw new Error(`${said.code}: ${said.message}`);
  const { id } = await market.one<{ id: string }>('select id from person where email = $1', [email]);
  return new Actor(market.address, id, email, token);
}
