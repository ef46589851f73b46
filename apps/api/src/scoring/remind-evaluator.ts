import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { LockJob } from '../jobs/lock-job.service.js';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { EVALUATOR_REMINDED, type EvaluatorReminded } from './scoring.happenings.js';

interface Place {
  hasSubmitted: boolean;
  isFresh: boolean;
}

/** Reminds somebody on the panel of their scores: once a day is enough. */
@Injectable()
export class RemindEvaluator {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
  ) {}

  async remind(jobId: string, personId: string, viewer: Viewer): Promise<void> {
    const { reference, title } = await this.lock.forMove(jobId, 'agree', viewer);
    const place = await this.database.row<Place>(
      `select submitted_at is not null as "hasSubmitted",
        coalesce(reminded_at > clock_timestamp() - interval '1 day', false) as "isFresh"
       from evaluator where job_id = $1 and person_id = $2 and left_at is null`,
      [jobId, personId],
    );
    if (place === null) return notFound('This evaluator');
    if (place.hasSubmitted) refuse('SUBMITTED', 'These scores are submitted already. Nobody has to be reminded.');
    if (place.isFresh)
      refuse(
        'REMINDED',
        'You reminded this evaluator within the last day. Wait, or release them and ask somebody else.',
      );
    await this.database.rows(
      'update evaluator set reminded_at = clock_timestamp() where job_id = $1 and person_id = $2',
      [jobId, personId],
    );
    await this.happenings.tell<EvaluatorReminded>(EVALUATOR_REMINDED, { jobId, reference, title, personId });
  }
}
