/*
 * What later rooms may know of a proposal's content once it is opened. The caller has made sure that it is the viewer's
 * own, or that the viewer decides the job.
 */

/** The hours of the bidder's own people in an opened proposal. Null when it does not say. */
export function labourHoursOf(proposalId: string): string {
  return `(select sum((row ->> 'hours')::numeric) from readable_proposal o,
    jsonb_array_elements(case jsonb_typeof(o.content -> 'cost' -> 'labour') when 'array'
      then o.content -> 'cost' -> 'labour' else '[]'::jsonb end) row where o.proposal_id = ${proposalId})`;
}

/** How many opened proposals of the job with this id can be read. */
export function readableCountOf(jobId: string): string {
  return `(select count(*)::int from readable_proposal ro where ro.job_id = ${jobId} and ro.is_readable)`;
}

/** What a team reckoned the work to cost it, as JSON. Null where the opened proposal does not say. */
export function internalCostOf(proposalId: string): string {
  return `(select case jsonb_typeof(ic.content -> 'cost') when 'object' then ic.content -> 'cost' end
    from readable_proposal ic where ic.proposal_id = ${proposalId})`;
}
