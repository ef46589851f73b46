import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Jobs in parts. A draft knows its parts and which line belongs to which; published, each part is a job of its own, tied
 * to the others by the first of them.
 */
export class Lots1764000000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table job
        -- The parts of a draft, in order: title and category. Empty once they are jobs.
        add column lots jsonb not null default '[]' check (jsonb_typeof(lots) = 'array' and jsonb_array_length(lots) <= 10),
        -- The first part of the package this job is a part of.
        add column package_id uuid references job (id) on delete set null (package_id),
        add column part_number integer check (part_number between 1 and 10),
        add column part_count integer check (part_count between 2 and 10),
        add check (num_nonnulls(part_number, part_count) in (0, 2)),
        add check (package_id is null or part_number is not null),
        add check (part_number <= part_count),
        add check (published_at is null or lots = '[]');
      create unique index job_part on job (package_id, part_number);
      alter table job_line add column lot integer check (lot between 0 and 9);

      -- A part keeps the questions that the whole was written to, though its own category may ask others.
      alter table job drop constraint job_question_set,
        add constraint job_question_set foreign key (question_set_id) references question_set (id);

      create function guard_package() returns trigger language plpgsql as $$
      begin
        if old.published_at is not null and current_user in ('bidwell_web', 'bidwell_opener')
           and (new.package_id, new.part_number, new.part_count, new.lots)
             is distinct from (old.package_id, old.part_number, old.part_count, old.lots) then
          raise exception 'The parts of a job are settled at publication.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_package before update of package_id, part_number, part_count, lots on job
        for each row execute function guard_package();

      grant update (lots, package_id, part_number, part_count) on job to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger guard_package on job;
      drop function guard_package;
      alter table job drop constraint job_question_set,
        add constraint job_question_set foreign key (question_set_id, category_id) references question_set (id, category_id);
      alter table job_line drop column lot;
      alter table job drop column lots, drop column package_id, drop column part_number, drop column part_count;
    `);
  }
}
