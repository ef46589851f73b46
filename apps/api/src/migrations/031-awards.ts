import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The decision: one for each job, for one of its opened proposals or for none; and what each bidder was told. A debrief is
 * worked out once, when the job is decided, so that it never says something else later.
 */
export class Awards1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table award (
        id uuid primary key default gen_random_uuid(),
        job_id uuid not null references job (id) on delete cascade,
        proposal_id uuid references opened_proposal (proposal_id),
        decided_by uuid not null references person (id),
        decided_at timestamptz not null default clock_timestamp(),
        reasons text[] not null check (cardinality(reasons) >= 1),
        words text not null default '' check (length(words) <= 2000)
      );
      create unique index one_award on award (job_id);
      create index award_proposal on award (proposal_id);
      create index award_decided_by on award (decided_by);

      create function guard_award() returns trigger
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
      create trigger guard_award before insert on award for each row execute function guard_award();

      -- The decision stands on the job in the same moment.
      create function record_award() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update job set decided_at = new.decided_at, decision = case when new.proposal_id is null then 'noAward' else 'award' end
        where id = new.job_id;
        return null;
      end $$;
      create trigger record_award after insert on award for each row execute function record_award();

      create table debrief (
        proposal_id uuid primary key references opened_proposal (proposal_id) on delete cascade,
        job_id uuid not null references job (id) on delete cascade,
        bidder_id uuid not null references bidder (id),
        outcome text not null check (outcome in ('won', 'lost', 'noAward')),
        reasons text[] not null,
        words text not null,
        rank integer check (rank >= 1),
        count integer check (count >= 3),
        price_band text,
        winner_kind text check (winner_kind in ('team', 'vendor')),
        criteria jsonb not null,
        quality_score numeric(5, 2),
        told_at timestamptz not null default clock_timestamp(),
        read_at timestamptz
      );
      create index debrief_bidder on debrief (bidder_id, job_id);
      create index debrief_unread on debrief (bidder_id) where read_at is null;
      create index debrief_job on debrief (job_id);

      -- Deciding happens through the award alone.
      revoke update (decided_at, decision) on job from bidwell_web;
      grant select, insert (job_id, proposal_id, decided_by, reasons, words) on award to bidwell_web;
      grant select, insert, update (read_at) on debrief to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table debrief, award; drop function guard_award, record_award;');
  }
}
