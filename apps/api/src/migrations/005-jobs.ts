import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Jobs with their brief, and who is invited. A draft may be incomplete; a published job may not. What never may be false
 * stands here: the deadline only ever moves later and only before it has passed, the opening never comes before it.
 */
export class Jobs1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job (
        id uuid primary key default gen_random_uuid(),
        number integer not null generated always as identity unique,
        requester_id uuid not null references person (id),
        department_id uuid not null references department (id),
        category_id uuid not null references category (id),
        goal_id uuid references goal (id),
        draft_version integer not null default 1,
        title text not null default '' check (length(title) <= 120),
        summary text not null default '' check (length(summary) <= 5000),
        starts_on date,
        ends_on date,
        date_flexibility text not null default 'firm'
          check (date_flexibility in ('firm', 'fewDays', 'oneWeek', 'oneMonth', 'open')),
        place text not null default '' check (length(place) <= 200),
        head_count integer check (head_count between 1 and 1000000),
        services text[] not null default '{}',
        budget_mode text not null default 'hidden' check (budget_mode in ('hidden', 'range', 'ceiling', 'exact')),
        budget_low bigint check (budget_low >= 0),
        budget_high bigint check (budget_high >= 0),
        currency char(3) not null default 'EUR',
        customer_benefit text not null default '' check (length(customer_benefit) <= 1000),
        questions_due timestamptz,
        deadline timestamptz,
        decision_due date,
        invitation_mode text not null default 'category' check (invitation_mode in ('named', 'category', 'allApproved')),
        named_vendor_ids uuid[] not null default '{}',
        published_at timestamptz,
        opened_at timestamptz,
        cancelled_at timestamptz,
        cancel_reason text check (length(cancel_reason) <= 2000),
        decided_at timestamptz,
        decision text check (decision in ('award', 'noAward')),
        is_sample boolean not null default false,
        created_at timestamptz not null default clock_timestamp(),
        check (published_at is null or (deadline is not null and deadline > published_at and goal_id is not null)),
        check (opened_at is null or opened_at >= deadline),
        check (cancelled_at is null or cancel_reason is not null),
        check ((decided_at is null) = (decision is null)),
        check (decision is null or opened_at is not null)
      );
      create index job_requester on job (requester_id, created_at desc, id);
      create index job_waiting on job (requester_id) where decided_at is null and cancelled_at is null;
      create index job_category on job (category_id);
      create index job_department on job (department_id);
      create index job_goal on job (goal_id);
      create index job_closing on job (deadline, id) where published_at is not null and opened_at is null and cancelled_at is null;

      create table job_line (
        id uuid primary key default gen_random_uuid(),
        job_id uuid not null references job (id) on delete cascade,
        position integer not null,
        title text not null check (length(title) <= 200),
        details text not null default '' check (length(details) <= 1000),
        quantity numeric(12, 3) not null check (quantity >= 0),
        unit text not null check (length(unit) <= 40),
        unique (job_id, position)
      );

      create table criterion (
        id uuid primary key default gen_random_uuid(),
        job_id uuid not null references job (id) on delete cascade,
        position integer not null,
        title text not null check (length(title) <= 120),
        description text not null default '' check (length(description) <= 1000),
        kind text not null check (kind in ('price', 'quality')),
        weight integer not null check (weight between 0 and 100),
        unique (job_id, position)
      );

      create table invitation (
        job_id uuid not null references job (id) on delete cascade,
        bidder_id uuid not null references bidder (id),
        reason text not null check (reason in ('teamOfCategory', 'named', 'category', 'allApproved')),
        invited_at timestamptz not null default clock_timestamp(),
        seen_at timestamptz,
        declined_at timestamptz,
        decline_reason text check (decline_reason in ('tooBusy', 'outOfArea', 'budget', 'unclearBrief', 'other')),
        decline_words text check (length(decline_words) <= 500),
        primary key (bidder_id, job_id),
        check ((declined_at is null) = (decline_reason is null))
      );
      create index invitation_job on invitation (job_id);

      create table question (
        id uuid primary key default gen_random_uuid(),
        job_id uuid not null references job (id) on delete cascade,
        bidder_id uuid not null references bidder (id),
        asked_by uuid not null references person (id),
        asked_at timestamptz not null default clock_timestamp(),
        text text not null check (length(text) between 1 and 2000),
        answer text check (length(answer) between 1 and 4000),
        answered_at timestamptz,
        check ((answer is null) = (answered_at is null))
      );
      create index question_job on question (job_id, asked_at);
      create index question_bidder on question (bidder_id);
      create index question_person on question (asked_by);

      create function guard_new_job() returns trigger language plpgsql as $$
      begin
        if num_nonnulls(new.published_at, new.opened_at, new.cancelled_at, new.decided_at) > 0
           and current_user in ('bidwell_web', 'bidwell_opener') then
          raise exception 'A job begins as a draft.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_new_job before insert on job for each row execute function guard_new_job();

      create function guard_job() returns trigger language plpgsql as $$
      begin
        if old.published_at is not null then
          if new.currency is distinct from old.currency then
            raise exception 'The currency is frozen at publication.' using errcode = 'BW003';
          end if;
          if new.published_at is distinct from old.published_at then
            raise exception 'A published job stays published.' using errcode = 'BW003';
          end if;
          if new.deadline is distinct from old.deadline
             and (new.deadline < old.deadline or clock_timestamp() >= old.deadline) then
            raise exception 'A deadline only moves later, and only before it has passed.' using errcode = 'BW003';
          end if;
        end if;
        if old.opened_at is null and new.opened_at is not null and clock_timestamp() < new.deadline then
          raise exception 'A job opens at its deadline, not before.' using errcode = 'BW003';
        end if;
        if old.opened_at is not null and new.opened_at is distinct from old.opened_at then
          raise exception 'An opened job stays opened.' using errcode = 'BW003';
        end if;
        if old.cancelled_at is not null and new.cancelled_at is distinct from old.cancelled_at then
          raise exception 'A cancelled job stays cancelled.' using errcode = 'BW003';
        end if;
        if old.opened_at is not null and new.cancelled_at is distinct from old.cancelled_at then
          raise exception 'An opened job is decided, not cancelled.' using errcode = 'BW003';
        end if;
        if old.decided_at is not null and (new.decided_at is distinct from old.decided_at or new.decision is distinct from old.decision) then
          raise exception 'This job has been decided.' using errcode = 'BW004';
        end if;
        return new;
      end $$;
      create trigger guard_job before update on job for each row execute function guard_job();

      create function keep_published_job() returns trigger language plpgsql as $$
      begin
        if old.published_at is not null and current_user in ('bidwell_web', 'bidwell_opener') then
          raise exception 'A published job is cancelled, not deleted.' using errcode = 'BW003';
        end if;
        return old;
      end $$;
      create trigger keep_published_job before delete on job for each row execute function keep_published_job();

      -- What bidders price and are judged by is frozen at publication.
      create function guard_frozen_brief() returns trigger language plpgsql as $$
      declare touched uuid := coalesce(new.job_id, old.job_id);
      begin
        if exists (select from job where id = touched and published_at is not null) then
          raise exception 'Lines, criteria and weights are frozen at publication.' using errcode = 'BW003';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger guard_job_line before insert or update or delete on job_line for each row execute function guard_frozen_brief();
      create trigger guard_criterion before insert or update or delete on criterion for each row execute function guard_frozen_brief();

      grant select on job, job_line, criterion, invitation, question to bidwell_web;
      grant select on job, job_line, criterion, invitation to bidwell_opener;
      grant update (opened_at) on job to bidwell_opener;
      grant insert, delete on job to bidwell_web;
      grant update (category_id, goal_id, draft_version, title, summary, starts_on, ends_on, date_flexibility, place,
        head_count, services, budget_mode, budget_low, budget_high, currency, customer_benefit, questions_due, deadline,
        decision_due, invitation_mode, named_vendor_ids, published_at, cancelled_at, cancel_reason, decided_at, decision)
        on job to bidwell_web;
      grant insert, update, delete on job_line, criterion to bidwell_web;
      grant insert, update (seen_at, declined_at, decline_reason, decline_words) on invitation to bidwell_web;
      grant insert (job_id, bidder_id, asked_by, text), update (answer, answered_at) on question to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table question, invitation, criterion, job_line, job;
      drop function guard_new_job, guard_job, keep_published_job, guard_frozen_brief;
    `);
  }
}
