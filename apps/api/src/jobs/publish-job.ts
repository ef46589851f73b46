import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Happenings } from '../platform/happenings.js';
import { CheckJob, insideTeams, type ReadyJob } from './check-job.js';
import { Invitation } from './invitation.entity.js';
import { JOB_PUBLISHED, type JobPublished } from './job.happenings.js';
import { type LockedJob, LockJob } from './lock-job.service.js';
import { Policies } from './policies/policies.service.js';

/** Publishes a draft: checks the brief, invites, freezes lines, weights and the policy. */
@Injectable()
export class PublishJob {
  constructor(
    private readonly database: Database,
    private readonly check: CheckJob,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
    private readonly policies: Policies,
  ) {}

  async publish(id: string, viewer: Viewer): Promise<void> {
    const locked = await this.lock.forMove(id, 'publish', viewer);
    await this.release(locked, await this.check.ready(id, locked.now));
  }

  /** What publishing does once it is allowed, by its requester or by who approved it. */
  async release({ id, now, reference }: LockedJob, { job, policy, matches, answered }: ReadyJob): Promise<void> {
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
    await this.policies.record(id, policy, insideTeams({ matches }));
    await this.database.rows(
      'update job set published_at = clock_timestamp(), question_set_id = $2, answers = $3 where id = $1',
      [id, answered.questionSetId, JSON.stringify(answered.answers)],
    );
    await this.happenings.tell<JobPublished>(JOB_PUBLISHED, { jobId: id, reference, title: job.title, bidderIds });
  }
}
