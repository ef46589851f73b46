import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MIGRATIONS } from '../../apps/api/src/migrations/all.js';
import { createDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

/* What a migration did it can take back: from the panels on, back and forth, and the database is what it was. */

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  const settings = { databaseUrl: database.ownerUrl, databaseRole: null, poolSize: 2 };
  owner = await createDataSource(settings, [], MIGRATIONS).initialize();
});

afterAll(async () => {
  await owner?.destroy();
  await database?.drop();
});

const FIRST = 1764000000100;

/** Functions with their bodies, triggers, columns, constraints, indexes and grants, each as one line. */
const SHAPE = `
  select 'function ' || pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') as line from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prokind = 'f'
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t where not t.tgisinternal
  union all select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
  union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid <> 0
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
  union all select 'grant ' || grantee || ' ' || privilege_type || ' ' || table_name || '.' || column_name
    from information_schema.column_privileges where table_schema = 'public' and grantee in ('bidwell_web', 'bidwell_opener')
  order by 1`;

const shape = async () => (await owner.query<{ line: string }[]>(SHAPE)).map(({ line }) => line);

test('every migration from the panels on is taken back, and brings the same again', async () => {
  const now = await shape();
  const count = MIGRATIONS.filter(({ name }) => Number(name.slice(-13)) >= FIRST).length;
  for (let done = 0; done < count; done += 1) await owner.undoLastMigration({ transaction: 'each' });
  const before = await shape();
  expect(before.some((line) => line.includes('evaluator'))).toBe(false);
  await owner.runMigrations({ transaction: 'each' });
  expect(difference(await shape(), now)).toEqual([]);
  for (let done = 0; done < count; done += 1) await owner.undoLastMigration({ transaction: 'each' });
  expect(difference(await shape(), before)).toEqual([]);
}, 120_000);

function difference(one: string[], other: string[]): string[] {
  const [first, second] = [new Set(one), new Set(other)];
  return [
    ...one.filter((line) => !second.has(line)).map((line) => `+ ${line}`),
    ...other.filter((line) => !first.has(line)).map((line) => `- ${line}`),
  ];
}
