import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a category asks of a brief, version by version, and what a job answered. A published version never changes; a job
 * keeps the version it was published with, and its answers.
 */
export class QuestionSets1764000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table question_set (
        id uuid primary key default gen_random_uuid(),
        category_id uuid not null references category (id) on delete cascade,
        version integer not null check (version > 0),
        -- Rises with every saved change until it is published.
        draft_version integer not null default 1,
        sections jsonb not null default '[]' check (jsonb_typeof(sections) = 'array'),
        published_at timestamptz,
        created_at timestamptz not null default clock_timestamp(),
        unique (category_id, version),
        unique (id, category_id)
      );
      -- One version at a time is being written.
      create unique index question_set_draft on question_set (category_id) where published_at is null;

      alter table job
        add column question_set_id uuid,
        add column answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object'),
        add constraint job_question_set foreign key (question_set_id, category_id)
          references question_set (id, category_id),
        add constraint job_question_set_published check (question_set_id is null or published_at is not null);
      create index job_question_set on job (question_set_id);

      create function guard_question_set() returns trigger language plpgsql as $$
      begin
        if old.published_at is not null and current_user in ('bidwell_web', 'bidwell_opener') then
          raise exception 'Published questions never change: write a new version.' using errcode = 'BW003';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger guard_question_set before update or delete on question_set
        for each row execute function guard_question_set();

      create function guard_job_answers() returns trigger language plpgsql as $$
      begin
        if old.published_at is null then
          if new.question_set_id is not null and not exists (
            select from question_set s where s.id = new.question_set_id and s.published_at is not null) then
            raise exception 'A job is published with published questions.' using errcode = 'BW003';
          end if;
          return new;
        end if;
        if new.question_set_id is distinct from old.question_set_id or new.answers is distinct from old.answers then
          raise exception 'Questions and answers are frozen at publication.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_job_answers before update of question_set_id, answers on job
        for each row execute function guard_job_answers();

      grant select, insert, delete, update (sections, draft_version, published_at) on question_set to bidwell_web;
      grant update (question_set_id, answers) on job to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger guard_job_answers on job;
      alter table job drop column question_set_id, drop column answers;
      drop table question_set;
      drop function guard_question_set, guard_job_answers;
    `);
  }
}
