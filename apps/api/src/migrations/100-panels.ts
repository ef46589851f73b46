import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The panel of a job: its requester and the colleagues asked to judge with them. Everybody declares before they see a
 * proposal, and whoever has an interest leaves at once. Nobody comes back to a panel they left.
 */
export class Panels1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evaluator (
        job_id uuid not null references job (id) on delete cascade,
        person_id uuid not null references person (id),
        asked_by uuid not null references person (id),
        asked_at timestamptz not null default clock_timestamp(),
        declared_at timestamptz,
        interest text check (interest in ('none', 'interest')),
        interest_words text not null default '' check (length(interest_words) <= 1000),
        -- Every score is given; from then on they stand still.
        submitted_at timestamptz,
        left_at timestamptz,
        left_because text check (left_because in ('interest', 'membership', 'reportingLine', 'released', 'access')),
        left_words text not null default '' check (length(left_words) <= 1000),
        -- Whose place this person took.
        substitutes uuid,
        primary key (job_id, person_id),
        foreign key (job_id, substitutes) references evaluator (job_id, person_id),
        check ((declared_at is null) = (interest is null)),
        check ((left_at is null) = (left_because is null)),
        check (interest is distinct from 'interest' or (interest_words <> '' and left_at is not null)),
        check (submitted_at is null or declared_at is not null),
        check (substitutes <> person_id)
      );
      create index evaluator_person on evaluator (person_id, job_id);
      create index evaluator_asked_by on evaluator (asked_by);
      create index evaluator_substitutes on evaluator (job_id, substitutes);

      -- Whether this person may read and judge the opened proposals of this job.
      create function is_judging(job uuid, person uuid) returns boolean language sql stable as $$
        select exists (select from evaluator e
          where e.job_id = job and e.person_id = person and e.left_at is null and e.interest = 'none')
      $$;

      grant select, insert (job_id, person_id, asked_by, substitutes),
        update (declared_at, interest, interest_words, submitted_at, left_at, left_because, left_words) on evaluator to bidwell_web;
      grant select on evaluator to bidwell_opener;
    `);
    await runner.query(GUARDS);
    await runner.query(BEGINNING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger guard_judge on score;
      drop trigger guard_judge on award;
      drop trigger seat_requester on job;
      drop table evaluator;
      drop function is_judging, guard_evaluator, guard_score_judge, guard_award_judge, seat_requester;
    `);
  }
}

const GUARDS = `
  create function guard_evaluator() returns trigger language plpgsql as $$
  begin
    if current_user not in ('bidwell_web', 'bidwell_opener') then
      return new;
    end if;
    if tg_op = 'INSERT' then
      if exists (select from job j where j.id = new.job_id
          and (j.published_at is null or j.cancelled_at is not null or j.decided_at is not null)) then
        raise exception 'A panel is chosen between publication and decision.' using errcode = 'BW004';
      end if;
      new.asked_at := clock_timestamp();
      return new;
    end if;
    if old.left_at is not null then
      raise exception 'Nobody comes back to a panel they left.' using errcode = 'BW003';
    end if;
    if old.interest = 'interest' or (old.interest = 'none' and new.interest is null) then
      raise exception 'A declaration stands.' using errcode = 'BW003';
    end if;
    if old.submitted_at is not null and new.submitted_at is distinct from old.submitted_at then
      raise exception 'Submitted scores stand still.' using errcode = 'BW003';
    end if;
    if new.interest is distinct from old.interest then
      new.declared_at := clock_timestamp();
    end if;
    if new.interest is not distinct from old.interest then
      new.declared_at := old.declared_at;
    end if;
    if new.submitted_at is not null and old.submitted_at is null then
      new.submitted_at := clock_timestamp();
    end if;
    if new.left_at is not null then
      new.left_at := clock_timestamp();
    end if;
    return new;
  end $$;
  create trigger guard_evaluator before insert or update on evaluator for each row execute function guard_evaluator();

  -- Nobody scores or decides who has not declared, or has left the panel.
  create function guard_score_judge() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not exists (select from opened_proposal o where o.proposal_id = new.proposal_id and is_judging(o.job_id, new.scored_by)) then
      raise exception 'Only who judges this job scores its proposals.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_judge before insert or update on score for each row execute function guard_score_judge();

  create function guard_award_judge() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not is_judging(new.job_id, new.decided_by) then
      raise exception 'Only who judges this job decides it.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_judge before insert on award for each row execute function guard_award_judge();`;

/** Whoever posts a job sits on its panel from publication on. */
const BEGINNING = `
  create function seat_requester() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into evaluator (job_id, person_id, asked_by) values (new.id, new.requester_id, new.requester_id)
    on conflict do nothing;
    return null;
  end $$;
  create trigger seat_requester after update of published_at on job for each row
    when (old.published_at is null and new.published_at is not null) execute function seat_requester();

  insert into evaluator (job_id, person_id, asked_by, asked_at, declared_at, interest, interest_words)
  select id, requester_id, requester_id, published_at, opened_at, case when opened_at is not null then 'none' end,
    case when opened_at is null then '' else 'Opened before declarations were asked for.' end
  from job where published_at is not null;`;
