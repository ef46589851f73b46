import { NO_POLICY, type Policy, policyFor, type PolicyTerms, type ValuedJob } from '@bidwell/domain/policy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** What applied to a job when it was published. */
export type AppliedTerms = Pick<
  PolicyTerms,
  | 'minOpenDays'
  | 'minProposals'
  | 'hidesCount'
  | 'debriefLevel'
  | 'fanOutLimit'
  | 'lateChangeDays'
  | 'isBlind'
  | 'twoEnvelopes'
  | 'twoPersonRelease'
  | 'maxPreference'
  | 'awardApproverId'
  | 'awardDeputyId'
  | 'awardApprovalFrom'
  | 'challengeDays'
  | 'challengeReviewerId'
  | 'recompeteAfter'
>;

const JUDGING = `is_blind as "isBlind", two_envelopes as "twoEnvelopes", two_person_release as "twoPersonRelease", max_preference as "maxPreference",
    award_approver_id as "awardApproverId", award_deputy_id as "awardDeputyId",
    award_approval_from::float8 as "awardApprovalFrom", challenge_days as "challengeDays",
    challenge_reviewer_id as "challengeReviewerId", recompete_after as "recompeteAfter"`;

const POLICIES = `
  select id, category_id as "categoryId", value_from::float8 as "valueFrom", currency, approver_id as "approverId",
    deputy_id as "deputyId", min_open_days as "minOpenDays", min_proposals as "minProposals", hides_count as "hidesCount",
    debrief_level as "debriefLevel", fan_out_limit as "fanOutLimit", late_change_days as "lateChangeDays", ${JUDGING}
  from policy where category_id is null or category_id = $1`;

const APPLIED = `
  select min_open_days as "minOpenDays", min_proposals as "minProposals", hides_count as "hidesCount",
    debrief_level as "debriefLevel", fan_out_limit as "fanOutLimit", late_change_days as "lateChangeDays", ${JUDGING}
  from job_policy where job_id = $1`;

const RECORDED = [
  'category_id',
  'value_from',
  'needs_approval',
  'min_open_days',
  'min_proposals',
  'hides_count',
  'debrief_level',
  'fan_out_limit',
  'late_change_days',
  'inside_team_count',
  'is_blind',
  'two_envelopes',
  'max_preference',
  'award_approver_id',
  'award_deputy_id',
  'challenge_days',
  'challenge_reviewer_id',
  'recompete_after',
  'two_person_release',
];

/** Where the policy names a total in another currency than the job's, every choice is approved: there are no rates here. */
const RECORD = `
  insert into job_policy (job_id, ${RECORDED.join(', ')}, award_approval_from)
  values ($1, ${RECORDED.map((_, index) => `$${index + 2}`).join(', ')},
    (select case when j.currency = $22::text or $21::bigint is null then $21::bigint else 0 end from job j where j.id = $1))
  on conflict (job_id) do update set
    ${[...RECORDED, 'award_approval_from'].map((column) => `${column} = excluded.${column}`).join(', ')}`;

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
    await this.database.rows(RECORD, [jobId, ...recordedOf(policy, insideTeamCount)]);
  }

  /** The days on which nobody works, from the past month on, as working days count them. */
  async holidays(): Promise<string[]> {
    const rows = await this.database.rows<{ day: string }>(
      `select day::text as day from holiday where day > current_date - 31 order by day`,
    );
    return rows.map(({ day }) => day);
  }
}

/** In the order of RECORDED, then what the total to approve from is reckoned by. */
function recordedOf(policy: Policy | null, insideTeamCount: number): unknown[] {
  const terms = policy ?? NO_POLICY;
  return [
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
    terms.isBlind,
    terms.twoEnvelopes,
    terms.maxPreference,
    terms.awardApproverId,
    terms.awardDeputyId,
    terms.challengeDays,
    terms.challengeReviewerId,
    terms.recompeteAfter,
    terms.twoPersonRelease,
    terms.awardApprovalFrom,
    policy?.currency ?? null,
  ];
}
