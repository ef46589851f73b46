import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How requesters treat bidders, counted as it happens, so that a page reads one row however long the history is; and work
 * that was bought around the market, with its sums by month and category.
 */
export class Conduct1764000000077 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONDUCT);
    await runner.query(COUNTING);
    await runner.query(OUTSIDE);
    await runner.query(`
      select recount_requester_conduct();
      grant select on requester_conduct, outside_purchase, outside_month to bidwell_web;
      grant insert (recorded_by, department_id, category_id, title, supplier, amount, currency, bought_on, reason, words)
        on outside_purchase to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table outside_month, outside_purchase;
      drop trigger count_conduct on job;
      drop trigger count_answer on question;
      drop table requester_conduct;
      drop function count_outside, count_conduct, count_answer, add_conduct, recount_requester_conduct, is_within_working_day,
        is_decided_in_time;
    `);
  }
}

const CONDUCT = `
  create table requester_conduct (
    person_id uuid primary key references person (id) on delete cascade,
    published integer not null default 0 check (published >= 0),
    cancelled integer not null default 0 check (cancelled >= 0),
    decided integer not null default 0 check (decided >= 0),
    awarded integer not null default 0 check (awarded between 0 and decided),
    decided_in_time integer not null default 0 check (decided_in_time between 0 and decided),
    answered integer not null default 0 check (answered >= 0),
    answered_in_time integer not null default 0 check (answered_in_time between 0 and answered),
    never_answered integer not null default 0 check (never_answered >= 0)
  );

  -- Answered on the day it was asked, or on the next working day.
  create function is_within_working_day(asked timestamptz, answered timestamptz) returns boolean
  language sql stable set search_path = public, pg_temp as $$
    select (answered at time zone 'UTC')::date <= coalesce((
      select min(d)::date from generate_series((asked at time zone 'UTC')::date + 1, (asked at time zone 'UTC')::date + 31, interval '1 day') d
      where extract(isodow from d) < 6 and not exists (select from holiday h where h.day = d::date)),
      (asked at time zone 'UTC')::date + 31)
  $$;

  create function is_decided_in_time(decided job) returns boolean language sql immutable as $$
    select coalesce((decided.decided_at at time zone 'UTC')::date <= decided.decision_due, true)
  $$;

  -- Counts everything anew: for what was there before, and for what the owner brings in.
  create function recount_requester_conduct() returns void language sql set search_path = public, pg_temp as $$
    delete from requester_conduct;
    insert into requester_conduct (person_id, published, cancelled, decided, awarded, decided_in_time, answered, answered_in_time, never_answered)
    select j.requester_id, count(*), count(j.cancelled_at), count(j.decided_at), count(*) filter (where j.decision = 'award'),
      count(*) filter (where j.decided_at is not null and is_decided_in_time(j)),
      coalesce(sum(q.answered), 0), coalesce(sum(q.in_time), 0),
      coalesce(sum(q.asked - q.answered) filter (where j.opened_at is not null), 0)
    from job j left join lateral (
      select count(*) as asked, count(answered_at) as answered,
        count(*) filter (where is_within_working_day(asked_at, answered_at)) as in_time
      from question where job_id = j.id) q on true
    where j.published_at is not null group by j.requester_id
  $$;
  revoke execute on function recount_requester_conduct from public;`;

const COUNTING = `
  create function add_conduct(requester uuid, published integer, cancelled integer, decided integer, awarded integer,
    in_time integer, answered integer, answered_in_time integer, never_answered integer) returns void
  language sql security definer set search_path = public, pg_temp as $$
    insert into requester_conduct (person_id) values ($1) on conflict do nothing;
    update requester_conduct c set published = c.published + $2, cancelled = c.cancelled + $3, decided = c.decided + $4,
      awarded = c.awarded + $5, decided_in_time = c.decided_in_time + $6, answered = c.answered + $7,
      answered_in_time = c.answered_in_time + $8, never_answered = c.never_answered + $9
    where c.person_id = $1
  $$;
  revoke execute on function add_conduct from public;

  create function count_conduct() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform add_conduct(new.requester_id,
      (old.published_at is null and new.published_at is not null)::integer,
      (old.cancelled_at is null and new.cancelled_at is not null)::integer,
      (old.decided_at is null and new.decided_at is not null)::integer,
      (old.decided_at is null and new.decision is not distinct from 'award')::integer,
      (old.decided_at is null and new.decided_at is not null and is_decided_in_time(new))::integer, 0, 0,
      case when old.opened_at is null and new.opened_at is not null
        then (select count(*)::integer from question where job_id = new.id and answered_at is null) else 0 end);
    return null;
  end $$;
  create trigger count_conduct after update on job for each row
    when ((old.published_at, old.cancelled_at, old.decided_at, old.opened_at)
      is distinct from (new.published_at, new.cancelled_at, new.decided_at, new.opened_at)) execute function count_conduct();

  create function count_answer() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform add_conduct((select requester_id from job where id = new.job_id), 0, 0, 0, 0, 0, 1,
      is_within_working_day(new.asked_at, new.answered_at)::integer, 0);
    return null;
  end $$;
  create trigger count_answer after update on question for each row
    when (old.answered_at is null and new.answered_at is not null) execute function count_answer();`;

const OUTSIDE = `
  create table outside_purchase (
    id uuid primary key default gen_random_uuid(),
    recorded_by uuid not null references person (id) on delete cascade,
    department_id uuid not null references department (id) on delete cascade,
    category_id uuid not null references category (id) on delete cascade,
    title text not null check (length(title) between 1 and 160),
    supplier text not null check (length(supplier) between 1 and 160),
    amount bigint not null check (amount > 0),
    currency char(3) not null,
    bought_on date not null,
    reason text not null check (reason in ('urgent', 'tooSmall', 'existingContract', 'betterPrice', 'onlySource', 'unaware', 'other')),
    words text not null default '' check (length(words) <= 1000),
    recorded_at timestamptz not null default clock_timestamp(),
    check (reason <> 'other' or words <> '')
  );
  create index outside_purchase_newest on outside_purchase (recorded_at desc, id);
  create index outside_purchase_person on outside_purchase (recorded_by, recorded_at desc);
  create index outside_purchase_department on outside_purchase (department_id);
  create index outside_purchase_category on outside_purchase (category_id, recorded_at desc);

  create table outside_month (
    month date not null check (extract(day from month) = 1),
    category_id uuid not null references category (id) on delete cascade,
    currency char(3) not null,
    purchases integer not null check (purchases >= 0),
    amount bigint not null check (amount >= 0),
    primary key (month, category_id, currency)
  );
  create index outside_month_category on outside_month (category_id);

  create function count_outside() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_op = 'DELETE' then
      update outside_month set purchases = purchases - 1, amount = amount - old.amount
      where month = date_trunc('month', old.bought_on)::date and category_id = old.category_id and currency = old.currency;
      return null;
    end if;
    insert into outside_month as m values (date_trunc('month', new.bought_on)::date, new.category_id, new.currency, 1, new.amount)
    on conflict (month, category_id, currency) do update set purchases = m.purchases + 1, amount = m.amount + new.amount;
    return null;
  end $$;
  create trigger count_outside after insert or delete on outside_purchase for each row execute function count_outside();`;
