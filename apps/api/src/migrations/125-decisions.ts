import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A choice takes effect later. It waits for approval where the policy wants it, then a quarter of an hour in which it can
 * be taken back; only then it becomes the award, and everybody is told. Until then nothing that a bidder reads depends on
 * it. What was undone, sent back or re-opened stays on record.
 */
export class Decisions1764000000125 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DECISION);
    await runner.query(EARLIER);
    await runner.query(DECISION_GUARD);
    await runner.query(`
      grant select, insert (job_id, proposal_id, variant, decided_by, reasons, words, justification, request_key,
        approver_id), update (approved_at, approval_words, sent_back_at, sent_back_words, takes_effect_at, undone_at,
        undone_by, reopened_at, reopened_by, reopen_words) on decision to bidwell_web;
      grant select on earlier_debrief to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_scores_of_choice on score;
      drop table earlier_debrief, decision;
      alter table debrief drop column replaced_at;
      drop function guard_decision, mirror_decision, keep_scores_of_choice;
      alter table job drop column takes_effect_at, drop column choice_at, drop column award_approver_id;
    `);
  }
}

const DECISION = `
  -- Kept on the job by the decision's own trigger, so that its phase is read from one row.
  alter table job add column choice_at timestamptz, add column takes_effect_at timestamptz,
    add column award_approver_id uuid references person (id),
    add check (award_approver_id <> requester_id), add check (takes_effect_at is null or choice_at is not null);
  create index job_award_approver on job (award_approver_id);

  create table decision (
    id uuid primary key default gen_random_uuid(),
    job_id uuid not null references job (id) on delete cascade,
    proposal_id uuid references opened_proposal (proposal_id),
    variant integer,
    decided_by uuid not null references person (id),
    decided_at timestamptz not null default clock_timestamp(),
    reasons text[] not null check (cardinality(reasons) >= 1),
    words text not null default '' check (length(words) <= 2000),
    justification text not null default '' check (length(justification) <= 2000),
    request_key uuid not null default gen_random_uuid(),
    approver_id uuid references person (id),
    approved_at timestamptz,
    approval_words text not null default '' check (length(approval_words) <= 1000),
    sent_back_at timestamptz,
    sent_back_words text check (length(sent_back_words) between 1 and 1000),
    takes_effect_at timestamptz,
    undone_at timestamptz,
    undone_by uuid references person (id),
    effective_at timestamptz,
    reopened_at timestamptz,
    reopened_by uuid references person (id),
    reopen_words text check (length(reopen_words) between 1 and 2000),
    unique (job_id, request_key),
    foreign key (proposal_id, variant) references opened_variant (proposal_id, number),
    check (variant is null or proposal_id is not null),
    check (approver_id <> decided_by),
    check (approved_at is null or approver_id is not null),
    check (takes_effect_at is null or approver_id is null or approved_at is not null),
    check ((sent_back_at is null) = (sent_back_words is null)),
    check ((undone_at is null) = (undone_by is null)),
    check (num_nonnulls(reopened_at, reopened_by, reopen_words) in (0, 3)),
    check (num_nonnulls(sent_back_at, undone_at, effective_at) <= 1),
    check (effective_at is null or effective_at >= takes_effect_at),
    check (reopened_at is null or effective_at is not null)
  );
  create unique index standing_decision on decision (job_id) where sent_back_at is null and undone_at is null and reopened_at is null;
  create index decision_due on decision (takes_effect_at) where effective_at is null and undone_at is null and sent_back_at is null;
  create index decision_proposal on decision (proposal_id, variant);
  create index decision_decided_by on decision (decided_by);
  create index decision_approver on decision (approver_id);
  create index decision_undone_by on decision (undone_by);
  create index decision_reopened_by on decision (reopened_by);

  -- A debrief of a decision that was re-opened stays with its bidder, marked, until the new decision brings another; what
  -- it said stays on record here. What hangs on a debrief goes with it.
  alter table debrief add column replaced_at timestamptz;
  create table earlier_debrief (
    decision_id uuid not null references decision (id) on delete cascade,
    proposal_id uuid not null references opened_proposal (proposal_id) on delete cascade,
    told jsonb not null,
    primary key (decision_id, proposal_id)
  );
  create index earlier_debrief_proposal on earlier_debrief (proposal_id);`;

/** What was decided before took effect at once. */
const EARLIER = `
  insert into decision (job_id, proposal_id, variant, decided_by, decided_at, reasons, words, justification, takes_effect_at, effective_at)
  select job_id, proposal_id, variant, decided_by, decided_at, reasons, words, justification, decided_at, decided_at from award;
  update job set choice_at = decided_at, takes_effect_at = decided_at where decided_at is not null;`;

const DECISION_GUARD = `
  create function guard_decision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare decided job; at timestamptz := clock_timestamp();
  begin
    select * into strict decided from job where id = new.job_id for update;
    if tg_op = 'INSERT' then
      if decided.opened_at is null or decided.cancelled_at is not null or decided.decided_at is not null or decided.choice_at is not null then
        raise exception 'This job cannot be decided now.' using errcode = 'BW004';
      end if;
      if new.decided_by <> decided.requester_id then
        raise exception 'Only who posted the job decides it.' using errcode = 'BW003';
      end if;
      if new.proposal_id is not null
         and not exists (select from opened_proposal o where o.proposal_id = new.proposal_id and o.job_id = new.job_id) then
        raise exception 'Only an opened proposal of the same job can be chosen.' using errcode = 'BW003';
      end if;
      if new.proposal_id is not null and exists (select from scores_outstanding(new.job_id)) then
        raise exception 'Nobody is chosen while scores are outstanding.' using errcode = 'BW003';
      end if;
      if new.approver_id is not null and is_tied(new.approver_id, new.job_id) then
        raise exception 'Whoever approves a choice stands on the side of no bidder of the job.' using errcode = 'BW003';
      end if;
      new.decided_at := at;
      new.takes_effect_at := case when new.approver_id is null then at + interval '15 minutes' end;
      return new;
    end if;
    if num_nonnulls(old.sent_back_at, old.undone_at, old.reopened_at) > 0 then
      raise exception 'This decision is over.' using errcode = 'BW004';
    end if;
    if old.effective_at is not null and (new.takes_effect_at, new.undone_at, new.sent_back_at, new.effective_at)
       is distinct from (old.takes_effect_at, old.undone_at, old.sent_back_at, old.effective_at) then
      raise exception 'This decision has taken effect.' using errcode = 'BW004';
    end if;
    if old.approved_at is null and new.approved_at is not null then
      new.approved_at := at;
      new.takes_effect_at := at + interval '15 minutes';
    elsif old.approved_at is distinct from new.approved_at
       or old.takes_effect_at is null and new.takes_effect_at is not null or new.takes_effect_at > old.takes_effect_at
       or old.takes_effect_at is not null and new.takes_effect_at is null then
      raise exception 'A decision takes effect a quarter of an hour after it was made or approved, or sooner.' using errcode = 'BW003';
    end if;
    if new.undone_at is not null and old.takes_effect_at <= at then
      raise exception 'This decision can no longer be taken back.' using errcode = 'BW004';
    end if;
    if new.sent_back_at is not null and (old.approver_id is null or old.approved_at is not null) then
      raise exception 'Only a decision that waits for approval is sent back.' using errcode = 'BW004';
    end if;
    return new;
  end $$;
  create trigger guard_decision before insert or update on decision for each row execute function guard_decision();

  -- The job says by itself whether a choice waits, for whom, and from when it holds. Re-opening takes the award away again.
  create function mirror_decision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if num_nonnulls(new.undone_at, new.sent_back_at, new.reopened_at) = 0 then
      update job set choice_at = new.decided_at, takes_effect_at = new.takes_effect_at,
        award_approver_id = new.approver_id
      where id = new.job_id;
    elsif new.reopened_at is null then
      update job set choice_at = null, takes_effect_at = null, award_approver_id = null where id = new.job_id;
    else
      insert into earlier_debrief (decision_id, proposal_id, told) select new.id, d.proposal_id, to_jsonb(d) from debrief d where d.job_id = new.job_id;
      update debrief set replaced_at = new.reopened_at where job_id = new.job_id;
      delete from award where job_id = new.job_id;
      update job set choice_at = null, takes_effect_at = null, award_approver_id = null, decided_at = null, decision = null
      where id = new.job_id;
    end if;
    return null;
  end $$;
  create trigger mirror_decision after insert or update on decision for each row execute function mirror_decision();

  -- Whoever approves reads the scores that led to the choice.
  create function keep_scores_of_choice() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if exists (select from opened_proposal o join job j on j.id = o.job_id
               where o.proposal_id = new.proposal_id and j.choice_at is not null) then
      raise exception 'A choice has been made. The scores stand still.' using errcode = 'BW004';
    end if;
    return new;
  end $$;
  create trigger keep_scores_of_choice before insert or update on score for each row execute function keep_scores_of_choice();`;
