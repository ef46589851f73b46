import { approvalWordsProblems, sendDecisionBackProblems } from '@bidwell/domain/award-approval';
import type { Viewer } from '@bidwell/domain/permissions';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { type LockedJob, LockJob } from '../jobs/lock-job.service.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { AwardApprovers } from './award-approvers.service.js';
import { DECISION_APPROVED, DECISION_SENT_BACK, DECISION_UNDONE, type DecisionTold } from './award.happenings.js';
import { TakeEffect } from './take-effect.js';

const WAITING = 'job_id = $1 and num_nonnulls(effective_at, undone_at, sent_back_at) = 0';

/** What is done with a decision that has not taken effect, by the requester and by whoever approves it. */
@Injectable()
export class DecisionMoves {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly approvers: AwardApprovers,
    private readonly effect: TakeEffect,
    private readonly happenings: Happenings,
  ) {}

  /** Takes it back. No bidder ever hears that it was made. */
  async undo(jobId: string, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(jobId, 'undoDecision', viewer);
    const [undone] = await this.database.rows<{ approverId: string | null }>(
      `update decision set undone_at = clock_timestamp(), undone_by = $2 where ${WAITING} returning approver_id as "approverId"`,
      [jobId, viewer.personId],
    );
    if (undone?.approverId != null) await this.tell(DECISION_UNDONE, job, undone.approverId, '');
  }

  /** Lets it take effect at once, instead of at the end of the time to take it back. */
  async tellNow(jobId: string, viewer: Viewer): Promise<void> {
    const { takesEffectAt, now } = await this.lock.forMove(jobId, 'tellDecisionNow', viewer);
    if (takesEffectAt !== null && takesEffectAt > now)
      await this.database.rows(`update decision set takes_effect_at = clock_timestamp() where ${WAITING}`, [jobId]);
    await this.effect.ofJob(jobId);
  }

  /** From now on the time runs in which the requester can still take it back. */
  async approve(jobId: string, words: string, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(jobId, 'approveDecision', viewer);
    refuseProblems('WORDS_TOO_LONG', approvalWordsProblems(words));
    await this.approvers.check(job, viewer);
    await this.database.rows(
      `update decision set approved_at = clock_timestamp(), approval_words = $2 where ${WAITING}`,
      [jobId, words.trim()],
    );
    await this.tell(DECISION_APPROVED, job, viewer.personId, words.trim());
  }

  /** The job is to be decided again. */
  async sendBack(jobId: string, words: string, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(jobId, 'sendDecisionBack', viewer);
    refuseProblems('REASON_MISSING', sendDecisionBackProblems(words));
    await this.database.rows(
      `update decision set sent_back_at = clock_timestamp(), sent_back_words = $2 where ${WAITING}`,
      [jobId, words.trim()],
    );
    await this.tell(DECISION_SENT_BACK, job, viewer.personId, words.trim());
  }

  private tell(kind: string, job: LockedJob, approverId: string, words: string): Promise<void> {
    const { id: jobId, reference, title, requesterId } = job;
    return this.happenings.tell<DecisionTold>(kind, { jobId, reference, title, requesterId, approverId, words });
  }
}

function refuseProblems(code: string, problems: Problem[]): void {
  const [first] = problems;
  if (first !== undefined) refuse(code, first.message, { field: first.field, problems });
}
