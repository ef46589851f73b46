import {
  type AwardCandidate,
  awardApproverFor,
  type AwardSides,
  mayApproveAward,
  needsAwardApproval,
} from '@bidwell/domain/award-approval';
import { needsChangeApproval } from '@bidwell/domain/engagement-change';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import type { LockedJob } from '../jobs/lock-job.service.js';
import { type AppliedTerms, Policies } from '../jobs/policies/policies.service.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';

const CANDIDATES = `
  select p.id as "personId", p.name, array(select t.bidder_id from ties_of(p.id) t) as "tiedTo", p.deactivated_at is null as "hasAccess",
    is_tied(p.id, $2) or exists (select from evaluator e where e.job_id = $2 and e.person_id = p.id
      and e.left_because in ('interest', 'membership', 'reportingLine')) as "isRecused"
  from unnest($1::uuid[]) with ordinality as asked (id, place)
  join person p on p.id = asked.id order by asked.place`;

const VALUED = `
  select category_id as "categoryId", budget_high::float8 as "budgetHigh", currency from job where id = $1`;

/** A job, and between whom its approver stands. */
export type JobSides = Pick<LockedJob, 'id' | 'requesterId' | 'invitedBidderIds'>;

/** Who approves a choice before it takes effect. */
@Injectable()
export class AwardApprovers {
  constructor(
    private readonly database: Database,
    private readonly policies: Policies,
  ) {}

  /** Null when nobody has to. Refuses when somebody has to and nobody may. */
  async forChoice(job: LockedJob, total: number | null): Promise<string | null> {
    const terms = await this.policies.ofJob(job.id);
    return needsAwardApproval(terms, total) ? this.named(job, terms) : null;
  }

  /** The same for a change of awarded work, by what it adds to the price agreed so far. */
  async forChange(job: JobSides, effect: number, agreed: number | null): Promise<string | null> {
    const terms = await this.policies.ofJob(job.id);
    return needsChangeApproval(terms, effect, agreed) ? this.named(job, terms) : null;
  }

  private async named(job: JobSides, terms: AppliedTerms): Promise<string> {
    const named = [terms.awardApproverId, terms.awardDeputyId, ...(await this.namedToday(job.id))];
    const candidates = await this.candidates(
      named.filter((id): id is string => id !== null && id !== terms.challengeReviewerId),
      job.id,
    );
    const approver = awardApproverFor(candidates, sidesOf(job));
    return 'code' in approver ? refuse(approver.code, approver.message) : approver.personId;
  }

  /** Whoever was asked may have changed sides since. */
  async check(job: JobSides, viewer: Viewer): Promise<void> {
    const [approver] = await this.candidates([viewer.personId], job.id);
    if (approver === undefined || !mayApproveAward(approver, sidesOf(job)))
      refuse(
        'BOTH_SIDES',
        'You stand on a bidder’s side of this job by now. Send it back, so that somebody else approves it.',
      );
  }

  /** The policy that would apply now: where those of the publication may not approve, an administrator names others. */
  private async namedToday(jobId: string): Promise<(string | null)[]> {
    const job = await this.database.row<Parameters<Policies['policyOf']>[0]>(VALUED, [jobId]);
    const policy = job === null ? null : await this.policies.policyOf(job);
    return policy === null ? [] : [policy.awardApproverId, policy.awardDeputyId];
  }

  private candidates(ids: string[], jobId: string): Promise<AwardCandidate[]> {
    return this.database.rows<AwardCandidate>(CANDIDATES, [ids, jobId]);
  }
}

function sidesOf({ requesterId, invitedBidderIds }: JobSides): AwardSides {
  return { requesterId, bidderIds: invitedBidderIds };
}
