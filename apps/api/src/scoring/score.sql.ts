/* What scores follow from, as JSON: of a job by its id, of an opened proposal by its. */

export function judgedByOf(jobId: string): string {
  return `(select coalesce(json_agg(json_build_object('id', c.id, 'title', c.title, 'kind', c.kind, 'weight', c.weight,
    'levels', c.levels, 'minimum', c.minimum)
    order by c.position), '[]'::json) from criterion c where c.job_id = ${jobId})`;
}

/** Everybody who is or was on the panel: the requester first, then as they were asked. */
export function panelMembersOf(jobId: string): string {
  return `(select coalesce(json_agg(json_build_object('personId', e.person_id, 'name', ep.name,
      'hasDeclared', e.interest is not distinct from 'none', 'hasSubmitted', e.submitted_at is not null,
      'hasLeft', e.left_at is not null) order by e.person_id <> ej.requester_id, e.asked_at, e.person_id), '[]'::json)
    from evaluator e join person ep on ep.id = e.person_id join job ej on ej.id = e.job_id where e.job_id = ${jobId})`;
}

/** Whether the policy keeps names or prices back until scores are in. */
export function panelRulesOf(jobId: string): string {
  return `(select json_build_object('isBlind', coalesce(bool_or(jp.is_blind), false),
    'twoEnvelopes', coalesce(bool_or(jp.two_envelopes), false)) from job_policy jp where jp.job_id = ${jobId})`;
}

export function scoresGivenOf(proposalId: string): string {
  return `(select coalesce(json_agg(json_build_object('criterionId', s.criterion_id, 'evaluatorId', s.scored_by,
    'value', s.value, 'note', s.note)), '[]'::json) from score s where s.proposal_id = ${proposalId})`;
}

export function scoresAgreedOf(proposalId: string): string {
  return `(select coalesce(json_agg(json_build_object('criterionId', g.criterion_id, 'value', g.value, 'note', g.note,
    'agreedBy', gp.name, 'agreedAt', g.agreed_at)), '[]'::json)
    from agreed_score g join person gp on gp.id = g.agreed_by where g.proposal_id = ${proposalId})`;
}
