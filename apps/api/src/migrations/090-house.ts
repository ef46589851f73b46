import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a bidder keeps for itself: promises it makes again and again, the hours it has in a week, the hours it plans for
 * work it won, and what bidding cost it. Hours spent on bidding would tell who proposed: they hang on the bidder's own
 * proposal, and only sums of decided jobs are counted for others.
 */
export class House1764000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table catalogue_promise (
        id uuid primary key default gen_random_uuid(),
        bidder_id uuid not null references bidder (id) on delete cascade,
        text text not null check (length(text) between 1 and 200),
        metric text not null check (length(metric) between 1 and 200),
        target numeric(12, 3) not null check (target > 0),
        unit text not null check (unit in ('hours', 'days', 'percent', 'count')),
        clock text not null check (clock in ('working', 'calendar', 'none')),
        remedy text check (length(remedy) <= 300),
        created_at timestamptz not null default clock_timestamp(),
        retired_at timestamptz,
        check ((unit in ('hours', 'days')) = (clock <> 'none')),
        check (unit <> 'percent' or target <= 100)
      );
      create index catalogue_promise_bidder on catalogue_promise (bidder_id);
      create unique index one_promise_of_a_name on catalogue_promise (bidder_id, lower(text)) where retired_at is null;

      create table bidder_capacity (
        bidder_id uuid primary key references bidder (id) on delete cascade,
        weekly_hours numeric(8, 1) not null check (weekly_hours > 0 and weekly_hours <= 100000)
      );

      create table planned_work (
        bidder_id uuid not null references bidder (id) on delete cascade,
        job_id uuid not null,
        hours numeric(9, 1) not null check (hours >= 0 and hours <= 1000000),
        primary key (bidder_id, job_id),
        foreign key (bidder_id, job_id) references invitation (bidder_id, job_id) on delete cascade
      );

      create table bidding_hours (
        bidder_id uuid not null,
        job_id uuid not null,
        hours numeric(7, 1) not null check (hours > 0 and hours <= 10000),
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (bidder_id, job_id),
        foreign key (bidder_id, job_id) references proposal (bidder_id, job_id) on delete cascade
      );

      -- Sums over decided jobs: what others may know of it.
      create table bidding_effort (
        category_id uuid not null references category (id),
        kind text not null check (kind in ('team', 'vendor')),
        proposals integer not null check (proposals >= 0),
        hours numeric(14, 1) not null check (hours >= 0),
        primary key (category_id, kind)
      );

      grant select, insert (bidder_id, text, metric, target, unit, clock, remedy),
        update (text, metric, target, unit, clock, remedy, retired_at) on catalogue_promise to bidwell_web;
      grant select, insert, update (weekly_hours), delete on bidder_capacity to bidwell_web;
      grant select, insert, update (hours), delete on planned_work to bidwell_web;
      grant select, insert (bidder_id, job_id, hours), update (hours, recorded_at), delete on bidding_hours to bidwell_web;
      grant select, insert, update (proposals, hours) on bidding_effort to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bidding_effort, bidding_hours, planned_work, bidder_capacity, catalogue_promise');
  }
}
