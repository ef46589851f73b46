import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How an awarded job went. What was promised is copied from the opened proposal by the database itself, so that nobody
 * can say afterwards that something else was. Each bidder's record (how often each promise fell due, how often it was
 * kept) is counted as reports come in: reading it never grows with history.
 */
export class Outcomes1764000000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Under which name a promise is counted: its words and its measure, capitals and spaces aside.
      create function promise_key(words text, metric text) returns text language sql immutable parallel safe as $$
        select lower(regexp_replace(trim(words) || ' | ' || trim(metric), '\\s+', ' ', 'g'))
      $$;

      create table job_outcome (
        job_id uuid primary key references job (id) on delete cascade,
        bidder_id uuid not null references bidder (id),
        head_count integer check (head_count between 0 and 1000000),
        spend bigint check (spend >= 0),
        lessons text not null default '' check (length(lessons) <= 2000),
        recorded_by uuid not null references person (id),
        recorded_at timestamptz not null default clock_timestamp()
      );
      create index job_outcome_bidder on job_outcome (bidder_id);
      create index job_outcome_recorded_by on job_outcome (recorded_by);

      create table promise_outcome (
        job_id uuid not null references job_outcome (job_id) on delete cascade,
        position integer not null check (position >= 0),
        bidder_id uuid not null references bidder (id),
        text text not null,
        metric text not null,
        promise_key text not null generated always as (promise_key(text, metric)) stored,
        times_due integer not null check (times_due between 0 and 100000),
        times_kept integer not null,
        words text not null default '' check (length(words) <= 500),
        primary key (job_id, position),
        check (times_kept between 0 and times_due)
      );
      create index promise_outcome_bidder on promise_outcome (bidder_id, promise_key);

      create table promise_record (
        bidder_id uuid not null references bidder (id) on delete cascade,
        promise_key text not null,
        times_due integer not null check (times_due >= 0),
        times_kept integer not null check (times_kept between 0 and times_due),
        primary key (bidder_id, promise_key)
      );

      create function guard_job_outcome() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        select p.bidder_id into new.bidder_id from job j join award a on a.job_id = j.id join proposal p on p.id = a.proposal_id
        where j.id = new.job_id and j.decision = 'award' and j.requester_id = new.recorded_by;
        if new.bidder_id is null then
          raise exception 'Only who posted an awarded job says how it went.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_job_outcome before insert or update on job_outcome for each row execute function guard_job_outcome();

      create function guard_promise_outcome() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        select jo.bidder_id, o.content #>> array['promises', new.position::text, 'text'],
          o.content #>> array['promises', new.position::text, 'metric']
        into new.bidder_id, new.text, new.metric
        from job_outcome jo join award a on a.job_id = jo.job_id join opened_proposal o on o.proposal_id = a.proposal_id
        where jo.job_id = new.job_id;
        if new.text is null then
          raise exception 'The chosen proposal made no such promise.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_promise_outcome before insert on promise_outcome for each row execute function guard_promise_outcome();

      -- In the order of the keys, so that two reports on one bidder never wait for each other.
      create function count_promises() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if tg_op = 'INSERT' then
          insert into promise_record as r (bidder_id, promise_key, times_due, times_kept)
          select bidder_id, promise_key, sum(times_due), sum(times_kept) from touched
          group by bidder_id, promise_key order by bidder_id, promise_key
          on conflict (bidder_id, promise_key) do update
            set times_due = r.times_due + excluded.times_due, times_kept = r.times_kept + excluded.times_kept;
        else
          update promise_record r set times_due = r.times_due - t.due, times_kept = r.times_kept - t.kept
          from (select bidder_id, promise_key, sum(times_due) as due, sum(times_kept) as kept from touched group by 1, 2) t
          where r.bidder_id = t.bidder_id and r.promise_key = t.promise_key;
        end if;
        return null;
      end $$;
      create trigger count_promises after insert on promise_outcome
        referencing new table as touched for each statement execute function count_promises();
      create trigger uncount_promises after delete on promise_outcome
        referencing old table as touched for each statement execute function count_promises();

      -- Awarded work by its last day: whose requester has still to say how it went.
      create index job_to_report on job (requester_id, (coalesce(ends_on, starts_on))) where decision = 'award';

      grant select, insert (job_id, head_count, spend, lessons, recorded_by), delete on job_outcome to bidwell_web;
      grant select, insert (job_id, position, times_due, times_kept, words), delete on promise_outcome to bidwell_web;
      grant select on promise_record to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index job_to_report;
      drop table promise_record, promise_outcome, job_outcome;
      drop function guard_job_outcome, guard_promise_outcome, count_promises, promise_key;
    `);
  }
}
