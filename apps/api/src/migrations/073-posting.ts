import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a person likes to write jobs, on whatever device; and which job a draft repeats, so that it can say how that one went. */
export class Posting1764000000073 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null: in steps until the first job is published, on one page from then on.
      alter table person add column posting_view text check (posting_view in ('steps', 'page'));
      alter table job add column repeats_job_id uuid references job (id) on delete set null;
      create index job_repeats on job (repeats_job_id);
      grant update (posting_view) on person to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table job drop column repeats_job_id; alter table person drop column posting_view;');
  }
}
