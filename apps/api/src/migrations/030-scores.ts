import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What those who judge gave each opened proposal, criterion by criterion. Price is scored by formula and has no row. */
export class Scores1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table score (
        proposal_id uuid not null references opened_proposal (proposal_id) on delete cascade,
        criterion_id uuid not null references criterion (id) on delete cascade,
        scored_by uuid not null references person (id),
        value numeric(4, 2) check (value between 0 and 10),
        note text not null default '' check (length(note) <= 1000),
        scored_at timestamptz not null default clock_timestamp(),
        primary key (proposal_id, criterion_id, scored_by)
      );
      create index score_criterion on score (criterion_id);
      create index score_scored_by on score (scored_by);

      -- A score belongs to a quality criterion of the same job, and stands still once the job is decided.
      create function guard_score() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare judged job;
      begin
        select j.* into judged from opened_proposal o join job j on j.id = o.job_id where o.proposal_id = new.proposal_id for share of j;
        if judged.decided_at is not null or judged.cancelled_at is not null then
          raise exception 'This job has been decided.' using errcode = 'BW004';
        end if;
        if new.scored_by <> judged.requester_id then
          raise exception 'Only who posted the job scores its proposals.' using errcode = 'BW003';
        end if;
        if not exists (select from criterion c where c.id = new.criterion_id and c.job_id = judged.id and c.kind = 'quality') then
          raise exception 'This criterion is not judged by people in this job.' using errcode = 'BW003';
        end if;
        new.scored_at := clock_timestamp();
        return new;
      end $$;
      create trigger guard_score before insert or update on score for each row execute function guard_score();

      grant select, insert, update (value, note) on score to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table score; drop function guard_score;');
  }
}
