import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How delivered work kept what was promised, month by month of delivery: on the day, at the price, without rework. Counted by
 * the database as a delivery is written, changed or taken out; each part only where it is known.
 */
export class DeliveryMonths1764000000233 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(COUNTING);
    // Places every delivery there is, and counts it on the way.
    await runner.query(`
      update contest_delivery set has_rework = has_rework;
      grant select on delivery_month to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger place_delivery on contest_delivery;
      drop trigger count_delivery on contest_delivery;
      drop table delivery_month;
      drop function place_delivery, count_delivery;
      alter table contest_delivery drop column contest_bidder_id, drop column dataset_id, drop column month;
    `);
  }
}

const TABLES = `
  -- Whose delivery it was and when it counts: kept here, because the contest may be gone when a delivery is taken out.
  alter table contest_delivery add column contest_bidder_id uuid references contest_bidder (id) on delete cascade,
    add column dataset_id uuid references dataset (id), add column month date check (extract(day from month) = 1);
  create index contest_delivery_bidder on contest_delivery (contest_bidder_id);
  create index contest_delivery_dataset on contest_delivery (dataset_id);

  create table delivery_month (
    dataset_id uuid not null references dataset (id),
    month date not null check (extract(day from month) = 1),
    contest_bidder_id uuid not null references contest_bidder (id) on delete cascade,
    deliveries integer not null check (deliveries >= 0),
    dated integer not null check (dated >= 0),
    on_time integer not null check (on_time between 0 and dated),
    priced integer not null check (priced >= 0),
    -- The final price no higher than the accepted one.
    at_price integer not null check (at_price between 0 and priced),
    checked integer not null check (checked >= 0),
    without_rework integer not null check (without_rework between 0 and checked),
    primary key (dataset_id, month, contest_bidder_id)
  ) with (fillfactor = 80);
  create index delivery_month_bidder on delivery_month (contest_bidder_id);`;

/** Each count with what one delivery adds to it. */
const COUNTS: [name: string, count: (row: string) => string][] = [
  ['deliveries', () => '1'],
  ['dated', (row) => `(num_nulls(${row}.promised_on, ${row}.delivered_on) = 0)::int`],
  ['on_time', (row) => `coalesce(${row}.delivered_on <= ${row}.promised_on, false)::int`],
  ['priced', (row) => `(num_nulls(${row}.accepted_price, ${row}.final_price) = 0)::int`],
  ['at_price', (row) => `coalesce(${row}.final_price <= ${row}.accepted_price, false)::int`],
  ['checked', (row) => `(${row}.has_rework is not null)::int`],
  ['without_rework', (row) => `coalesce(not ${row}.has_rework, false)::int`],
];

const COUNTING = `
  create function place_delivery() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    select c.winner_id, c.dataset_id, date_trunc('month', coalesce(new.delivered_on, c.decided_on))::date
    into new.contest_bidder_id, new.dataset_id, new.month
    from contest c where c.id = new.contest_id;
    return new;
  end $$;
  create trigger place_delivery before insert or update on contest_delivery for each row execute function place_delivery();

  create function count_delivery() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_op <> 'INSERT' then
      update delivery_month m set ${COUNTS.map(([name, count]) => `${name} = m.${name} - ${count('old')}`).join(', ')}
      where m.dataset_id = old.dataset_id and m.month = old.month and m.contest_bidder_id = old.contest_bidder_id;
      delete from delivery_month m where m.dataset_id = old.dataset_id and m.month = old.month
        and m.contest_bidder_id = old.contest_bidder_id and m.deliveries = 0;
    end if;
    if tg_op <> 'DELETE' and new.contest_bidder_id is not null then
      insert into delivery_month as m (dataset_id, month, contest_bidder_id, ${COUNTS.map(([name]) => name).join(', ')})
      values (new.dataset_id, new.month, new.contest_bidder_id, ${COUNTS.map(([, count]) => count('new')).join(', ')})
      on conflict (dataset_id, month, contest_bidder_id)
      do update set ${COUNTS.map(([name]) => `${name} = m.${name} + excluded.${name}`).join(', ')};
    end if;
    return null;
  end $$;
  create trigger count_delivery after insert or update or delete on contest_delivery
    for each row execute function count_delivery();`;
