import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What those who judge a job write to each other beside its proposals. No bidder's process of reading ever comes here. */
export class EvaluationNotes1764000000117 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evaluation_note (
        id uuid primary key default gen_random_uuid(),
        job_id uuid not null references job (id) on delete cascade,
        proposal_id uuid not null references opened_proposal (proposal_id) on delete cascade,
        written_by uuid not null references person (id),
        words text not null check (length(words) between 1 and 2000),
        written_at timestamptz not null default clock_timestamp(),
        -- Taken back notes stay on record and are shown to nobody.
        taken_back_at timestamptz
      );
      create index evaluation_note_proposal on evaluation_note (proposal_id, written_at);
      create index evaluation_note_job on evaluation_note (job_id);
      create index evaluation_note_written_by on evaluation_note (written_by);

      create table evaluation_mention (
        note_id uuid not null references evaluation_note (id) on delete cascade,
        person_id uuid not null references person (id),
        primary key (note_id, person_id)
      );
      create index evaluation_mention_person on evaluation_mention (person_id);

      create function guard_evaluation_note() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare judged job;
      begin
        select j.* into judged from opened_proposal o join job j on j.id = o.job_id
          where o.proposal_id = new.proposal_id and j.id = new.job_id for share of j;
        if judged.id is null then
          raise exception 'A note is about a proposal of its own job.' using errcode = 'BW003';
        end if;
        if judged.decided_at is not null or judged.cancelled_at is not null then
          raise exception 'This job has been decided.' using errcode = 'BW004';
        end if;
        if not is_judging(new.job_id, new.written_by) then
          raise exception 'Only who judges this job writes notes on it.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_evaluation_note before insert or update on evaluation_note
        for each row execute function guard_evaluation_note();

      -- Whoever is mentioned sits on the panel: nobody else could read the note.
      create function guard_evaluation_mention() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if not exists (select from evaluation_note n join evaluator e on e.job_id = n.job_id
          where n.id = new.note_id and e.person_id = new.person_id and e.left_at is null) then
          raise exception 'Only the panel is mentioned.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_evaluation_mention before insert on evaluation_mention
        for each row execute function guard_evaluation_mention();

      grant select, insert (job_id, proposal_id, written_by, words), update (taken_back_at) on evaluation_note to bidwell_web;
      grant select, insert on evaluation_mention to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table evaluation_mention, evaluation_note;
      drop function guard_evaluation_mention, guard_evaluation_note;
    `);
  }
}
