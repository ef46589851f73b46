import { afterAll, beforeAll, expect, test } from 'vitest';
import { Actor } from '../support/actor.js';
import {
  addPerson,
  attempt,
  firstSignIn,
  type Handed,
  type Outcome,
  REFUSAL,
  signIn,
  who,
} from '../support/administering.js';
import { type Market, openMarket } from '../support/market.js';

let market: Market;
let administrator: Actor;

beforeAll(async () => {
  market = await openMarket();
  administrator = await market.person('Ana Admin', { department: 'IT', isAdministrator: true });
});
afterAll(() => market.close());

const refused = (code: string) => expect.objectContaining({ __typename: 'Refusal', code });
const OLD = 'four green chairs and a lamp';
const NEW = 'seven quiet rivers';

async function somebody(name: string): Promise<Handed> {
  const { id } = await market.one<{ id: string }>(`select id from department where name = 'IT'`);
  return addPerson(administrator, { name, departmentId: id });
}

function changePassword(actor: Actor, current: string, next: string): Promise<Outcome> {
  const document = `mutation ($current: String!, $next: String!) { answer: changePassword(current: $current, next: $next) {
    __typename ... on PasswordChanged { endedSessions } ${REFUSAL} } }`;
  return attempt(actor, document, { current, next });
}

test('it is changed by whoever knows it, and every other session ends', async () => {
  const handed = await somebody('Pia Private');
  const here = await firstSignIn(market, handed, OLD);
  const elsewhere = (await signIn(market, handed.email, OLD)) as Actor;
  expect(await changePassword(here, 'not what it is', NEW)).toEqual(refused('WRONG_PASSWORD'));
  expect(await changePassword(here, OLD, 'short')).toEqual(refused('PASSWORD_TOO_SHORT'));
  expect(await changePassword(here, OLD, OLD)).toEqual(refused('PASSWORD_UNCHANGED'));
  expect(await who(elsewhere)).not.toBeNull();
  expect(await changePassword(here, OLD, NEW)).toEqual({ __typename: 'PasswordChanged', endedSessions: 1 });
  expect(await who(elsewhere)).toBeNull();
  expect(await who(here)).not.toBeNull();
  expect(await signIn(market, handed.email, OLD)).toEqual(refused('WRONG_SIGN_IN'));
  expect(await signIn(market, handed.email, NEW)).toBeInstanceOf(Actor);
});

test('it is kept as an Argon2id hash, the first one too', async () => {
  const handed = await somebody('Hal Hash');
  const kept = () =>
    market.one<{ hash: string }>('select password_hash as hash from person where id = $1', [handed.personId]);
  const first = await kept();
  await firstSignIn(market, handed, OLD);
  const own = await kept();
  for (const { hash } of [first, own]) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(own.hash).not.toBe(first.hash);
});

test('it is not found by guessing: after ten tries there is a pause, also for the right one', async () => {
  const handed = await somebody('Gil Guessed');
  const guesser = await firstSignIn(market, handed, OLD);
  const answers: Outcome[] = [];
  for (let guess = 0; guess < 10; guess += 1) answers.push(await changePassword(guesser, `guess ${guess}`, NEW));
  expect(answers).toEqual(answers.map(() => refused('WRONG_PASSWORD')));
  expect(await changePassword(guesser, OLD, NEW)).toEqual(refused('TOO_MANY_TRIES'));
  expect(await changePassword(guesser, OLD, NEW)).toEqual(refused('TOO_MANY_TRIES'));
});

test('nobody changes it without a session', async () => {
  const nobody = new Actor(market.address, '', 'Nobody', null);
  const { errors } = await nobody.send(`mutation { changePassword(current: "${OLD}", next: "${NEW}") { __typename } }`);
  expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
