import { reopenProblems } from '@bidwell/domain/award-approval';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { LockJob } from '../jobs/lock-job.service.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { DECISION_REOPENED, type DecisionReopened } from './award.happenings.js';
import { FieldOfProposals } from './field-of-proposals.js';
import { RecordContests } from './contests/record-contests.service.js';

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
    private readonly field: FieldOfProposals,
    private readonly contests: RecordContests,
    private readonly happenings: Happenings,
  ) {}

  async reopen(jobId: string, words: string, viewer: Viewer): Promise<void> {
    const { reference, title } = await this.lock.forMove(jobId, 'reopenDecision', viewer);
    const problems = reopenProblems(words);
    if (problems.length > 0) refuse('REASON_MISSING', problems[0]?.message ?? '', { field: 'words', problems });
    const outcome = await this.database.row<{ isRecorded: boolean }>(HAS_OUTCOME, [jobId]);
    if (outcome?.isRecorded === true)
      refuse('OUTCOME_RECORDED', 'How the work went is on record, so its award stands. Post a new job instead.');
    const { contenders } = await this.field.of(jobId);
    const bidderIds = contenders.map(({ bidderId }) => bidderId);
    await this.contests.forgetJobs([jobId]);
    const reason = words.trim();
    await this.happenings.tell<DecisionReopened>(DECISION_REOPENED, { jobId, reference, title, bidderIds, reason });
    await this.database.rows(REOPEN, [jobId, viewer.personId, reason]);
  }
}
