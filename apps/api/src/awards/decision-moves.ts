import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { LockJob } from '../jobs/lock-job.service.js';
import { Database } from '../platform/database/database.js';
import { TakeEffect } from './take-effect.js';

const WAITING = 'job_id = $1 and num_nonnulls(effective_at, undone_at, sent_back_at) = 0';

/** What the requester does with a decision that has not taken effect. */
@Injectable()
export class DecisionMoves {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly effect: TakeEffect,
  ) {}

  /** Takes it back. No bidder ever hears that it was made. */
  async undo(jobId: string, viewer: Viewer): Promise<void> {
    await this.lock.forMove(jobId, 'undoDecision', viewer);
    await this.database.rows(`update decision set undone_at = clock_timestamp(), undone_by = $2 where ${WAITING}`, [
      jobId,
      viewer.personId,
    ]);
  }

  /** Lets it take effect at once, instead of at the end of the time to take it back. */
  async tellNow(jobId: string, viewer: Viewer): Promise<void> {
    const { takesEffectAt, now } = await this.lock.forMove(jobId, 'tellDecisionNow', viewer);
    if (takesEffectAt !== null && takesEffectAt > now)
      await this.database.rows(`update decision set takes_effect_at = clock_timestamp() where ${WAITING}`, [jobId]);
    await this.effect.ofJob(jobId);
  }
}
