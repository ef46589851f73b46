import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A policy may ask that two people who stand on no side release an opening, once the deadline has passed. Who may is
 * enrolled by whoever runs Bidwell, not by anybody inside it; a release is written by the opener alone, which asks for a
 * code that no other process can check, and signs it.
 */
export class TwoPersonRelease1764000000291 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table policy add column two_person_release boolean not null default false;
      alter table job_policy add column two_person_release boolean not null default false;
      grant insert (two_person_release), update (two_person_release) on policy to bidwell_web;

      create table release_keeper (
        person_id uuid primary key references person (id) on delete cascade,
        enrolled_at timestamptz not null default clock_timestamp(),
        -- The step of time whose code was used last: each code counts once.
        last_step bigint not null default 0
      );

      create table opening_release (
        job_id uuid not null references job (id) on delete cascade,
        person_id uuid not null references person (id),
        at timestamptz not null,
        signature bytea not null check (length(signature) = 64),
        primary key (job_id, person_id)
      );
      create index opening_release_person on opening_release (person_id);

      -- Who was told that an opening waits, and when last.
      create table release_reminder (
        job_id uuid primary key references job (id) on delete cascade,
        told_at timestamptz not null default clock_timestamp()
      );

      create function is_on_a_side(asked_job uuid, asked_person uuid) returns boolean
      language sql stable set search_path = public, pg_temp as $$
        select is_judging(asked_job, asked_person)
          or exists (select from job j where j.id = asked_job and j.requester_id = asked_person)
          or exists (select from membership m join invitation i on i.bidder_id = m.bidder_id
            where m.person_id = asked_person and i.job_id = asked_job)
      $$;

      create function guard_release() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare asked job;
      begin
        select * into strict asked from job where id = new.job_id;
        if asked.published_at is null or asked.opened_at is not null or asked.cancelled_at is not null
           or clock_timestamp() < asked.deadline then
          raise exception 'An opening is released once its deadline has passed, not before.' using errcode = 'BW003';
        end if;
        if is_on_a_side(new.job_id, new.person_id) then
          raise exception 'Whoever stands on a side of a job does not release its opening.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_release before insert or update on opening_release for each row execute function guard_release();

      create function guard_released() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if exists (select from job_policy p where p.job_id = new.id and p.two_person_release)
           and (select count(*) from opening_release r where r.job_id = new.id) < 2 then
          raise exception 'Two people have to release this opening.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_released before update on job for each row
        when (old.opened_at is null and new.opened_at is not null) execute function guard_released();

      grant select (person_id, enrolled_at) on release_keeper to bidwell_web;
      grant select (job_id, person_id, at) on opening_release to bidwell_web;
      grant select, update (last_step) on release_keeper to bidwell_opener;
      grant select, insert on opening_release to bidwell_opener;
      grant select, insert, update on release_reminder to bidwell_opener;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger guard_released on job;
      drop table release_reminder, opening_release, release_keeper;
      drop function guard_released, guard_release, is_on_a_side;
      alter table job_policy drop column two_person_release;
      alter table policy drop column two_person_release;
    `);
  }
}
