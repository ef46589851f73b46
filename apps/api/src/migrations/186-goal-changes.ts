import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What accepted changes add to a price counts under the goal of the job, from the moment it is added to the price. */
export class GoalChanges1764000000186 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${tallyWith('e.changes_effect')}
      create trigger tally_goal_change after update of changes_effect on engagement
        for each row when (old.changes_effect <> new.changes_effect) execute function tally_goal_job('job_id');
      select recount_goals();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger tally_goal_change on engagement; ${tallyWith('0::bigint')}`);
  }
}

/** Word for word what it was, but for what changes add. */
function tallyWith(changed: string): string {
  return `
    create or replace function tally_of_job(job uuid) returns goal_job
    language sql stable set search_path = public, pg_temp as $$
      select j.id, j.goal_id, j.currency,
        case when j.published_at is not null and j.cancelled_at is null and j.round_number = 1
          then date_trunc('month', j.published_at at time zone 'UTC')::date end,
        case when e.id is not null then date_trunc('month', j.decided_at at time zone 'UTC')::date end,
        coalesce(e.agreed_total, 0), coalesce(${changed}, 0), jo.spend,
        case when jo.customer_line <> '' then jo.recorded_at end
      from job j left join engagement e on e.job_id = j.id and e.ended_because is distinct from 'reopened' and j.decision = 'award'
        left join job_outcome jo on jo.job_id = e.job_id
      where j.id = job
    $$;`;
}
