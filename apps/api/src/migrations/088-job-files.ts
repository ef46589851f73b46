import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of a brief: no secret from whoever sees the job, and part of what every bidder reads. They are frozen at
 * publication like the brief itself.
 */
export class JobFiles1764000000088 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_file (
        id uuid primary key,
        job_id uuid not null references job (id) on delete cascade,
        added_by uuid not null references person (id),
        name text not null check (length(name) between 1 and 120),
        kind text not null check (kind ~ '^[a-z]{3,4}$'),
        size integer not null check (size between 1 and 26214400),
        received integer not null default 0 check (received between 0 and size),
        digest text check (digest ~ '^[0-9a-f]{64}$'),
        begun_at timestamptz not null default clock_timestamp(),
        check (digest is null or received = size)
      );
      create index job_file_job on job_file (job_id);
      create index job_file_person on job_file (added_by);
      create index job_file_unfinished on job_file (begun_at) where digest is null;

      create table job_file_block (
        file_id uuid not null references job_file (id) on delete cascade,
        number integer not null check (number >= 0),
        content bytea not null,
        primary key (file_id, number)
      );

      -- Gone with its job, a file asks nobody.
      create function keep_job_file() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare changed job_file; asked job;
      begin
        if tg_op = 'DELETE' then changed := old; else changed := new; end if;
        select * into asked from job where id = changed.job_id for share;
        if found and asked.published_at is not null and (tg_op = 'INSERT' or changed.digest is not null) then
          raise exception 'The files of a brief are frozen at publication.' using errcode = 'BW003';
        end if;
        return changed;
      end $$;
      create trigger keep_job_file before insert or update or delete on job_file for each row execute function keep_job_file();

      create function guard_job_file_block() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare file job_file;
      begin
        select * into strict file from job_file where id = new.file_id for no key update;
        if file.digest is not null or new.number <> file.received / 262144
           or length(new.content) <> least(262144, file.size - file.received) then
          raise exception 'Block % does not follow.', new.number using errcode = 'BW002';
        end if;
        update job_file set received = received + length(new.content) where id = new.file_id;
        return new;
      end $$;
      create trigger guard_job_file_block before insert on job_file_block for each row execute function guard_job_file_block();

      grant select, insert (id, job_id, added_by, name, kind, size), update (digest), delete on job_file to bidwell_web;
      grant select, insert on job_file_block to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_file_block, job_file; drop function keep_job_file, guard_job_file_block;');
  }
}
