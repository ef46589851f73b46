import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A decision takes effect as the award it says, when it is due and not before; re-opening takes it off the job, and out of
 * what is counted.
 */
export class DecisionsInEffect1764000000126 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EFFECT);
    await runner.query(REOPENING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger uncount_reopened on job;
      drop trigger guard_judge on decision;
      create trigger guard_judge before insert on award for each row execute function guard_award_judge();
      drop function uncount_reopened;
      ${BEFORE}
      drop function is_reopened;
    `);
  }
}

const EFFECT = `
  -- Who chooses judges. Asked when the choice is made, not again when it takes effect.
  drop trigger guard_judge on award;
  create trigger guard_judge before insert on decision for each row execute function guard_award_judge();

  -- Nothing becomes an award but the decision that is due, as it was made.
  create or replace function guard_award() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare decided job; due decision;
  begin
    select * into strict decided from job where id = new.job_id for update;
    if decided.opened_at is null or decided.cancelled_at is not null or decided.decided_at is not null then
      raise exception 'This job cannot be decided now.' using errcode = 'BW004';
    end if;
    select * into due from decision d where d.job_id = new.job_id and d.takes_effect_at <= clock_timestamp()
      and num_nonnulls(d.effective_at, d.undone_at, d.sent_back_at) = 0;
    if due.id is null then
      raise exception 'No decision of this job is due.' using errcode = 'BW004';
    end if;
    new.proposal_id := due.proposal_id;
    new.variant := due.variant;
    new.decided_by := due.decided_by;
    new.reasons := due.reasons;
    new.words := due.words;
    new.justification := due.justification;
    new.decided_at := clock_timestamp();
    return new;
  end $$;

  create or replace function record_award() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update decision set effective_at = new.decided_at
    where job_id = new.job_id and num_nonnulls(effective_at, undone_at, sent_back_at) = 0;
    delete from debrief where job_id = new.job_id and replaced_at is not null;
    update job set decided_at = new.decided_at, decision = case when new.proposal_id is null then 'noAward' else 'award' end
    where id = new.job_id;
    return null;
  end $$;`;

/** Word for word what it was, so that taking it back restores it, but for what may still take a decision off a job. */
function guardJob(unless: string): string {
  return `
      create or replace function guard_job() returns trigger language plpgsql as $$
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
        if old.decided_at is not null and (new.decided_at is distinct from old.decided_at or new.decision is distinct from old.decision)${unless} then
          raise exception 'This job has been decided.' using errcode = 'BW004';
        end if;
        return new;
      end $$;`;
}

const REOPENING = `
  -- As before, except that a decision which was re-opened is taken off the job.
${guardJob(`
           and not (num_nonnulls(new.decided_at, new.decision, new.choice_at) = 0 and is_reopened(old.id))`)}

  create function is_reopened(job uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
    select exists (select from decision d where d.job_id = job and d.reopened_at is not null)
      and not exists (select from decision d where d.job_id = job and num_nonnulls(d.reopened_at, d.undone_at, d.sent_back_at) = 0)
  $$;

  -- A decision that was re-opened no longer counts in how the requester treats bidders.
  create function uncount_reopened() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update requester_conduct set decided = decided - 1, awarded = awarded - (old.decision = 'award')::integer,
      decided_in_time = decided_in_time - is_decided_in_time(old)::integer,
      undebriefed = undebriefed - exists (select from debrief d where d.job_id = new.id and d.is_empty and d.outcome <> 'won')::integer
    where person_id = new.requester_id;
    return null;
  end $$;
  create trigger uncount_reopened after update on job for each row
    when (old.decided_at is not null and new.decided_at is null) execute function uncount_reopened();`;

/** What was replaced, as it was while a choice took effect at once. */
const BEFORE = `
${guardJob('')}

      create or replace function guard_award() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare decided job;
      begin
        select * into strict decided from job where id = new.job_id for update;
        if decided.opened_at is null or decided.cancelled_at is not null or decided.decided_at is not null then
          raise exception 'This job cannot be decided now.' using errcode = 'BW004';
        end if;
        if new.decided_by <> decided.requester_id then
          raise exception 'Only who posted the job decides it.' using errcode = 'BW003';
        end if;
        if new.proposal_id is not null
           and not exists (select from opened_proposal o where o.proposal_id = new.proposal_id and o.job_id = new.job_id) then
          raise exception 'Only an opened proposal of the same job can be chosen.' using errcode = 'BW003';
        end if;
        new.decided_at := clock_timestamp();
        return new;
      end $$;

      create or replace function record_award() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update job set decided_at = new.decided_at, decision = case when new.proposal_id is null then 'noAward' else 'award' end
        where id = new.job_id;
        return null;
      end $$;`;
