import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How often each promise of a bidder fell due and was kept, by month: counted once, as it is missed, disputed or settled. No
 * figure is ever counted over history when a page is read.
 */
export class PromiseMonths1764000000156 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table promise_month (
        bidder_id uuid not null references bidder (id) on delete cascade,
        promise_key text not null,
        month date not null check (month = date_trunc('month', month)::date),
        times_due integer not null default 0 check (times_due >= 0),
        times_kept integer not null default 0,
        primary key (bidder_id, promise_key, month),
        check (times_kept between 0 and times_due)
      );

      create function count_promise_instance() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if tg_op = 'UPDATE' and old.counted_at is not null then
          update promise_month m set times_due = m.times_due - 1, times_kept = m.times_kept - coalesce(old.is_kept, false)::int
          from obligation o where o.id = old.obligation_id and m.bidder_id = o.bidder_id and m.promise_key = o.promise_key
            and m.month = date_trunc('month', old.counted_at at time zone 'UTC')::date;
        end if;
        if new.counted_at is not null then
          insert into promise_month as m (bidder_id, promise_key, month, times_due, times_kept)
          select o.bidder_id, o.promise_key, date_trunc('month', new.counted_at at time zone 'UTC')::date, 1, coalesce(new.is_kept, false)::int
          from obligation o where o.id = new.obligation_id
          on conflict (bidder_id, promise_key, month) do update
            set times_due = m.times_due + 1, times_kept = m.times_kept + excluded.times_kept;
        end if;
        return null;
      end $$;
      create trigger count_new_promise after insert on promise_instance
        for each row execute function count_promise_instance();
      create trigger count_promise_instance after update on promise_instance for each row
        when ((old.counted_at, old.is_kept) is distinct from (new.counted_at, new.is_kept))
        execute function count_promise_instance();
      -- Before: its obligation is still there.
      create function uncount_promise_instance() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update promise_month m set times_due = m.times_due - 1, times_kept = m.times_kept - coalesce(old.is_kept, false)::int
        from obligation o where o.id = old.obligation_id and m.bidder_id = o.bidder_id and m.promise_key = o.promise_key
          and m.month = date_trunc('month', old.counted_at at time zone 'UTC')::date;
        return old;
      end $$;
      create trigger uncount_promise_instance before delete on promise_instance
        for each row when (old.counted_at is not null) execute function uncount_promise_instance();

      -- The same for one obligation, for the two sides that know it.
      alter table obligation add column times_due integer not null default 0, add column times_kept integer not null default 0,
        add check (times_kept between 0 and times_due);
      create function count_on_obligation() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update obligation set
          times_due = times_due + (new.counted_at is not null)::int - (tg_op = 'UPDATE' and old.counted_at is not null)::int,
          times_kept = times_kept + coalesce(new.is_kept, false)::int - (tg_op = 'UPDATE' and coalesce(old.is_kept, false))::int
        where id = new.obligation_id;
        return null;
      end $$;
      create trigger count_new_on_obligation after insert on promise_instance
        for each row when (new.counted_at is not null) execute function count_on_obligation();
      create trigger count_on_obligation after update on promise_instance for each row
        when ((old.counted_at, old.is_kept) is distinct from (new.counted_at, new.is_kept))
        execute function count_on_obligation();

      grant select on promise_month to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger count_new_promise on promise_instance;
      drop trigger count_promise_instance on promise_instance;
      drop trigger uncount_promise_instance on promise_instance;
      drop trigger count_new_on_obligation on promise_instance;
      drop trigger count_on_obligation on promise_instance;
      alter table obligation drop column times_due, drop column times_kept;
      drop table promise_month;
      drop function count_promise_instance, uncount_promise_instance, count_on_obligation;
    `);
  }
}
