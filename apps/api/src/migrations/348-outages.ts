import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An outage at a deadline. Each web process says every few seconds that it is ready; a gap of more than a minute is an outage, and
 * only the gaps are kept. One that took more than a minute of the half hour before a deadline holds that opening until half an
 * hour after Bidwell was back, and is offered to the requester as more time for everybody, to which a second person agrees.
 */
export class Outages1764000000348 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(READY);
    await runner.query(HOLD);
    await runner.query(OFFERS);
    await runner.query(GUARD);
    for (const [name, before, after] of LOOSENED) await runner.query(reworded(name, before, after));
    await runner.query(`insert into job_edge values ('opening', 'open')`);
    await runner.query(attempts(', a.deadline'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop view attempt_on_record; ${attempts('')}; grant select on attempt_on_record to bidwell_web`,
    );
    await runner.query(`delete from job_edge where from_phase = 'opening' and to_phase = 'open'`);
    for (const [name, before, after] of LOOSENED) await runner.query(reworded(name, after, before));
    await runner.query(`
      drop trigger guard_held on job;
      drop table outage_offer;
      drop function guard_held, guard_outage_offer, may_agree_to_extension, offered_until, is_being_extended, held_until, outage_counts,
        say_ready;
      drop table outage, service_ready;
    `);
  }
}

const READY = `
  -- One row: when some web process was last known to be ready.
  create table service_ready (only_row boolean primary key default true check (only_row), at timestamptz not null);

  create table outage (
    began_at timestamptz primary key,
    ended_at timestamptz not null check (ended_at > began_at + interval '60 seconds')
  );
  create index outage_ended_at on outage (ended_at);

  -- A process says that it is ready. Whoever comes first after a gap writes the gap down; old ones go. Where the clock was put
  -- back, what was known of a time that has not come yet goes too: an outage ends now at the latest.
  create function say_ready() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare last_at timestamptz; seen timestamptz;
  begin
    insert into service_ready (at) values (clock_timestamp()) on conflict do nothing;
    select at into strict last_at from service_ready for update;
    seen := clock_timestamp();
    if seen < last_at then
      delete from outage where began_at >= seen - interval '60 seconds';
      update outage set ended_at = seen where ended_at > seen;
    elsif seen > last_at + interval '60 seconds' then
      insert into outage values (last_at, seen);
      delete from outage where ended_at < seen - interval '400 days';
    end if;
    update service_ready set at = seen;
  end $$;
  revoke execute on function say_ready from public;
  grant execute on function say_ready to bidwell_web;
  grant select on outage to bidwell_opener;`;

/** As \`countsFor\` of libs/domain says it; a test compares them. */
const HOLD = `
  create function outage_counts(began timestamptz, ended timestamptz, asked timestamptz) returns boolean language sql immutable
  return least(ended, asked) - greatest(began, asked - interval '30 minutes') > interval '60 seconds';

  -- Until when a job that was published then, with this deadline, is not opened. An outage that goes on has no end yet.
  create function held_until(published timestamptz, asked timestamptz) returns timestamptz
  language sql volatile security definer set search_path = public, pg_temp as $$
    select coalesce(max(ended + interval '30 minutes'), '-infinity') from (
      select o.began_at as began, o.ended_at as ended from outage o
      where o.ended_at > asked - interval '30 minutes' and o.began_at < asked and o.ended_at <= clock_timestamp()
      union all
      select r.at, 'infinity' from service_ready r where clock_timestamp() > r.at + interval '60 seconds'
    ) gap where ended > published and outage_counts(began, ended, asked)
  $$;
  revoke execute on function held_until from public;
  grant execute on function held_until to bidwell_opener;

  create function guard_held() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if clock_timestamp() < held_until(new.published_at, new.deadline) then
      raise exception 'This opening is held after an outage.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_held before update on job for each row
    when (old.opened_at is null and new.opened_at is not null) execute function guard_held();`;

const OFFERS = `
  -- More time after an outage: offered by the opener, asked for by the requester, agreed to by a second person.
  create table outage_offer (
    job_id uuid not null references job (id) on delete cascade,
    began_at timestamptz not null,
    ended_at timestamptz not null,
    offered_at timestamptz not null default clock_timestamp(),
    asked_by uuid references person (id),
    asked_at timestamptz,
    agreed_by uuid references person (id) check (agreed_by <> asked_by),
    agreed_at timestamptz,
    -- The transaction of the agreement: in this one the deadline may move although it has passed. And where it moved from.
    agreed_in xid8,
    moved_from timestamptz,
    primary key (job_id, began_at),
    check (num_nulls(asked_by, asked_at) in (0, 2)),
    check (num_nulls(agreed_by, agreed_at, agreed_in, moved_from) in (0, 4) and (agreed_by is null or asked_by is not null))
  );
  create index outage_offer_asked_by on outage_offer (asked_by);
  create index outage_offer_agreed_by on outage_offer (agreed_by);
  grant select on outage_offer to bidwell_web, bidwell_opener;
  grant update (asked_by, agreed_by) on outage_offer to bidwell_web;
  grant insert (job_id, began_at, ended_at) on outage_offer to bidwell_opener;

  create trigger record_write after insert or update on outage_offer
    for each row execute function audit_row('outageOffer', 'job:job_id', 'job_id,began_at', 'began_at,ended_at,offered_at,asked_by,asked_at,agreed_by,agreed_at,moved_from');
  create trigger record_removal after delete on outage_offer
    for each row execute function audit_row('outageOffer', 'job:job_id', 'job_id,began_at', 'began_at,ended_at,offered_at,asked_by,asked_at,agreed_by,agreed_at,moved_from');`;

/** The job's row first, then the clock, as for everything that a deadline decides. */
const GUARD = `
  -- Whether this transaction agrees to more time for a job, at most until then: a day and the rest of a minute.
  create function is_being_extended(asked uuid, until timestamptz default '-infinity') returns boolean
  language sql stable set search_path = public, pg_temp as $$
    select exists (select from outage_offer where job_id = asked and agreed_in = pg_current_xact_id_if_assigned()
      and until <= greatest(moved_from, agreed_at) + interval '24 hours 1 minute');
  $$;

  -- Leaders and administrators who speak for no bidder, have no part in the job and are tied to none of its bidders. Who was asked
  -- to judge and has not answered yet has a part in it too.
  create function may_agree_to_extension(asked uuid, who uuid) returns boolean
  language sql stable set search_path = public, pg_temp as $$
    select exists (select from person p where p.id = who and p.deactivated_at is null
        and p.department_id is not null and (p.is_leader or p.is_administrator))
      and not is_on_a_side(asked, who) and not is_tied(who, asked)
      and not exists (select from membership m where m.person_id = who)
      and not exists (select from evaluator e where e.job_id = asked and e.person_id = who and e.left_at is null)
      and not exists (select from job j where j.id = asked and who in (j.approver_id, j.award_approver_id))
      and not exists (select from job_policy y where y.job_id = asked and y.challenge_reviewer_id = who)
  $$;
  revoke execute on function may_agree_to_extension from public;
  grant execute on function may_agree_to_extension to bidwell_web;

  -- Until when more time can be given: until half an hour after the last outage that counts, and until the deadline at least. Until
  -- then the opening is held, whichever of several outages is answered.
  create function offered_until(job_asked uuid, deadline timestamptz) returns timestamptz
  language sql stable set search_path = public, pg_temp as $$
    select greatest(deadline, max(o.ended_at) + interval '30 minutes') from outage_offer o
    where o.job_id = job_asked and outage_counts(o.began_at, o.ended_at, deadline)
  $$;
  revoke execute on function offered_until from public;
  grant execute on function offered_until to bidwell_web;

  create function guard_outage_offer() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare asked job; seen timestamptz;
  begin
    select * into strict asked from job where id = new.job_id for update;
    seen := clock_timestamp();
    if asked.published_at is null or asked.cancelled_at is not null or asked.opened_at is not null
       or not outage_counts(new.began_at, new.ended_at, asked.deadline)
       or seen >= greatest(new.ended_at + interval '30 minutes', offered_until(new.job_id, asked.deadline)) then
      raise exception 'More time is given after an outage shortly before the deadline, and soon.' using errcode = 'BW003';
    end if;
    if tg_op = 'INSERT' then
      if not exists (select from outage o where o.began_at = new.began_at and o.ended_at = new.ended_at) then
        raise exception 'There was no such outage.' using errcode = 'BW003';
      end if;
    elsif (new.job_id, new.began_at, new.ended_at, new.offered_at) is distinct from (old.job_id, old.began_at, old.ended_at, old.offered_at)
       or old.agreed_by is not null then
      raise exception 'An answer to an outage stays as it is.' using errcode = 'BW003';
    elsif old.asked_by is null then
      if new.agreed_by is not null or new.asked_by is distinct from asked.requester_id then
        raise exception 'Only who posted the job asks for more time.' using errcode = 'BW003';
      end if;
      new.asked_at := seen;
    else
      if new.asked_by is distinct from old.asked_by or new.agreed_by is null
         or not may_agree_to_extension(new.job_id, new.agreed_by) then
        raise exception 'A leader or an administrator who stands outside the job agrees to more time.' using errcode = 'BW003';
      end if;
      new.agreed_at := seen;
      new.agreed_in := pg_current_xact_id();
      new.moved_from := asked.deadline;
      -- Who released the opening of the old deadline has not released that of the new one.
      delete from opening_release where job_id = new.job_id;
      delete from release_reminder where job_id = new.job_id;
    end if;
    return new;
  end $$;
  create trigger guard_outage_offer before insert or update on outage_offer for each row execute function guard_outage_offer();`;

/** What says that a deadline does not move once it has passed: but for an extension that is being agreed to. */
const LOOSENED: [name: string, before: string, after: string][] = [
  [
    'guard_job',
    'or clock_timestamp() >= old.deadline)',
    'or (clock_timestamp() >= old.deadline and not is_being_extended(new.id, new.deadline)))',
  ],
  [
    'guard_addendum',
    'or clock_timestamp() >= asked.deadline then',
    'or (clock_timestamp() >= asked.deadline and not is_being_extended(new.job_id)) then',
  ],
];

/** What came too late, each with the deadline that it was held against: that may not be the one at which the job was opened. */
const attempts = (more: string): string => `
  create or replace view attempt_on_record as
    select a.id, p.bidder_id, p.job_id, a.proposal_id, p.reference, a.move, a.code, a.at${more}
    from proposal p
    join refused_attempt a on a.proposal_id = p.id
    join job j on j.id = p.job_id
    where j.opened_at is not null
      and (current_user <> 'bidwell_web' or p.bidder_id = own_bidder() or reads_opened(p.job_id))`;

/** The rest of the function stays word for word what it is. */
const reworded = (name: string, before: string, after: string): string => `
  do $do$ declare told text := pg_get_functiondef('${name}()'::regprocedure);
  begin
    if position('${before}' in told) = 0 then raise exception 'The words of ${name} are not those expected.'; end if;
    execute replace(told, '${before}', '${after}');
  end $do$;`;
