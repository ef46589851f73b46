import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Rounds } from '../../platform/rounds.js';
import { Acceptance } from './acceptance.service.js';
import { Agreements } from './agreements.service.js';
import { Milestones } from './milestones.service.js';

const PAUSE = 2_000;

interface Due {
  what: 'start' | 'milestone' | 'work';
  jobId: string;
  milestoneId: string;
}

const DUE = `
  (select 'start' as what, job_id as "jobId", null::uuid as "milestoneId" from engagement
    where start_meeting_at <= clock_timestamp() and started_at is null and ended_at is null
      and requester_signed_at is not null and bidder_signed_at is not null order by start_meeting_at limit 20)
  union all
  (select 'milestone', e.job_id, m.id from milestone m join engagement e on e.id = m.engagement_id
    where m.accepts_at <= clock_timestamp() and m.accepted_at is null and e.accepted_at is null and e.ended_at is null
    order by m.accepts_at limit 20)
  union all
  (select 'work', job_id, null from engagement
    where accepts_at <= clock_timestamp() and accepted_at is null and ended_at is null order by accepts_at limit 20)`;

/**
 * What falls due in awarded work by itself: a start at its time, and what silence accepts. Runs in every web process; each
 * locks the job as a mutation does and looks again behind the lock, so that it happens once.
 */
@Injectable()
export class EngagementDueLoop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('engagements', PAUSE, () => this.round());

  constructor(
    private readonly database: Database,
    private readonly agreements: Agreements,
    private readonly milestones: Milestones,
    private readonly acceptance: Acceptance,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  /** Ends after what is in hand. */
  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  /** One that fails keeps no other waiting. */
  private async round(): Promise<void> {
    for (const due of await this.database.rows<Due>(DUE)) {
      if (this.rounds.isEnding) return;
      await this.database
        .transaction(() => this.happen(due))
        .catch((error: unknown) => this.rounds.worry(`What is due of job ${due.jobId} could not happen.`, error));
    }
  }

  private happen({ what, jobId, milestoneId }: Due): Promise<boolean> {
    if (what === 'start') return this.agreements.startByItself(jobId);
    return what === 'work'
      ? this.acceptance.acceptBySilence(jobId)
      : this.milestones.acceptBySilence({ jobId, milestoneId });
  }
}
