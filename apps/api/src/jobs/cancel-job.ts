import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { LockJob } from './lock-job.service.js';
import { tooLate } from './too-late.js';
import { JOB_CANCELLED, type JobCancelled } from './job.happenings.js';

/** Cancels a job while it is open. All invited bidders are told why. */
@Injectable()
export class CancelJob {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
  ) {}

  async cancel(id: string, reason: string, viewer: Viewer): Promise<void> {
    const words = reason.trim();
    if (words === '')
      refuse('REASON_MISSING', 'Say why the job is cancelled: everybody invited is told.', { field: 'reason' });
    const job = await this.lock.forMove(id, 'cancel', viewer);
    await this.database
      .rows('update job set cancelled_at = clock_timestamp(), cancel_reason = $2 where id = $1', [id, words])
      .catch(tooLate);
    const { reference, title, invitedBidderIds: bidderIds } = job;
    await this.happenings.tell<JobCancelled>(JOB_CANCELLED, { jobId: id, reference, title, reason: words, bidderIds });
  }
}
