import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What leadership calls healthy: how often the inside should win where both sides stood, and why. Nothing is overwritten, the
 * newest holds. Beside it what was found last, so that a finding is told once, when it changes.
 */
export class HealthyBand1764000000231 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table healthy_band (
        id uuid primary key default gen_random_uuid(),
        dataset_id uuid not null references dataset (id),
        -- Per cent of contests.
        low integer not null check (low between 0 and 100),
        high integer not null check (high between 0 and 100),
        words text not null check (length(words) between 1 and 500),
        set_by uuid references person (id) on delete set null,
        set_at timestamptz not null default clock_timestamp(),
        check (high - low >= 10)
      );
      create index healthy_band_newest on healthy_band (dataset_id, set_at desc);
      create index healthy_band_person on healthy_band (set_by);
      grant select, insert (dataset_id, low, high, words, set_by) on healthy_band to bidwell_web;

      create table band_finding (
        dataset_id uuid primary key references dataset (id),
        -- The month after the twelve that were looked at.
        month date not null check (extract(day from month) = 1),
        -- The last one that could be told apart from chance; null while there was none.
        verdict text check (verdict in ('above', 'below', 'within')),
        since date check (extract(day from since) = 1),
        check ((verdict is null) = (since is null))
      );
      grant select, insert, update (month, verdict, since) on band_finding to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table band_finding, healthy_band');
  }
}
