import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the requester reckons a line would cost that a bidder left without a price, so that totals can be read side by side.
 * It is nobody's offer: no score ever rests on it.
 */
export class LineEstimates1764000000116 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table line_estimate (
        proposal_id uuid not null references opened_proposal (proposal_id) on delete cascade,
        line_id uuid not null references job_line (id) on delete cascade,
        -- In minor units of the job's currency. Null: taken back.
        amount bigint check (amount between 0 and 10000000000000),
        words text not null default '' check (length(words) <= 400),
        estimated_by uuid not null references person (id),
        estimated_at timestamptz not null default clock_timestamp(),
        primary key (proposal_id, line_id)
      );
      create index line_estimate_line on line_estimate (line_id);
      create index line_estimate_estimated_by on line_estimate (estimated_by);

      create trigger guard_line_estimate before insert or update on line_estimate
        for each row execute function guard_beside_scores('estimated_by');

      -- A priced line is the bidder's word: nothing is reckoned over it.
      create function guard_estimated_line() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if not exists (select from opened_proposal o, jsonb_array_elements(o.unpriced) u
          where o.proposal_id = new.proposal_id and u ->> 'lineId' = new.line_id::text) then
          raise exception 'Only a line without a price is estimated.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_estimated_line before insert or update on line_estimate
        for each row execute function guard_estimated_line();

      grant select, insert, update (amount, words, estimated_by, estimated_at) on line_estimate to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table line_estimate; drop function guard_estimated_line;');
  }
}
