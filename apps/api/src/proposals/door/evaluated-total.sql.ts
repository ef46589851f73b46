import { isDisqualified } from './disqualified.sql.js';

/**
 * The total that the price formula runs on, as libs/domain's `evaluatedTotal` says it; a test keeps the two equal. While
 * names are hidden nobody knows which totals to raise: then there is one only where the job adds nothing to any.
 */
function evaluated(proposal: string, job: string, bidder: string): string {
  const outside = `${job}.switching_cost + ${job}.supervision_cost`;
  return `(case when ${bidder}.kind = 'team' or (${outside} = 0 and ${job}.home_preference = 0) then ${proposal}.comparable_total
    when ${bidder}.kind = 'vendor'
    then ((${proposal}.comparable_total + ${outside}) * (10000 + ${job}.home_preference) + 5000) / 10000 end)`;
}

/** The evaluated total of the opened proposal behind `row`. Null where it is not comparable. */
export function evaluatedTotalOf(row: string): string {
  return `(select ${evaluated(row, 'ej', 'eb')} from job ej left join bidder eb on eb.id = ${row}.bidder_id where ej.id = ${row}.job_id)`;
}

/** The evaluated totals of every proposal that takes part in the job with this id, as JSON. Null where one is not comparable. */
export function evaluatedTotalsOf(jobId: string): string {
  return `(select coalesce(json_agg(${evaluated('o', 'ej', 'eb')}), '[]'::json) from readable_proposal o
    join job ej on ej.id = o.job_id left join bidder eb on eb.id = o.bidder_id
    where o.job_id = ${jobId} and not ${isDisqualified('o.proposal_id')})`;
}
