import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether questions were answered in time, and how clear bidders find a brief. */
export class ClearQuestions1764000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether the first answer came within one working day. Null until then, and for what was answered before this was measured.
      alter table question add column was_prompt boolean,
        add check (was_prompt is null or answered_at is not null);
      grant update (was_prompt) on question to bidwell_web;

      create function keep_promptness() returns trigger language plpgsql as $$
      begin
        if old.answered_at is not null and new.was_prompt is distinct from old.was_prompt then
          raise exception 'How fast a question was answered is measured once.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger keep_promptness before update of was_prompt on question for each row execute function keep_promptness();

      create table brief_rating (
        bidder_id uuid not null references bidder (id),
        job_id uuid not null references job (id) on delete cascade,
        clarity text not null check (clarity in ('clear', 'mostly', 'unclear')),
        missing text not null default '' check (length(missing) <= 1000),
        rated_by uuid not null references person (id),
        rated_at timestamptz not null default clock_timestamp(),
        primary key (bidder_id, job_id),
        check (clarity <> 'unclear' or missing <> '')
      );
      create index brief_rating_job on brief_rating (job_id);
      create index brief_rating_person on brief_rating (rated_by);

      grant select on brief_rating to bidwell_web;
      grant insert (bidder_id, job_id, clarity, missing, rated_by), update (clarity, missing, rated_by, rated_at)
        on brief_rating to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table brief_rating;
      drop trigger keep_promptness on question;
      drop function keep_promptness;
      alter table question drop column was_prompt;
    `);
  }
}
