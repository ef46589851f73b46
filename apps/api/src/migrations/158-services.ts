import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Standing offers: what a bidder does again and again, with one promise that has a clock, and the requests that colleagues make of it
 * without a contest. A policy says up to which price; without one only what costs the requester nothing is asked for directly.
 */
export class Services1764000000158 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SERVICES);
    await runner.query(REQUESTS);
    await runner.query(GUARDS);
    await runner.query(COUNTERS);
    await runner.query(`
      grant select, insert (bidder_id, category_id, title, about, includes, typical_hours, text, metric, target, unit, clock, remedy,
          price_from, currency, contact_id, position),
        update (category_id, title, about, includes, typical_hours, text, metric, target, unit, clock, remedy, price_from, currency,
          contact_id, position, retired_at) on service to bidwell_web;
      grant select, insert (service_id, bidder_id, asked_by, words, goal_id),
        update (taken_at, taken_by, turned_down_at, turned_down_by, turned_down_words, withdrawn_at) on service_request to bidwell_web;
      grant select on request_month to bidwell_web;
      grant insert (request_limit), update (request_limit) on policy to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table promise_instance drop constraint promise_instance_request_id_fkey;
      alter table obligation drop constraint obligation_service_id_fkey;
      drop trigger close_service_request on promise_instance;
      drop trigger begin_closed on promise_instance;
      drop table service_request, service, request_month;
      drop function guard_service_request, count_service_request, close_service_request, direct_request_limit;
      alter table policy drop column request_limit;
    `);
  }
}

const SERVICES = `
  create table service (
    id uuid primary key default gen_random_uuid(),
    bidder_id uuid not null references bidder (id) on delete cascade,
    category_id uuid not null references category (id),
    title text not null check (length(title) between 1 and 120),
    about text not null default '' check (length(about) <= 2000),
    includes text not null default '' check (length(includes) <= 2000),
    -- Working hours that it usually takes. Null: the bidder does not say.
    typical_hours numeric(8, 1) check (typical_hours > 0 and typical_hours <= 10000),
    text text not null check (length(text) between 1 and 200),
    metric text not null check (length(metric) between 1 and 200),
    target numeric(12, 3) not null check (target > 0),
    unit text not null check (unit in ('hours', 'days')),
    clock text not null check (clock in ('working', 'calendar')),
    remedy text check (length(remedy) <= 300),
    -- Null: it costs the requester nothing.
    price_from bigint check (price_from > 0),
    currency char(3) not null default 'EUR',
    contact_id uuid references person (id) on delete set null,
    position integer not null default 0,
    created_at timestamptz not null default clock_timestamp(),
    retired_at timestamptz
  );
  create index service_bidder on service (bidder_id);
  create index service_category on service (category_id);
  create index service_contact on service (contact_id);
  create unique index one_service_of_a_name on service (bidder_id, lower(title)) where retired_at is null;
  alter table obligation add foreign key (service_id) references service (id) on delete cascade;

  -- The greatest price at which something is asked for without a contest. Null: only what costs nothing.
  alter table policy add column request_limit bigint check (request_limit >= 0);`;

const REQUESTS = `
  create table service_request (
    id uuid primary key default gen_random_uuid(),
    service_id uuid not null references service (id) on delete cascade,
    bidder_id uuid not null references bidder (id) on delete cascade,
    asked_by uuid not null references person (id),
    words text not null check (length(words) between 1 and 2000),
    goal_id uuid references goal (id),
    -- As the service said when it was asked for.
    price_from bigint,
    currency char(3) not null,
    created_at timestamptz not null default clock_timestamp(),
    taken_at timestamptz,
    taken_by uuid references person (id),
    turned_down_at timestamptz,
    turned_down_by uuid references person (id),
    turned_down_words text check (length(turned_down_words) between 1 and 2000),
    withdrawn_at timestamptz,
    -- When its promise was settled, however: then nobody has to do anything about it any more.
    closed_at timestamptz,
    check (num_nulls(taken_at, taken_by) in (0, 2)),
    check (num_nulls(turned_down_at, turned_down_by, turned_down_words) in (0, 3)),
    check (num_nonnulls(taken_at, turned_down_at, withdrawn_at) <= 1)
  );
  alter table promise_instance add foreign key (request_id) references service_request (id) on delete cascade;
  create index service_request_service on service_request (service_id);
  create index service_request_bidder on service_request (bidder_id, created_at desc, id);
  create index service_request_asked_by on service_request (asked_by, created_at desc, id);
  create index service_request_open_to on service_request (bidder_id, created_at desc, id) where closed_at is null;
  create index service_request_open_of on service_request (asked_by, created_at desc, id) where closed_at is null;
  create index service_request_goal on service_request (goal_id);
  create index service_request_taken_by on service_request (taken_by);
  create index service_request_turned_down_by on service_request (turned_down_by);
`;

const GUARDS = `
  -- The limit in the service's currency; 0 where the policy speaks of another one: there are no rates here.
  create function direct_request_limit(asked_id uuid) returns bigint language sql stable as $$
    select case when p.request_limit is null or p.currency = s.currency then p.request_limit else 0 end
    from service s join policy p on (p.category_id = s.category_id or p.category_id is null)
      and p.value_from <= case when p.currency = s.currency then coalesce(s.price_from, 0) else 0 end
    where s.id = asked_id
    order by p.category_id is null, p.value_from desc, p.currency <> s.currency, p.currency limit 1
  $$;

  create function guard_service_request() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare offered service;
  begin
    if tg_op = 'UPDATE' then
      if num_nonnulls(old.taken_at, old.turned_down_at, old.withdrawn_at) > 0
         and (old.taken_at, old.turned_down_at, old.withdrawn_at) is distinct from (new.taken_at, new.turned_down_at, new.withdrawn_at) then
        raise exception 'This request was answered already.' using errcode = 'BW003';
      end if;
      return new;
    end if;
    select * into strict offered from service where id = new.service_id for share;
    if offered.retired_at is not null or offered.bidder_id <> new.bidder_id then
      raise exception 'This service is not offered.' using errcode = 'BW003';
    end if;
    if exists (select from membership m join bidder b on b.id = m.bidder_id
        where m.person_id = new.asked_by and (b.kind = 'vendor' or b.id = new.bidder_id)) then
      raise exception 'Colleagues ask for a service: not its own people, and no vendor.' using errcode = 'BW003';
    end if;
    if coalesce(offered.price_from, 0) > coalesce(direct_request_limit(offered.id), 0) then
      raise exception 'What costs more than the policy allows is decided by a contest.' using errcode = 'BW003';
    end if;
    new.price_from := offered.price_from;
    new.currency := offered.currency;
    return new;
  end $$;
  create trigger guard_service_request before insert or update on service_request
    for each row execute function guard_service_request();`;

const COUNTERS = `
  -- By the month in which it was asked: nobody counts requests when a page is read.
  create table request_month (
    bidder_id uuid not null references bidder (id) on delete cascade,
    month date not null check (month = date_trunc('month', month)::date),
    times_asked integer not null default 0 check (times_asked >= 0),
    times_taken integer not null default 0 check (times_taken >= 0),
    times_turned_down integer not null default 0 check (times_turned_down >= 0),
    primary key (bidder_id, month)
  );

  create function count_service_request() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare asked_in date := date_trunc('month', new.created_at at time zone 'UTC')::date;
  begin
    insert into request_month (bidder_id, month) values (new.bidder_id, asked_in) on conflict do nothing;
    update request_month set
      times_asked = times_asked + (new.withdrawn_at is null)::int - (tg_op = 'UPDATE' and old.withdrawn_at is null)::int,
      times_taken = times_taken + (new.taken_at is not null)::int - (old.taken_at is not null)::int,
      times_turned_down = times_turned_down + (new.turned_down_at is not null)::int - (old.turned_down_at is not null)::int
    where bidder_id = new.bidder_id and month = asked_in;
    return null;
  end $$;
  create trigger count_service_request after insert or update on service_request
    for each row execute function count_service_request();

  create function close_service_request() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update service_request set closed_at = new.settled_at where id = new.request_id;
    return null;
  end $$;
  create trigger close_service_request after update of settled_at on promise_instance
    for each row when (new.request_id is not null) execute function close_service_request();
  create trigger begin_closed after insert on promise_instance
    for each row when (new.request_id is not null and new.settled_at is not null) execute function close_service_request();`;
