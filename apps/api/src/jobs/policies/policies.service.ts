import { NO_POLICY, type Policy, policyFor, type PolicyTerms, type ValuedJob } from '@bidwell/domain/policy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** What applied to a job when it was published. */
export type AppliedTerms = Pick<
  PolicyTerms,
  'minOpenDays' | 'minProposals' | 'hidesCount' | 'debriefLevel' | 'fanOutLimit' | 'lateChangeDays'
>;

const POLICIES = `
  select id, category_id as "categoryId", value_from::float8 as "valueFrom", currency, approver_id as "approverId",
    deputy_id as "deputyId", min_open_days as "minOpenDays", min_proposals as "minProposals", hides_count as "hidesCount",
    debrief_level as "debriefLevel", fan_out_limit as "fanOutLimit", late_change_days as "lateChangeDays"
  from policy where category_id is null or category_id = $1`;

const APPLIED = `
  select min_open_days as "minOpenDays", min_proposals as "minProposals", hides_count as "hidesCount",
    debrief_level as "debriefLevel", fan_out_limit as "fanOutLimit", late_change_days as "lateChangeDays"
  from job_policy where job_id = $1`;

const RECORD = `
  insert into job_policy (job_id, category_id, value_from, needs_approval, min_open_days, min_proposals, hides_count,
    debrief_level, fan_out_limit, late_change_days, inside_team_count)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (job_id) do update set category_id = excluded.category_id, value_from = excluded.value_from,
    needs_approval = excluded.needs_approval, min_open_days = excluded.min_open_days,
    min_proposals = excluded.min_proposals, hides_count = excluded.hides_count, debrief_level = excluded.debrief_level,
    fan_out_limit = excluded.fan_out_limit, late_change_days = excluded.late_change_days,
    inside_team_count = excluded.inside_team_count`;

/** Which policy applies to a job that is being written, and which one applied to a job that is published. */
@Injectable()
export class Policies {
  constructor(private readonly database: Database) {}

  /** What would apply to a job of this category and value now. Null: no policy fits. */
  async policyOf(job: ValuedJob): Promise<Policy | null> {
    return policyFor(await this.fitting(job.categoryId), job);
  }

  /** Every policy that may apply to jobs of this category, whatever their value. */
  fitting(categoryId: string): Promise<(Policy & { id: string })[]> {
    return this.database.rows(POLICIES, [categoryId]);
  }

  /** What applied to this job when it was published. Addenda, the count, the choice and the debriefs ask for it. */
  async ofJob(jobId: string): Promise<AppliedTerms> {
    return (await this.database.row<AppliedTerms>(APPLIED, [jobId])) ?? NO_POLICY;
  }

  /** Writes down what applies to a job that is about to be published, or to be approved. */
  async record(jobId: string, policy: Policy | null, insideTeamCount: number): Promise<void> {
    const terms = policy ?? NO_POLICY;
    await this.database.rows(RECORD, [
      jobId,
      policy?.categoryId ?? null,
      policy?.valueFrom ?? null,
      terms.approverId !== null,
      terms.minOpenDays,
      terms.minProposals,
      terms.hidesCount,
      terms.debriefLevel,
      terms.fanOutLimit,
      terms.lateChangeDays,
      insideTeamCount,
    ]);
  }

  /** The days on which nobody works, from the past month on, as working days count them. */
  async holidays(): Promise<string[]> {
    const rows = await this.database.rows<{ day: string }>(
      `select day::text as day from holiday where day > current_date - 31 order by day`,
    );
    return rows.map(({ day }) => day);
  }
}
