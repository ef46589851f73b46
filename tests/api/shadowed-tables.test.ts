import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.js';

/*
 * A process that was taken over can put temporary tables before those of the product. What guards a row, or runs with the
 * owner's rights, asks the product's tables all the same.
 */

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
});

afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

const OPEN_TO_SHADOWS = `
  select p.proname as name from pg_proc p
  where p.pronamespace = 'public'::regnamespace and (p.prosecdef or p.prorettype = 'trigger'::regtype)
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    and not 'search_path=public, pg_temp' = any (coalesce(p.proconfig, '{}'))
  order by 1`;

const named = async () => (await owner.query<{ name: string }>(OPEN_TO_SHADOWS)).rows.map(({ name }) => name);

test('every trigger and every function with the owner’s rights says whose tables it asks', async () => {
  expect(await named()).toEqual([]);
});

test('one that does not is found', async () => {
  await owner.query('begin');
  await owner.query('alter function guard_job() reset search_path');
  expect(await named()).toEqual(['guard_job']);
  await owner.query('rollback');
});
