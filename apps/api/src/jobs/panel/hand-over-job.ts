import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { LockJob, type LockedJob } from '../lock-job.service.js';
import { AskEvaluator } from './ask-evaluator.js';
import type { HandOverInput } from './panel.inputs.js';
import { JOB_HANDED_OVER, type JobHandedOver } from './panel.happenings.js';

/** The job and the rounds before it, first to last: they are one job and change hands together. */
const ROUNDS = `
  select r.id from job j join job r on r.id = j.id
    or ((r.id = j.first_round_id or r.first_round_id = j.first_round_id) and r.round_number < j.round_number and r.cancelled_at is null)
  where j.id = $1 order by r.round_number for update of r`;

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
    for (const { id } of await this.database.rows<{ id: string }>(ROUNDS, [jobId]))
      await this.handOne({ ...job, ...(await this.panelOf(id)) }, personId, viewer, words);
    const { reference, title } = job;
    const handed = { jobId, reference, title, fromId: viewer.personId, toId: personId, words };
    await this.happenings.tell<JobHandedOver>(JOB_HANDED_OVER, handed);
  }

  private async handOne(job: LockedJob, personId: string, viewer: Viewer, words: string): Promise<void> {
    if (!job.panelIds.includes(personId)) await this.panel.seat(job, personId, viewer, null);
    await this.database.rows(RECORD, [job.id, viewer.personId, personId, words]);
    await this.database.rows('update job set requester_id = $2 where id = $1', [job.id, personId]);
    await this.database.rows(LEAVE, [job.id, viewer.personId, words]);
  }

  private async panelOf(id: string): Promise<Pick<LockedJob, 'id' | 'panelIds'>> {
    const seated = 'select person_id as "personId" from evaluator where job_id = $1 and left_at is null';
    const places = await this.database.rows<{ personId: string }>(seated, [id]);
    return { id, panelIds: places.map(({ personId }) => personId) };
  }
}
