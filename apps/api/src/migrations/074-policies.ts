import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the company asks of jobs, as data: policies by category and value, the days on which nobody works, and which policy
 * applied to each job. The last is written once, when the job is published: a policy that changes later changes no contest.
 */
export class Policies1764000000074 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(GUARDS);
    await runner.query(`
      -- Whatever was published before there were policies was published under none.
      insert into job_policy (job_id, inside_team_count)
      select j.id, (select count(*) from invitation i where i.job_id = j.id and i.reason = 'teamOfCategory')
      from job j where j.published_at is not null;

      grant select, delete on policy, holiday to bidwell_web;
      grant insert (category_id, value_from, currency, approver_id, deputy_id, min_open_days, min_proposals, hides_count,
          debrief_level, fan_out_limit, late_change_days),
        update (category_id, value_from, currency, approver_id, deputy_id, min_open_days, min_proposals, hides_count,
          debrief_level, fan_out_limit, late_change_days) on policy to bidwell_web;
      grant insert (day, name) on holiday to bidwell_web;
      grant select, insert, update on job_policy to bidwell_web;
      grant select on job_policy to bidwell_opener;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger guard_publication on job;
      drop table job_policy, holiday, policy;
      drop function guard_job_policy, guard_publication;
    `);
  }
}

const TABLES = `
  create table policy (
    id uuid primary key default gen_random_uuid(),
    category_id uuid references category (id) on delete cascade,
    value_from bigint not null default 0 check (value_from >= 0),
    currency char(3) not null default 'EUR',
    approver_id uuid references person (id),
    deputy_id uuid references person (id),
    min_open_days integer not null default 0 check (min_open_days between 0 and 60),
    min_proposals integer not null default 1 check (min_proposals between 1 and 20),
    hides_count boolean not null default false,
    debrief_level text not null default 'full' check (debrief_level in ('full', 'outcomeOnly')),
    fan_out_limit integer check (fan_out_limit between 1 and 500),
    late_change_days integer not null default 3 check (late_change_days between 0 and 30),
    check (deputy_id is null or (approver_id is not null and deputy_id <> approver_id)),
    unique nulls not distinct (category_id, value_from, currency)
  );
  create index policy_approver on policy (approver_id);
  create index policy_deputy on policy (deputy_id);

  create table holiday (
    day date primary key,
    name text not null check (length(name) between 1 and 80)
  );

  -- What applied to a job. Category and value say which policy it was; both null: none.
  create table job_policy (
    job_id uuid primary key references job (id) on delete cascade,
    category_id uuid references category (id) on delete set null,
    value_from bigint,
    needs_approval boolean not null default false,
    min_open_days integer not null default 0,
    min_proposals integer not null default 1,
    hides_count boolean not null default false,
    debrief_level text not null default 'full' check (debrief_level in ('full', 'outcomeOnly')),
    fan_out_limit integer,
    late_change_days integer not null default 3,
    -- The company's own teams that were invited. 0: no team of its own serves the category.
    inside_team_count integer not null default 0 check (inside_team_count >= 0)
  );
  create index job_policy_category on job_policy (category_id);`;

const GUARDS = `
  create function guard_job_policy() returns trigger language plpgsql as $$
  begin
    if current_user in ('bidwell_web', 'bidwell_opener')
       and exists (select from job where id = new.job_id and published_at is not null) then
      raise exception 'The policy of a job is frozen at publication.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_job_policy before insert or update on job_policy for each row execute function guard_job_policy();

  create function guard_publication() returns trigger language plpgsql as $$
  begin
    if current_user in ('bidwell_web', 'bidwell_opener') and not exists (select from job_policy where job_id = new.id) then
      raise exception 'A job is published under a policy that is written down.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_publication before update on job for each row
    when (old.published_at is null and new.published_at is not null) execute function guard_publication();`;
