import { RecordContests } from '../awards/contests/record-contests.service.js';
import { forgetBiddingHours } from '../house/bidding-hours.js';
import type { Database } from '../platform/database/database.js';
import { liftLimits } from './builders/save.js';

/**
 * Jobs of the demo company, and what its people posted while somebody played with it. A job stays when a real bidder has
 * put work into it.
 */
const DEMO_JOBS = `
  select j.id from job j join person p on p.id = j.requester_id
  where (j.is_sample or p.is_sample)
    and not exists (select from proposal x join bidder b on b.id = x.bidder_id where x.job_id = j.id and not b.is_sample)
    and not exists (select from question q join bidder b on b.id = q.bidder_id where q.job_id = j.id and not b.is_sample)`;

/** In this order nothing is deleted that something else still needs. The rest goes with the job. */
const OF_JOBS = ['award', 'decision', 'opened_proposal', 'proposal'];

/** Guards keep the brief of a published job; only the owner may lay them aside. */
const GUARDED = ['job_line', 'job_requirement', 'criterion'];

/** Who and what jobs refer to. */
const PARTIES = ['goal', 'bidder', 'person', 'category', 'department'] as const;
type Party = (typeof PARTIES)[number];

/** What becomes of a row that real things still refer to: it stays as a record and does nothing more. */
const KEEP: Record<Party, string> = {
  goal: 'is_sample = false',
  bidder: 'is_sample = false, deactivated_at = clock_timestamp()',
  person:
    'is_sample = false, deactivated_at = clock_timestamp(), demo_order = null, demo_role = null, demo_story = null',
  category: 'is_sample = false',
  department: 'is_sample = false',
};

/** A team that somebody real has joined is theirs. */
const JOINED = `update bidder set is_sample = false where is_sample and exists (
  select from membership m join person p on p.id = m.person_id where m.bidder_id = bidder.id and not p.is_sample)`;

/** What the demo company asked of its jobs and bought around the market goes with it. */
const RULES = [
  'delete from service_request where asked_by in (select id from person where is_sample) or bidder_id in (select id from bidder where is_sample)',
  'delete from policy where category_id in (select id from category where is_sample)',
  'delete from outside_purchase where recorded_by in (select id from person where is_sample)',
  // What was worked out from its contests; the signal of those that stay is worked out anew.
  'delete from signal_run where dataset_id in (select id from dataset where not is_imported)',
];

/** Foreign keys that hold on to a table's rows: those that would neither go with them nor let go of them. */
const HOLDERS = `
  select c.conrelid::regclass::text as "table", a.attname as "column"
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and c.confrelid = $1::regclass and c.confdeltype not in ('c', 'n')`;

/** What was removed, and what had to stay, by table. */
export interface Removal {
  removed: Record<string, number>;
  kept: Record<string, number>;
}

/** Removes the demo company and nothing else, all of it or nothing. What real jobs refer to stays, put to rest. */
export async function removeDemo(database: Database): Promise<Removal> {
  return database.transaction(async () => {
    await liftLimits(database);
    const removal: Removal = { removed: {}, kept: {} };
    removal.removed.job = await removeJobs(database);
    removal.kept.job = await restJobs(database);
    await database.rows(JOINED);
    for (const statement of RULES) await database.rows(statement);
    for (const party of PARTIES) {
      removal.removed[party] = await count(
        database,
        `delete from ${party} where is_sample ${await unheld(database, party)}`,
      );
    }
    for (const party of PARTIES)
      removal.kept[party] = await count(database, `update ${party} set ${KEEP[party]} where is_sample`);
    return removal;
  });
}

async function removeJobs(database: Database): Promise<number> {
  const jobs = await database.rows<{ id: string }>(DEMO_JOBS);
  const ids = jobs.map(({ id }) => id);
  const contests = new RecordContests(database);
  await contests.forgetJobs(ids);
  await contests.forgetSamplePast();
  await forgetBiddingHours(database, ids);
  for (const table of GUARDED) await database.rows(`alter table ${table} disable trigger user`);
  for (const table of OF_JOBS) await database.rows(`delete from ${table} where job_id = any($1::uuid[])`, [ids]);
  await database.rows('delete from job where id = any($1::uuid[])', [ids]);
  await database.rows('select recount_requester_conduct()');
  await database.rows('select recount_goals()');
  await database.rows('select recount_debrief_conduct()');
  for (const table of GUARDED) await database.rows(`alter table ${table} enable trigger user`);
  return ids.length;
}

/** Jobs that stay have nobody left who could decide them: what is still open is cancelled. */
async function restJobs(database: Database): Promise<number> {
  await database.rows(`
    update job set cancelled_at = clock_timestamp(), cancel_reason = 'The demo company was removed.'
    where requester_id in (select id from person where is_sample) and published_at is not null and opened_at is null and cancelled_at is null`);
  return count(database, 'update job set is_sample = false where is_sample');
}

async function unheld(database: Database, party: Party): Promise<string> {
  const holders = await database.rows<{ table: string; column: string }>(HOLDERS, [party]);
  return holders
    .map(({ table, column }) => `and not exists (select from ${table} h where h.${column} = ${party}.id)`)
    .join(' ');
}

async function count(database: Database, statement: string): Promise<number> {
  const rows = await database.rows(`${statement} returning 1`);
  return rows.length;
}
