import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Awarded work in trouble: what is wrong, the time to cure it, the bidder's plan, a probation, and an ending for cause with
 * the draft that asks anew. Each step is written once, in order; days that were given are not taken back; silence counts for
 * the bidder.
 */
export class Trouble1764000000175 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TROUBLE);
    await runner.query(GROUNDS);
    await runner.query(GUARD);
    await runner.query(`
      alter table policy add column recompete_after text not null default 'probation' check (recompete_after in ('probation', 'cure'));
      alter table job_policy add column recompete_after text not null default 'probation' check (recompete_after in ('probation', 'cure'));
      grant insert (recompete_after), update (recompete_after) on policy to bidwell_web;
      grant select, insert (engagement_id, opened_by, words, cure_by), update (plan, planned_at, planned_by, cured_at, cured_by,
        probation_at, probation_words, probation_terms, probation_until, passed_at, passed_by, ended_at, end_words, new_job_id,
        answer, answered_at, answered_by) on trouble to bidwell_web;
      grant select, insert on trouble_ground to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table trouble_ground, trouble;
      drop function guard_trouble, mirror_trouble, guard_trouble_ground, trouble_grounds;
      alter table policy drop column recompete_after;
      alter table job_policy drop column recompete_after;
    `);
  }
}

const TROUBLE = `
  create table trouble (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement (id) on delete cascade,
    opened_by uuid not null references person (id),
    opened_at timestamptz not null default clock_timestamp(),
    words text not null check (length(words) between 1 and 2000),
    cure_by date not null,
    plan text check (length(plan) between 1 and 2000),
    planned_at timestamptz,
    planned_by uuid references person (id),
    -- By nobody: nothing was said in the time that was told in advance.
    cured_at timestamptz,
    cured_by uuid references person (id),
    probation_at timestamptz,
    probation_words text check (length(probation_words) between 1 and 2000),
    probation_terms text check (length(probation_terms) between 1 and 2000),
    probation_until date,
    passed_at timestamptz,
    passed_by uuid references person (id),
    ended_at timestamptz,
    end_words text check (length(end_words) between 1 and 2000),
    new_job_id uuid references job (id) on delete set null,
    answer text check (length(answer) between 1 and 2000),
    answered_at timestamptz,
    answered_by uuid references person (id),
    check (num_nonnulls(plan, planned_at, planned_by) in (0, 3)),
    check (num_nonnulls(probation_at, probation_words, probation_terms, probation_until) in (0, 4)),
    check (num_nonnulls(ended_at, end_words) in (0, 2)),
    check (num_nonnulls(answer, answered_at, answered_by) in (0, 3)),
    check (num_nonnulls(cured_at, passed_at, ended_at) <= 1),
    check (cured_by is null or cured_at is not null),
    check (passed_by is null or passed_at is not null),
    check (cured_at is null or probation_at is null),
    check (passed_at is null or probation_at is not null),
    check (answered_at is null or ended_at is not null)
  );
  create unique index one_open_trouble on trouble (engagement_id) where num_nonnulls(cured_at, passed_at, ended_at) = 0;
  create index trouble_engagement on trouble (engagement_id, opened_at);
  create index trouble_silence on trouble (cure_by) where num_nonnulls(cured_at, passed_at, ended_at) = 0;
  create index trouble_opened_by on trouble (opened_by);
  create index trouble_planned_by on trouble (planned_by);
  create index trouble_cured_by on trouble (cured_by);
  create index trouble_passed_by on trouble (passed_by);
  create index trouble_answered_by on trouble (answered_by);
  create index trouble_new_job on trouble (new_job_id);

  -- What is named as wrong, in the words of the moment.
  create table trouble_ground (
    trouble_id uuid not null references trouble (id) on delete cascade,
    ground_id uuid not null,
    label text not null default '' check (length(label) <= 400),
    primary key (trouble_id, ground_id)
  );`;

const GROUNDS = `
  -- What of this work may be named as wrong: promises missed or in dispute, milestones and work that were sent back.
  create function trouble_grounds(asked uuid) returns table (id uuid, label text) language sql stable as $$
    select i.id, left(o.text || case when i.title = '' then '' else ': ' || i.title end, 300)
      || case when i.disputed_at is not null and i.is_kept is distinct from true then ' (in dispute)'
        when i.done_at > i.due_at then ' (kept late)' else ' (missed)' end
    from obligation o join promise_instance i on i.obligation_id = o.id
    where o.engagement_id = asked and i.waived_at is null and (i.missed_at is not null or i.is_kept = false or i.done_at > i.due_at
      or (i.disputed_at is not null and i.is_kept is distinct from true)
      or (i.done_at is null and i.settled_at is null and i.paused_at is null and i.due_at < clock_timestamp()))
    union all
    select m.id, m.title || ' (sent back)' from milestone m
    where m.engagement_id = asked and m.sent_back_at is not null and m.accepted_at is null
    union all
    select asked, 'The work as a whole (sent back)'
    where exists (select from engagement_event v where v.engagement_id = asked and v.kind = 'workSentBack')
  $$;

  create function guard_trouble_ground() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    select g.label into new.label from trouble t cross join lateral trouble_grounds(t.engagement_id) g
    where t.id = new.trouble_id and g.id = new.ground_id;
    if new.label is null then
      raise exception 'Only what was missed, is in dispute or was sent back is named.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_trouble_ground before insert on trouble_ground for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function guard_trouble_ground();`;

const GUARD = `
  create function guard_trouble() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    work engagement; at timestamptz := clock_timestamp(); today date := (at at time zone 'UTC')::date;
    allows_early boolean;
  begin
    select * into strict work from engagement e where e.id = new.engagement_id;
    if tg_op = 'INSERT' then
      if work.started_at is null or num_nonnulls(work.accepted_at, work.ended_at) > 0 then
        raise exception 'Only work that is under way is in trouble.' using errcode = 'BW004';
      end if;
      if new.opened_by <> work.requester_id then
        raise exception 'Only who asked for the work opens a cure period.' using errcode = 'BW003';
      end if;
      if new.cure_by <= today then
        raise exception 'A cure needs time.' using errcode = 'BW003';
      end if;
      new.opened_at := at;
      return new;
    end if;
    if num_nonnulls(old.cured_at, old.passed_at) > 0 or (old.ended_at is not null and old.answered_at is not null) then
      raise exception 'This trouble is over.' using errcode = 'BW004';
    end if;
    if (old.ended_at is not null and (new.ended_at, new.end_words, new.new_job_id, new.plan, new.probation_at)
          is distinct from (old.ended_at, old.end_words, old.new_job_id, old.plan, old.probation_at))
       or (old.probation_at is not null and (new.plan, new.probation_at, new.probation_words, new.probation_terms, new.probation_until)
          is distinct from (old.plan, old.probation_at, old.probation_words, old.probation_terms, old.probation_until)) then
      raise exception 'What was said stands.' using errcode = 'BW004';
    end if;
    if new.cured_by <> work.requester_id or new.passed_by <> work.requester_id then
      raise exception 'Only who asked for the work says so.' using errcode = 'BW003';
    end if;
    if exists (select from (values (old.planned_by, new.planned_by), (old.answered_by, new.answered_by)) said (was, now)
       where now is distinct from was and now is not null
         and not exists (select from membership m where m.person_id = now and m.bidder_id = work.bidder_id)) then
      raise exception 'Only the chosen bidder''s people answer for it.' using errcode = 'BW003';
    end if;
    if old.cured_at is null and new.cured_at is not null and new.cured_by is null and today <= old.cure_by + 14 then
      raise exception 'Silence counts after its time.' using errcode = 'BW003';
    end if;
    if old.passed_at is null and new.passed_at is not null and new.passed_by is null and today <= old.probation_until then
      raise exception 'Silence counts after its time.' using errcode = 'BW003';
    end if;
    allows_early := exists (select from job_policy p where p.job_id = work.job_id and p.recompete_after = 'cure');
    if (old.probation_at is null and new.probation_at is not null or old.ended_at is null and new.ended_at is not null
        and old.probation_at is null) and today <= old.cure_by then
      raise exception 'Time that was given is not taken back.' using errcode = 'BW003';
    end if;
    if old.ended_at is null and new.ended_at is not null and old.probation_at is null and not allows_early then
      raise exception 'A probation comes first.' using errcode = 'BW003';
    end if;
    if new.planned_at is distinct from old.planned_at then new.planned_at := at; end if;
    if old.cured_at is null and new.cured_at is not null then new.cured_at := at; end if;
    if old.probation_at is null and new.probation_at is not null then new.probation_at := at; end if;
    if old.passed_at is null and new.passed_at is not null then new.passed_at := at; end if;
    if old.ended_at is null and new.ended_at is not null then new.ended_at := at; end if;
    if old.answered_at is null and new.answered_at is not null then new.answered_at := at; end if;
    return new;
  end $$;
  create trigger guard_trouble before insert or update on trouble for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function guard_trouble();

  -- The engagement says in one row whether it is in trouble.
  create function mirror_trouble() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare is_over boolean := num_nonnulls(new.cured_at, new.passed_at, new.ended_at) > 0;
  begin
    update engagement set curing_at = case when not is_over and new.probation_at is null then new.opened_at end,
      probation_at = case when not is_over then new.probation_at end
    where id = new.engagement_id;
    return null;
  end $$;
  create trigger mirror_trouble after insert or update on trouble for each row execute function mirror_trouble();`;
