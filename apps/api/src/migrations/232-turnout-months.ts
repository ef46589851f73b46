import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether bidders come, month by month of decision: who could have bid and what each did, why some declined, and how long a
 * job took from being asked to being decided. Jobs of which nobody knows who could have bid are in none of the first two.
 */
export class TurnoutMonths1764000000232 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(COUNTED);
    await runner.query(`
      grant select, insert, update (eligible, bids, declined, silent, withdrawn, wins, unrivalled_wins), delete
        on eligible_month to bidwell_web;
      grant select, insert, update (declined), delete on decline_month to bidwell_web;
      grant select, insert, update (jobs), delete on listed_month, cycle_month to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table cycle_month, listed_month, decline_month, eligible_month');
  }
}

const TABLES = `
  create table eligible_month (
    dataset_id uuid not null references dataset (id),
    month date not null check (extract(day from month) = 1),
    contest_bidder_id uuid not null references contest_bidder (id),
    category text not null,
    eligible integer not null check (eligible >= 0),
    bids integer not null check (bids >= 0),
    declined integer not null check (declined >= 0),
    silent integer not null check (silent >= 0),
    -- Before the opening: that is no bid.
    withdrawn integer not null check (withdrawn >= 0),
    wins integer not null check (wins between 0 and bids),
    -- Wins in which nobody else stood.
    unrivalled_wins integer not null check (unrivalled_wins between 0 and wins),
    primary key (dataset_id, month, contest_bidder_id, category),
    check (eligible = bids + declined + silent + withdrawn)
  ) with (fillfactor = 80);
  create index eligible_month_bidder on eligible_month (contest_bidder_id);

  create table decline_month (
    dataset_id uuid not null references dataset (id),
    month date not null check (extract(day from month) = 1),
    kind text not null check (kind in ('internal', 'external')),
    -- Empty when none was given.
    reason text not null,
    declined integer not null check (declined >= 0),
    primary key (dataset_id, month, kind, reason)
  ) with (fillfactor = 80);

  -- Decided jobs of which it is known who could have bid.
  create table listed_month (
    dataset_id uuid not null references dataset (id),
    month date not null check (extract(day from month) = 1),
    jobs integer not null check (jobs >= 0),
    primary key (dataset_id, month)
  ) with (fillfactor = 80);

  -- Days from being asked to being decided; 999 and more are one.
  create table cycle_month (
    dataset_id uuid not null references dataset (id),
    month date not null check (extract(day from month) = 1),
    days integer not null check (days between 0 and 999),
    jobs integer not null check (jobs >= 0),
    primary key (dataset_id, month, days)
  ) with (fillfactor = 80);`;

const COUNTED = `
  insert into eligible_month (dataset_id, month, contest_bidder_id, category, eligible, bids, declined, silent, withdrawn, wins,
    unrivalled_wins)
  select c.dataset_id, date_trunc('month', c.decided_on)::date, e.contest_bidder_id, c.category, count(*),
    count(*) filter (where e.answer = 'bid'), count(*) filter (where e.answer = 'declined'),
    count(*) filter (where e.answer = 'silent'), count(*) filter (where e.answer = 'withdrawn'),
    count(*) filter (where e.answer = 'bid' and c.winner_id = e.contest_bidder_id),
    count(*) filter (where e.answer = 'bid' and c.winner_id = e.contest_bidder_id and c.bidder_count = 1)
  from contest c join contest_eligible e on e.contest_id = c.id group by 1, 2, 3, 4;

  insert into decline_month (dataset_id, month, kind, reason, declined)
  select c.dataset_id, date_trunc('month', c.decided_on)::date, r.kind, e.decline_reason, count(*)
  from contest c join contest_eligible e on e.contest_id = c.id join contest_bidder r on r.id = e.contest_bidder_id
  where e.answer = 'declined' group by 1, 2, 3, 4;

  insert into listed_month (dataset_id, month, jobs)
  select dataset_id, date_trunc('month', decided_on)::date, count(*) from contest where eligible_count is not null group by 1, 2;

  insert into cycle_month (dataset_id, month, days, jobs)
  select dataset_id, date_trunc('month', decided_on)::date, least(decided_on - asked_on, 999), count(*)
  from contest where asked_on is not null group by 1, 2, 3;`;
