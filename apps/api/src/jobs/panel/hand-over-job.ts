import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { LockJob } from '../lock-job.service.js';
import { AskEvaluator } from './ask-evaluator.js';
import type { HandOverInput } from './panel.inputs.js';
import { JOB_HANDED_OVER, type JobHandedOver } from './panel.happenings.js';

const RECORD = `
  insert into handover (job_id, from_id, to_id, words) values ($1, $2, $3, $4)`;

const LEAVE = `
  update evaluator set left_at = clock_timestamp(), left_because = 'released', left_words = $3
  where job_id = $1 and person_id = $2 and left_at is null`;

/** A published job changes hands: to a colleague who stands on no bidder's side of it. Who posted it leaves its panel. */
@Injectable()
export class HandOverJob {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
    private readonly panel: AskEvaluator,
  ) {}

  async handOver({ jobId, personId, words: given }: HandOverInput, viewer: Viewer): Promise<void> {
    const words = given.trim();
    if (words === '') refuse('WORDS_MISSING', 'Say why you hand this job over.', { field: 'words' });
    const job = await this.lock.forMove(jobId, 'handOver', viewer);
    if (personId === job.approverId || personId === job.awardApproverId)
      refuse('APPROVER', 'Whoever approves for this job does not take it over. Choose somebody else.', {
        field: 'personId',
      });
    if (personId === viewer.personId)
      refuse('ALREADY_YOURS', 'This job is yours. Choose a colleague.', { field: 'personId' });
    const isSeated = job.panelIds.includes(personId);
    if (!isSeated) await this.panel.seat(job, personId, viewer, null);
    await this.database.rows(RECORD, [jobId, viewer.personId, personId, words]);
    await this.database.rows('update job set requester_id = $2 where id = $1', [jobId, personId]);
    await this.database.rows(LEAVE, [jobId, viewer.personId, words]);
    const { reference, title } = job;
    const handed = { jobId, reference, title, fromId: viewer.personId, toId: personId, words };
    await this.happenings.tell<JobHandedOver>(JOB_HANDED_OVER, handed);
  }
}
