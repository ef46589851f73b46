import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What changes after publication. A published brief changes only together with an addendum, written in the same
 * transaction, that says what and why; criteria and weights never change, and nothing closes earlier than it was said to.
 */
export class Addenda1764000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(GUARDS);
    await runner.query(FROZEN_LINES);
    await runner.query(ANSWERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function guard_frozen_brief() returns trigger language plpgsql as $$
      declare touched uuid := coalesce(new.job_id, old.job_id);
      begin
        if exists (select from job where id = touched and published_at is not null) then
          raise exception 'Lines, criteria and weights are frozen at publication.' using errcode = 'BW003';
        end if;
        return coalesce(new, old);
      end $$;
      create or replace function guard_job_answers() returns trigger language plpgsql as $$
      begin
        if old.published_at is null then
          if new.question_set_id is not null and not exists (
            select from question_set s where s.id = new.question_set_id and s.published_at is not null) then
            raise exception 'A job is published with published questions.' using errcode = 'BW003';
          end if;
          return new;
        end if;
        if new.question_set_id is distinct from old.question_set_id or new.answers is distinct from old.answers then
          raise exception 'Questions and answers are frozen at publication.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      drop trigger guard_job_line on job_line;
      create trigger guard_job_line before insert or update or delete on job_line for each row execute function guard_frozen_brief();
      drop trigger guard_published_brief on job;
      drop table acknowledgement, addendum;
      drop function guard_addendum, guard_acknowledgement, guard_published_brief, guard_published_line, is_being_amended;
      alter table job drop column answers_due;
    `);
  }
}

const TABLES = `
  -- By when the requester promises every answer. Null: until the deadline.
  alter table job add column answers_due timestamptz;
  grant update (answers_due) on job to bidwell_web;

  create table addendum (
    id uuid primary key default gen_random_uuid(),
    job_id uuid not null references job (id) on delete cascade,
    number integer not null check (number > 0),
    reason text not null check (length(reason) between 1 and 2000),
    changes jsonb not null check (jsonb_typeof(changes) = 'array' and jsonb_array_length(changes) > 0),
    is_material boolean not null,
    published_by uuid not null references person (id),
    published_at timestamptz not null default clock_timestamp(),
    -- The transaction that wrote it: in this one, and in no other, the brief may change.
    written_in xid8 not null default pg_current_xact_id(),
    unique (job_id, number)
  );
  create index addendum_published_by on addendum (published_by);

  -- A bidder has read an addendum. It says nothing of whether the bidder proposes.
  create table acknowledgement (
    bidder_id uuid not null references bidder (id),
    addendum_id uuid not null references addendum (id) on delete cascade,
    person_id uuid not null references person (id),
    acknowledged_at timestamptz not null default clock_timestamp(),
    primary key (bidder_id, addendum_id)
  );
  create index acknowledgement_addendum on acknowledgement (addendum_id);
  create index acknowledgement_person on acknowledgement (person_id);

  grant select on addendum, acknowledgement to bidwell_web;
  grant insert (job_id, number, reason, changes, is_material, published_by) on addendum to bidwell_web;
  grant insert (bidder_id, addendum_id, person_id) on acknowledgement to bidwell_web;
  grant select on addendum to bidwell_opener;`;

const GUARDS = `
  create function is_being_amended(asked uuid) returns boolean language sql stable as $$
    select exists (select from addendum where job_id = asked and written_in = pg_current_xact_id_if_assigned());
  $$;

  create function guard_addendum() returns trigger language plpgsql as $$
  declare asked job;
  begin
    select * into strict asked from job where id = new.job_id for update;
    if asked.published_at is null or asked.cancelled_at is not null or asked.opened_at is not null
       or clock_timestamp() >= asked.deadline then
      raise exception 'A brief is amended while its job is open.' using errcode = 'BW003';
    end if;
    if new.number <> 1 + (select count(*) from addendum where job_id = new.job_id) then
      raise exception 'Addenda are numbered one after the other.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_addendum before insert on addendum for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function guard_addendum();

  create function guard_acknowledgement() returns trigger language plpgsql as $$
  begin
    if not exists (select from addendum a join invitation i on i.job_id = a.job_id
                   where a.id = new.addendum_id and i.bidder_id = new.bidder_id) then
      raise exception 'Only who is invited acknowledges.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_acknowledgement before insert on acknowledgement for each row execute function guard_acknowledgement();

  create function guard_published_brief() returns trigger language plpgsql as $$
  begin
    if (new.title, new.category_id, new.goal_id, new.budget_mode, new.budget_low, new.budget_high, new.customer_benefit)
       is distinct from
       (old.title, old.category_id, old.goal_id, old.budget_mode, old.budget_low, old.budget_high, old.customer_benefit) then
      raise exception 'Title, category, goal, benefit and budget are frozen at publication.' using errcode = 'BW003';
    end if;
    if (new.summary, new.starts_on, new.ends_on, new.date_flexibility, new.place, new.head_count, new.services,
        new.questions_due, new.answers_due, new.deadline, new.decision_due)
       is distinct from
       (old.summary, old.starts_on, old.ends_on, old.date_flexibility, old.place, old.head_count, old.services,
        old.questions_due, old.answers_due, old.deadline, old.decision_due)
       and not is_being_amended(new.id) then
      raise exception 'A published brief changes by an addendum.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_published_brief before update on job for each row
    when (old.published_at is not null and current_user in ('bidwell_web', 'bidwell_opener'))
    execute function guard_published_brief();`;

/** A line that bidders may have priced stays what it is. Details and quantity follow an addendum, and so do new lines. */
const FROZEN_LINES = `
  create function guard_published_line() returns trigger language plpgsql as $$
  declare touched uuid := coalesce(new.job_id, old.job_id); was jsonb; becomes jsonb;
  begin
    if not exists (select from job where id = touched and published_at is not null) then
      return coalesce(new, old);
    end if;
    if tg_op = 'DELETE' then
      raise exception 'A line of a published job stays.' using errcode = 'BW003';
    end if;
    if not is_being_amended(touched) then
      raise exception 'Lines are frozen at publication, but for an addendum.' using errcode = 'BW003';
    end if;
    if tg_op = 'UPDATE' then
      was := to_jsonb(old) - array['details', 'quantity'];
      becomes := to_jsonb(new) - array['details', 'quantity'];
      if was <> becomes then
        raise exception 'A line of a published job keeps its name and unit.' using errcode = 'BW003';
      end if;
    end if;
    return new;
  end $$;
  drop trigger guard_job_line on job_line;
  create trigger guard_job_line before insert or update or delete on job_line for each row execute function guard_published_line();`;

/** The questions stay those it was published with; the answers follow an addendum. */
const ANSWERS = `
  create or replace function guard_job_answers() returns trigger language plpgsql as $$
  begin
    if old.published_at is null then
      if new.question_set_id is not null and not exists (
        select from question_set s where s.id = new.question_set_id and s.published_at is not null) then
        raise exception 'A job is published with published questions.' using errcode = 'BW003';
      end if;
      return new;
    end if;
    if new.question_set_id is distinct from old.question_set_id then
      raise exception 'Questions are frozen at publication.' using errcode = 'BW003';
    end if;
    if new.answers is distinct from old.answers and not is_being_amended(new.id) then
      raise exception 'Answers are frozen at publication, but for an addendum.' using errcode = 'BW003';
    end if;
    return new;
  end $$;`;
