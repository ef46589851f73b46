import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a job says of going outside: the cost of changing over and of supervision, and any preference for the company's own
 * teams. All are 0 unless somebody writes otherwise, stand in the published job for everybody, and never change from then on.
 */
export class OutsideTerms1764000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table job
        add column switching_cost bigint not null default 0 check (switching_cost >= 0),
        add column supervision_cost bigint not null default 0 check (supervision_cost >= 0),
        -- Hundredths of a per cent.
        add column home_preference integer not null default 0 check (home_preference between 0 and 2500);
      grant update (switching_cost, supervision_cost, home_preference) on job to bidwell_web;

      create function guard_outside_terms() returns trigger language plpgsql as $$
      begin
        if old.published_at is not null
           and (new.switching_cost, new.supervision_cost, new.home_preference)
             is distinct from (old.switching_cost, old.supervision_cost, old.home_preference) then
          raise exception 'What a job says of going outside is frozen at publication.' using errcode = 'BW003';
        end if;
        if old.published_at is null and new.published_at is not null and new.home_preference > 0
           and new.home_preference > coalesce((select p.max_preference from job_policy p where p.job_id = new.id), 0) then
          raise exception 'The policy allows no such preference.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_outside_terms before update of switching_cost, supervision_cost, home_preference, published_at on job
        for each row when (current_user in ('bidwell_web', 'bidwell_opener')) execute function guard_outside_terms();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger guard_outside_terms on job;
      drop function guard_outside_terms;
      alter table job drop column switching_cost, drop column supervision_cost, drop column home_preference;
    `);
  }
}
