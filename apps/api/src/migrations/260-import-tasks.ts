import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An import is a task of its own: asked for by a person, taken up by whichever process is free, kept in slices. What it has
 * kept stands in its row, written with the slice itself, so that a process that dies loses nothing and doubles nothing.
 */
export class ImportTasks1764000000260 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was found in a file when it was uploaded: its columns, its first rows, what they probably mean.
      alter table uploaded_file add column found jsonb not null default '{}';
      grant insert (found) on uploaded_file to bidwell_web;

      create table import_task (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person (id) on delete cascade,
        upload_id uuid references uploaded_file (id) on delete set null,
        file_name text not null check (length(file_name) between 1 and 255),
        is_dry_run boolean not null,
        mapping jsonb not null,
        dataset_id uuid references dataset (id) on delete set null,
        state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'stopped', 'failed')),
        step text not null default 'reading' check (step in ('reading', 'checking', 'keeping')),
        tries integer not null default 0 check (tries >= 0),
        done integer not null default 0 check (done >= 0),
        total integer check (total >= done),
        added integer not null default 0 check (added >= 0),
        changed integer not null default 0 check (changed >= 0),
        plan jsonb,
        refusal jsonb,
        is_stopping boolean not null default false,
        asked_at timestamptz not null default clock_timestamp(),
        beat_at timestamptz,
        ended_at timestamptz,
        check (added + changed <= done),
        check ((state in ('done', 'stopped', 'failed')) = (ended_at is not null)),
        check ((state = 'failed') = (refusal is not null)),
        check (state <> 'running' or beat_at is not null)
      );
      create index import_task_person on import_task (person_id, asked_at desc);
      create index import_task_upload on import_task (upload_id);
      create index import_task_dataset on import_task (dataset_id);
      create index import_task_open on import_task (asked_at) where ended_at is null;

      -- How a file with these columns was read the last time.
      create table import_mapping (
        headers_digest text primary key check (length(headers_digest) = 64),
        mapping jsonb not null,
        used_at timestamptz not null default clock_timestamp()
      );

      grant select, insert (person_id, upload_id, file_name, is_dry_run, mapping),
        update (dataset_id, state, step, tries, done, total, added, changed, plan, refusal, is_stopping, beat_at, ended_at), delete
        on import_task to bidwell_web;
      grant select, insert (headers_digest, mapping), update (mapping, used_at) on import_mapping to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_mapping, import_task; alter table uploaded_file drop column found');
  }
}
