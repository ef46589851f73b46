import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Key pairs of jobs. The opener keeps a stock of them; publishing a job takes one. The private halves lie here wrapped
 * under a key that never comes near the database, and only the opener may read even that.
 */
export class JobKeys1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_key (
        id uuid primary key,
        public_key bytea not null unique check (length(public_key) = 32),
        signature bytea not null check (length(signature) = 64),
        job_id uuid unique references job (id) on delete cascade,
        assigned_at timestamptz,
        check ((job_id is null) = (assigned_at is null))
      );
      create index job_key_stock on job_key (id) where job_id is null;

      -- Deleted when a job is cancelled: nobody can open its proposals any more.
      create table job_private_key (
        job_key_id uuid primary key references job_key (id) on delete cascade,
        wrapped bytea not null
      );

      create function guard_job_key() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if old.job_id is not null then
          raise exception 'A job keeps its key.' using errcode = 'BW003';
        end if;
        new.assigned_at := clock_timestamp();
        return new;
      end $$;
      create trigger guard_job_key before update on job_key for each row execute function guard_job_key();

      grant select on job_key to bidwell_web, bidwell_opener;
      grant update (job_id) on job_key to bidwell_web;
      grant insert (id, public_key, signature) on job_key to bidwell_opener;
      grant select, insert, delete on job_private_key to bidwell_opener;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_private_key, job_key; drop function guard_job_key;');
  }
}
