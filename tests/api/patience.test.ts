import { setTimeout } from 'node:timers/promises';
import type { Request, Response } from 'express';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { isPassing } from '../../apps/api/src/platform/database/lost-connection.js';
import { asRound, serveOnBehalf, takeLong, workFor } from '../../apps/api/src/platform/database/on-behalf-of.js';
import { FOR_PAGES, FOR_REPORTS, FOR_SUBMITTING } from '../../apps/api/src/platform/database/patience.js';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';

const HURRY = { statement_timeout: 300, lock_timeout: 200, idle_in_transaction_session_timeout: 400 };

let market: Market;
let rita: Actor;
let source: DataSource;
let database: Database;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  const settings = { databaseUrl: market.database.webUrl, databaseRole: null, patience: HURRY };
  source = await createDataSource(settings, []).initialize();
  database = new Database(source);
});

afterAll(async () => {
  await source?.destroy();
  await market?.close();
});

const slowly = () => database.rows('select pg_sleep(0.6)');

/** As a request of Rita's, which may first ask for the time of a report. */
function asRita<T>(work: () => Promise<T>, isLong: boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    serveOnBehalf({} as Request, {} as Response, () => {
      workFor({
        personId: rita.personId,
        isEmployee: true,
        isLeader: false,
        isAdministrator: false,
        bidderId: null,
        bidderKind: null,
      });
      if (isLong) takeLong();
      work().then(resolve, reject);
    });
  });
}

const failing = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test('a slow statement is cut for a page, in a transaction and outside one, as something that passes', async () => {
  for (const work of [slowly, () => database.transaction(slowly), () => asRita(slowly, false)]) {
    const error = await failing(work());
    expect(error).toMatchObject({ message: expect.stringContaining('statement timeout') });
    expect(isPassing(error)).toBe(true);
  }
});

test('a report and a round have the time they need, and leave no longer patience on the connection', async () => {
  for (const work of [slowly, () => database.transaction(slowly)]) {
    expect(await failing(asRita(work, true))).toBeNull();
    expect(await failing(asRound(work))).toBeNull();
  }
  await Promise.all(Array.from({ length: 20 }, async () => expect(await failing(slowly())).not.toBeNull()));
});

test('a lock that is held is waited for a little, and then it is something that passes', async () => {
  await market.owner.query('begin; lock table goal in access exclusive mode');
  const error = await failing(database.rows('select id from goal'));
  await market.owner.query('rollback');
  expect(error).toMatchObject({ message: expect.stringContaining('lock timeout') });
  expect(isPassing(error)).toBe(true);
});

test('a transaction that does nothing is ended, so that it keeps no lock from others', async () => {
  const idle = database.transaction(async () => {
    await database.rows('lock table rate_limit in row exclusive mode');
    await setTimeout(900);
  });
  const error = await failing(idle);
  expect(error).not.toBeNull();
  expect(isPassing(error)).toBe(true);
});

test('pages are given less than submitting, and a report is given more than both', () => {
  expect(FOR_PAGES.statement_timeout).toBeLessThan(FOR_SUBMITTING.statement_timeout);
  expect(FOR_PAGES.lock_timeout).toBeLessThan(FOR_SUBMITTING.lock_timeout);
  expect(FOR_SUBMITTING.statement_timeout).toBeLessThan(FOR_REPORTS);
});
