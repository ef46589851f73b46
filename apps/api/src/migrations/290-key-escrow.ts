import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The escrow of the key service: what its key folder holds, sealed for a key of which nobody has the private half, only
 * shares of it. And the one change that a job's key may see: the opener's new signature, after its keys were rotated by
 * the owner of the tables. No daily role may write either.
 */
export class KeyEscrow1764000000290 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table key_escrow (
        id uuid primary key,
        public_key bytea not null unique check (length(public_key) = 32),
        sealed bytea not null,
        -- Which keys are sealed, so that an escrow that is behind a rotation is noticed.
        ring_hash bytea not null check (length(ring_hash) = 32),
        share_count integer not null check (share_count > 1),
        threshold integer not null check (threshold between 2 and share_count),
        made_at timestamptz not null default clock_timestamp()
      );
      create unique index key_escrow_one on key_escrow ((true));

      create or replace function guard_job_key() returns trigger language plpgsql set search_path = public, pg_temp as $$
      declare resigned job_key := old;
      begin
        resigned.signature := new.signature;
        if new is not distinct from resigned then
          return new;
        end if;
        if old.job_id is not null then
          raise exception 'A job keeps its key.' using errcode = 'BW003';
        end if;
        new.assigned_at := clock_timestamp();
        return new;
      end $$;

      grant select (id, ring_hash, share_count, threshold, made_at) on key_escrow to bidwell_opener;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table key_escrow;
      create or replace function guard_job_key() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if old.job_id is not null then
          raise exception 'A job keeps its key.' using errcode = 'BW003';
        end if;
        new.assigned_at := clock_timestamp();
        return new;
      end $$;
    `);
  }
}
