import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A requester may make a job a drop box: until it opens, not even its bidder reads again what was submitted. The key of each
 * version, and of each block of a file, is then wrapped for the opening alone. Said in the draft, fixed at publication: what
 * is sealed afterwards has a second wrap if the job is no drop box, and none if it is one, whoever writes the row.
 */
export class DropBoxJobs1764000000346 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMN);
    await runner.query(WRAPS);
    await runner.query(guardSubmission(SEALED_AS_ASKED));
    await runner.query(onRecord(`${BEFORE},is_drop_box`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(onRecord(BEFORE));
    await runner.query(guardSubmission(SEALED_TWICE));
    await runner.query(`
      drop trigger guard_drop_box_file on proposal_file_block;
      drop trigger guard_drop_box on job;
      drop function guard_drop_box_file, guard_drop_box;
      alter table proposal_file_block alter column wrap_for_bidder set not null;
      alter table proposal_version drop constraint proposal_version_sealed_or_destroyed;
      alter table proposal_version add check (num_nulls(ciphertext, wrap_for_opening, wrap_for_bidder) in (0, 3));
      alter table job drop column is_drop_box;
    `);
  }
}

const COLUMN = `
  alter table job add column is_drop_box boolean not null default false;
  grant update (is_drop_box) on job to bidwell_web;

  create function guard_drop_box() returns trigger language plpgsql as $$
  begin
    raise exception 'Whether a job is a drop box is fixed at publication.' using errcode = 'BW003';
  end $$;
  create trigger guard_drop_box before update of is_drop_box on job for each row
    when (old.published_at is not null and new.is_drop_box is distinct from old.is_drop_box)
    execute function guard_drop_box();`;

/** What was sealed is there or destroyed; whether it has a second wrap is for the guards. */
const WRAPS = `
  -- The constraint was made without a name of its own.
  do $$ begin
    execute (select format('alter table proposal_version drop constraint %I', conname) from pg_constraint
      where conrelid = 'proposal_version'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%num_nulls%');
  end $$;
  alter table proposal_version add constraint proposal_version_sealed_or_destroyed check (
    num_nulls(ciphertext, wrap_for_opening) in (0, 2) and (wrap_for_bidder is null or ciphertext is not null));
  alter table proposal_file_block alter column wrap_for_bidder drop not null;

  create function guard_drop_box_file() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare is_dropped boolean;
  begin
    select j.is_drop_box into strict is_dropped
      from proposal_file f join proposal p on p.id = f.proposal_id join job j on j.id = p.job_id where f.id = new.file_id;
    if (new.wrap_for_bidder is null) <> is_dropped then
      raise exception 'A file of a drop box is sealed for the opening alone, any other for its bidder too.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_drop_box_file before insert or update on proposal_file_block
    for each row execute function guard_drop_box_file();`;

const SEALED_TWICE = 'num_nulls(new.ciphertext, new.wrap_for_opening, new.wrap_for_bidder) > 0';
const SEALED_AS_ASKED =
  'num_nulls(new.ciphertext, new.wrap_for_opening) > 0 or (new.wrap_for_bidder is null) <> asked.is_drop_box';

const guardSubmission = (isNotSealed: string): string => `
  create or replace function guard_submission() returns trigger
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
    if ${isNotSealed} then
      raise exception 'A submission is sealed.' using errcode = 'BW003';
    end if;
    new.received_at := seen;
    return new;
  end $$;`;

/** What was on record of a job before. */
const BEFORE =
  'number,requester_id,approver_id,award_approver_id,title,#summary,published_at,deadline,opened_at,cancelled_at,choice_at,takes_effect_at,decided_at,decision,category_id,goal_id,budget_low,budget_high,currency,questions_due,answers_due,decision_due,invitation_mode,lots,switching_cost,supervision_cost,home_preference,previous_round_id,round_number';

/** The record says it of each published job; those that were published before are said anew with it. */
const onRecord = (columns: string): string => `
  drop trigger record_write on job;
  drop trigger record_removal on job;
  create trigger record_write after insert or update on job
    for each row when (new.published_at is not null) execute function audit_row('job', 'job:id', 'id', '${columns}');
  create trigger record_removal after delete on job
    for each row when (old.published_at is not null) execute function audit_row('job', 'job:id', 'id', '${columns}');
  select count(audit_write('job:id', 'job', 'id', '${columns}', to_jsonb(r))) from job r where r.published_at is not null;`;
