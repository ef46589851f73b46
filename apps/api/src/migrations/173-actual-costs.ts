import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a job of its own really cost a team: said once, at the end, in hours by role. It stands beside the reckoning of the
 * chosen proposal, which the database reads by itself. Of vendors nobody asks it.
 */
export class ActualCosts1764000000173 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table actual_cost (
        job_id uuid primary key references job (id) on delete cascade,
        bidder_id uuid not null references bidder (id),
        labour jsonb not null,
        pass_through bigint not null check (pass_through >= 0),
        full_cost bigint not null check (full_cost >= 0),
        words text not null default '' check (length(words) <= 600),
        recorded_by uuid not null references person (id),
        recorded_at timestamptz not null default clock_timestamp()
      );
      create index actual_cost_bidder on actual_cost (bidder_id);
      create index actual_cost_recorded_by on actual_cost (recorded_by);

      create function guard_actual_cost() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        select b.id into new.bidder_id from job j join award a on a.job_id = j.id
          join proposal p on p.id = a.proposal_id
          join bidder b on b.id = p.bidder_id and b.kind = 'team'
          join membership m on m.bidder_id = b.id and m.person_id = new.recorded_by
        where j.id = new.job_id and j.decision = 'award';
        if new.bidder_id is null then
          raise exception 'Only the team that did the work says what it really cost.' using errcode = 'BW003';
        end if;
        new.recorded_at := clock_timestamp();
        return new;
      end $$;
      create trigger guard_actual_cost before insert or update on actual_cost for each row
        when (current_user in ('bidwell_web', 'bidwell_opener')) execute function guard_actual_cost();

      grant select, insert (job_id, labour, pass_through, full_cost, words, recorded_by),
        update (labour, pass_through, full_cost, words, recorded_by) on actual_cost to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table actual_cost; drop function guard_actual_cost;');
  }
}
