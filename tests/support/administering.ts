import { Actor } from './actor.js';
import type { Bidding, Market } from './market.js';

/** A move's answer: the thing, or a refusal. */
export interface Outcome {
  __typename: string;
  code?: string;
  message?: string;
  [field: string]: unknown;
}

export const REFUSAL = '... on Refusal { code message field problems { field } }';

/** Sends a mutation whose one root field is called `answer`. */
export async function attempt(actor: Actor, document: string, variables: object = {}): Promise<Outcome> {
  return (await actor.ask<{ answer: Outcome }>(document, variables as Record<string, unknown>)).answer;
}

export const ADD_PERSON = `mutation ($person: NewPersonInput!) { answer: addPerson(person: $person) {
  __typename ... on FirstPasswordGiven { firstPassword account { id email } } ${REFUSAL} } }`;

const RESET_PASSWORD = `mutation ($id: ID!) { answer: resetPassword(personId: $id) {
  __typename ... on FirstPasswordGiven { firstPassword account { id email } } ${REFUSAL} } }`;

/** What an administrator has in hand after adding somebody or resetting a password. */
export interface Handed {
  personId: string;
  email: string;
  firstPassword: string;
}

function handed(answer: Outcome): Handed {
  if (answer.__typename !== 'FirstPasswordGiven') throw new Error(answer.message);
  const { account, firstPassword } = answer as unknown as {
    account: { id: string; email: string };
    firstPassword: string;
  };
  return { personId: account.id, email: account.email, firstPassword };
}

/** Adds somebody under an address made from the name. */
export async function addPerson(
  administrator: Actor,
  person: { name: string; [field: string]: unknown },
): Promise<Handed> {
  const email = `${person.name.toLowerCase().replaceAll(' ', '.')}@company.example`;
  return handed(await attempt(administrator, ADD_PERSON, { person: { email, ...person } }));
}

export async function resetPassword(administrator: Actor, personId: string): Promise<Handed> {
  return handed(await tryResetPassword(administrator, personId));
}

export function tryResetPassword(administrator: Actor, id: string): Promise<Outcome> {
  return attempt(administrator, RESET_PASSWORD, { id });
}

export function changeRoles(
  administrator: Actor,
  id: string,
  isLeader: boolean,
  isAdministrator: boolean,
): Promise<Outcome> {
  const document = `mutation ($id: ID!, $l: Boolean!, $a: Boolean!) { answer: changeRoles(personId: $id, isLeader: $l, isAdministrator: $a) {
    __typename ... on PersonAccount { isLeader isAdministrator } ${REFUSAL} } }`;
  return attempt(administrator, document, { id, l: isLeader, a: isAdministrator });
}

/** Ends a person's access, or gives it back. */
export function setAccess(administrator: Actor, id: string, hasAccess: boolean): Promise<Outcome> {
  const move = hasAccess ? 'reactivatePerson' : 'deactivatePerson';
  const document = `mutation ($id: ID!) { answer: ${move}(personId: $id) { __typename ... on PersonAccount { deactivatedAt } ${REFUSAL} } }`;
  return attempt(administrator, document, { id });
}

export function addMember(administrator: Actor, bidder: Bidding, personId: string): Promise<Outcome> {
  const document = `mutation ($bidder: ID!, $person: ID!) { answer: addMember(bidderId: $bidder, personId: $person) {
    __typename ... on BidderAccount { members { person { name } } } ${REFUSAL} } }`;
  return attempt(administrator, document, { bidder: bidder.id, person: personId });
}

export function removeMember(administrator: Actor, personId: string): Promise<Outcome> {
  const document = `mutation ($person: ID!) { answer: removeMember(personId: $person) {
    __typename ... on BidderAccount { members { person { name } } } ${REFUSAL} } }`;
  return attempt(administrator, document, { person: personId });
}

/** A session as a browser gets it from the sign-in page, or the refusal. */
export function signIn(market: Market, email: string, password: string): Promise<Actor | Outcome> {
  const document = `mutation ($email: String!, $password: String!) { answer: signIn(email: $email, password: $password) {
    __typename ... on SignedIn { viewer { person { id name } } } ${REFUSAL} } }`;
  return enter(market, document, { email, password });
}

/** Replaces a first password, which begins a session, or gives the refusal. */
export function choosePassword(market: Market, email: string, first: string, next: string): Promise<Actor | Outcome> {
  const document = `mutation ($email: String!, $first: String!, $next: String!) {
    answer: choosePassword(email: $email, firstPassword: $first, next: $next) {
      __typename ... on SignedIn { viewer { person { id name } } } ${REFUSAL} } }`;
  return enter(market, document, { email, first, next });
}

async function enter(market: Market, query: string, variables: object): Promise<Actor | Outcome> {
  const response = await fetch(`${market.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { data: { answer: Outcome } };
  const token = /bidwell_session=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  const { viewer } = data.answer as unknown as { viewer?: { person: { id: string; name: string } } };
  if (viewer === undefined || token === undefined) return data.answer;
  return new Actor(market.address, viewer.person.id, viewer.person.name, token);
}

/** Somebody who has just replaced their first password. */
export async function firstSignIn(market: Market, { email, firstPassword }: Handed, next: string): Promise<Actor> {
  const entered = await choosePassword(market, email, firstPassword, next);
  if (!(entered instanceof Actor)) throw new Error(entered.message);
  return entered;
}

/** Who the server takes this session for. */
export async function who(actor: Actor): Promise<{ mayPost: boolean; bidder: { name: string } | null } | null> {
  const { viewer } = await actor.ask<{ viewer: { mayPost: boolean; bidder: { name: string } | null } | null }>(
    '{ viewer { mayPost bidder { name } } }',
  );
  return viewer;
}

/** What this person was told, newest first. */
export async function news(actor: Actor): Promise<{ kind: string; text: string }[]> {
  const { home } = await actor.ask<{ home: { notifications: { kind: string; text: string }[] } }>(
    '{ home { notifications { kind text } } }',
  );
  return home.notifications;
}
