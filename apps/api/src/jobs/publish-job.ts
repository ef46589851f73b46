import { type Brief, briefProblems } from '@bidwell/domain/brief';
import { sidesConflict } from '@bidwell/domain/firewall';
import { NO_POLICY, openDaysProblems, type ValuedJob } from '@bidwell/domain/policy';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Bidders, type Match } from '../bidders/bidders.service.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { Criterion } from './criterion.entity.js';
import { Invitation } from './invitation.entity.js';
import { Job } from './job.entity.js';
import { JobLine } from './job-line.entity.js';
import { LockJob } from './lock-job.service.js';
import { Policies } from './policies/policies.service.js';
import { JobAnswers } from './question-sets/job-answers.js';
import { JOB_PUBLISHED, type JobPublished } from './job.happenings.js';

/** Publishes a draft: checks the brief, invites, freezes lines and weights. */
@Injectable()
export class PublishJob {
  constructor(
    private readonly database: Database,
    private readonly bidders: Bidders,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
    private readonly policies: Policies,
    private readonly answers: JobAnswers,
  ) {}

  async publish(id: string, viewer: Viewer): Promise<void> {
    const { now, reference } = await this.lock.forMove(id, 'publish', viewer);
    const job = await this.database.manager.findOneByOrFail(Job, { id });
    const brief = await this.briefOf(job);
    const ready = await this.answers.publishable(job.categoryId, job.answers);
    const policy = await this.policies.policyOf(brief);
    const problems = [
      ...briefProblems(brief, now),
      ...openDaysProblems(policy ?? NO_POLICY, brief.deadline, now, await this.policies.holidays()),
      ...ready.problems,
    ];
    if (problems.length > 0)
      refuse('BRIEF_UNFINISHED', 'There is something left to fill in before bidders can price this job.', { problems });
    const matches = await this.bidders.matches(job.categoryId, job.invitationMode, job.namedVendorIds);
    await this.refuseBothSides(matches, viewer);
    const bidderIds = matches.map(({ bidderId }) => bidderId);
    await this.database.manager.insert(
      Invitation,
      matches.map(({ bidderId, reason }) => ({
        jobId: id,
        bidderId,
        reason: reason as Invitation['reason'],
        invitedAt: now,
      })),
    );
    await this.policies.record(id, policy, matches.filter(({ reason }) => reason === 'teamOfCategory').length);
    await this.database.rows(
      'update job set published_at = clock_timestamp(), question_set_id = $2, answers = $3 where id = $1',
      [id, ready.questionSetId, JSON.stringify(ready.answers)],
    );
    await this.happenings.tell<JobPublished>(JOB_PUBLISHED, { jobId: id, reference, title: job.title, bidderIds });
  }

  private async refuseBothSides(matches: Match[], viewer: Viewer): Promise<void> {
    if (matches.length === 0) {
      refuse(
        'NOBODY_MATCHES',
        'No team or vendor serves this category. Invite vendors by name, or invite all approved vendors.',
        { field: 'invitationMode' },
      );
    }
    const ids = matches.map(({ bidderId }) => bidderId);
    const invitedBidders = await this.database.rows<{ id: string; name: string }>(
      'select id, name from bidder where id = any($1::uuid[])',
      [ids],
    );
    // Read again behind the job's lock: somebody may have made the requester a member meanwhile.
    const membership = await this.database.row<{ bidderId: string }>(
      'select bidder_id as "bidderId" from membership where person_id = $1',
      [viewer.personId],
    );
    const conflict = sidesConflict({ requesterBidderId: membership?.bidderId ?? null, invitedBidders });
    if (conflict !== null) refuse(conflict.code, conflict.message);
  }

  private async briefOf(job: Job): Promise<Brief & ValuedJob> {
    const order = { position: 'ASC' } as const;
    const lines = await this.database.manager.find(JobLine, { where: { jobId: job.id }, order });
    const criteria = await this.database.manager.find(Criterion, { where: { jobId: job.id }, order });
    return {
      ...job,
      // PostgreSQL gives wide numbers as text, so that none is rounded on the way.
      budgetLow: job.budgetLow === null ? null : Number(job.budgetLow),
      budgetHigh: job.budgetHigh === null ? null : Number(job.budgetHigh),
      lines: lines.map((line) => ({ ...line, quantity: Number(line.quantity) })),
      criteria,
    };
  }
}
