import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENTITIES } from '../../apps/api/src/entities.js';
import { createDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  owner = await createDataSource(
    { databaseUrl: database.ownerUrl, databaseRole: null, poolSize: 2 },
    ENTITIES,
  ).initialize();
});

afterAll(async () => {
  await owner?.destroy();
  await database?.drop();
});

interface ColumnRow {
  tableName: string;
  columnName: string;
  type: string;
  isNullable: boolean;
}

const COLUMNS = `
  select c.relname as "tableName", a.attname as "columnName", format_type(a.atttypid, a.atttypmod) as type,
    not a.attnotnull as "isNullable"
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`;

test('every column of an entity is a column that the migrations made, with its type and its nulls', async () => {
  const rows: ColumnRow[] = await owner.query(COLUMNS);
  const made = new Map(rows.map((row) => [`${row.tableName}.${row.columnName}`, row]));
  const wrong = owner.entityMetadatas.flatMap((entity) =>
    entity.columns.flatMap((column) => {
      const name = `${entity.tableName}.${column.databaseName}`;
      const row = made.get(name);
      const said = `${owner.driver.normalizeType(column)} ${column.isNullable ? 'null' : 'not null'}`;
      const is = row === undefined ? 'missing' : `${typeWord(row.type)} ${row.isNullable ? 'null' : 'not null'}`;
      return said === is ? [] : [`${name}: the entity says ${said}, the table is ${is}`];
    }),
  );
  expect(wrong).toEqual([]);
});

/** `numeric(12,3)` and `text[]` in the words that TypeORM uses for a type. */
function typeWord(type: string): string {
  return type.replace(/\(.*\)/, '').replace('[]', '');
}

test('every foreign key has an index that begins with one of its columns', async () => {
  const bare: { name: string }[] = await owner.query(`
    select c.conrelid::regclass || ' (' || string_agg(a.attname, ', ' order by k.place) || ')' as name
    from pg_constraint c
    cross join lateral unnest(c.conkey) with ordinality k (attnum, place)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
    where c.contype = 'f' and not exists (
      select from pg_index i where i.indrelid = c.conrelid
        and i.indkey[0] = any (c.conkey) and i.indpred is null)
    group by c.oid, c.conrelid order by 1`);
  // Proposals are found by their bidder: an index over all of a job's would let work done tell of rivals. Jobs with
  // proposals are only ever deleted with the demo company.
  expect(bare.map(({ name }) => name)).toEqual(['proposal (job_id)']);
});

test('the processes own nothing and may neither make nor change tables', async () => {
  const owned: { count: number }[] = await owner.query(`
    select count(*)::int as count from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname in ('bidwell_web', 'bidwell_opener')`);
  expect(owned[0]?.count).toBe(0);
  const rights: { role: string; may: boolean }[] = await owner.query(`
    select r as role, has_schema_privilege(r, 'public', 'create') as may from unnest(array['bidwell_web', 'bidwell_opener']) r`);
  expect(rights.filter(({ may }) => may)).toEqual([]);
});

test('the web process cannot read a sealed column, whatever statement it sends', async () => {
  const readable: { name: string }[] = await owner.query(`
    select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relname in ('proposal_version', 'proposal_draft', 'proposal_file_block', 'job_private_key') and a.attnum > 0 and not a.attisdropped
      and has_column_privilege('bidwell_web', c.oid, a.attnum, 'select') order by 1`);
  expect(readable.map(({ name }) => name)).toEqual([
    'proposal_draft.proposal_id',
    'proposal_file_block.file_id',
    'proposal_file_block.hash',
    'proposal_file_block.number',
    'proposal_version.content_hash',
    'proposal_version.number',
    'proposal_version.proposal_id',
    'proposal_version.received_at',
    'proposal_version.submitted_by',
  ]);
});
