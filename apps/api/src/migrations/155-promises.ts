import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Promises that count now, and each time one of them falls due. A promise of awarded work and one of a standing service are
 * the same row, so that teams and vendors, contests and requests are measured by the same clock.
 */
export class Promises1764000000155 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OBLIGATION);
    await runner.query(MAKING);
    await runner.query(INSTANCE);
    await runner.query(BESIDE);
    await runner.query(GUARDS);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger make_obligations on engagement;
      drop table promise_told, promise_event, promise_evidence, promise_pause, promise_instance, obligation;
      drop function guard_promise_instance, guard_obligation,
        make_obligations, obligations_of, likely_counting;
    `);
  }
}

const OBLIGATION = `
  create table obligation (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid references engagement (id) on delete cascade,
    service_id uuid,
    bidder_id uuid not null references bidder (id) on delete cascade,
    position integer not null check (position >= 0),
    text text not null check (length(text) between 1 and 200),
    metric text not null check (length(metric) between 1 and 200),
    target numeric(12, 3) not null check (target > 0),
    unit text not null check (unit in ('hours', 'days', 'percent', 'count')),
    clock text not null check (clock in ('working', 'calendar', 'none')),
    remedy text check (length(remedy) <= 300),
    promise_key text not null generated always as (promise_key(text, metric)) stored,
    -- once: from the start of the work. eachRequest: each time the requester asks. measured: said in the report at the end.
    counts text not null check (counts in ('once', 'eachRequest', 'measured')),
    created_at timestamptz not null default clock_timestamp(),
    check (num_nonnulls(engagement_id, service_id) = 1),
    check ((unit in ('hours', 'days')) = (clock <> 'none')),
    check (counts = 'measured' or clock <> 'none'),
    check (service_id is null or counts = 'eachRequest'),
    unique (engagement_id, position)
  );
  create index obligation_service on obligation (service_id);
  create index obligation_bidder on obligation (bidder_id);`;

/** What was promised is copied from the opened proposal by the database itself: nobody can say afterwards that something else was. */
const MAKING = `
  -- How a promise most likely counts: a measure at the end, each time it is asked for, or once. Both sides may say otherwise.
  create function likely_counting(unit text, words text) returns text language sql immutable parallel safe as $$
    select case when unit in ('percent', 'count') then 'measured'
      when words ~* '\\m(each|every|per|any|whenever|requests?|repl(y|ies)|answers?|respon[ds]\\w*|on demand)\\M' then 'eachRequest'
      else 'once' end
  $$;

  create function obligations_of(asked engagement) returns void
  language sql security definer set search_path = public, pg_temp as $$
    insert into obligation (engagement_id, bidder_id, position, text, metric, target, unit, clock, remedy, counts)
    select asked.id, asked.bidder_id, n - 1, p ->> 'text', p ->> 'metric', (p ->> 'target')::numeric, p ->> 'unit', p ->> 'clock',
      nullif(trim(p ->> 'remedy'), ''), likely_counting(p ->> 'unit', (p ->> 'text') || ' ' || (p ->> 'metric'))
    from opened_proposal o, jsonb_array_elements(o.content -> 'promises') with ordinality t (p, n)
    where o.proposal_id = asked.proposal_id and jsonb_typeof(o.content -> 'promises') = 'array'
  $$;
  select obligations_of(e) from engagement e;

  create function make_obligations() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform obligations_of(new);
    return null;
  end $$;
  create trigger make_obligations after insert on engagement for each row execute function make_obligations();
  revoke execute on function obligations_of(engagement) from public;`;

const INSTANCE = `
  create table promise_instance (
    id uuid primary key default gen_random_uuid(),
    obligation_id uuid not null references obligation (id) on delete cascade,
    -- Null: it began by itself, with the work.
    asked_by uuid references person (id),
    title text not null default '' check (length(title) <= 200),
    request_id uuid,
    -- The calendar as it stood when the clock started: nobody moves a promise by changing the calendar.
    calendar jsonb not null,
    started_at timestamptz not null,
    due_at timestamptz not null,
    -- Since when the bidder waits for the requester. Null: the clock runs.
    paused_at timestamptz,
    done_at timestamptz,
    done_by uuid references person (id),
    done_words text not null default '' check (length(done_words) <= 1000),
    -- When silence accepts what was done.
    accepts_at timestamptz,
    confirmed_at timestamptz,
    confirmed_by uuid references person (id),
    disputed_at timestamptz,
    disputed_by uuid references person (id),
    dispute_words text check (length(dispute_words) between 1 and 1000),
    stood_by_at timestamptz,
    stood_by_words text check (length(stood_by_words) between 1 and 1000),
    waived_at timestamptz,
    waived_by uuid references person (id),
    waived_words text check (length(waived_words) <= 1000),
    -- When the loop saw that it was over, and told both sides.
    missed_at timestamptz,
    settled_at timestamptz,
    is_kept boolean,
    -- When it first counted: it stays in that month.
    counted_at timestamptz,
    check (due_at >= started_at),
    check (num_nonnulls(done_at, done_by) in (0, 2)),
    check (done_at is null or (done_at >= started_at and paused_at is null)),
    check (accepts_at is null or done_at is not null),
    check (confirmed_at is null or (done_at is not null and settled_at is not null)),
    check (num_nonnulls(disputed_at, disputed_by, dispute_words) in (0, 3)),
    check (disputed_at is null or done_at is not null),
    check (num_nonnulls(stood_by_at, stood_by_words) in (0, 2)),
    check (stood_by_at is null or disputed_at is not null),
    check (waived_at is null or settled_at is not null),
    check ((is_kept is not null) = (settled_at is not null and waived_at is null)),
    check (is_kept is null or is_kept = (done_at is not null and done_at <= due_at))
  );
  create index promise_instance_obligation on promise_instance (obligation_id, started_at);
  create index promise_instance_asked_by on promise_instance (asked_by);
  create index promise_instance_done_by on promise_instance (done_by);
  create index promise_instance_confirmed_by on promise_instance (confirmed_by);
  create index promise_instance_disputed_by on promise_instance (disputed_by);
  create index promise_instance_waived_by on promise_instance (waived_by);
  create unique index promise_of_request on promise_instance (request_id);
  -- What the loop looks for, and lists sort by.
  create index promise_falls_due on promise_instance (due_at)
    where done_at is null and settled_at is null and paused_at is null and missed_at is null;
  create index promise_open on promise_instance (obligation_id) where settled_at is null;
  create index promise_to_rule on promise_instance (stood_by_at) where stood_by_at is not null and settled_at is null;
  create index promise_silence on promise_instance (accepts_at) where settled_at is null and disputed_at is null;`;

const BESIDE = `
  create table promise_pause (
    id uuid primary key default gen_random_uuid(),
    instance_id uuid not null references promise_instance (id) on delete cascade,
    began_at timestamptz not null,
    began_by uuid not null references person (id),
    words text not null check (length(words) between 1 and 500),
    ended_at timestamptz,
    ended_by uuid references person (id),
    check (ended_at >= began_at)
  );
  create index promise_pause_instance on promise_pause (instance_id, began_at);
  create index promise_pause_began_by on promise_pause (began_by);
  create index promise_pause_ended_by on promise_pause (ended_by);
  create unique index one_pause_at_a_time on promise_pause (instance_id) where ended_at is null;

  create table promise_evidence (
    id uuid primary key default gen_random_uuid(),
    instance_id uuid not null references promise_instance (id) on delete cascade,
    added_by uuid not null references person (id),
    kind text not null check (kind in ('link', 'note', 'file')),
    words text not null default '' check (length(words) <= 1000),
    url text check (length(url) between 1 and 2000 and url ~* '^https?://'),
    file_name text check (length(file_name) between 1 and 120),
    content bytea check (octet_length(content) between 1 and 5242880),
    added_at timestamptz not null default clock_timestamp(),
    check ((kind = 'link') = (url is not null)),
    check ((kind = 'file') = (content is not null) and (kind = 'file') = (file_name is not null)),
    check (kind <> 'note' or words <> '')
  );
  create index promise_evidence_instance on promise_evidence (instance_id, added_at);
  create index promise_evidence_added_by on promise_evidence (added_by);

  -- What happened to it, for both sides to read. By nobody: it happened by itself.
  create table promise_event (
    id uuid primary key default gen_random_uuid(),
    instance_id uuid not null references promise_instance (id) on delete cascade,
    at timestamptz not null default clock_timestamp(),
    by_id uuid references person (id),
    kind text not null check (kind in ('started', 'paused', 'resumed', 'done', 'confirmed', 'accepted', 'disputed', 'redone', 'stoodBy',
      'ruledKept', 'ruledNotDone', 'waived', 'missed', 'ended')),
    words text not null default '' check (length(words) <= 1000)
  );
  create index promise_event_instance on promise_event (instance_id, at);
  create index promise_event_by on promise_event (by_id);

  -- What was told before it fell due; once for each due moment.
  create table promise_told (
    instance_id uuid not null references promise_instance (id) on delete cascade,
    kind text not null check (kind in ('day', 'hour')),
    due_at timestamptz not null,
    primary key (instance_id, kind, due_at)
  );`;

const GUARDS = `
  create function guard_obligation() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if old.counts <> new.counts and exists (select from promise_instance i where i.obligation_id = new.id) then
      raise exception 'How a promise counts stands still once its clock has run.' using errcode = 'BW004';
    end if;
    return new;
  end $$;
  create trigger guard_obligation before update on obligation for each row execute function guard_obligation();

  -- A promise counts from when it is missed, disputed or settled; one that was waived, or is open again, does not.
  create function guard_promise_instance() returns trigger language plpgsql as $$
  begin
    if current_user in ('bidwell_web', 'bidwell_opener') then
      if tg_op = 'UPDATE' and old.settled_at is not null then
        raise exception 'This promise is settled.' using errcode = 'BW004';
      end if;
      if tg_op = 'UPDATE' and new.due_at < old.due_at then
        raise exception 'Waiting only ever moves a promise later.' using errcode = 'BW003';
      end if;
      if greatest(new.done_at, new.settled_at, new.missed_at) > clock_timestamp() then
        raise exception 'Nothing is done before its time.' using errcode = 'BW003';
      end if;
    end if;
    if new.waived_at is null and (new.missed_at is not null or new.disputed_at is not null or new.settled_at is not null) then
      new.counted_at := coalesce(new.counted_at, least(new.missed_at, new.disputed_at, new.settled_at));
    else
      new.counted_at := null;
    end if;
    return new;
  end $$;
  create trigger guard_promise_instance before insert or update on promise_instance
    for each row execute function guard_promise_instance();`;

const GRANTS = `
  grant select, insert (service_id, bidder_id, position, text, metric, target, unit, clock, remedy, counts), update (counts)
    on obligation to bidwell_web;
  grant select, insert (obligation_id, asked_by, title, request_id, calendar, started_at, due_at),
    update (due_at, paused_at, done_at, done_by, done_words, accepts_at, confirmed_at, confirmed_by, disputed_at, disputed_by,
      dispute_words, stood_by_at, stood_by_words, waived_at, waived_by, waived_words, missed_at, settled_at, is_kept)
    on promise_instance to bidwell_web;
  grant select, insert (instance_id, began_at, began_by, words), update (ended_at, ended_by) on promise_pause to bidwell_web;
  grant select, insert (instance_id, added_by, kind, words, url, file_name, content) on promise_evidence to bidwell_web;
  grant select, insert (instance_id, by_id, kind, words) on promise_event to bidwell_web;
  grant select, insert on promise_told to bidwell_web;`;
