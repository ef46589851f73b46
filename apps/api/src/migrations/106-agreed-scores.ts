import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Alone, then agreed. Everybody who judges scores until they submit, and then their scores stand still. What the panel
 * agrees on afterwards is kept beside what each of them gave. Nobody is chosen before all scores are in.
 */
export class AgreedScores1764000000106 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agreed_score (
        proposal_id uuid not null references opened_proposal (proposal_id) on delete cascade,
        criterion_id uuid not null references criterion (id) on delete cascade,
        value numeric(4, 2) not null check (value between 0 and 10),
        note text not null default '' check (length(note) <= 1000),
        agreed_by uuid not null references person (id),
        agreed_at timestamptz not null default clock_timestamp(),
        primary key (proposal_id, criterion_id)
      );
      create index agreed_score_criterion on agreed_score (criterion_id);
      create index agreed_score_agreed_by on agreed_score (agreed_by);

      -- When the requester last reminded them of their scores.
      alter table evaluator add column reminded_at timestamptz;
      grant update (reminded_at) on evaluator to bidwell_web;
      grant select, delete, insert (proposal_id, criterion_id, value, note, agreed_by), update (value, note, agreed_by)
        on agreed_score to bidwell_web;
    `);
    await runner.query(OUTSTANDING);
    await runner.query(SCORES);
    await runner.query(AGREED);
    await runner.query(AWARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger guard_award_scores on award;
      drop table agreed_score;
      alter table evaluator drop column reminded_at;
      drop function guard_agreed_score, guard_award_scores, scores_outstanding;
    `);
    await runner.query(SCORES_OF_REQUESTER);
  }
}

/** Mirrors libs/domain's panel.ts: one who judges alone scores live, unless the policy keeps names or prices back. */
const OUTSTANDING = `
  create function scores_outstanding(judged uuid) returns setof uuid language plpgsql stable as $$
  begin
    if (select count(*) from evaluator e where e.job_id = judged and e.left_at is null) > 1
       or exists (select from job_policy p where p.job_id = judged and (p.is_blind or p.two_envelopes)) then
      return query select e.person_id from evaluator e
        where e.job_id = judged and e.left_at is null and e.submitted_at is null;
    end if;
  end $$;`;

const HEAD = `
  create or replace function guard_score() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare judged job;
  begin
    select j.* into judged from opened_proposal o join job j on j.id = o.job_id where o.proposal_id = new.proposal_id for share of j;
    if judged.decided_at is not null or judged.cancelled_at is not null then
      raise exception 'This job has been decided.' using errcode = 'BW004';
    end if;`;

const TAIL = `
    if not exists (select from criterion c where c.id = new.criterion_id and c.job_id = judged.id and c.kind = 'quality') then
      raise exception 'This criterion is not judged by people in this job.' using errcode = 'BW003';
    end if;
    new.scored_at := clock_timestamp();
    return new;
  end $$;`;

/** Who may score is for the panel's own guard; here it is that submitted scores stand still. */
const SCORES = `${HEAD}
    if exists (select from evaluator e where e.job_id = judged.id and e.person_id = new.scored_by and e.submitted_at is not null) then
      raise exception 'Submitted scores stand still.' using errcode = 'BW003';
    end if;${TAIL}`;

const SCORES_OF_REQUESTER = `${HEAD}
    if new.scored_by <> judged.requester_id then
      raise exception 'Only who posted the job scores its proposals.' using errcode = 'BW003';
    end if;${TAIL}`;

const AGREED = `
  create function guard_agreed_score() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare judged job; touched uuid := coalesce(new.proposal_id, old.proposal_id); mean numeric;
  begin
    select j.* into judged from opened_proposal o join job j on j.id = o.job_id where o.proposal_id = touched for share of j;
    if judged.decided_at is not null or judged.cancelled_at is not null then
      raise exception 'This job has been decided.' using errcode = 'BW004';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    if new.agreed_by <> judged.requester_id or not is_judging(judged.id, new.agreed_by) then
      raise exception 'Who posted the job sets what its panel agreed on.' using errcode = 'BW003';
    end if;
    if exists (select from evaluator e where e.job_id = judged.id and e.left_at is null and e.submitted_at is null) then
      raise exception 'A panel agrees once everybody has submitted.' using errcode = 'BW003';
    end if;
    if not exists (select from criterion c where c.id = new.criterion_id and c.job_id = judged.id and c.kind = 'quality') then
      raise exception 'This criterion is not judged by people in this job.' using errcode = 'BW003';
    end if;
    select round(avg(s.value), 2) into mean from score s
      join evaluator e on e.job_id = judged.id and e.person_id = s.scored_by and e.left_at is null
      where s.proposal_id = new.proposal_id and s.criterion_id = new.criterion_id;
    if new.value is distinct from mean and new.note = '' then
      raise exception 'An agreed score that is not the mean says why.' using errcode = 'BW003';
    end if;
    new.agreed_at := clock_timestamp();
    return new;
  end $$;
  create trigger guard_agreed_score before insert or update or delete on agreed_score for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function guard_agreed_score();`;

const AWARDS = `
  create function guard_award_scores() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if new.proposal_id is not null and exists (select from scores_outstanding(new.job_id)) then
      raise exception 'Nobody is chosen while scores are outstanding.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_award_scores before insert on award for each row execute function guard_award_scores();`;
