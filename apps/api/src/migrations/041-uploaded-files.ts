import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files on their way in: kept between upload, preview and import, for a day, for the person who brought them. */
export class UploadedFiles1764000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table uploaded_file (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person (id) on delete cascade,
        file_name text not null check (length(file_name) between 1 and 255),
        content bytea not null check (octet_length(content) <= 26214400),
        uploaded_at timestamptz not null default clock_timestamp()
      );
      create index uploaded_file_person on uploaded_file (person_id);
      create index uploaded_file_age on uploaded_file (uploaded_at);
      grant select, insert (person_id, file_name, content), delete on uploaded_file to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table uploaded_file');
  }
}
