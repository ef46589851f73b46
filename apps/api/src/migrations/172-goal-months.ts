import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was asked, agreed and spent for each goal, by month, counted as it happens: a page on a goal reads a few rows however
 * long the history is. `goal_job` says what each job adds, so that a change is taken out before and put back after. Jobs
 * that name no goal are counted under none.
 */
export class GoalMonths1764000000172 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(TALLY);
    await runner.query(TRIGGERS);
    await runner.query(
      'select recount_goals(); grant select on goal_month to bidwell_web; grant select (job_id, goal_id, line_at) on goal_job to bidwell_web;',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger tally_goal_job on job;
      drop trigger tally_goal_engagement on engagement;
      drop trigger tally_goal_outcome on job_outcome;
      drop index job_for_goal;
      drop function tally_of_job, add_goal_job;
      drop table goal_job, goal_month;
      drop function tally_goal_job, count_goal_job, recount_goals;
    `);
  }
}

const TABLES = `
  create table goal_job (
    job_id uuid primary key references job (id) on delete cascade,
    goal_id uuid references goal (id) on delete cascade,
    currency char(3) not null,
    published_month date,
    decided_month date,
    agreed bigint not null default 0,
    changed bigint not null default 0,
    reported bigint,
    -- When the line on the customer outside was written. Null: there is none.
    line_at timestamptz
  );
  create index goal_job_line on goal_job (goal_id, line_at desc, job_id) where line_at is not null;
  create index goal_job_goal on goal_job (goal_id);
  create index job_for_goal on job (goal_id, created_at desc, id) where published_at is not null;

  create table goal_month (
    goal_id uuid references goal (id) on delete cascade,
    currency char(3) not null,
    month date not null,
    published integer not null default 0 check (published >= 0),
    awarded integer not null default 0 check (awarded >= 0),
    agreed bigint not null default 0,
    changed bigint not null default 0,
    reported integer not null default 0 check (reported between 0 and awarded),
    reported_agreed bigint not null default 0,
    reported_spend bigint not null default 0,
    lines integer not null default 0 check (lines between 0 and awarded),
    unique nulls not distinct (goal_id, currency, month)
  );`;

const TALLY = `
  -- What a job adds to its goal. A job of several rounds was published once, and is awarded by its last.
  create function tally_of_job(job uuid) returns goal_job language sql stable set search_path = public, pg_temp as $$
    select j.id, j.goal_id, j.currency,
      case when j.published_at is not null and j.cancelled_at is null and j.round_number = 1
        then date_trunc('month', j.published_at at time zone 'UTC')::date end,
      case when e.id is not null then date_trunc('month', j.decided_at at time zone 'UTC')::date end,
      coalesce(e.agreed_total, 0), 0::bigint, jo.spend, case when jo.customer_line <> '' then jo.recorded_at end
    from job j left join engagement e on e.job_id = j.id and e.ended_because is distinct from 'reopened' and j.decision = 'award'
      left join job_outcome jo on jo.job_id = e.job_id
    where j.id = job
  $$;

  create function add_goal_job(one goal_job, times integer) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if one.published_month is not null then
      insert into goal_month as m (goal_id, currency, month, published)
      values (one.goal_id, one.currency, one.published_month, greatest(times, 0))
      on conflict (goal_id, currency, month) do update set published = m.published + times;
    end if;
    if one.decided_month is not null then
      insert into goal_month as m (goal_id, currency, month) values (one.goal_id, one.currency, one.decided_month)
      on conflict (goal_id, currency, month) do nothing;
      update goal_month m set awarded = awarded + times, agreed = m.agreed + times * one.agreed,
        changed = m.changed + times * one.changed,
        reported = m.reported + times * (one.reported is not null)::integer,
        reported_agreed = reported_agreed + case when one.reported is null then 0 else times * (one.agreed + one.changed) end,
        reported_spend = reported_spend + times * coalesce(one.reported, 0),
        lines = m.lines + times * (one.line_at is not null)::integer
      where m.goal_id is not distinct from one.goal_id and m.currency = one.currency and m.month = one.decided_month;
    end if;
  end $$;

  create function count_goal_job() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_op <> 'INSERT' then perform add_goal_job(old, -1); end if;
    if tg_op <> 'DELETE' then perform add_goal_job(new, 1); end if;
    return null;
  end $$;
  create trigger count_goal_job after insert or update or delete on goal_job
    for each row execute function count_goal_job();

  -- Counts everything anew: for what was there before, and for what the owner brings in.
  create function recount_goals() returns void language sql set search_path = public, pg_temp as $$
    delete from goal_job;
    delete from goal_month;
    insert into goal_job select (tally_of_job(id)).* from job where published_at is not null;
  $$;`;

const TRIGGERS = `
  create function tally_goal_job() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare touched uuid := (case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> tg_argv[0])::uuid;
    tally goal_job;
  begin
    tally := tally_of_job(touched);
    if tally.job_id is not null then
      insert into goal_job select tally.* on conflict (job_id) do update set goal_id = excluded.goal_id,
        currency = excluded.currency, published_month = excluded.published_month, decided_month = excluded.decided_month,
        agreed = excluded.agreed, changed = excluded.changed, reported = excluded.reported, line_at = excluded.line_at
      where goal_job is distinct from excluded;
    end if;
    return null;
  end $$;
  create trigger tally_goal_job after insert or update of published_at, cancelled_at, decided_at on job
    for each row when (new.published_at is not null) execute function tally_goal_job('id');
  create trigger tally_goal_engagement after insert or delete or update of ended_because on engagement
    for each row execute function tally_goal_job('job_id');
  create trigger tally_goal_outcome after insert or update or delete on job_outcome
    for each row execute function tally_goal_job('job_id');`;
