import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hideStatistics } from '../../apps/launcher/src/hidden-statistics.mjs';
import { createDatabase, type TestDatabase } from '../support/database.js';

/* PostgreSQL counts what everybody writes, and by itself shows it to every login. */

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});

afterAll(() => database?.drop());

async function as<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const refusalOf = (client: pg.Client, statement: string) =>
  client.query(statement).then(
    () => null,
    (error: Error) => error.message,
  );

/** Views of counts, sizes and current work that a role may read, by PostgreSQL's own list of them. */
const LEFT = `
  select c.relname from pg_class c where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'v'
    and c.relname ~ '^pg_stat|^pg_locks$' and has_table_privilege(c.oid, 'select')
  union all select p.proname from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace
    and p.proname ~ '^pg_stat_get_|_size$' and p.proname ~ '^pg_(stat_get_|relation|total|table_|indexes|database)' and has_function_privilege(p.oid, 'execute')`;

describe.each(['webUrl', 'openerUrl'] as const)('with the login of %s', (login) => {
  test.each([
    'select n_tup_ins from pg_stat_user_tables',
    'select n_tup_ins from pg_stat_xact_user_tables',
    'select idx_tup_fetch from pg_statio_user_indexes, pg_stat_user_indexes',
    'select query from pg_stat_activity',
    'select xact_commit from pg_stat_database',
    'select n_distinct from pg_stats',
    'select relation from pg_locks',
    `select pg_stat_get_live_tuples('proposal'::regclass)`,
    `select pg_stat_get_tuples_inserted('proposal'::regclass)`,
    'select * from pg_stat_get_activity(null)',
    `select pg_relation_size('proposal')`,
    `select pg_total_relation_size('proposal')`,
    'select pg_database_size(current_database())',
    'select pg_current_wal_lsn()',
  ])('refuses %s', async (statement) => {
    expect(await as(database[login], (client) => refusalOf(client, statement))).toContain('permission denied');
  });

  test('leaves no view or function of the family out', async () => {
    expect((await as(database[login], (client) => client.query(LEFT))).rows).toEqual([]);
  });
});

test('the owner of the database still sees them, and has no need to do anything', async () => {
  await as(database.ownerUrl, async (client) => {
    expect(await refusalOf(client, `select n_tup_ins, pg_relation_size(relid) from pg_stat_user_tables`)).toBeNull();
    expect(await refusalOf(client, 'select pid from pg_stat_activity')).toBeNull();
    expect(await hideStatistics(client)).toBe(true);
  });
});
