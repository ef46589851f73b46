/** The job of an award as its contest keeps it. $1: the last of its rounds; $2: all of them. */
export const JOB_FACTS = `
  select 'JOB-' || j.number as reference, j.title, c.name as category, j.currency,
    (j.decided_at at time zone 'UTC')::date::text as "decidedOn",
    (select min(r.published_at) at time zone 'UTC' from job r where r.id = any($2::uuid[]))::date::text as "askedOn",
    case when j.budget_mode in ('ceiling', 'exact', 'range') then j.budget_high end::float8 as ceiling,
    who.id as "requesterKey", who.name as "requesterName", d.name as unit,
    j.date_flexibility = 'firm' as "isFirm", coalesce(j.ends_on, j.starts_on)::text as "lastDay"
  from job j join category c on c.id = j.category_id join person who on who.id = j.requester_id
  join department d on d.id = j.department_id where j.id = $1`;

/** Everybody who could bid in one of the rounds `$1`, with the latest that they said; $2 who asked, $3 the last round. */
export const COULD_BID = `
  select b.id as "bidderId", b.name, case b.kind when 'team' then 'internal' else 'external' end as kind,
    min(i.invited_at)::text as "invitedAt", bool_or(i.job_id = $3) as "isInLastRound",
    (array_agg(i.decline_reason order by i.declined_at desc nulls last))[1] as "declineReason",
    case when b.kind = 'team' then same_executive($2, b.id) else false end as "sameExecutive"
  from invitation i join bidder b on b.id = i.bidder_id where i.job_id = any($1::uuid[])
  group by b.id order by b.id`;

export interface JobFacts {
  reference: string;
  title: string;
  category: string;
  currency: string;
  decidedOn: string;
  askedOn: string | null;
  ceiling: number | null;
  requesterKey: string;
  requesterName: string;
  unit: string;
  /** Whether the dates of the brief are fixed. */
  isFirm: boolean;
  lastDay: string | null;
}

export interface CouldBid {
  bidderId: string;
  name: string;
  kind: 'internal' | 'external';
  invitedAt: string;
  isInLastRound: boolean;
  declineReason: string | null;
  sameExecutive: boolean | null;
}
