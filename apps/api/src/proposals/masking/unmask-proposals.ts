import { unmaskingProblems } from '@bidwell/domain/masking';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { LockJob } from '../../jobs/lock-job.service.js';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import type { UnmaskInput } from './masking.inputs.js';

/** Shows the names of a job judged without them, before quality is scored. It cannot be taken back. */
@Injectable()
export class UnmaskProposals {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
  ) {}

  async unmask({ jobId, reason }: UnmaskInput, viewer: Viewer): Promise<void> {
    await this.lock.forMove(jobId, 'unmask', viewer);
    const [problem] = unmaskingProblems(reason);
    if (problem !== undefined) refuse('REASON_MISSING', problem.message, { field: problem.field });
    const row = await this.database.row<{ isHidden: boolean }>('select hides_names($1) as "isHidden"', [jobId]);
    if (row?.isHidden !== true) refuse('NOT_HIDDEN', 'The names of this job are shown already. Reload the page.');
    await this.database.rows('insert into unmasking (job_id, person_id, reason) values ($1, $2, $3)', [
      jobId,
      viewer.personId,
      reason.trim(),
    ]);
  }
}
