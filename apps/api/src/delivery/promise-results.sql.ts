/**
 * What became of each promise of the job with this id, as rows (position, times_due, times_kept, words): counted by its
 * clock, or where no clock ran, as its requester said in the report.
 */
export function promiseResultsOf(jobId: string): string {
  return `(select ro.position, count(ri.id)::int as times_due, (count(ri.id) filter (where ri.is_kept))::int as times_kept,
      ''::text as words
    from engagement re join obligation ro on ro.engagement_id = re.id
    join promise_instance ri on ri.obligation_id = ro.id and ri.counted_at is not null
    where re.job_id = ${jobId} and re.ended_because is distinct from 'reopened' group by ro.position
    union all
    select rs.position, rs.times_due, rs.times_kept, rs.words from promise_outcome rs where rs.job_id = ${jobId}
      and not exists (select from engagement se join obligation so on so.engagement_id = se.id and so.position = rs.position
        join promise_instance si on si.obligation_id = so.id and si.counted_at is not null
        where se.job_id = rs.job_id and se.ended_because is distinct from 'reopened'))`;
}
