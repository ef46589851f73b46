import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { LockJob } from '../lock-job.service.js';

const ACKNOWLEDGE = `
  insert into acknowledgement (bidder_id, addendum_id, person_id)
  select $1, a.id, $2 from addendum a where a.job_id = $3 and a.number <= $4
  on conflict (bidder_id, addendum_id) do nothing`;

/** A bidder says that it has read what was changed. It says nothing of whether it proposes. */
@Injectable()
export class AcknowledgeAddenda {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
  ) {}

  async acknowledge(jobId: string, number: number, viewer: Viewer): Promise<void> {
    await this.lock.forShare(jobId, 'acknowledge', viewer);
    const there = await this.database.row('select 1 from addendum where job_id = $1 and number = $2', [jobId, number]);
    if (there === null) notFound('This addendum');
    await this.database.rows(ACKNOWLEDGE, [viewer.bidderId, viewer.personId, jobId, number]);
  }
}
