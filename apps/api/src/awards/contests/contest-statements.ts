/** The statements that keep contests as rows. Arrays go in as columns, so that one statement takes thousands of rows. */

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
  select distinct b.contest_id as id
  from unnest($2::text[], $3::text[]) as given (key, kind)
  join contest_bidder r on r.dataset_id = $1 and r.key = given.key and r.kind <> given.kind
  join contest_bid b on b.contest_bidder_id = r.id`;

export const UPDATE_BIDDERS = `
  update contest_bidder r set name = given.name, kind = given.kind
  from unnest($2::text[], $3::text[], $4::text[]) as given (key, name, kind)
  where r.dataset_id = $1 and r.key = given.key and (r.name, r.kind) is distinct from (given.name, given.kind)`;

export const PUT_CONTESTS = `
  insert into contest (dataset_id, ref, title, details, category, decided_on, currency, ceiling, job_id, winner_id,
    bid_count, bidder_count, missing_prices, digest)
  select $1, given.ref, given.title, given.details, given.category, given.decided_on, given.currency, given.ceiling,
    given.job_id, r.id, given.bid_count, given.bidder_count, given.missing_prices, decode(given.digest, 'hex')
  from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::text[], $8::bigint[], $9::uuid[],
    $10::text[], $11::int[], $12::int[], $13::int[], $14::text[])
    as given (ref, title, details, category, decided_on, currency, ceiling, job_id, winner, bid_count, bidder_count,
      missing_prices, digest)
  left join contest_bidder r on r.dataset_id = $1 and r.key = given.winner
  order by given.ref
  on conflict (dataset_id, ref) do update set title = excluded.title, details = excluded.details,
    category = excluded.category, decided_on = excluded.decided_on, currency = excluded.currency,
    ceiling = excluded.ceiling, winner_id = excluded.winner_id, bid_count = excluded.bid_count,
    bidder_count = excluded.bidder_count, missing_prices = excluded.missing_prices, digest = excluded.digest
  returning id, ref`;

export const DROP_BIDS = `delete from contest_bid where contest_id = any($1::uuid[])`;

export const ADD_BIDS = `
  insert into contest_bid (contest_id, position, contest_bidder_id, price, stands)
  select given.contest_id, given.position, r.id, given.price, given.stands
  from unnest($2::uuid[], $3::int[], $4::text[], $5::bigint[], $6::bool[])
    as given (contest_id, position, bidder, price, stands)
  join contest_bidder r on r.dataset_id = $1 and r.key = given.bidder`;

export const CONTESTS_OF_JOBS = `select id, dataset_id as "datasetId" from contest where job_id = any($1::uuid[])`;

export const DROP_CONTESTS = `delete from contest where id = any($1::uuid[])`;

export const DROP_IDLE_BIDDERS = `
  delete from contest_bidder r where dataset_id = any($1::uuid[])
    and not exists (select from contest_bid b where b.contest_bidder_id = r.id)`;
