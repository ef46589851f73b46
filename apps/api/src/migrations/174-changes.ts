import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Changes of awarded work. Either side proposes, the other answers; what was said stays. What both accepted is added up on
 * the engagement in the same transaction, so that the price by now is read from one row and never from history.
 */
export class Changes1764000000174 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHANGE);
    await runner.query(GUARD);
    await runner.query(EFFECT);
    await runner.query(`
      grant select, insert (engagement_id, side, proposed_by, what, why, price_effect, ends_on, milestone_id, milestone_due_on,
        answer_by), update (words, accepted_at, accepted_by, approver_id, outcome, settled_by, approval_words)
        on engagement_change to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table engagement_change;
      drop function guard_change, settle_change, needs_change_approval;
      alter table engagement drop column changes_accepted, drop column changes_effect, drop column ends_on;
    `);
  }
}

const CHANGE = `
  alter table engagement
    add column changes_accepted integer not null default 0 check (changes_accepted >= 0),
    add column changes_effect bigint not null default 0,
    -- The last day as it was changed. Null: as the job says.
    add column ends_on date,
    add check (agreed_total is null or agreed_total + changes_effect >= 0);

  create table engagement_change (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement (id) on delete cascade,
    number integer not null,
    side text not null check (side in ('requester', 'bidder')),
    proposed_by uuid not null references person (id),
    proposed_at timestamptz not null default clock_timestamp(),
    what text not null check (length(what) between 1 and 2000),
    why text not null check (length(why) between 1 and 2000),
    -- In minor units of the job's currency; below 0 it becomes cheaper.
    price_effect bigint not null default 0 check (abs(price_effect) <= 10000000000000),
    ends_on date,
    milestone_id uuid references milestone (id),
    milestone_due_on date,
    answer_by date not null,
    words text not null default '' check (length(words) <= 1000),
    accepted_at timestamptz,
    accepted_by uuid references person (id),
    approver_id uuid references person (id),
    approval_words text not null default '' check (length(approval_words) <= 1000),
    outcome text check (outcome in ('accepted', 'refused', 'withdrawn')),
    settled_at timestamptz,
    settled_by uuid references person (id),
    unique (engagement_id, number),
    check (num_nonnulls(milestone_id, milestone_due_on) in (0, 2)),
    check (num_nonnulls(accepted_at, accepted_by) in (0, 2)),
    check (num_nonnulls(outcome, settled_at, settled_by) in (0, 3)),
    check (outcome is distinct from 'accepted' or accepted_at is not null),
    check (approver_id is null or accepted_at is not null)
  );
  create index engagement_change_proposed_by on engagement_change (proposed_by);
  create index engagement_change_accepted_by on engagement_change (accepted_by);
  create index engagement_change_settled_by on engagement_change (settled_by);
  create index engagement_change_milestone on engagement_change (milestone_id);
  create index engagement_change_approver on engagement_change (approver_id) where outcome is null;
  create index engagement_change_approved on engagement_change (approver_id);
  create index engagement_change_waiting on engagement_change (engagement_id) where outcome is null;`;

const GUARD = `
  -- Whether a change brings the price to where the job's policy has choices approved.
  create function needs_change_approval(changed engagement, effect bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
    select effect > 0 and exists (select from job_policy p where p.job_id = changed.job_id and p.award_approver_id is not null
      and (changed.agreed_total is null or changed.agreed_total + changed.changes_effect + effect >= p.award_approval_from))
  $$;

  create function guard_change() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    changed engagement;
    today date := (clock_timestamp() at time zone 'UTC')::date;
    speaker uuid := case when tg_op = 'INSERT' then new.proposed_by else coalesce(new.accepted_by, new.settled_by) end;
    is_requester boolean; is_bidder boolean;
  begin
    select * into strict changed from engagement e where e.id = new.engagement_id;
    if tg_op = 'UPDATE' and old.outcome is not null then
      raise exception 'This change has been settled.' using errcode = 'BW004';
    end if;
    if changed.requester_signed_at is null or changed.bidder_signed_at is null
       or ((tg_op = 'INSERT' or new.outcome = 'accepted') and num_nonnulls(changed.accepted_at, changed.ended_at) > 0) then
      raise exception 'Only work that is under way changes.' using errcode = 'BW004';
    end if;
    is_requester := speaker = changed.requester_id;
    is_bidder := not is_requester
      and exists (select from membership m where m.person_id = speaker and m.bidder_id = changed.bidder_id);
    if tg_op = 'INSERT' then
      if not (case new.side when 'requester' then is_requester else is_bidder end) then
        raise exception 'Only the two sides of the work change it.' using errcode = 'BW003';
      end if;
      select coalesce(max(c.number), 0) + 1 into new.number from engagement_change c where c.engagement_id = new.engagement_id;
      new.proposed_at := clock_timestamp();
      if new.milestone_id is not null and not exists (select from milestone m where m.id = new.milestone_id
         and m.engagement_id = new.engagement_id and m.accepted_at is null) then
        raise exception 'Only a milestone of this work that is not accepted moves.' using errcode = 'BW003';
      end if;
      if new.answer_by <= today then
        raise exception 'The other side needs time to answer.' using errcode = 'BW003';
      end if;
      return new;
    end if;
    if old.accepted_at is null then
      if today > new.answer_by then
        raise exception 'The time for an answer is over.' using errcode = 'BW004';
      end if;
      if new.outcome = 'withdrawn' and not (case new.side when 'requester' then is_requester else is_bidder end)
         or new.outcome is distinct from 'withdrawn'
           and not (case new.side when 'requester' then is_bidder else is_requester end) then
        raise exception 'A change is withdrawn by the side that proposed it and answered by the other.' using errcode = 'BW003';
      end if;
      if new.outcome = 'accepted' and needs_change_approval(changed, new.price_effect) then
        raise exception 'A change to this price is approved first.' using errcode = 'BW003';
      end if;
    elsif new.settled_by is distinct from old.approver_id or new.outcome = 'withdrawn' or is_tied(old.approver_id, changed.job_id)
      or new.accepted_by <> old.accepted_by then
      raise exception 'Only the approver settles what both sides accepted.' using errcode = 'BW003';
    end if;
    if old.accepted_at is null and new.accepted_at is not null then new.accepted_at := clock_timestamp(); end if;
    if new.outcome is not null then new.settled_at := clock_timestamp(); end if;
    return new;
  end $$;
  create trigger guard_change before insert or update on engagement_change for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function guard_change();`;

const EFFECT = `
  -- Whoever is asked to approve a change may know the work as whoever approved its award does. What both sides accepted counts.
  create function settle_change() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_op = 'UPDATE' and new.approver_id is not null and old.approver_id is null then
      update job set award_approver_id = new.approver_id
      where id = (select e.job_id from engagement e where e.id = new.engagement_id);
    end if;
    if new.outcome = 'accepted' then
      update engagement set changes_accepted = changes_accepted + 1, changes_effect = changes_effect + new.price_effect,
        ends_on = coalesce(new.ends_on, ends_on)
      where id = new.engagement_id;
      update milestone set due_on = new.milestone_due_on where id = new.milestone_id and accepted_at is null;
    end if;
    return null;
  end $$;
  create trigger settle_change after insert or update on engagement_change for each row execute function settle_change();`;
