/*
 * What every bidder of a job is asked to answer, as JSON for the rules: its lines and its requirements, in their order.
 */

/** The lines of the job with this id, each a `RequiredLine`. */
export function askedLines(jobId: string): string {
  return `coalesce((select json_agg(json_build_object('id', al.id, 'title', al.title, 'group', al.line_group,
    'quantity', al.quantity, 'unit', al.unit, 'basis', al.basis, 'isOptional', al.is_optional) order by al.position)
    from job_line al where al.job_id = ${jobId}), '[]'::json)`;
}

/** The requirements of the job with this id, each a `Requirement`. */
export function askedRequirements(jobId: string): string {
  return `coalesce((select json_agg(json_build_object('id', ar.id, 'text', ar.text, 'wordLimit', ar.word_limit,
    'isEssential', ar.is_essential) order by ar.position)
    from job_requirement ar where ar.job_id = ${jobId}), '[]'::json)`;
}
