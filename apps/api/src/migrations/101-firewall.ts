import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The firewall between those who write, approve and judge a job and those who bid for it. Nobody stands on both sides:
 * neither as a member of a bidder that is invited, nor above or below one in the reporting line.
 */
export class Firewall1764000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- To whom somebody reports. Null: to nobody, or it is not written down.
      alter table person add column manager_id uuid references person (id) on delete set null, add check (manager_id <> id);
      create index person_manager on person (manager_id);
      grant update (manager_id) on person to bidwell_web;
      create index job_undecided on job (id) where published_at is not null and decided_at is null and cancelled_at is null;
      create index evaluator_left on evaluator (left_at) where left_at is not null;
    `);
    await runner.query(LINES);
    await runner.query(REFUSALS);
    await runner.query(RECUSALS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_sides_apart on invitation;
      drop trigger keep_sides_apart on evaluator;
      drop trigger keep_sides_apart on job;
      drop trigger keep_sides_apart on job_policy;
      drop trigger keep_sides_apart on membership;
      drop trigger keep_sides_apart on person;
      drop trigger recuse on membership;
      drop trigger recuse on person;
      drop trigger recuse_without_access on person;
      drop function keep_invitations_apart, keep_evaluators_apart, keep_posters_apart, keep_reviewers_apart, keep_members_apart, keep_line_straight,
        recuse_tied, recuse_without_access, is_tied, ties_of, line_of;
      drop index job_undecided, evaluator_left;
      alter table person drop column manager_id;
    `);
  }
}

const LINES = `
  -- Somebody and everybody above and below them in the reporting line, directly or through others.
  create function line_of(who uuid) returns table (person_id uuid, place text) language sql stable as $$
    with recursive above (id) as (
      select p.manager_id from person p where p.id = $1 and p.manager_id is not null
      union select p.manager_id from above a join person p on p.id = a.id where p.manager_id is not null
    ), below (id) as (
      select p.id from person p where p.manager_id = $1
      union select p.id from below b join person p on p.manager_id = b.id
    )
    select $1, 'self' union all select id, 'above' from above union all select id, 'below' from below
  $$;

  -- Every bidder somebody is tied to, by whom, and where that member stands to them: self, above or below.
  create function ties_of(who uuid) returns table (bidder_id uuid, member_id uuid, place text) language sql stable as $$
    select m.bidder_id, m.person_id, l.place from line_of($1) l join membership m on m.person_id = l.person_id
  $$;

  -- Whether somebody stands on the side of a bidder that is invited to this job.
  create function is_tied(who uuid, to_job uuid) returns boolean language sql stable as $$
    select exists (select from ties_of($1) t join invitation i on i.bidder_id = t.bidder_id where i.job_id = $2)
  $$;`;

/* Whoever changes one side holds the lock alone, whoever changes the other side shares it: nobody slips through between. */
const REFUSALS = `
  create function keep_invitations_apart() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform pg_advisory_xact_lock_shared(hashtext('firewall'));
    if exists (
      select from (select distinct a.job_id from added a) touched join job j on j.id = touched.job_id
      cross join lateral (select j.requester_id as id union select j.approver_id where j.approver_id is not null
        union select r.challenge_reviewer_id from job_policy r where r.job_id = j.id and r.challenge_reviewer_id is not null
        union select e.person_id from evaluator e where e.job_id = j.id and e.left_at is null) side
      where is_tied(side.id, j.id)
    ) then
      raise exception 'Whoever posts, approves, judges or reviews a job stands on the side of no bidder that is invited to it.' using errcode = 'BW003';
    end if;
    return null;
  end $$;

  create function keep_evaluators_apart() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform pg_advisory_xact_lock_shared(hashtext('firewall'));
    if is_tied(new.person_id, new.job_id) then
      raise exception 'Whoever judges a job stands on the side of no bidder that is invited to it.' using errcode = 'BW003';
    end if;
    if exists (select from job_policy r where r.job_id = new.job_id and r.challenge_reviewer_id = new.person_id) then
      raise exception 'Whoever reviews challenges of a job does not judge it.' using errcode = 'BW003';
    end if;
    if not exists (select from person p where p.id = new.person_id and p.department_id is not null and p.deactivated_at is null)
       or exists (select from membership m join bidder b on b.id = m.bidder_id where m.person_id = new.person_id and b.kind = 'vendor') then
      raise exception 'Only employees with access judge.' using errcode = 'BW003';
    end if;
    return new;
  end $$;

  create function keep_posters_apart() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform pg_advisory_xact_lock_shared(hashtext('firewall'));
    if is_tied(new.requester_id, new.id) or (new.approver_id is not null and is_tied(new.approver_id, new.id)) then
      raise exception 'Whoever posts or approves a job stands on the side of no bidder that is invited to it.' using errcode = 'BW003';
    end if;
    return new;
  end $$;

  create function keep_reviewers_apart() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform pg_advisory_xact_lock_shared(hashtext('firewall'));
    if is_tied(new.challenge_reviewer_id, new.job_id)
       or exists (select from job j where j.id = new.job_id and j.requester_id = new.challenge_reviewer_id)
       or exists (select from evaluator e where e.job_id = new.job_id and e.person_id = new.challenge_reviewer_id) then
      raise exception 'Whoever reviews challenges of a job stands outside its contest.' using errcode = 'BW003';
    end if;
    return new;
  end $$;

  -- Whoever posted or approved an undecided job, or may have read its opened proposals, does not change sides until it is decided.
  create function keep_members_apart() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtext('firewall'));
    if exists (
      select from job j join invitation i on i.job_id = j.id and i.bidder_id = new.bidder_id
      where j.published_at is not null and j.decided_at is null and j.cancelled_at is null
        and (new.person_id in (j.requester_id, j.approver_id, j.award_approver_id) or (j.opened_at is not null and exists (
          select from evaluator e where e.job_id = j.id and e.person_id = new.person_id and e.interest = 'none')))
    ) then
      raise exception 'Nobody changes sides while a job they posted, approved or judged is undecided.' using errcode = 'BW003';
    end if;
    return new;
  end $$;

  create function keep_line_straight() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if new.manager_id is null then return new; end if;
    perform pg_advisory_xact_lock(hashtext('firewall'));
    if exists (select from line_of(new.id) l where l.person_id = new.manager_id and l.place in ('self', 'below')) then
      raise exception 'Nobody reports to somebody who reports to them.' using errcode = 'BW003';
    end if;
    return new;
  end $$;

  create trigger keep_sides_apart after insert on invitation referencing new table as added
    for each statement when (current_user in ('bidwell_web', 'bidwell_opener')) execute function keep_invitations_apart();
  create trigger keep_sides_apart before insert on evaluator for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function keep_evaluators_apart();
  create trigger keep_sides_apart before update of requester_id, approver_id on job for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')
      and (new.requester_id, new.approver_id) is distinct from (old.requester_id, old.approver_id)) execute function keep_posters_apart();
  create trigger keep_sides_apart before insert or update on job_policy for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function keep_reviewers_apart();
  create trigger keep_sides_apart before insert on membership for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function keep_members_apart();
  create trigger keep_sides_apart before insert or update of manager_id on person for each row execute function keep_line_straight();`;

/** A contest goes on without whoever came to stand on a bidder's side of it, or lost their access. */
const RECUSALS = `
  create function recuse_tied() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtext('firewall'));
    update evaluator e set left_at = clock_timestamp(),
      left_because = case when exists (select from membership m join invitation i on i.bidder_id = m.bidder_id
        where m.person_id = e.person_id and i.job_id = e.job_id) then 'membership' else 'reportingLine' end
    from job j
    where j.id = e.job_id and j.published_at is not null and j.decided_at is null and j.cancelled_at is null
      and e.left_at is null and is_tied(e.person_id, e.job_id);
    return null;
  end $$;

  create function recuse_without_access() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update evaluator e set left_at = clock_timestamp(), left_because = 'access'
    from job j
    where j.id = e.job_id and j.published_at is not null and j.decided_at is null and j.cancelled_at is null
      and e.left_at is null and e.person_id = new.id;
    return null;
  end $$;

  create trigger recuse after insert on membership for each statement execute function recuse_tied();
  create trigger recuse after update of manager_id on person for each row
    when (new.manager_id is distinct from old.manager_id) execute function recuse_tied();
  create trigger recuse_without_access after update of deactivated_at on person for each row
    when (old.deactivated_at is null and new.deactivated_at is not null) execute function recuse_without_access();`;
