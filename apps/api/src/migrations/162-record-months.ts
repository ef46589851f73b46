import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What records are read from: ratings by the month in which they begin to count, and choices of requesters who knew the
 * bidder's work, by the month of the decision. A page sums at most twelve rows of each, however long the history is.
 */
export class RecordMonths1764000000162 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rating_month (
        bidder_id uuid not null references bidder (id) on delete cascade,
        month date not null check (extract(day from month) = 1),
        asked integer not null default 0 check (asked >= 0),
        kept_yes integer not null default 0 check (kept_yes >= 0),
        kept_mostly integer not null default 0 check (kept_mostly >= 0),
        kept_no integer not null default 0 check (kept_no >= 0),
        again_yes integer not null default 0 check (again_yes >= 0),
        again_no integer not null default 0 check (again_no >= 0),
        unacceptable integer not null default 0 check (unacceptable >= 0),
        disappointing integer not null default 0 check (disappointing >= 0),
        acceptable integer not null default 0 check (acceptable >= 0),
        good integer not null default 0 check (good >= 0),
        amazing integer not null default 0 check (amazing >= 0),
        -- Not held against those asked: what goes with its question is taken out after it.
        answered integer not null default 0 check (answered >= 0),
        primary key (bidder_id, month)
      );

      create table come_back_month (
        bidder_id uuid not null references bidder (id) on delete cascade,
        month date not null check (extract(day from month) = 1),
        could integer not null default 0 check (could >= 0),
        came integer not null default 0 check (came between 0 and could),
        primary key (bidder_id, month)
      );

      -- The first day of the twelve full months that ended last.
      create function record_from() returns date language sql stable as $$
        select (date_trunc('month', clock_timestamp() at time zone 'UTC') - interval '12 months')::date
      $$;

      -- The first day that no longer belongs to them.
      create function record_until() returns date language sql stable as $$
        select date_trunc('month', clock_timestamp() at time zone 'UTC')::date
      $$;

      grant select on rating_month, come_back_month to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rating_month, come_back_month; drop function record_from, record_until;');
  }
}
