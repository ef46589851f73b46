import type pg from 'pg';

/**
 * What nothing holds for a day: begun and never finished, removed from a draft; and a day after the opening what was never
 * part of a standing version.
 */
const SPARE = `
  delete from proposal_file f using proposal p, job j
  where p.id = f.proposal_id and j.id = p.job_id and f.begun_at < clock_timestamp() - interval '1 day' and (
    not exists (select from proposal_file_use u where u.proposal_id = f.proposal_id and u.file_id = f.id)
    or (j.opened_at < clock_timestamp() - interval '1 day' and not exists (
      select from opened_proposal o
      join proposal_file_use u on u.proposal_id = o.proposal_id and u.version = o.version and u.file_id = f.id
      where o.proposal_id = f.proposal_id)))`;

/** Clears away files that nothing holds any more; answers how many. */
export async function clearSpareFiles(pool: pg.Pool): Promise<number> {
  return (await pool.query(SPARE)).rowCount ?? 0;
}
