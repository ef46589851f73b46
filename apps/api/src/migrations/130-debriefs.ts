import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Debriefs that teach: what the requester writes for each bidder, what a higher score would have needed, where the points
 * went; whether it was useful; one question, answered by a day; and in the requester's conduct what was not explained.
 */
export class Debriefs1764000000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WRITTEN);
    await runner.query(TOLD);
    await runner.query(QUESTION);
    await runner.query(CONDUCT);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table debrief_question, written_debrief;
      drop trigger count_undebriefed on debrief;
      drop trigger guard_told_debrief on debrief;
      drop function count_undebriefed, guard_debrief_question, count_late_follow_up, working_days_after, guard_written_debrief,
        guard_told_debrief, recount_debrief_conduct;
      alter table debrief drop column own_words, drop column disqualified_because, drop column loss, drop column is_empty,
        drop column usefulness, drop column usefulness_words, drop column rated_at;
      alter table requester_conduct drop column undebriefed, drop column late_follow_ups;
      drop index debrief_newest;
    `);
  }
}

const WRITTEN = `
  -- What the requester writes for one bidder's debrief. It waits here until the decision takes effect.
  create table written_debrief (
    proposal_id uuid primary key references opened_proposal (proposal_id) on delete cascade,
    job_id uuid not null references job (id) on delete cascade,
    words text not null default '' check (length(words) <= 2000),
    -- [{criterionId, reason, needed}]
    criteria jsonb not null default '[]' check (jsonb_typeof(criteria) = 'array')
  );
  create index written_debrief_job on written_debrief (job_id);

  create function guard_written_debrief() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if exists (select from job where id = new.job_id and decided_at is not null) then
      raise exception 'This job has been decided.' using errcode = 'BW004';
    end if;
    if not exists (select from opened_proposal o where o.proposal_id = new.proposal_id and o.job_id = new.job_id) then
      raise exception 'A debrief is written for an opened proposal of the same job.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_written_debrief before insert or update on written_debrief
    for each row execute function guard_written_debrief();`;

const TOLD = `
  alter table debrief
    add column own_words text not null default '' check (length(own_words) <= 2000),
    add column disqualified_because text,
    -- {cause, price: {from, to} | null, service}
    add column loss jsonb,
    -- Nothing in it speaks of this proposal, although it could.
    add column is_empty boolean not null default false,
    add column usefulness text check (usefulness in ('useful', 'partly', 'notUseful')),
    add column usefulness_words text not null default '' check (length(usefulness_words) <= 1000),
    add column rated_at timestamptz,
    add check (usefulness is not null or usefulness_words = '');
  create index debrief_newest on debrief (bidder_id, told_at desc);

  update debrief d set
    is_empty = coalesce((select bool_and(c ->> 'note' = '') from jsonb_array_elements(d.criteria) c), false),
    criteria = coalesce((select jsonb_agg('{"needed": "", "minimum": null, "isBelowMinimum": false}'::jsonb || c)
      from jsonb_array_elements(d.criteria) c), '[]');

  -- A debrief stays as it was told.
  create function guard_told_debrief() returns trigger language plpgsql as $$
  begin
    if new.usefulness is distinct from old.usefulness or new.usefulness_words <> old.usefulness_words then
      new.rated_at := clock_timestamp();
    end if;
    return new;
  end $$;
  create trigger guard_told_debrief before update on debrief for each row execute function guard_told_debrief();`;

const QUESTION = `
  -- The day that is so many working days later; that day itself does not count.
  create function working_days_after(from_day date, days integer) returns date
  language sql stable set search_path = public, pg_temp as $$
    select d::date from generate_series(from_day + 1, from_day + 120, interval '1 day') d
    where extract(isodow from d) < 6 and not exists (select from holiday h where h.day = d::date)
    order by d offset days - 1 limit 1
  $$;

  create table debrief_question (
    proposal_id uuid primary key references opened_proposal (proposal_id) on delete cascade,
    job_id uuid not null references job (id) on delete cascade,
    bidder_id uuid not null references bidder (id),
    asked_by uuid not null references person (id),
    words text not null check (length(words) between 1 and 1000),
    asked_at timestamptz not null default clock_timestamp(),
    due_on date not null,
    answer text check (length(answer) between 1 and 2000),
    answered_by uuid references person (id),
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
  );
  create index debrief_question_job on debrief_question (job_id);
  create index debrief_question_bidder on debrief_question (bidder_id);
  create index debrief_question_asked_by on debrief_question (asked_by);
  create index debrief_question_answered_by on debrief_question (answered_by);
  create index debrief_question_waiting on debrief_question (job_id) where answered_at is null;

  create function guard_debrief_question() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_op = 'INSERT' then
      if not exists (select from debrief d where d.proposal_id = new.proposal_id and d.job_id = new.job_id
          and d.bidder_id = new.bidder_id) then
        raise exception 'Only who was told a debrief asks about it.' using errcode = 'BW003';
      end if;
      new.asked_at := clock_timestamp();
      new.due_on := working_days_after((new.asked_at at time zone 'UTC')::date, 5);
      return new;
    end if;
    if old.answered_at is not null then
      raise exception 'This question has been answered.' using errcode = 'BW004';
    end if;
    if new.answered_by is distinct from (select requester_id from job where id = new.job_id) then
      raise exception 'Only who posted the job answers.' using errcode = 'BW003';
    end if;
    new.answered_at := clock_timestamp();
    return new;
  end $$;
  create trigger guard_debrief_question before insert or update on debrief_question
    for each row execute function guard_debrief_question();`;

/** Counted by decision, not by debrief or question: a count of these would tell how many others there were. */
const CONDUCT = `
  alter table requester_conduct
    -- Decisions after which at least one bidder heard nothing of its own proposal.
    add column undebriefed integer not null default 0 check (undebriefed >= 0),
    -- Decisions after which a bidder's question was answered late.
    add column late_follow_ups integer not null default 0 check (late_follow_ups >= 0);

  create function count_undebriefed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update requester_conduct c set undebriefed = c.undebriefed + told.jobs
    from (select j.requester_id, count(distinct j.id)::integer as jobs from told_now t join job j on j.id = t.job_id
      where t.is_empty and t.outcome <> 'won' group by j.requester_id) told
    where c.person_id = told.requester_id;
    return null;
  end $$;
  create trigger count_undebriefed after insert on debrief referencing new table as told_now
    for each statement execute function count_undebriefed();

  create function count_late_follow_up() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if (new.answered_at at time zone 'UTC')::date > new.due_on and not exists (
      select from debrief_question f where f.job_id = new.job_id and f.proposal_id <> new.proposal_id
        and (f.answered_at at time zone 'UTC')::date > f.due_on) then
      update requester_conduct set late_follow_ups = late_follow_ups + 1
      where person_id = (select requester_id from job where id = new.job_id);
    end if;
    return null;
  end $$;
  create trigger count_late_follow_up after update on debrief_question
    for each row when (old.answered_at is null and new.answered_at is not null) execute function count_late_follow_up();

  -- For what was there before, and for what the owner brings in.
  create function recount_debrief_conduct() returns void language sql set search_path = public, pg_temp as $$
    update requester_conduct c set
      undebriefed = (select count(*) from job j where j.requester_id = c.person_id
        and exists (select from debrief d where d.job_id = j.id and d.is_empty and d.outcome <> 'won')),
      late_follow_ups = (select count(*) from job j where j.requester_id = c.person_id
        and exists (select from debrief_question f where f.job_id = j.id and (f.answered_at at time zone 'UTC')::date > f.due_on))
  $$;
  revoke execute on function recount_debrief_conduct from public;`;

const GRANTS = `
  select recount_debrief_conduct();
  grant select, insert, delete on written_debrief to bidwell_web;
  grant select, insert (proposal_id, job_id, bidder_id, asked_by, words), update (answer, answered_by) on debrief_question
    to bidwell_web;
  revoke insert on debrief from bidwell_web;
  grant insert (proposal_id, job_id, bidder_id, outcome, reasons, words, rank, count, price_band, winner_kind, criteria,
    quality_score, own_words, disqualified_because, loss, is_empty) on debrief to bidwell_web;
  grant update (usefulness, usefulness_words) on debrief to bidwell_web;`;
