import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ways of looking at the figures that somebody keeps: a view of their own under a name, figures frozen as they were behind a
 * link, and how often they want to be told by mail what changed. What is frozen is never changed, only taken back.
 */
export class InsightViews1764000000250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_view (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person (id) on delete cascade,
        name text not null check (length(name) between 1 and 60),
        address text not null check (address ~ '^/insights(\\?|$)' and length(address) <= 500),
        saved_at timestamptz not null default clock_timestamp()
      );
      create unique index saved_view_name on saved_view (person_id, lower(name));

      create table frozen_figures (
        id uuid primary key default gen_random_uuid(),
        made_by uuid not null references person (id) on delete cascade,
        title text not null check (length(title) between 1 and 120),
        address text not null check (address ~ '^/insights(\\?|$)' and length(address) <= 500),
        as_of timestamptz not null default clock_timestamp(),
        content jsonb not null,
        taken_back_at timestamptz,
        taken_back_by uuid references person (id) on delete set null,
        check (taken_back_by is null or taken_back_at is not null)
      );
      create index frozen_figures_made_by on frozen_figures (made_by, as_of desc);
      create index frozen_figures_taken_back_by on frozen_figures (taken_back_by);

      create table insight_mail (
        person_id uuid primary key references person (id) on delete cascade,
        every text not null check (every in ('week', 'month')),
        -- Until when the changes were told; the next mail begins there.
        told_until timestamptz not null default clock_timestamp(),
        next_at timestamptz not null
      );
      create index insight_mail_due on insight_mail (next_at);

      grant select, insert (person_id, name, address), update (name, address, saved_at), delete on saved_view to bidwell_web;
      grant select, insert (made_by, title, address, content), update (taken_back_at, taken_back_by) on frozen_figures to bidwell_web;
      grant select, insert (person_id, every, next_at), update (every, told_until, next_at), delete on insight_mail to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table insight_mail, frozen_figures, saved_view');
  }
}
