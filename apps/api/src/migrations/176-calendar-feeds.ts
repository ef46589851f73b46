import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person's calendar at a secret address. The address is kept as a hash alone; a new one ends the old. Of each entry it is
 * kept what was last given out, so that a calendar hears of a change as a change and of an end as an end.
 */
export class CalendarFeeds1764000000176 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feed (
        person_id uuid primary key references person (id) on delete cascade,
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        made_at timestamptz not null default clock_timestamp(),
        read_at timestamptz
      );

      create table calendar_entry (
        person_id uuid not null references calendar_feed (person_id) on delete cascade,
        uid text not null check (length(uid) between 1 and 120),
        title text not null,
        path text not null,
        -- An instant, or a whole day.
        at timestamptz,
        day date,
        sequence integer not null default 0,
        changed_at timestamptz not null default clock_timestamp(),
        gone_at timestamptz,
        primary key (person_id, uid),
        check (num_nonnulls(at, day) = 1)
      );

      grant select, insert (person_id, token_hash), update (token_hash, made_at, read_at), delete on calendar_feed to bidwell_web;
      grant select, insert, update, delete on calendar_entry to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_entry, calendar_feed;');
  }
}
