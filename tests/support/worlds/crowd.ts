import type pg from 'pg';

/** Rivals by the hundred, put there by SQL: what matters is how many there are. */
export const CROWD = 500;

/** As many for other jobs, in every world: tables of a size at which PostgreSQL plans in earnest. */
const ELSEWHERE = 1_500;

const TRIGGERS = { proposal: 'guard_proposal', proposal_file: 'guard_proposal_file' } as const;

/** Does the work with the guards of proposals taken away: rows come in and go as no process could do it. */
async function unguarded(owner: pg.Client, work: () => Promise<unknown>): Promise<void> {
  for (const [table, guard] of Object.entries(TRIGGERS))
    await owner.query(`alter table ${table} disable trigger ${guard}`);
  await work();
  for (const [table, guard] of Object.entries(TRIGGERS))
    await owner.query(`alter table ${table} enable trigger ${guard}`);
  await owner.query('vacuum analyze');
}

/** Many vendors, each with a proposal for these jobs, with a file that was read. */
export async function fillElsewhere(owner: pg.Client, jobIds: readonly string[]): Promise<void> {
  await owner.query(
    `insert into bidder (kind, name) select 'vendor', 'Crowd ' || n from generate_series(1, $1::int) n`,
    [ELSEWHERE],
  );
  await unguarded(owner, async () => {
    for (const jobId of jobIds) await propose(owner, jobId, ELSEWHERE);
  });
}

/** Five hundred rivals with a proposal each for one job. */
export async function crowdIn(owner: pg.Client, jobId: string): Promise<void> {
  await unguarded(owner, () => propose(owner, jobId, CROWD));
}

/** Takes them out again. */
export async function crowdOut(owner: pg.Client, jobId: string): Promise<void> {
  const theirs = `(select p.id from proposal p join bidder b on b.id = p.bidder_id where p.job_id = $1 and b.name like 'Crowd %')`;
  await unguarded(owner, async () => {
    for (const table of ['file_reading', 'proposal_file_use', 'proposal_file'])
      await owner.query(`delete from ${table} where proposal_id in ${theirs}`, [jobId]);
    await owner.query(`delete from proposal where id in ${theirs}`, [jobId]);
  });
}

async function propose(owner: pg.Client, jobId: string, count: number): Promise<void> {
  const { rows } = await owner.query<{ id: string }>('select id from person order by id limit 1');
  const random = `upper(substr(md5(random()::text), 1, 4))`;
  await owner.query(
    `with added as (
       insert into proposal (bidder_id, job_id, reference, state, version, received_at, started_by)
       select b.id, $1, 'P-' || ${random} || '-' || ${random}, 'submitted', 1, clock_timestamp(), $2
       from bidder b where b.name like 'Crowd %' order by b.name limit $3 returning id),
     files as (
       insert into proposal_file (id, proposal_id, added_by, address_hash, size)
       select gen_random_uuid(), a.id, $2, sha256(a.id::text::bytea), 1000 from added a returning id, proposal_id, added_by),
     used as (insert into proposal_file_use select proposal_id, 1, id from files)
     insert into file_reading (proposal_id, file_id, person_id, is_own_side, is_protected)
     select proposal_id, id, added_by, true, false from files`,
    [jobId, rows[0]?.id, count],
  );
}
