/* The offer that an award was made for. Ask only for those who may know the award. */

/** The lines of the opened proposal with this id, or of its chosen variant, as they were offered. Null where it is not opened. */
export function offeredLinesOf(proposalId: string, variant: string): string {
  return `(select case when ${variant} is null then ao.content -> 'lines' else ao.content #> array['variants', (${variant} - 1)::text, 'lines'] end
    from readable_proposal ao where ao.proposal_id = ${proposalId})`;
}

/** What the brief asks for, line by line, as totals are reckoned by. */
export function requiredLinesOf(jobId: string): string {
  return `(select coalesce(json_agg(json_build_object('id', rl.id, 'title', rl.title, 'group', rl.line_group, 'quantity', rl.quantity::float8,
      'unit', rl.unit, 'basis', rl.basis, 'isOptional', rl.is_optional) order by rl.position), '[]'::json)
    from job_line rl where rl.job_id = ${jobId})`;
}
