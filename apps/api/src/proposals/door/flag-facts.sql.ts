import { isDisqualified } from './disqualified.sql.js';

/* What red flags follow from, as far as it stands in proposals. Names and prices are left out while the job hides them. */

/** Every proposal that stood at the opening of the job with this id, as JSON. */
export function flaggedProposalsOf(jobId: string): string {
  const because = `(select dm.because from proposal_mark dm where dm.proposal_id = o.proposal_id and dm.mark = 'disqualified')`;
  return `(select coalesce(json_agg(json_build_object('id', o.proposal_id, 'name', coalesce(fb.name, o.label), 'kind', fb.kind,
      'comparableTotal', o.comparable_total, 'disqualifiedBecause', ${because})), '[]'::json)
    from readable_proposal o left join bidder fb on fb.id = o.bidder_id where o.job_id = ${jobId})`;
}

/** The proposals of the job with this id that take part, as rows (proposal_id, bidder_id). None while names are hidden. */
export function takingPartIn(jobId: string): string {
  return `(select o.proposal_id, o.bidder_id from readable_proposal o where o.job_id = ${jobId} and o.bidder_id is not null
    and not ${isDisqualified('o.proposal_id')})`;
}
