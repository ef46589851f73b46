import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { LockJob } from './lock-job.service.js';

/** Interest takes back a decline: whoever is interested has thought again. */
const INTEREST = `
  update invitation set interested_at = coalesce(interested_at, clock_timestamp()), declined_at = null, decline_reason = null,
    decline_words = null
  where bidder_id = $1 and job_id = $2`;

/** A bidder says that it means to propose. It binds nobody, and tells nothing of whether a proposal is there. */
@Injectable()
export class ExpressInterest {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
  ) {}

  async express(jobId: string, viewer: Viewer): Promise<void> {
    await this.lock.forShare(jobId, 'expressInterest', viewer);
    await this.database.rows(INTEREST, [viewer.bidderId, jobId]);
  }
}
