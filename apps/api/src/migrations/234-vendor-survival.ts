import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After how many losses from their first contest on new vendors stay away: found with each run, from who came first in its time. */
export class VendorSurvival1764000000234 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vendor_survival (
        run_id bigint not null references signal_run (id) on delete cascade,
        losses integer not null check (losses >= 1),
        vendors integer not null check (vendors >= 0),
        stayed integer not null check (stayed between 0 and vendors),
        primary key (run_id, losses)
      );
      grant select, insert, delete on vendor_survival to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table vendor_survival');
  }
}
