import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the report after the work says besides: the days it really took, and one line on what it did for the customer outside. */
export class ReportLines1764000000171 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table job_outcome
        add column customer_line text not null default '' check (length(customer_line) <= 280),
        add column started_on date,
        add column ended_on date,
        add constraint job_outcome_days check (ended_on >= started_on);
      grant insert (customer_line, started_on, ended_on) on job_outcome to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table job_outcome drop column customer_line, drop column started_on, drop column ended_on',
    );
  }
}
