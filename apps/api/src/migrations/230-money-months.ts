import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where the money of decided jobs went, month by month: which side was chosen, and whether it had a rival. Each currency
 * for itself. Of a job without a winner the most that the buyer would have paid stands here, where it is known.
 */
export class MoneyMonths1764000000230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table money_month (
        dataset_id uuid not null references dataset (id),
        month date not null check (extract(day from month) = 1),
        currency char(3) not null,
        -- Whose bid was chosen; 'none': nobody's.
        side text not null check (side in ('internal', 'external', 'none')),
        -- Two bidders or more.
        has_rivals boolean not null,
        jobs integer not null check (jobs >= 0),
        amount numeric(30) not null check (amount >= 0),
        unpriced integer not null check (unpriced between 0 and jobs),
        primary key (dataset_id, month, currency, side, has_rivals)
      ) with (fillfactor = 80);

      insert into money_month (dataset_id, month, currency, side, has_rivals, jobs, amount, unpriced)
      select c.dataset_id, date_trunc('month', c.decided_on)::date, c.currency, coalesce(w.kind, 'none'), c.bidder_count >= 2,
        count(*), coalesce(sum(case when w.id is null then c.ceiling else b.price end), 0),
        count(*) filter (where (case when w.id is null then c.ceiling else b.price end) is null)
      from contest c left join contest_bidder w on w.id = c.winner_id
      left join contest_bid b on b.contest_id = c.id and b.contest_bidder_id = c.winner_id and b.stands
      group by 1, 2, 3, 4, 5;

      grant select, insert, update (jobs, amount, unpriced), delete on money_month to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table money_month');
  }
}
