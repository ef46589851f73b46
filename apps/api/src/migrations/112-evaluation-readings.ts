import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who read the opened proposals of a job, one row for a person and an hour. Rows are added and never change. */
export class EvaluationReadings1764000000112 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evaluation_reading (
        job_id uuid not null references job (id) on delete cascade,
        person_id uuid not null references person (id),
        hour timestamptz not null default date_trunc('hour', clock_timestamp()),
        primary key (job_id, person_id, hour)
      );
      create index evaluation_reading_person on evaluation_reading (person_id);
      create index evaluation_reading_hour on evaluation_reading (hour);
      create index file_reading_at on file_reading (at);

      grant select, insert (job_id, person_id) on evaluation_reading to bidwell_web;
      -- A file is handed out under the name by which those who judge know it.
      grant select on readable_proposal to bidwell_opener;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index file_reading_at; drop table evaluation_reading;');
  }
}
