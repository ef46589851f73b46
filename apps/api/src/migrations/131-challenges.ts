import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Challenges: a bidder that was not chosen asks, within the days that the job's policy gives, that the policy's reviewer looks
 * at how the decision was made. One for each bidder and job, and one answer.
 */
export class Challenges1764000000131 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table challenge (
        id uuid primary key default gen_random_uuid(),
        job_id uuid not null references job (id) on delete cascade,
        proposal_id uuid not null references opened_proposal (proposal_id) on delete cascade,
        bidder_id uuid not null references bidder (id),
        made_by uuid not null references person (id),
        words text not null check (length(words) between 1 and 4000),
        made_at timestamptz not null default clock_timestamp(),
        reviewer_id uuid not null references person (id),
        due_on date not null,
        outcome text check (outcome in ('upheld', 'dismissed')),
        answer text check (length(answer) between 1 and 4000),
        answered_by uuid references person (id),
        answered_at timestamptz,
        check (num_nulls(outcome, answer, answered_by, answered_at) in (0, 4))
      );
      create index challenge_job on challenge (job_id);
      create unique index one_challenge on challenge (proposal_id);
      create index challenge_bidder on challenge (bidder_id);
      create index challenge_made_by on challenge (made_by);
      create index challenge_reviewer on challenge (reviewer_id) where answered_at is null;
      create index challenge_reviewed on challenge (reviewer_id, answered_at);
      create index challenge_answered_by on challenge (answered_by);

      create function guard_challenge() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare told debrief; policy job_policy;
      begin
        if tg_op = 'UPDATE' then
          if old.answered_at is not null then
            raise exception 'This challenge has been answered.' using errcode = 'BW004';
          end if;
          if is_tied(old.reviewer_id, old.job_id) then
            raise exception 'Whoever answers a challenge stands on no bidder''s side.' using errcode = 'BW003';
          end if;
          if new.answered_by is distinct from old.reviewer_id then
            raise exception 'Only the reviewer answers a challenge.' using errcode = 'BW003';
          end if;
          new.answered_at := clock_timestamp();
          return new;
        end if;
        select * into told from debrief d where d.proposal_id = new.proposal_id and d.job_id = new.job_id
          and d.bidder_id = new.bidder_id;
        select * into policy from job_policy p where p.job_id = new.job_id;
        if told.proposal_id is null or told.outcome = 'won' or coalesce(policy.challenge_days, 0) = 0 then
          raise exception 'This decision cannot be challenged by this bidder.' using errcode = 'BW003';
        end if;
        if (clock_timestamp() at time zone 'UTC')::date
            > working_days_after((told.told_at at time zone 'UTC')::date, policy.challenge_days) then
          raise exception 'The days for a challenge are over.' using errcode = 'BW004';
        end if;
        new.made_at := clock_timestamp();
        new.reviewer_id := policy.challenge_reviewer_id;
        new.due_on := working_days_after((new.made_at at time zone 'UTC')::date, 10);
        return new;
      end $$;
      create trigger guard_challenge before insert or update on challenge for each row execute function guard_challenge();

      grant select, insert (job_id, proposal_id, bidder_id, made_by, words), update (outcome, answer, answered_by) on challenge
        to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table challenge; drop function guard_challenge;');
  }
}
