import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Further rounds. A round is a job of its own, tied to the one before: its own key, deadline and opening, open only to
 * bidders whose opened proposals are kept in. The earlier job goes on in it, and is decided by what is decided there.
 */
export class Rounds1764000000137 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(GUARDS);
    await runner.query(FOLLOWING);
    await runner.query(COUNTING);
    await runner.query(COPYING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BEFORE);
    await runner.query(`
      drop trigger guard_round on job;
      drop trigger guard_round_invitation on invitation;
      drop trigger guard_continued_award on award;
      drop trigger guard_continued_award on decision;
      drop trigger guard_continued_score on score;
      drop trigger guard_continued_clarification on clarification;
      drop trigger seat_panel_of_round on job;
      drop trigger decide_earlier_rounds on job;
      drop trigger uncount_reopened on job;
      create trigger uncount_reopened after update on job for each row
        when (old.decided_at is not null and new.decided_at is null) execute function uncount_reopened();
      drop function guard_round, guard_round_invitation, guard_continued_award, guard_continued_opened, seat_panel_of_round,
        decide_earlier_rounds, is_continued, deciding_round;
      alter table job drop column previous_round_id, drop column first_round_id, drop column round_number,
        drop column round_words, drop column left_out_words;
      revoke insert (id, bidder_id, job_id, reference, started_by), update (draft_revision, draft_saved_at) on proposal from bidwell_opener;
      revoke insert (proposal_id, ciphertext, wrap_for_bidder) on proposal_draft from bidwell_opener;
      revoke insert (id, proposal_id, added_by, address_hash, size), update (digest) on proposal_file from bidwell_opener;
      revoke insert (file_id, number, hash, ciphertext, wrap_for_opening, wrap_for_bidder) on proposal_file_block from bidwell_opener;
      revoke insert (proposal_id, version, file_id) on proposal_file_use from bidwell_opener;
    `);
  }
}

const COLUMNS = `
  alter table job
    add column previous_round_id uuid references job (id) on delete cascade,
    add column first_round_id uuid references job (id) on delete cascade,
    add column round_number integer not null default 1 check (round_number between 1 and 10),
    -- What those who are kept in are asked for.
    add column round_words text not null default '' check (length(round_words) <= 2000),
    -- Why the others were left out, as they are told.
    add column left_out_words text not null default '' check (length(left_out_words) <= 2000),
    add check (num_nonnulls(previous_round_id, first_round_id) in (0, 2)),
    add check ((previous_round_id is null) = (round_number = 1));
  -- One round follows another; one that was cancelled makes room.
  create unique index job_next_round on job (previous_round_id) where cancelled_at is null;
  create index job_previous_round on job (previous_round_id);
  create index job_open_round on job (id) where previous_round_id is not null and opened_at is null;
  create index job_rounds on job (first_round_id, round_number);

  -- Whether a further round took the place of this job.
  create function is_continued(asked uuid) returns boolean language sql stable as $$
    select exists (select from job j where j.previous_round_id = asked and j.cancelled_at is null)
  $$;

  -- The round in which this job is decided: itself, or the last that followed it.
  create function deciding_round(asked uuid) returns uuid language sql stable as $$
    select coalesce((
      select l.id from job j join job l on l.first_round_id = coalesce(j.first_round_id, j.id) and l.cancelled_at is null
      where j.id = asked order by l.round_number desc limit 1), asked)
  $$;`;

const GUARDS = `
  create function guard_round() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare before job;
  begin
    select * into strict before from job where id = new.previous_round_id for update;
    if before.opened_at is null or before.decided_at is not null or before.cancelled_at is not null then
      raise exception 'A further round follows an opened job that is not decided.' using errcode = 'BW004';
    end if;
    if new.requester_id <> before.requester_id or new.currency <> before.currency
       or new.round_number <> before.round_number + 1
       or new.first_round_id <> coalesce(before.first_round_id, before.id) then
      raise exception 'A further round belongs to the job before it.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_round before insert on job for each row
    when (new.previous_round_id is not null and current_user in ('bidwell_web', 'bidwell_opener')) execute function guard_round();

  -- Nobody comes into a further round whose proposal was not opened in the one before.
  create function guard_round_invitation() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare before uuid;
  begin
    select previous_round_id into before from job where id = new.job_id;
    if before is not null and not exists (select from proposal p join opened_proposal o on o.proposal_id = p.id
      where p.bidder_id = new.bidder_id and p.job_id = before and o.content_text is not null) then
      raise exception 'A further round is open to those who proposed in the one before.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_round_invitation before insert on invitation for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function guard_round_invitation();

  create function guard_continued_award() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if is_continued(new.job_id) then
      raise exception 'This job goes on in a further round and is decided there.' using errcode = 'BW004';
    end if;
    return new;
  end $$;
  create trigger guard_continued_award before insert on award for each row execute function guard_continued_award();
  create trigger guard_continued_award before insert on decision for each row execute function guard_continued_award();

  create function guard_continued_opened() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if is_continued((select o.job_id from opened_proposal o where o.proposal_id = new.proposal_id)) then
      raise exception 'This job goes on in a further round.' using errcode = 'BW004';
    end if;
    return new;
  end $$;
  create trigger guard_continued_score before insert or update on score
    for each row execute function guard_continued_opened();
  create trigger guard_continued_clarification before insert on clarification
    for each row execute function guard_continued_opened();`;

const FOLLOWING = `
  -- Those who judged the round before judge this one. What they declared was about the same bidders.
  create function seat_panel_of_round() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into evaluator (job_id, person_id, asked_by, declared_at, interest, interest_words)
    select new.id, e.person_id, e.asked_by, e.declared_at, e.interest, e.interest_words
    from evaluator e where e.job_id = new.previous_round_id and e.left_at is null
    on conflict do nothing;
    return null;
  end $$;
  create trigger seat_panel_of_round after update of published_at on job for each row
    when (old.published_at is null and new.published_at is not null and new.previous_round_id is not null)
    execute function seat_panel_of_round();

  -- What is decided in the last round is the decision of all, and so is its re-opening.
  create function decide_earlier_rounds() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare before uuid := new.previous_round_id;
  begin
    if new.decided_at is null then
      insert into earlier_debrief (decision_id, proposal_id, told)
      select (select d.id from decision d where d.job_id = deciding_round(before) and d.reopened_at is not null
        order by d.reopened_at desc limit 1), told.proposal_id, to_jsonb(told) from debrief told where told.job_id = before;
      update debrief set replaced_at = clock_timestamp() where job_id = before;
    else
      delete from debrief where job_id = before and replaced_at is not null;
    end if;
    update job set decided_at = new.decided_at, decision = new.decision where id = before;
    return null;
  end $$;
  create trigger decide_earlier_rounds after update of decided_at, decision on job for each row
    when (new.previous_round_id is not null and new.cancelled_at is null
      and (old.decided_at, old.decision) is distinct from (new.decided_at, new.decision))
    execute function decide_earlier_rounds();

  create or replace function is_reopened(job uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
    select exists (select from decision d where d.job_id = deciding_round(job) and d.reopened_at is not null)
      and not exists (select from decision d where d.job_id = deciding_round(job)
        and num_nonnulls(d.reopened_at, d.undone_at, d.sent_back_at) = 0)
  $$;`;

/** Rounds of one job are one in how a requester treats bidders: published with the first, decided with the last. */
const COUNTING = `
  create or replace function count_conduct() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare is_first boolean := new.previous_round_id is null; is_last boolean := not is_continued(new.id);
  begin
    perform add_conduct(new.requester_id,
      (is_first and old.published_at is null and new.published_at is not null)::integer,
      (is_first and old.cancelled_at is null and new.cancelled_at is not null)::integer,
      (is_last and old.decided_at is null and new.decided_at is not null)::integer,
      (is_last and old.decided_at is null and new.decision is not distinct from 'award')::integer,
      (is_last and old.decided_at is null and new.decided_at is not null and is_decided_in_time(new))::integer, 0, 0,
      case when old.opened_at is null and new.opened_at is not null
        then (select count(*)::integer from question where job_id = new.id and answered_at is null) else 0 end);
    return null;
  end $$;

  create or replace function recount_requester_conduct() returns void language sql set search_path = public, pg_temp as $$
    delete from requester_conduct;
    insert into requester_conduct (person_id, published, cancelled, decided, awarded, decided_in_time, answered, answered_in_time, never_answered)
    select j.requester_id, count(*) filter (where j.previous_round_id is null),
      count(j.cancelled_at) filter (where j.previous_round_id is null),
      count(j.decided_at) filter (where not is_continued(j.id)),
      count(*) filter (where j.decision = 'award' and not is_continued(j.id)),
      count(*) filter (where j.decided_at is not null and is_decided_in_time(j) and not is_continued(j.id)),
      coalesce(sum(q.answered), 0), coalesce(sum(q.in_time), 0),
      coalesce(sum(q.asked - q.answered) filter (where j.opened_at is not null), 0)
    from job j left join lateral (
      select count(*) as asked, count(answered_at) as answered,
        count(*) filter (where is_within_working_day(asked_at, answered_at)) as in_time
      from question where job_id = j.id) q on true
    where j.published_at is not null group by j.requester_id
  $$;

  -- The last round alone was counted.
  drop trigger uncount_reopened on job;
  create trigger uncount_reopened after update on job for each row
    when (old.decided_at is not null and new.decided_at is null and not is_continued(new.id)) execute function uncount_reopened();`;

/** The opener begins each kept bidder's next proposal with what it proposed last, sealed anew, as a draft. */
const COPYING = `
  grant insert (id, bidder_id, job_id, reference, started_by), update (draft_revision, draft_saved_at) on proposal to bidwell_opener;
  grant insert (proposal_id, ciphertext, wrap_for_bidder) on proposal_draft to bidwell_opener;
  grant insert (id, proposal_id, added_by, address_hash, size), update (digest) on proposal_file to bidwell_opener;
  grant insert (file_id, number, hash, ciphertext, wrap_for_opening, wrap_for_bidder) on proposal_file_block to bidwell_opener;
  grant insert (proposal_id, version, file_id) on proposal_file_use to bidwell_opener;`;

/** What was replaced, as it was before there were rounds. */
const BEFORE = `
  create or replace function count_conduct() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform add_conduct(new.requester_id,
      (old.published_at is null and new.published_at is not null)::integer,
      (old.cancelled_at is null and new.cancelled_at is not null)::integer,
      (old.decided_at is null and new.decided_at is not null)::integer,
      (old.decided_at is null and new.decision is not distinct from 'award')::integer,
      (old.decided_at is null and new.decided_at is not null and is_decided_in_time(new))::integer, 0, 0,
      case when old.opened_at is null and new.opened_at is not null
        then (select count(*)::integer from question where job_id = new.id and answered_at is null) else 0 end);
    return null;
  end $$;

  create or replace function recount_requester_conduct() returns void language sql set search_path = public, pg_temp as $$
    delete from requester_conduct;
    insert into requester_conduct (person_id, published, cancelled, decided, awarded, decided_in_time, answered, answered_in_time, never_answered)
    select j.requester_id, count(*), count(j.cancelled_at), count(j.decided_at), count(*) filter (where j.decision = 'award'),
      count(*) filter (where j.decided_at is not null and is_decided_in_time(j)),
      coalesce(sum(q.answered), 0), coalesce(sum(q.in_time), 0),
      coalesce(sum(q.asked - q.answered) filter (where j.opened_at is not null), 0)
    from job j left join lateral (
      select count(*) as asked, count(answered_at) as answered,
        count(*) filter (where is_within_working_day(asked_at, answered_at)) as in_time
      from question where job_id = j.id) q on true
    where j.published_at is not null group by j.requester_id
  $$;

  create or replace function is_reopened(job uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
    select exists (select from decision d where d.job_id = job and d.reopened_at is not null)
      and not exists (select from decision d where d.job_id = job and num_nonnulls(d.reopened_at, d.undone_at, d.sent_back_at) = 0)
  $$;`;
