import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people were told, each line written in the transaction of the move it tells of. */
export class Notifications1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person (id) on delete cascade,
        kind text not null,
        job_id uuid references job (id) on delete cascade,
        text text not null check (length(text) <= 600),
        path text not null check (path like '/%'),
        at timestamptz not null default clock_timestamp(),
        read_at timestamptz
      );
      create index notification_person on notification (person_id, at desc, id);
      create index notification_unread on notification (person_id) where read_at is null;
      create index notification_job on notification (job_id);
      grant select, insert, update (read_at) on notification to bidwell_web;
      grant insert on notification to bidwell_opener;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notification');
  }
}
