import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Proposals after the opening, written once by the opener. The text is kept exactly as it was sealed, so that its hash
 * is the one on the bidder's receipt; PostgreSQL checks that itself. A content that could not be unsealed stays on record
 * without text instead of being dropped.
 */
export class OpenedProposals1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opened_proposal (
        proposal_id uuid primary key references proposal (id) on delete cascade,
        job_id uuid not null references job (id) on delete cascade,
        version integer not null,
        content_hash text not null,
        content_text text,
        content jsonb generated always as (content_text::jsonb -> 'offer') stored,
        total bigint,
        comparable_total bigint,
        unpriced jsonb not null default '[]',
        opened_at timestamptz not null default clock_timestamp(),
        foreign key (proposal_id, version) references proposal_version (proposal_id, number),
        check (encode(sha256(convert_to(content_text, 'UTF8')), 'hex') = content_hash)
      );
      create index opened_proposal_job on opened_proposal (job_id);

      create function guard_opened_proposal() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare asked job;
      begin
        select * into strict asked from job where id = new.job_id;
        if asked.cancelled_at is not null or clock_timestamp() < asked.deadline then
          raise exception 'Proposals open at their deadline, not before.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_opened_proposal before insert on opened_proposal for each row execute function guard_opened_proposal();

      create function keep_opened_proposal() returns trigger language plpgsql as $$
      begin
        raise exception 'What was opened never changes.' using errcode = 'BW003';
      end $$;
      create trigger keep_opened_proposal before update on opened_proposal for each row execute function keep_opened_proposal();

      grant select on opened_proposal to bidwell_web;
      grant select, insert (proposal_id, job_id, version, content_hash, content_text, total, comparable_total, unpriced)
        on opened_proposal to bidwell_opener;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table opened_proposal; drop function guard_opened_proposal, keep_opened_proposal;');
  }
}
