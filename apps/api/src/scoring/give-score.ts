import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { LockJob } from '../jobs/lock-job.service.js';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { StandingProposals } from '../proposals/door/standing-proposals.service.js';
import type { ScoreInput } from './scoring.inputs.js';

const PUT = `
  insert into score (proposal_id, criterion_id, scored_by, value, note) values ($1, $2, $3, $4, coalesce($5, ''))
  on conflict (proposal_id, criterion_id, scored_by) do update set value = excluded.value, note = coalesce($5, score.note)`;

/** Gives an opened proposal a score for one criterion. Price is not given: the formula does it. */
@Injectable()
export class GiveScore {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly proposals: StandingProposals,
  ) {}

  async give({ proposalId, criterionId, score, note }: ScoreInput, viewer: Viewer): Promise<void> {
    const jobId = await this.proposals.jobOf(proposalId);
    if (jobId === null) return notFound('This proposal');
    await this.lock.forShare(jobId, 'score', viewer);
    const criterion = await this.database.row<{ kind: string }>(
      'select kind from criterion where id = $1 and job_id = $2',
      [criterionId, jobId],
    );
    if (criterion === null) return notFound('This criterion');
    if (criterion.kind === 'price')
      refuse('SCORED_BY_FORMULA', 'Price is scored by the published formula. Score the other criteria.', {
        field: 'criterionId',
      });
    if (await this.hasSubmitted(jobId, viewer))
      refuse('SUBMITTED', 'Your scores are submitted and stand still. What should change is agreed with the panel.');
    await this.database.rows(PUT, [proposalId, criterionId, viewer.personId, score ?? null, note ?? null]);
  }
  private async hasSubmitted(jobId: string, viewer: Viewer): Promise<boolean> {
    const place = await this.database.row(
      'select from evaluator where job_id = $1 and person_id = $2 and submitted_at is not null',
      [jobId, viewer.personId],
    );
    return place !== null;
  }
}
