import { recompeteProblems } from '@bidwell/domain/engagement-trouble';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { RepeatJob } from '../../jobs/repeat-job.service.js';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { ENGAGEMENT_ENDED, type EngagementEnded, type SaidOfEngagement } from '../engagements/engagement.happenings.js';
import { happened } from '../engagements/lock-engagement.service.js';
import { EndInstance } from '../promises/end-instance.service.js';
import { LockTrouble } from './lock-trouble.js';
import { WORK_ENDED_FOR_CAUSE } from './trouble.happenings.js';
import type { RecompeteInput } from './trouble.inputs.js';

const LINES = 'select id from job_line where job_id = $1 and id = any($2::uuid[])';

const RUNNING = `
  select i.id from promise_instance i join obligation o on o.id = i.obligation_id
  where o.engagement_id = $1 and i.settled_at is null and i.done_at is null order by i.id for update of i`;

const END_TROUBLE = `
  update trouble set ended_at = clock_timestamp(), end_words = $2, new_job_id = $3 where id = $1`;

const END_WORK = `
  update engagement set ended_at = clock_timestamp(), ended_because = 'cause', ended_words = $2 where id = $1`;

/** Ends awarded work for cause: clocks stop, the rest is asked for anew in a draft of its own, and the bidder reads why. */
@Injectable()
export class Recompete {
  constructor(
    private readonly database: Database,
    private readonly lock: LockTrouble,
    private readonly clocks: EndInstance,
    private readonly repeating: RepeatJob,
    private readonly happenings: Happenings,
  ) {}

  async end({ jobId, words: given, lineIds, zone }: RecompeteInput, viewer: Viewer): Promise<void> {
    const { work, id } = await this.lock.forMove(jobId, 'recompete', viewer);
    const words = given.trim();
    const left = await this.database.rows<{ id: string }>(LINES, [jobId, lineIds]);
    const problems = recompeteProblems(words, left.length);
    if (problems[0] !== undefined)
      refuse('TROUBLE_UNFINISHED', problems[0].message, { field: problems[0].field, problems });
    for (const { id: instanceId } of await this.database.rows<{ id: string }>(RUNNING, [work.id]))
      await this.clocks.end({ instanceId, byId: viewer.personId, words });
    const kept = new Set(left.map((line) => line.id));
    const newJobId = await this.repeating.repeat(jobId, zone, viewer, kept);
    await this.database.rows(END_TROUBLE, [id, words, newJobId]);
    await this.database.rows(END_WORK, [work.id, words]);
    const about = { ...happened(work), words };
    await this.happenings.tell<EngagementEnded>(ENGAGEMENT_ENDED, { ...about, because: 'cause' });
    await this.happenings.tell<SaidOfEngagement>(WORK_ENDED_FOR_CAUSE, about);
  }
}
