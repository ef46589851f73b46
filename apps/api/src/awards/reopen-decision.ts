import { reopenProblems } from '@bidwell/domain/award-approval';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { JUDGED_ANEW, type JudgedAnew } from '../jobs/panel/panel.happenings.js';
import { LockJob } from '../jobs/lock-job.service.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { DECISION_REOPENED, type DecisionReopened } from './award.happenings.js';
import { RecordContests } from './contests/record-contests.service.js';
import { FieldOfRounds } from './field-of-rounds.js';

const HAS_OUTCOME = 'select exists (select from job_outcome where job_id = $1) as "isRecorded"';

const REOPEN = `
  update decision set reopened_at = clock_timestamp(), reopened_by = $2, reopen_words = $3
  where job_id = $1 and effective_at is not null and reopened_at is null`;

/**
 * Deciding anew after everybody was told. The award and what was counted of it go; what bidders were told stays with them,
 * marked, until the new decision replaces it; all of it stays on record.
 */
@Injectable()
export class ReopenDecision {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly field: FieldOfRounds,
    private readonly contests: RecordContests,
    private readonly happenings: Happenings,
  ) {}

  async reopen(jobId: string, words: string, viewer: Viewer): Promise<void> {
    await this.lock.forMove(jobId, 'reopenDecision', viewer);
    const problems = reopenProblems(words);
    if (problems.length > 0) refuse('REASON_MISSING', problems[0]?.message ?? '', { field: 'words', problems });
    const outcome = await this.database.row<{ isRecorded: boolean }>(HAS_OUTCOME, [jobId]);
    if (outcome?.isRecorded === true)
      refuse('OUTCOME_RECORDED', 'How the work went is on record, so its award stands. Post a new job instead.');
    await this.contests.forgetJobs([jobId]);
    const reason = words.trim();
    await this.tell(jobId, reason);
    await this.database.rows(REOPEN, [jobId, viewer.personId, reason]);
    await this.happenings.tell<JudgedAnew>(JUDGED_ANEW, { jobId });
  }

  /** Everybody hears of it by the job of the last round in which it took part, as they heard of the decision. */
  private async tell(jobId: string, reason: string): Promise<void> {
    const { contenders } = await this.field.of(jobId);
    for (const { id, ...round } of await this.field.rounds(jobId)) {
      const bidderIds = contenders.filter((one) => one.jobId === id).map(({ bidderId }) => bidderId);
      await this.happenings.tell<DecisionReopened>(DECISION_REOPENED, { jobId: id, ...round, bidderIds, reason });
    }
  }
}
