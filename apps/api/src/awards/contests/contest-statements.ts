/** The statements that keep contests as rows. Rows go in as one JSON value, so that one statement takes thousands. */

export const OWN_DATASET = `select id from dataset where not is_imported`;

/** Imports into one dataset wait for each other; our own awards never do. */
export const LOCK_IMPORTED = `select id from dataset where id = $1 and is_imported for update`;

export const KNOWN_CONTESTS = `
  select ref, id, encode(digest, 'hex') as digest from contest where dataset_id = $1 and ref = any($2::text[])`;

/** $2 keys, $3 names, $4 kinds, $5 ids of our own bidders. In key order, so that two awards never wait in a ring. */
export const ADD_BIDDERS = `
  insert into contest_bidder (dataset_id, key, name, kind, bidder_id)
  select $1, given.key, given.name, given.kind, given.bidder_id
  from unnest($2::text[], $3::text[], $4::text[], $5::uuid[]) as given (key, name, kind, bidder_id)
  order by given.key
  on conflict (dataset_id, key) do nothing`;

/** Contests of bidders that change sides: their counts must be taken out before and put back after. */
export const CONTESTS_OF_TURNCOATS = `
  with turned as (
    select r.id from unnest($2::text[], $3::text[]) as given (key, kind)
    join contest_bidder r on r.dataset_id = $1 and r.key = given.key and r.kind <> given.kind)
  select b.contest_id as id from turned t join contest_bid b on b.contest_bidder_id = t.id
  union select e.contest_id from turned t join contest_eligible e on e.contest_bidder_id = t.id`;

export const UPDATE_BIDDERS = `
  update contest_bidder r set name = given.name, kind = given.kind
  from unnest($2::text[], $3::text[], $4::text[]) as given (key, name, kind)
  where r.dataset_id = $1 and r.key = given.key and (r.name, r.kind) is distinct from (given.name, given.kind)`;

/** $1 dataset, $2 rows. Whether it is past of our own, and what job it was, never changes. */
export const PUT_CONTESTS = `
  insert into contest (dataset_id, ref, title, details, category, decided_on, currency, ceiling, job_id, winner_id,
    bid_count, standing_count, bidder_count, missing_prices, digest, requester_key, requester_name, unit, asked_on,
    runner_up_id, reasons, eligible_count, is_past)
  select $1, given.ref, given.title, given.details, given.category, given.decided_on, given.currency, given.ceiling,
    given.job_id, w.id, given.bid_count, given.standing_count, given.bidder_count, given.missing_prices,
    decode(given.digest, 'hex'), given.requester_key, given.requester_name, given.unit, given.asked_on, u.id,
    given.reasons, given.eligible_count, given.is_past
  from jsonb_to_recordset($2::jsonb) as given (ref text, title text, details text, category text, decided_on date,
    currency text, ceiling bigint, job_id uuid, winner text, bid_count int, standing_count int, bidder_count int,
    missing_prices int, digest text, requester_key text, requester_name text, unit text, asked_on date, runner_up text,
    reasons text[], eligible_count int, is_past boolean)
  left join contest_bidder w on w.dataset_id = $1 and w.key = given.winner
  left join contest_bidder u on u.dataset_id = $1 and u.key = given.runner_up
  order by given.ref
  on conflict (dataset_id, ref) do update set title = excluded.title, details = excluded.details,
    category = excluded.category, decided_on = excluded.decided_on, currency = excluded.currency,
    ceiling = excluded.ceiling, winner_id = excluded.winner_id, bid_count = excluded.bid_count,
    standing_count = excluded.standing_count, bidder_count = excluded.bidder_count,
    missing_prices = excluded.missing_prices, digest = excluded.digest, requester_key = excluded.requester_key,
    requester_name = excluded.requester_name, unit = excluded.unit, asked_on = excluded.asked_on,
    runner_up_id = excluded.runner_up_id, reasons = excluded.reasons, eligible_count = excluded.eligible_count
  returning id, ref`;

export const DROP_BIDS = `delete from contest_bid where contest_id = any($1::uuid[])`;

export const DROP_ELIGIBLE = `delete from contest_eligible where contest_id = any($1::uuid[])`;

/** $1 dataset, $2 rows. */
export const ADD_BIDS = `
  insert into contest_bid (contest_id, position, contest_bidder_id, price, stands, counts, days, shown_at, submitted_at,
    outcome, same_executive, scope, price_basis)
  select given.contest_id, given.position, r.id, given.price, given.stands, given.counts, given.days, given.shown_at,
    given.submitted_at, given.outcome, given.same_executive, given.scope, given.price_basis
  from jsonb_to_recordset($2::jsonb) as given (contest_id uuid, position int, bidder text, price bigint, stands boolean,
    counts boolean, days numeric, shown_at int, submitted_at timestamptz, outcome text, same_executive boolean,
    scope text, price_basis text)
  join contest_bidder r on r.dataset_id = $1 and r.key = given.bidder`;

/** $1 dataset, $2 rows. */
export const ADD_ELIGIBLE = `
  insert into contest_eligible (contest_id, contest_bidder_id, invited_at, answer, decline_reason)
  select given.contest_id, r.id, given.invited_at, given.answer, given.decline_reason
  from jsonb_to_recordset($2::jsonb) as given (contest_id uuid, bidder text, invited_at timestamptz, answer text,
    decline_reason text)
  join contest_bidder r on r.dataset_id = $1 and r.key = given.bidder`;

export const CONTESTS_OF_JOBS = `select id, dataset_id as "datasetId" from contest where job_id = any($1::uuid[])`;

export const SAMPLE_PAST = `
  select c.id, c.dataset_id as "datasetId" from contest c
  where c.is_past and exists (select from contest_bid b join contest_bidder r on r.id = b.contest_bidder_id
    join bidder o on o.id = r.bidder_id where b.contest_id = c.id and o.is_sample)`;

export const DROP_CONTESTS = `delete from contest where id = any($1::uuid[])`;

export const DROP_IDLE_BIDDERS = `
  delete from contest_bidder r where dataset_id = any($1::uuid[])
    and not exists (select from contest_bid b where b.contest_bidder_id = r.id)
    and not exists (select from contest_eligible e where e.contest_bidder_id = r.id)`;
