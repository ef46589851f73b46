import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Decided contests as facts: the company's own, and those imported from elsewhere, each set a dataset of its own. The
 * monthly counts stand beside them at the grain Insights shows, in whole numbers; expected wins follow from the field.
 */
export class Contests1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dataset (
        id uuid primary key default gen_random_uuid(),
        name text not null check (length(name) between 1 and 120),
        is_imported boolean not null,
        imported_at timestamptz,
        check (is_imported = (imported_at is not null))
      );
      create unique index dataset_name on dataset (lower(name));
      create unique index dataset_own on dataset (is_imported) where not is_imported;
      insert into dataset (name, is_imported) values ('Our own contests', false);

      create table contest_bidder (
        id uuid primary key default gen_random_uuid(),
        dataset_id uuid not null references dataset (id),
        key text not null check (length(key) between 1 and 200),
        name text not null check (length(name) between 1 and 200),
        kind text not null check (kind in ('internal', 'external')),
        bidder_id uuid references bidder (id),
        unique (dataset_id, key)
      );
      create index contest_bidder_bidder on contest_bidder (bidder_id);

      create table contest (
        id uuid primary key default gen_random_uuid(),
        dataset_id uuid not null references dataset (id),
        ref text not null check (length(ref) between 1 and 200),
        title text not null check (length(title) between 1 and 500),
        details text not null default '' check (length(details) <= 4000),
        category text not null default '' check (length(category) <= 80),
        decided_on date not null,
        currency char(3) not null,
        ceiling bigint check (ceiling >= 0),
        job_id uuid unique references job (id),
        winner_id uuid references contest_bidder (id),
        bid_count integer not null check (bid_count >= 0),
        bidder_count integer not null check (bidder_count between 0 and bid_count),
        missing_prices integer not null check (missing_prices between 0 and bid_count),
        digest bytea not null,
        -- The unit of every win statistic: two bidders at least, one of them chosen.
        is_contest boolean not null generated always as (bidder_count >= 2 and winner_id is not null) stored,
        check (winner_id is null or bidder_count >= 1),
        unique (dataset_id, ref)
      );
      create index contest_newest on contest (dataset_id, decided_on desc, id);
      create index contest_winner on contest (winner_id, decided_on desc, id);

      create table contest_bid (
        contest_id uuid not null references contest (id) on delete cascade,
        position integer not null,
        contest_bidder_id uuid not null references contest_bidder (id),
        price bigint check (price >= 0),
        stands boolean not null,
        primary key (contest_id, position)
      );
      create unique index contest_bid_standing on contest_bid (contest_id, contest_bidder_id) where stands;
      create index contest_bid_bidder on contest_bid (contest_bidder_id, contest_id);

      create table bidder_month (
        dataset_id uuid not null references dataset (id),
        month date not null check (extract(day from month) = 1),
        contest_bidder_id uuid not null references contest_bidder (id),
        field integer not null check (field >= 2),
        contests integer not null check (contests >= 0),
        wins integer not null check (wins between 0 and contests),
        primary key (dataset_id, month, contest_bidder_id, field)
      ) with (fillfactor = 80);
      create index bidder_month_bidder on bidder_month (contest_bidder_id);

      create table kind_month (
        dataset_id uuid not null references dataset (id),
        month date not null check (extract(day from month) = 1),
        kind text not null check (kind in ('internal', 'external')),
        field integer not null check (field >= 2),
        own integer not null check (own between 1 and field),
        contests integer not null check (contests >= 0),
        wins integer not null check (wins between 0 and contests),
        primary key (dataset_id, month, kind, field, own)
      ) with (fillfactor = 80);

      create table dataset_month (
        dataset_id uuid not null references dataset (id),
        month date not null check (extract(day from month) = 1),
        decided integer not null check (decided >= 0),
        contests integer not null check (contests between 0 and decided),
        single_bid integer not null check (single_bid between 0 and decided),
        one_bidder integer not null check (one_bidder between 0 and decided),
        no_winner integer not null check (no_winner between 0 and decided),
        bids integer not null check (bids >= 0),
        missing_prices integer not null check (missing_prices between 0 and bids),
        primary key (dataset_id, month)
      ) with (fillfactor = 80);

      grant select on dataset, contest_bidder, contest, contest_bid, bidder_month, kind_month, dataset_month to bidwell_web;
      grant insert (name, is_imported, imported_at), update (imported_at) on dataset to bidwell_web;
      grant insert, update (name, kind), delete on contest_bidder to bidwell_web;
      grant insert (dataset_id, ref, title, details, category, decided_on, currency, ceiling, job_id, winner_id, bid_count,
          bidder_count, missing_prices, digest),
        update (title, details, category, decided_on, currency, ceiling, winner_id, bid_count, bidder_count, missing_prices,
          digest), delete on contest to bidwell_web;
      grant insert, delete on contest_bid to bidwell_web;
      grant insert, update (contests, wins), delete on bidder_month, kind_month to bidwell_web;
      grant insert, update, delete on dataset_month to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table dataset_month, kind_month, bidder_month, contest_bid, contest, contest_bidder, dataset',
    );
  }
}
