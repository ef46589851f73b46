import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether requesters who know a bidder's work choose it again when they may. Found by the database as a decision becomes a
 * contest, from what was accepted before it; a contest that is taken out takes its come-back with it. That others could have
 * been chosen is read from who was invited, which every bidder is told, and never from who proposed.
 */
export class ComeBacks1764000000164 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table come_back (
        contest_id uuid not null,
        position integer not null,
        bidder_id uuid not null references bidder (id) on delete cascade,
        month date not null,
        came boolean not null,
        primary key (contest_id, position),
        foreign key (contest_id, position) references contest_bid (contest_id, position) on delete cascade
      );
      create index come_back_bidder on come_back (bidder_id);

      -- Work of the bidder that the requester had accepted within a year before the day of a decision, in the same category.
      create function knows_work_of(bidder uuid, asked_again job, decided_on date) returns boolean
      language sql stable set search_path = public, pg_temp as $$
        select exists (
          select from engagement e join job done on done.id = e.job_id
          where e.bidder_id = bidder and e.requester_id = asked_again.requester_id and done.category_id = asked_again.category_id
            and (e.accepted_at at time zone 'UTC')::date < decided_on
            and (e.accepted_at at time zone 'UTC')::date >= decided_on - 365)
      $$;

      create view found_come_back as
        select b.contest_id, b.position, r.bidder_id, date_trunc('month', c.decided_on)::date as month,
          b.contest_bidder_id = c.winner_id as came
        from contest_bid b
        join contest c on c.id = b.contest_id and c.job_id is not null and c.winner_id is not null
        join contest_bidder r on r.id = b.contest_bidder_id and r.bidder_id is not null
        join job j on j.id = c.job_id
        where b.stands and knows_work_of(r.bidder_id, j, c.decided_on)
          and exists (select from invitation i where i.job_id = j.id and i.bidder_id <> r.bidder_id);

      create function find_come_backs() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into come_back (contest_id, position, bidder_id, month, came)
        select f.contest_id, f.position, f.bidder_id, f.month, f.came from found_come_back f
        where f.contest_id in (select n.contest_id from made n join contest c on c.id = n.contest_id where c.job_id is not null)
        order by f.bidder_id;
        return null;
      end $$;
      create trigger find_come_backs after insert on contest_bid
        referencing new table as made for each statement execute function find_come_backs();

      create function count_come_back() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if tg_op = 'DELETE' then
          update come_back_month set could = could - 1, came = came - old.came::int
          where bidder_id = old.bidder_id and month = old.month;
          return null;
        end if;
        insert into come_back_month as m (bidder_id, month, could, came) values (new.bidder_id, new.month, 1, new.came::int)
        on conflict (bidder_id, month) do update set could = m.could + 1, came = m.came + excluded.came;
        return null;
      end $$;
      create trigger count_come_back after insert or delete on come_back for each row execute function count_come_back();

      -- Finds everything anew: for history that the owner brings in, in whatever order.
      create function recount_come_backs() returns void language sql set search_path = public, pg_temp as $$
        delete from come_back;
        insert into come_back (contest_id, position, bidder_id, month, came)
        select contest_id, position, bidder_id, month, came from found_come_back
      $$;
      revoke execute on function recount_come_backs, knows_work_of from public;
      select recount_come_backs();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger find_come_backs on contest_bid;
      drop table come_back;
      drop view found_come_back;
      drop function find_come_backs, count_come_back, recount_come_backs, knows_work_of;
      delete from come_back_month;
    `);
  }
}
