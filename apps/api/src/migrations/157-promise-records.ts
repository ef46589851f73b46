import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A bidder's record is the twelve full months that ended last month, of promises on a clock and of those said in a report
 * alike. A promise that ran on a clock is counted there and nowhere else.
 */
export class PromiseRecords1764000000157 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table promise_outcome add column month date, add column is_counted boolean not null default true;
      update promise_outcome po set month = date_trunc('month', jo.recorded_at at time zone 'UTC')::date
      from job_outcome jo where jo.job_id = po.job_id;
      alter table promise_outcome alter column month set not null,
        add check (month = date_trunc('month', month)::date);`);
    await runner.query(GUARD(', new.month, new.is_counted', MONTH_AND_CLOCK));
    await runner.query(`
      insert into promise_month (bidder_id, promise_key, month, times_due, times_kept)
      select bidder_id, promise_key, month, sum(times_due), sum(times_kept) from promise_outcome group by 1, 2, 3;
      drop table promise_record;`);
    await runner.query(COUNT);
    await runner.query(`
      create view promise_record as
        select bidder_id, promise_key, sum(times_due)::integer as times_due, sum(times_kept)::integer as times_kept
        from promise_month
        where month >= (date_trunc('month', clock_timestamp() at time zone 'UTC') - interval '12 months')::date
          and month < date_trunc('month', clock_timestamp() at time zone 'UTC')::date
        group by bidder_id, promise_key;
      grant select on promise_record to bidwell_web;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view promise_record;
      create table promise_record (
        bidder_id uuid not null references bidder (id) on delete cascade,
        promise_key text not null,
        times_due integer not null check (times_due >= 0),
        times_kept integer not null check (times_kept between 0 and times_due),
        primary key (bidder_id, promise_key)
      );
      insert into promise_record (bidder_id, promise_key, times_due, times_kept)
      select bidder_id, promise_key, sum(times_due), sum(times_kept) from promise_outcome group by 1, 2;
      grant select on promise_record to bidwell_web;`);
    await runner.query(GUARD('', ''));
    await runner.query(COUNT_BEFORE);
    await runner.query('alter table promise_outcome drop column month, drop column is_counted');
  }
}

/** The month of the report, and whether no clock of this promise has run. */
const MONTH_AND_CLOCK = `,
          date_trunc('month', jo.recorded_at at time zone 'UTC')::date,
          not exists (select from engagement e join obligation b on b.engagement_id = e.id
            join promise_instance i on i.obligation_id = b.id
            where e.job_id = new.job_id and e.ended_because is distinct from 'reopened' and b.position = new.position)`;

const GUARD = (into: string, selected: string) => `
      create or replace function guard_promise_outcome() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        select jo.bidder_id, o.content #>> array['promises', new.position::text, 'text'],
          o.content #>> array['promises', new.position::text, 'metric']${selected}
        into new.bidder_id, new.text, new.metric${into}
        from job_outcome jo join award a on a.job_id = jo.job_id join opened_proposal o on o.proposal_id = a.proposal_id
        where jo.job_id = new.job_id;
        if new.text is null then
          raise exception 'The chosen proposal made no such promise.' using errcode = 'BW003';
        end if;
        return new;
      end $$;`;

/** In the order of the keys, so that two reports on one bidder never wait for each other. */
const COUNT = `
      create or replace function count_promises() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if tg_op = 'INSERT' then
          insert into promise_month as m (bidder_id, promise_key, month, times_due, times_kept)
          select bidder_id, promise_key, month, sum(times_due), sum(times_kept) from touched
          where is_counted group by bidder_id, promise_key, month order by bidder_id, promise_key, month
          on conflict (bidder_id, promise_key, month) do update
            set times_due = m.times_due + excluded.times_due, times_kept = m.times_kept + excluded.times_kept;
        else
          update promise_month m set times_due = m.times_due - t.due, times_kept = m.times_kept - t.kept
          from (select bidder_id, promise_key, month, sum(times_due) as due, sum(times_kept) as kept
            from touched where is_counted group by 1, 2, 3) t
          where m.bidder_id = t.bidder_id and m.promise_key = t.promise_key and m.month = t.month;
        end if;
        return null;
      end $$;`;

const COUNT_BEFORE = `
      create or replace function count_promises() returns trigger
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
      end $$;`;
