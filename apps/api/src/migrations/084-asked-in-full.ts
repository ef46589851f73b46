import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a job asks for in full: lines stand in groups, may be optional, and say what their price is for; requirements are
 * answered in words. Both are frozen at publication.
 */
export class AskedInFull1764000000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table job_line
        add column line_group text not null default '' check (length(line_group) <= 80),
        add column is_optional boolean not null default false,
        add column basis text not null default 'unit' check (basis in ('unit', 'fixed', 'perHead', 'perHour'));
      alter table job_line add constraint a_fixed_line_counts_once check (basis <> 'fixed' or quantity = 1);

      create table job_requirement (
        id uuid primary key default gen_random_uuid(),
        job_id uuid not null references job (id) on delete cascade,
        position integer not null,
        text text not null check (length(text) <= 1000),
        word_limit integer check (word_limit between 1 and 1000),
        is_essential boolean not null default false,
        unique (job_id, position)
      );
      create trigger guard_job_requirement before insert or update or delete on job_requirement
        for each row execute function guard_frozen_brief();

      grant select on job_requirement to bidwell_web, bidwell_opener;
      grant insert, update, delete on job_requirement to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table job_requirement;
      alter table job_line drop column line_group, drop column is_optional, drop column basis;
    `);
  }
}
