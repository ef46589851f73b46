import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leaders know of a day and a figure does not: written on the day, shown on every chart over time. */
export class InsightNotes1764000000220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table insight_note (
        id uuid primary key default gen_random_uuid(),
        dataset_id uuid not null references dataset (id) on delete cascade,
        day date not null check (day >= '1990-01-01'),
        words text not null check (length(words) between 1 and 200),
        -- About one bidder, or about everybody.
        contest_bidder_id uuid references contest_bidder (id) on delete cascade,
        made_by uuid not null references person (id) on delete cascade,
        made_at timestamptz not null default clock_timestamp(),
        removed_at timestamptz,
        removed_by uuid references person (id) on delete set null,
        check (removed_by is null or removed_at is not null)
      );
      create index insight_note_day on insight_note (dataset_id, day, id) where removed_at is null;
      create index insight_note_dataset on insight_note (dataset_id);
      create index insight_note_bidder on insight_note (contest_bidder_id);
      create index insight_note_made_by on insight_note (made_by);
      create index insight_note_removed_by on insight_note (removed_by);

      grant select, insert (dataset_id, day, words, contest_bidder_id, made_by), update (removed_at, removed_by)
        on insight_note to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table insight_note');
  }
}
