import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RECORDED_TABLES } from '../../apps/api/src/opening/record/checking/recorded-tables.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

/* What is recorded is said twice, by triggers of the database and by a list of whoever checks the record: they say the same. */

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

interface Trigger {
  table: string;
  name: string;
  definition: string;
}

/** The arguments of a trigger are the kind of event, its chain, the key and the columns. */
const argumentsOf = ({ definition }: Trigger) =>
  [...(/EXECUTE FUNCTION \w+\((.*)\)$/.exec(definition)?.[1] ?? '').matchAll(/'([^']*)'/g)].map(
    ([, text = '']) => text,
  );

const conditionOf = ({ definition }: Trigger) =>
  /WHEN \(\((.*)\)\) EXECUTE/
    .exec(definition)?.[1]
    ?.replace(/^\(|\)$/g, '')
    .replaceAll(/\b(new|old)\./g, 'r.')
    .toLowerCase();

async function triggers(): Promise<Trigger[]> {
  const { rows } = await owner.query<Trigger>(
    `select tgrelid::regclass::text as table, tgname as name, pg_get_triggerdef(oid) as definition from pg_trigger
     where tgname in ('record_write', 'record_removal')`,
  );
  return rows;
}

test('each table on the list has its two triggers, for the same kind and key, and no other table has any', async () => {
  const found = (await triggers()).map((trigger) => {
    const [kind, , key] = argumentsOf(trigger);
    return `${trigger.table} ${trigger.name} ${kind} ${key}`;
  });
  const listed = RECORDED_TABLES.flatMap(({ table, kind, key }) =>
    ['record_write', 'record_removal'].map((name) => `${table} ${name} ${kind} ${key.join(',')}`),
  );
  expect(found.toSorted()).toEqual(listed.toSorted());
});

test('both say the same of which rows are recorded', async () => {
  const ofBriefs = new Set<string>();
  for (const trigger of await triggers()) {
    const listed = RECORDED_TABLES.find(({ table }) => table === trigger.table);
    if (trigger.definition.includes('audit_brief_row')) {
      ofBriefs.add(trigger.table);
      expect(listed?.when, trigger.table).toContain('j.published_at is not null');
    } else expect(conditionOf(trigger), trigger.table).toBe(listed?.when);
  }
  expect([...ofBriefs].toSorted()).toEqual(['criterion', 'job_file', 'job_line', 'job_policy', 'job_requirement']);
});

test('each kind of event belongs to one table, and each column that is recorded exists', async () => {
  const kinds = RECORDED_TABLES.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  const { rows } = await owner.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
  );
  const columns = new Set(rows.map(({ name }) => name));
  for (const trigger of await triggers()) {
    const [, chain = '', key = '', said = ''] = argumentsOf(trigger);
    const named = [chain.split(':')[1], ...key.split(','), ...said.split(',').map((name) => name.replace('#', ''))];
    for (const name of named)
      if (name !== undefined) expect(columns, trigger.table).toContain(`${trigger.table}.${name}`);
  }
});

test('no chain of a job is written by what a bidder does alone', async () => {
  const byBidders = ['acknowledgement', 'challenge', 'clarification', 'proposal_version', 'proposal_withdrawal'];
  const chains = (await triggers())
    .filter(({ table }) => byBidders.includes(table))
    .map((trigger) => argumentsOf(trigger)[1]);
  expect(chains).toHaveLength(10);
  for (const chain of chains) expect(chain).toMatch(/^(proposal|bidder):/);
});
