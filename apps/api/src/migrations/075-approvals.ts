import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Approval before publishing. A job waits while somebody is named to approve it and it is not published; meanwhile nothing
 * of it changes. Who posted a job never approves it.
 */
export class Approvals1764000000075 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Asked to approve it, and once it is published: who did.
      alter table job add column approver_id uuid references person (id), add check (approver_id <> requester_id);
      create index job_approver on job (approver_id);

      create table approval (
        id uuid primary key default gen_random_uuid(),
        job_id uuid not null references job (id) on delete cascade,
        approver_id uuid not null references person (id),
        requested_at timestamptz not null default clock_timestamp(),
        answer text check (answer in ('approved', 'sentBack', 'takenBack')),
        words text not null default '' check (length(words) <= 1000),
        answered_at timestamptz,
        check ((answer is null) = (answered_at is null)),
        check (answer is distinct from 'sentBack' or words <> '')
      );
      create unique index approval_waiting on approval (job_id) where answer is null;
      create index approval_job on approval (job_id, requested_at desc);
      create index approval_approver on approval (approver_id);

      grant update (approver_id) on job to bidwell_web;
      grant select, insert (job_id, approver_id), update (answer, words, answered_at) on approval to bidwell_web;
    `);
    await runner.query(GUARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_pending_job on job;
      drop trigger keep_pending_job_line on job_line;
      drop trigger keep_pending_criterion on criterion;
      drop table approval;
      alter table job drop column approver_id;
      drop function keep_pending_job, keep_pending_part;
    `);
  }
}

const GUARDS = `
  create function keep_pending_job() returns trigger language plpgsql as $$
  begin
    if to_jsonb(new) is distinct from to_jsonb(old) then
      raise exception 'A job that waits for approval does not change.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger keep_pending_job before update on job for each row
    when (old.approver_id is not null and new.approver_id is not null and old.published_at is null and new.published_at is null)
    execute function keep_pending_job();

  create function keep_pending_part() returns trigger language plpgsql as $$
  begin
    if current_user in ('bidwell_web', 'bidwell_opener') and exists (
      select from job j where j.id = coalesce(new.job_id, old.job_id) and j.approver_id is not null and j.published_at is null
    ) then
      raise exception 'A job that waits for approval does not change.' using errcode = 'BW003';
    end if;
    return coalesce(new, old);
  end $$;
  create trigger keep_pending_job_line before insert or update or delete on job_line
    for each row execute function keep_pending_part();
  create trigger keep_pending_criterion before insert or update or delete on criterion
    for each row execute function keep_pending_part();

  create or replace function guard_publication() returns trigger language plpgsql as $$
  declare applied job_policy;
  begin
    if current_user not in ('bidwell_web', 'bidwell_opener') then
      return new;
    end if;
    select * into applied from job_policy where job_id = new.id;
    if applied.job_id is null then
      raise exception 'A job is published under a policy that is written down.' using errcode = 'BW003';
    end if;
    if applied.needs_approval and new.approver_id is null then
      raise exception 'The policy of this job asks for approval before it is published.' using errcode = 'BW003';
    end if;
    return new;
  end $$;`;
