import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Company goals, each with what it does for the customer outside. */
export class Goals1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table goal (
        id uuid primary key default gen_random_uuid(),
        title text not null check (length(title) between 1 and 160),
        customer_benefit text not null check (length(customer_benefit) between 1 and 600),
        is_sample boolean not null default false,
        retired_at timestamptz
      );
      grant select on goal to bidwell_web;
      grant insert (title, customer_benefit), update (title, customer_benefit, retired_at) on goal to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table goal');
  }
}
