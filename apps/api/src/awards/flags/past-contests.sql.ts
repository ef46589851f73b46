import { takingPartIn } from '../../proposals/door/flag-facts.sql.js';

/* The company's own contests that were decided before the job behind `row`, as far as red flags ask. */

/** How many of the newest contests are looked at: enough for quartiles, and never more as history grows. */
const NEWEST = 200;

const ownDataset = '(select od.id from dataset od where not od.is_imported)';
const decidedOn = (row: string) => `coalesce((${row}.decided_at at time zone 'UTC')::date, current_date)`;
const before = (contest: string, row: string) =>
  `${contest}.is_contest and ${contest}.job_id is distinct from ${row}.id and ${contest}.decided_on <= ${decidedOn(row)}`;

/** By which share of the lowest price the second lowest lay above it, as JSON. */
export function pastGapsBefore(row: string): string {
  return `(select coalesce(json_agg((two.second - two.lowest)::float8 / two.lowest), '[]'::json)
    from (select pc.id from contest pc where pc.dataset_id = ${ownDataset} and ${before('pc', row)}
      order by pc.decided_on desc, pc.id limit ${NEWEST}) past
    cross join lateral (select min(pb.price) as lowest, (array_agg(pb.price order by pb.price))[2] as second
      from contest_bid pb where pb.contest_id = past.id and pb.stands and pb.price is not null) two
    where two.lowest > 0 and two.second is not null)`;
}

/** How each bidder that takes part fared in the last 24 months, as JSON: its wins, and the size of each field it stood in. */
export function recordsBefore(row: string): string {
  return `(select coalesce(json_agg(json_build_object('proposalId', f.proposal_id, 'wins', h.wins, 'fields', h.fields)), '[]'::json)
    from ${takingPartIn(`${row}.id`)} f cross join lateral (
      select count(*) filter (where past.won) as wins, coalesce(json_agg(past.bidder_count), '[]'::json) as fields
      from (select pc.winner_id = pcb.id as won, pc.bidder_count from contest_bidder pcb
        join contest_bid pb on pb.contest_bidder_id = pcb.id and pb.stands
        join contest pc on pc.id = pb.contest_id and pc.dataset_id = pcb.dataset_id
        where pcb.bidder_id = f.bidder_id and pcb.dataset_id = ${ownDataset} and ${before('pc', row)}
          and pc.decided_on > ${decidedOn(row)} - interval '24 months'
        order by pc.decided_on desc, pc.id limit ${NEWEST}) past) h)`;
}
