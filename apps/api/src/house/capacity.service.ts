import { capacityWeeks, type Days, HOURS_LIMITS, hoursProblems } from '@bidwell/domain/capacity';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { isViewerInvited } from '../jobs/job-visibility.sql.js';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { Scope } from '../platform/reading/reading.js';
import { labourHoursOf } from '../proposals/door/opened-content.sql.js';
import type { Capacity, OwnWork } from './house.results.js';

/** Won work whose last day lies ahead. Where a job has no dates, four weeks after the decision stand for its last day. */
const WORK = `
  select jobs.* from (
    select j.id as "jobId", 'JOB-' || j.number as reference, j.title, d.told_at::date::text as from,
      greatest(coalesce(j.ends_on, j.starts_on, d.told_at::date + 28), d.told_at::date)::text as until,
      coalesce(w.hours, ${labourHoursOf('d.proposal_id')})::float8 as hours, w.hours is not null as "isPlanned"
    from debrief d join job j on j.id = d.job_id
    left join planned_work w on w.bidder_id = d.bidder_id and w.job_id = d.job_id
    where d.bidder_id = $1 and d.outcome = 'won') jobs
  where jobs.until >= $2 order by jobs.until, jobs.reference`;

/** The hours of a bidder, against what it has won. */
@Injectable()
export class CapacityOfBidder {
  constructor(private readonly database: Database) {}

  async of(jobId: string | null, viewer: Viewer): Promise<Capacity> {
    const job = jobId === null ? null : await this.daysOf(jobId, viewer);
    const facts = await this.database.row<{ today: string; weeklyHours: number | null }>(
      `select (clock_timestamp() at time zone 'UTC')::date::text as today,
        (select weekly_hours::float8 from bidder_capacity where bidder_id = $1) as "weeklyHours"`,
      [viewer.bidderId],
    );
    const { today, weeklyHours } = facts ?? { today: '', weeklyHours: null };
    const work = await this.database.rows<OwnWork>(WORK, [viewer.bidderId, today]);
    return { weeklyHours, work, weeks: capacityWeeks({ today, weeklyHours, work, job }) };
  }

  /** Says how many hours the bidder has in a week. Null: it does not say. */
  async setWeekly(hours: number | null, viewer: Viewer): Promise<void> {
    if (hours === null) {
      await this.database.rows('delete from bidder_capacity where bidder_id = $1', [viewer.bidderId]);
      return;
    }
    refuseHours(hours, 'hours', HOURS_LIMITS.weekly);
    await this.database.rows(
      `insert into bidder_capacity (bidder_id, weekly_hours) values ($1, $2)
       on conflict (bidder_id) do update set weekly_hours = excluded.weekly_hours`,
      [viewer.bidderId, hours],
    );
  }

  /** Says how many hours won work takes. Null: as the proposal's cost says. */
  async plan(jobId: string, hours: number | null, viewer: Viewer): Promise<void> {
    const won = await this.database.row(
      `select 1 as one from debrief where bidder_id = $1 and job_id = $2 and outcome = 'won'`,
      [viewer.bidderId, jobId],
    );
    if (won === null) notFound('This job');
    if (hours === null) {
      await this.database.rows('delete from planned_work where bidder_id = $1 and job_id = $2', [
        viewer.bidderId,
        jobId,
      ]);
      return;
    }
    refuseHours(hours, 'hours', HOURS_LIMITS.planned);
    await this.database.rows(
      `insert into planned_work (bidder_id, job_id, hours) values ($1, $2, $3)
       on conflict (bidder_id, job_id) do update set hours = excluded.hours`,
      [viewer.bidderId, jobId, hours],
    );
  }

  /** When the work would be, from the decision to its last day. The job must be one that the viewer is invited to. */
  private async daysOf(jobId: string, viewer: Viewer): Promise<Days | null> {
    const scope = new Scope(viewer);
    const asked = scope.param(jobId, 'uuid');
    const row = await this.database.row<{ from: string | null; until: string | null }>(
      `select coalesce(j.decision_due, j.deadline::date)::text as from, coalesce(j.ends_on, j.starts_on)::text as until
       from job j where j.id = ${asked} and ${isViewerInvited('j', scope)}`,
      scope.values,
    );
    if (row === null) return notFound('This job');
    const { from, until } = row;
    return from === null || until === null ? null : { from: from < until ? from : until, until };
  }
}

function refuseHours(hours: number, field: string, most: number): void {
  const [problem] = hoursProblems(hours, field, most);
  if (problem !== undefined) refuse('HOURS', problem.message, { field });
}
