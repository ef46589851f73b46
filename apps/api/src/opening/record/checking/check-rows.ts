import type pg from 'pg';
import type { Finding } from './finding.js';
import { RECORDED_TABLES, type RecordedTable } from './recorded-tables.js';

/** Each row that is on record says what its last event says; what went is said to have gone; what is there is on record. */
export async function checkRows(client: pg.ClientBase): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const recorded of RECORDED_TABLES) {
    findings.push(...(await checkTable(client, recorded)), ...(await checkTriggers(client, recorded)));
  }
  return findings;
}

async function checkTable(client: pg.ClientBase, { table, kind, key, when }: RecordedTable): Promise<Finding[]> {
  const subject = key.map((column) => `(to_jsonb(r.${column}) #>> '{}')`).join(` || ' ' || `);
  const { rows } = await client.query<{ subject: string; what: string }>(
    `with said as (
       select distinct on (subject) subject, said::jsonb -> 'facts' as facts
       from audit_event where kind = $1 order by subject, number desc),
     standing as (select ${subject} as subject, to_jsonb(r) as content from ${table} r where ${when ?? 'true'})
     select subject, case
       when content is null then 'is on record and gone'
       when facts is null then 'is not on record'
       when facts = 'null' then 'went, by the record, and is there'
       else 'is not what the record says: ' || changed end as what
     from said full join standing using (subject)
     left join lateral (
       select string_agg(f.key, ', ' order by f.key) as changed from jsonb_each(nullif(facts, 'null')) f
       where f.value is distinct from case
         when f.key like '#%' then coalesce(to_jsonb(encode(sha256(convert_to(content ->> substr(f.key, 2), 'UTF8')), 'hex')), 'null')
         else coalesce(content -> f.key, 'null') end) c on content is not null
     where case when content is null then facts <> 'null' else facts is null or facts = 'null' or changed is not null end
     order by subject limit 100`,
    [kind],
  );
  return rows.map((row) => ({ where: `${table} ${row.subject}`, what: row.what }));
}

async function checkTriggers(client: pg.ClientBase, { table }: RecordedTable): Promise<Finding[]> {
  const { rows } = await client.query<{ name: string }>(
    `select wanted as name from unnest(array['record_write', 'record_removal']) wanted
     where not exists (select from pg_trigger t where t.tgrelid = $1::regclass and t.tgname = wanted and t.tgenabled in ('O', 'A'))`,
    [table],
  );
  return rows.map(({ name }) => ({ where: table, what: `is not recorded any more: ${name} is off` }));
}
