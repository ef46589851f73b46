import type pg from 'pg';
import { RECORDED_TABLES } from '../../../apps/api/src/opening/record/checking/recorded-tables.js';
import { chainAnew } from './chains.js';
import type { Tampering } from './tamperings.js';

/** What somebody would change after the event: SQL on one row of `r`, picked at random. */
const CHANGES: readonly { table: string; key: string; set: string }[] = [
  { table: 'job', key: 'id', set: `deadline = r.deadline - interval '1 second'` },
  { table: 'proposal_version', key: 'proposal_id, number', set: `received_at = r.received_at - interval '1 second'` },
  {
    table: 'proposal_version',
    key: 'proposal_id, number',
    set: `content_hash = encode(sha256(r.content_hash::bytea), 'hex')`,
  },
  { table: 'opened_proposal', key: 'proposal_id', set: 'comparable_total = r.comparable_total - 1' },
  { table: 'opened_proposal', key: 'proposal_id', set: 'total = r.total + 100' },
  { table: 'score', key: 'proposal_id, criterion_id, scored_by', set: 'value = 10 - r.value' },
  { table: 'decision', key: 'id', set: `reasons = array['PRICE']` },
  { table: 'award', key: 'id', set: `decided_at = r.decided_at - interval '1 hour'` },
  { table: 'criterion', key: 'id', set: 'weight = case r.weight when 50 then 49 else 100 - r.weight end' },
  { table: 'job_line', key: 'id', set: 'quantity = r.quantity + 1' },
  { table: 'job_policy', key: 'job_id', set: 'min_proposals = r.min_proposals + 1' },
  { table: 'person', key: 'id', set: 'is_administrator = not r.is_administrator' },
  { table: 'bidder', key: 'id', set: 'is_approved = not r.is_approved' },
];

const REMOVED = ['proposal_reading', 'refused_attempt', 'evaluation_reading', 'membership', 'invitation', 'criterion'];

export const ON_ROWS: readonly Tampering[] = [
  {
    kind: 'a row is changed behind the record',
    showsAlone: true,
    commit: async (client, _, draw) => void (await change(client, draw)),
  },
  {
    kind: 'a row is removed behind the record',
    showsAlone: true,
    commit: async (client, _, draw) => {
      const table = REMOVED[Math.floor(draw() * REMOVED.length)] ?? 'membership';
      const { rowCount } = await client.query(
        `delete from ${table} where ctid = (select ctid from ${table} order by md5(ctid::text || $1) limit 1)`,
        [String(draw())],
      );
      if (rowCount !== 1) throw new Error(`There is no ${table} to remove.`);
    },
  },
  {
    kind: 'a row is changed, its event too, and the chain written anew',
    showsAlone: null,
    commit: async (client, _, draw) => {
      const { kind, subject } = await change(client, draw);
      const { rows } = await client.query<{ chain: string }>(
        `update audit_event e set said = jsonb_set(e.said::jsonb, '{facts}', (
           select jsonb_object_agg(f.key, case when f.key like '#%' then f.value else $3::jsonb -> f.key end)
           from jsonb_each(e.said::jsonb -> 'facts') f))::text
         where e.kind = $1 and e.subject = $2 and e.number = (
           select max(number) from audit_event o where o.kind = $1 and o.subject = $2) returning chain`,
        [kind, subject.subject, subject.row],
      );
      await chainAnew(client, rows[0]?.chain ?? '');
    },
  },
  {
    kind: 'recording is switched off',
    showsAlone: true,
    commit: async (client, _, draw) => {
      const { table } = CHANGES[Math.floor(draw() * CHANGES.length)] ?? { table: 'job' };
      await client.query(`alter table ${table} disable trigger record_write`);
    },
  },
];

const KIND_OF = Object.fromEntries(RECORDED_TABLES.map(({ table, kind }) => [table, kind]));

interface Changed {
  kind: string;
  subject: { subject: string; row: string };
}

async function change(client: pg.Client, draw: () => number): Promise<Changed> {
  const { table, key, set } = CHANGES[Math.floor(draw() * CHANGES.length)] ?? CHANGES[0]!;
  const which = table === 'job' ? 'where published_at is not null' : '';
  const { rows } = await client.query<{ subject: string; row: string }>(
    `update ${table} r set ${set} where r.ctid = (select ctid from ${table} ${which} order by md5(ctid::text || $1) limit 1)
     returning concat_ws(' ', ${key.replaceAll(/(\w+)/g, 'r.$1')}) as subject, to_jsonb(r)::text as row`,
    [String(draw())],
  );
  const [subject] = rows;
  if (subject === undefined) throw new Error(`There is no ${table} to change.`);
  return { kind: KIND_OF[table] ?? table, subject };
}
