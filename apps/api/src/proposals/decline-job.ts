import { declineProblems, type DeclineReason } from '@bidwell/domain/decline';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { LockJob } from '../jobs/lock-job.service.js';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { ProposalDoor } from './door/proposal-door.js';

const DECLINE = `
  update invitation set declined_at = coalesce(declined_at, clock_timestamp()), decline_reason = $3, decline_words = $4,
    interested_at = null
  where bidder_id = $1 and job_id = $2`;

/** Turns a job down, with a reason. Whoever has submitted withdraws first. */
@Injectable()
export class DeclineJob {
  constructor(
    private readonly database: Database,
    private readonly door: ProposalDoor,
    private readonly lock: LockJob,
  ) {}

  async decline(jobId: string, reason: DeclineReason, words: string | null, viewer: Viewer): Promise<void> {
    if (viewer.bidderId === null) return notFound('This job');
    const own = await this.door.lockOwn(jobId, viewer.bidderId);
    await this.lock.forShare(jobId, 'decline', viewer, { hasSubmitted: own?.state === 'submitted' });
    const problems = declineProblems({ reason, words });
    if (problems.length > 0) refuse('REASON_MISSING', problems[0]?.message ?? '', { field: 'words', problems });
    await this.database.rows(DECLINE, [viewer.bidderId, jobId, reason, words?.trim() || null]);
  }
}
