import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the requester lays on the pile to keep, the pile to set aside, and what cannot be chosen at all, with the reason its
 * bidder will read. Each row is how a proposal stands now; every change stays on record beside it.
 */
export class ProposalMarks1764000000115 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proposal_mark (
        proposal_id uuid primary key references opened_proposal (proposal_id) on delete cascade,
        mark text check (mark in ('shortlisted', 'archived', 'disqualified')),
        because text not null default '' check (length(because) <= 1000),
        marked_by uuid not null references person (id),
        marked_at timestamptz not null default clock_timestamp(),
        constraint disqualifying_says_why check (mark is distinct from 'disqualified' or because <> '')
      );
      create index proposal_mark_marked_by on proposal_mark (marked_by);

      create table proposal_marking (
        id bigint generated always as identity primary key,
        proposal_id uuid not null references opened_proposal (proposal_id) on delete cascade,
        mark text,
        because text not null,
        marked_by uuid not null references person (id),
        marked_at timestamptz not null
      );
      create index proposal_marking_proposal on proposal_marking (proposal_id, id);
      create index proposal_marking_marked_by on proposal_marking (marked_by);

      -- The requester's alone, and it stands still once the job is decided.
      create function guard_beside_scores() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare judged job; person uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
      begin
        select j.* into judged from opened_proposal o join job j on j.id = o.job_id where o.proposal_id = new.proposal_id for share of j;
        if judged.decided_at is not null or judged.cancelled_at is not null then
          raise exception 'This job has been decided.' using errcode = 'BW004';
        end if;
        if person <> judged.requester_id then
          raise exception 'Only who posted the job marks its proposals.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_proposal_mark before insert or update on proposal_mark
        for each row execute function guard_beside_scores('marked_by');

      create function record_proposal_mark() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into proposal_marking (proposal_id, mark, because, marked_by, marked_at)
        values (new.proposal_id, new.mark, new.because, new.marked_by, new.marked_at);
        return new;
      end $$;
      create trigger record_proposal_mark after insert or update on proposal_mark
        for each row execute function record_proposal_mark();

      create function refuse_disqualified() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if exists (select from proposal_mark m where m.proposal_id = new.proposal_id and m.mark = 'disqualified') then
          raise exception 'A disqualified proposal is not chosen.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger refuse_disqualified before insert or update on award for each row execute function refuse_disqualified();

      grant select, insert, update (mark, because, marked_by, marked_at) on proposal_mark to bidwell_web;
      grant select on proposal_marking to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger refuse_disqualified on award;
      drop table proposal_marking, proposal_mark;
      drop function refuse_disqualified, record_proposal_mark, guard_beside_scores;
    `);
  }
}
