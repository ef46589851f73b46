import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Colleagues whom a draft means to ask, and jobs that change hands on record. */
export class Handovers1764000000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who is asked to judge once the draft is published.
      alter table job add column evaluator_ids uuid[] not null default '{}' check (cardinality(evaluator_ids) <= 12);
      grant update (evaluator_ids, requester_id) on job to bidwell_web;

      create table handover (
        id uuid primary key default gen_random_uuid(),
        job_id uuid not null references job (id) on delete cascade,
        from_id uuid not null references person (id),
        to_id uuid not null references person (id),
        words text not null check (length(words) between 1 and 1000),
        handed_at timestamptz not null default clock_timestamp(),
        check (from_id <> to_id)
      );
      create index handover_job on handover (job_id, handed_at);
      create index handover_from on handover (from_id);
      create index handover_to on handover (to_id);
      grant select, insert (job_id, from_id, to_id, words) on handover to bidwell_web;

      -- A job changes hands between publication and decision, on record, and to somebody on its panel.
      create function guard_handover() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if old.published_at is null or old.decided_at is not null or old.cancelled_at is not null then
          raise exception 'A job changes hands between publication and decision.' using errcode = 'BW004';
        end if;
        if not exists (select from evaluator e where e.job_id = new.id and e.person_id = new.requester_id and e.left_at is null) then
          raise exception 'A job is handed to somebody on its panel.' using errcode = 'BW003';
        end if;
        if not exists (select from handover h where h.job_id = new.id and h.from_id = old.requester_id
            and h.to_id = new.requester_id and h.handed_at >= transaction_timestamp()) then
          raise exception 'A job changes hands on record.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_handover before update of requester_id on job for each row
        when (current_user in ('bidwell_web', 'bidwell_opener') and new.requester_id is distinct from old.requester_id)
        execute function guard_handover();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger guard_handover on job;
      drop table handover;
      drop function guard_handover;
      alter table job drop column evaluator_ids;
    `);
  }
}
