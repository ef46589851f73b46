import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';

/* Where somebody is signed in: seen and ended by that person alone, and ended by itself when nobody uses it. */

let market: Market;
let rita: Actor;

interface Listed {
  ownSessions: { id: string; device: string; beganAt: string; expiresAt: string; isThis: boolean }[];
}

const LIST = 'query { ownSessions { id device beganAt expiresAt isThis } }';
const END = `mutation ($id: ID) { endOwnSessions(id: $id) {
  ... on SessionsEnded { endedSessions } ... on Refusal { code message } } }`;
const WHO = 'query { viewer { email } }';

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
}, 60_000);
afterAll(() => market?.close());

const sessionsOf = async (actor: Actor) => (await actor.ask<Listed>(LIST)).ownSessions;
const isSignedIn = async (actor: Actor) => (await actor.ask<{ viewer: object | null }>(WHO)).viewer !== null;

describe('somebody who is signed in three times', () => {
  let others: Actor[];
  beforeAll(async () => {
    others = [await market.signedInAgain(rita), await market.signedInAgain(rita)];
  });

  test('sees the three, and which one it is', async () => {
    const sessions = await sessionsOf(rita);
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
  });

  test('ends one of them by its name, and that one is out with its next request', async () => {
    const [other] = (await sessionsOf(others[0] as Actor)).filter(({ isThis }) => isThis);
    const { endOwnSessions } = await rita.ask<{ endOwnSessions: object }>(END, { id: other?.id });
    expect(endOwnSessions).toEqual({ endedSessions: 1 });
    expect(await isSignedIn(others[0] as Actor)).toBe(false);
    expect(await isSignedIn(others[1] as Actor)).toBe(true);
    expect(await rita.ask(END, { id: other?.id })).toMatchObject({ endOwnSessions: { code: 'NOT_FOUND' } });
  });

  test('ends all but its own', async () => {
    expect(await rita.ask(END)).toEqual({ endOwnSessions: { endedSessions: 1 } });
    expect(await isSignedIn(others[1] as Actor)).toBe(false);
    expect(await isSignedIn(rita)).toBe(true);
  });
});

test('nobody ends a session of somebody else', async () => {
  const vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  const [own] = await sessionsOf(vera);
  expect(await rita.ask(END, { id: own?.id })).toMatchObject({ endOwnSessions: { code: 'NOT_FOUND' } });
  expect(await isSignedIn(vera)).toBe(true);
});

describe('a session', () => {
  /** As if so many days had passed since the session was begun or used. */
  const age = (days: number) =>
    market.owner.query(
      `update session set created_at = created_at - $1 * interval '1 day', ends_at = ends_at - $1 * interval '1 day',
         expires_at = expires_at - $1 * interval '1 day'`,
      [days],
    );
  const daysLeft = async (actor: Actor) => {
    const own = (await sessionsOf(actor)).find(({ isThis }) => isThis);
    return own === undefined ? null : (Date.parse(own.expiresAt) - Date.now()) / 86_400_000;
  };

  test('that is used lives on for another week, until its last day', async () => {
    const actor = await market.signedInAgain(rita);
    for (let week = 1; week <= 3; week += 1) {
      await age(6.5);
      expect(await daysLeft(actor)).toBeCloseTo(7, 1);
    }
    await age(6.5);
    expect(await daysLeft(actor)).toBeCloseTo(4, 1);
    await age(4.1);
    expect(await isSignedIn(actor)).toBe(false);
  });

  test('that nobody uses for a week is over', async () => {
    const actor = await market.signedInAgain(rita);
    await age(7.1);
    expect(await isSignedIn(actor)).toBe(false);
  });
});
