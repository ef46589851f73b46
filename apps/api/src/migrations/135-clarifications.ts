import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questions to one bidder about what it proposed, asked between opening and decision. What is told to all bidders has a
 * table of its own without a bidder in it, so that whoever reads that touches nothing of another's.
 */
export class Clarifications1764000000135 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table clarification (
        id uuid primary key default gen_random_uuid(),
        bidder_id uuid not null references bidder (id),
        job_id uuid not null references job (id) on delete cascade,
        proposal_id uuid not null references opened_proposal (proposal_id) on delete cascade,
        question text not null check (length(question) between 1 and 2000),
        due timestamptz not null,
        asked_by uuid not null references person (id),
        asked_at timestamptz not null default clock_timestamp(),
        answer text check (length(answer) between 1 and 4000),
        answered_by uuid references person (id),
        answered_at timestamptz,
        check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
        check (due > asked_at)
      );
      create index clarification_bidder on clarification (bidder_id, job_id);
      create index clarification_proposal on clarification (proposal_id);
      create index clarification_job on clarification (job_id);
      create index clarification_asked_by on clarification (asked_by);
      create index clarification_answered_by on clarification (answered_by);

      -- What follows from clarifications for everybody, in the requester's words.
      create table told_to_all (
        id uuid primary key default gen_random_uuid(),
        job_id uuid not null references job (id) on delete cascade,
        question text not null check (length(question) between 1 and 2000),
        answer text not null check (length(answer) between 1 and 4000),
        told_by uuid not null references person (id),
        told_at timestamptz not null default clock_timestamp()
      );
      create index told_to_all_job on told_to_all (job_id, told_at);
      create index told_to_all_told_by on told_to_all (told_by);

      -- Asked by the requester about an opened proposal while the job is undecided; a question once asked stays, and so
      -- does an answer once given.
      create function guard_clarification() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare asked job;
      begin
        select * into strict asked from job where id = new.job_id for share;
        if asked.opened_at is null or asked.decided_at is not null or asked.cancelled_at is not null then
          raise exception 'A bidder is asked between the opening and the decision.' using errcode = 'BW003';
        end if;
        if tg_op = 'UPDATE' then
          if old.answered_at is not null
             or (to_jsonb(new) - array['answer', 'answered_by', 'answered_at'])
               <> (to_jsonb(old) - array['answer', 'answered_by', 'answered_at']) then
            raise exception 'What was asked and answered stays.' using errcode = 'BW003';
          end if;
          if not exists (select from membership m where m.person_id = new.answered_by and m.bidder_id = new.bidder_id) then
            raise exception 'Only who was asked answers.' using errcode = 'BW003';
          end if;
          new.answered_at := clock_timestamp();
          return new;
        end if;
        if new.asked_by <> asked.requester_id then
          raise exception 'Only who posted the job asks about its proposals.' using errcode = 'BW003';
        end if;
        if not exists (select from opened_proposal o join proposal p on p.id = o.proposal_id
          where o.proposal_id = new.proposal_id and o.job_id = new.job_id and p.bidder_id = new.bidder_id) then
          raise exception 'A question is about an opened proposal of the same job.' using errcode = 'BW003';
        end if;
        new.asked_at := clock_timestamp();
        return new;
      end $$;
      create trigger guard_clarification before insert or update on clarification
        for each row execute function guard_clarification();

      create function guard_told_to_all() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare asked job;
      begin
        select * into strict asked from job where id = new.job_id for share;
        if asked.opened_at is null or asked.decided_at is not null or asked.requester_id <> new.told_by then
          raise exception 'The requester tells bidders between the opening and the decision.' using errcode = 'BW003';
        end if;
        new.told_at := clock_timestamp();
        return new;
      end $$;
      create trigger guard_told_to_all before insert on told_to_all for each row execute function guard_told_to_all();

      grant select on clarification, told_to_all to bidwell_web;
      grant insert (bidder_id, job_id, proposal_id, question, due, asked_by), update (answer, answered_by) on clarification
        to bidwell_web;
      grant insert (job_id, question, answer, told_by) on told_to_all to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table told_to_all, clarification; drop function guard_clarification, guard_told_to_all;');
  }
}
