import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
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
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('engagements');
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly agreements: Agreements,
    private readonly milestones: Milestones,
    private readonly acceptance: Acceptance,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Ends after what is in hand. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.round().catch((error: unknown) => this.worry('Looking for work that is due failed.', error));
      await setTimeout(PAUSE, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** One that fails keeps no other waiting. */
  private async round(): Promise<void> {
    for (const due of await this.database.rows<Due>(DUE)) {
      if (this.stopping.signal.aborted) return;
      await this.database
        .transaction(() => this.happen(due))
        .catch((error: unknown) => this.worry(`What is due of job ${due.jobId} could not happen.`, error));
    }
  }

  private happen({ what, jobId, milestoneId }: Due): Promise<boolean> {
    if (what === 'start') return this.agreements.startByItself(jobId);
    return what === 'work'
      ? this.acceptance.acceptBySilence(jobId)
      : this.milestones.acceptBySilence({ jobId, milestoneId });
  }

  private worry(message: string, error: unknown): void {
    if (this.stopping.signal.aborted) return;
    this.logger.warn(`${message} ${error instanceof Error ? error.message : String(error)}`);
  }
}
