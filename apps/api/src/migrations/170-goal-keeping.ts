import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Goals are kept: they have an order, their words may change, and what they said before stays readable beside the jobs that
 * were published under it. A job may go without a goal only by saying why.
 */
export class GoalKeeping1764000000170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORDS);
    await runner.query(NO_GOAL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger freeze_no_goal on job;
      alter table job drop constraint job_has_purpose, drop column no_goal_because,
        add check (published_at is null or (deadline is not null and deadline > published_at and goal_id is not null));
      drop trigger keep_goal_words on goal;
      drop table goal_words;
      alter table goal drop column position, drop column changed_by;
      drop function freeze_no_goal, keep_goal_words;
    `);
  }
}

const WORDS = `
  alter table goal add column position integer not null default 0, add column changed_by uuid references person (id);
  create index goal_changed_by on goal (changed_by);
  update goal g set position = o.place from (select id, row_number() over (order by title, id) as place from goal) o
  where o.id = g.id;

  create table goal_words (
    id uuid primary key default gen_random_uuid(),
    goal_id uuid not null references goal (id) on delete cascade,
    title text not null,
    customer_benefit text not null,
    replaced_at timestamptz not null default clock_timestamp(),
    replaced_by uuid references person (id)
  );
  create index goal_words_goal on goal_words (goal_id, replaced_at);
  create index goal_words_replaced_by on goal_words (replaced_by);

  -- Nobody rewrites what a goal used to say: the database keeps it by itself.
  create function keep_goal_words() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into goal_words (goal_id, title, customer_benefit, replaced_by)
    values (old.id, old.title, old.customer_benefit, new.changed_by);
    return null;
  end $$;
  create trigger keep_goal_words after update on goal for each row
    when ((old.title, old.customer_benefit) is distinct from (new.title, new.customer_benefit))
    execute function keep_goal_words();

  grant insert (position), update (position, changed_by) on goal to bidwell_web;
  grant select on goal_words to bidwell_web;`;

const NO_GOAL = `
  alter table job add column no_goal_because text not null default '' check (length(no_goal_because) <= 600);

  -- The name of a check that was given none says nothing, so it is found by what it says.
  do $$
  declare found text;
  begin
    select conname into strict found from pg_constraint
    where conrelid = 'job'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%goal_id IS NOT NULL%';
    execute format('alter table job drop constraint %I', found);
  end $$;
  alter table job add constraint job_has_purpose check (published_at is null
    or (deadline is not null and deadline > published_at and (goal_id is not null) <> (no_goal_because <> '')));

  create function freeze_no_goal() returns trigger language plpgsql as $$
  begin
    raise exception 'Why no goal fits is frozen at publication.' using errcode = 'BW003';
  end $$;
  create trigger freeze_no_goal before update on job for each row
    when (old.published_at is not null and new.no_goal_because is distinct from old.no_goal_because
      and current_user in ('bidwell_web', 'bidwell_opener'))
    execute function freeze_no_goal();

  grant insert (no_goal_because), update (no_goal_because) on job to bidwell_web;`;
