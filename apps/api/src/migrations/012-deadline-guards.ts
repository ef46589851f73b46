import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The deadline, decided here and nowhere else: lock the job's row, then read the clock, then compare. The opening takes
 * the same row for itself, so it waits for every submission under way and none slips in behind it. A refusal carries
 * SQLSTATE BW001 and, as its detail, JSON with the code, the time seen and the deadline.
 */
export class DeadlineGuards1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHECKS);
    await runner.query(SUBMISSION);
    await runner.query(WITHDRAWAL);
    await runner.query(DRAFTS);
    await runner.query(PERMANENCE);
    await runner.query(ATTEMPTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function try_submission, try_withdrawal;
      drop trigger keep_version on proposal_version;
      drop trigger guard_draft on proposal_draft;
      drop trigger guard_proposal on proposal;
      drop trigger guard_withdrawal on proposal_withdrawal;
      drop trigger record_withdrawal on proposal_withdrawal;
      drop trigger guard_submission on proposal_version;
      drop trigger record_submission on proposal_version;
      drop function keep_version, guard_draft, guard_proposal, guard_withdrawal, record_withdrawal, guard_submission,
        record_submission, refuse_unless_open;
    `);
  }
}

/** Equal is late. A reason that has nothing to do with time comes first: it is the more useful one. */
const CHECKS = `
  create function refuse_unless_open(asked job, bidder uuid, seen timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare code text;
  begin
    code := case
      when not exists (select from invitation i where i.bidder_id = bidder and i.job_id = asked.id) then 'NOT_INVITED'
      when asked.published_at is null then 'NOT_PUBLISHED'
      when asked.cancelled_at is not null then 'JOB_CANCELLED'
      when seen >= asked.deadline or asked.opened_at is not null then 'DEADLINE_PASSED'
    end;
    if code is not null then
      raise exception 'This job takes no proposals from this bidder now: %', code using errcode = 'BW001',
        detail = json_build_object('code', code, 'at', seen, 'deadline', asked.deadline)::text;
    end if;
  end $$;
  revoke execute on function refuse_unless_open from public;`;

const SUBMISSION = `
  create function guard_submission() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare own proposal; asked job; seen timestamptz;
  begin
    select * into strict own from proposal where id = new.proposal_id for no key update;
    select * into strict asked from job where id = own.job_id for share;
    seen := clock_timestamp();
    perform refuse_unless_open(asked, own.bidder_id, seen);
    if new.number <> own.version + 1 then
      raise exception 'Version % does not follow version %.', new.number, own.version using errcode = 'BW002';
    end if;
    if num_nulls(new.ciphertext, new.wrap_for_opening, new.wrap_for_bidder) > 0 then
      raise exception 'A submission is sealed.' using errcode = 'BW003';
    end if;
    new.received_at := seen;
    return new;
  end $$;
  create trigger guard_submission before insert on proposal_version for each row execute function guard_submission();

  create function record_submission() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    delete from proposal_draft where proposal_id = new.proposal_id;
    update proposal set state = 'submitted', version = new.number, received_at = new.received_at, withdrawn_at = null,
      draft_revision = draft_revision + 1, draft_saved_at = null where id = new.proposal_id;
    return null;
  end $$;
  create trigger record_submission after insert on proposal_version for each row execute function record_submission();`;

const WITHDRAWAL = `
  create function guard_withdrawal() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare own proposal; asked job; seen timestamptz;
  begin
    select * into strict own from proposal where id = new.proposal_id for no key update;
    select * into strict asked from job where id = own.job_id for share;
    seen := clock_timestamp();
    perform refuse_unless_open(asked, own.bidder_id, seen);
    if own.state <> 'submitted' or new.number <> own.version then
      raise exception 'Only the standing version can be withdrawn.' using errcode = 'BW002';
    end if;
    new.withdrawn_at := seen;
    return new;
  end $$;
  create trigger guard_withdrawal before insert on proposal_withdrawal for each row execute function guard_withdrawal();

  create function record_withdrawal() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update proposal set state = 'withdrawn', withdrawn_at = new.withdrawn_at where id = new.proposal_id;
    return null;
  end $$;
  create trigger record_withdrawal after insert on proposal_withdrawal for each row execute function record_withdrawal();`;

/**
 * Beginning takes no lock: nothing depends on the last millisecond of it. Saving holds the job, so that a cancellation comes
 * before it or after it: no draft is left behind by what destroys the drafts of a cancelled job.
 */
const DRAFTS = `
  create function guard_proposal() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare asked job;
  begin
    select * into strict asked from job where id = new.job_id;
    perform refuse_unless_open(asked, new.bidder_id, clock_timestamp());
    return new;
  end $$;
  create trigger guard_proposal before insert on proposal for each row execute function guard_proposal();

  create function guard_draft() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare own proposal; asked job;
  begin
    select * into strict own from proposal where id = new.proposal_id;
    select * into strict asked from job where id = own.job_id for share;
    perform refuse_unless_open(asked, own.bidder_id, clock_timestamp());
    return new;
  end $$;
  create trigger guard_draft before insert or update on proposal_draft for each row execute function guard_draft();`;

const PERMANENCE = `
  create function keep_version() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare unsealed proposal_version := old;
  begin
    unsealed.ciphertext := null;
    unsealed.wrap_for_opening := null;
    unsealed.wrap_for_bidder := null;
    if new is distinct from unsealed or not exists (
      select from proposal p join job j on j.id = p.job_id where p.id = old.proposal_id and j.cancelled_at is not null
    ) then
      raise exception 'What was submitted never changes.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger keep_version before update on proposal_version for each row execute function keep_version();`;

/**
 * Tries a move and answers in a row, refused or not: a refusal that is an error would cost its connection, and the
 * attempt would leave no trace. They run with the caller's own rights.
 */
const ATTEMPTS = `
  create function try_submission(own uuid, next integer, who uuid, hash text, sealed bytea, for_opening bytea, for_bidder bytea)
  returns table (received_at timestamptz, refusal jsonb) language plpgsql set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query
      insert into proposal_version (proposal_id, number, submitted_by, content_hash, ciphertext, wrap_for_opening, wrap_for_bidder)
      values (own, next, who, hash, sealed, for_opening, for_bidder)
      returning proposal_version.received_at, null::jsonb;
  exception when sqlstate 'BW001' then
    declare said text;
    begin
      get stacked diagnostics said = pg_exception_detail;
      insert into refused_attempt (proposal_id, person_id, move, code, at, deadline)
        values (own, who, 'submit', said::jsonb ->> 'code', (said::jsonb ->> 'at')::timestamptz, (said::jsonb ->> 'deadline')::timestamptz);
      return query select null::timestamptz, said::jsonb;
    end;
  end $$;

  create function try_withdrawal(own uuid, standing integer, who uuid)
  returns table (withdrawn_at timestamptz, refusal jsonb) language plpgsql set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query
      insert into proposal_withdrawal (proposal_id, number, withdrawn_by) values (own, standing, who)
      returning proposal_withdrawal.withdrawn_at, null::jsonb;
  exception when sqlstate 'BW001' then
    declare said text;
    begin
      get stacked diagnostics said = pg_exception_detail;
      insert into refused_attempt (proposal_id, person_id, move, code, at, deadline)
        values (own, who, 'withdraw', said::jsonb ->> 'code', (said::jsonb ->> 'at')::timestamptz, (said::jsonb ->> 'deadline')::timestamptz);
      return query select null::timestamptz, said::jsonb;
    end;
  end $$;

  revoke execute on function try_submission, try_withdrawal from public;
  grant execute on function try_submission, try_withdrawal to bidwell_web;`;
