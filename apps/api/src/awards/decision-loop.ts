import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { TakeEffect } from './take-effect.js';

const PAUSE = 1_000;

const DUE = `
  select job_id as "jobId" from decision
  where takes_effect_at <= clock_timestamp() and effective_at is null and undone_at is null and sent_back_at is null
  order by takes_effect_at limit 20`;

/**
 * Lets decisions take effect when their time has come, in the background of the web process. A round that fails, or a
 * process that dies, loses nothing: what is due stays due, and any process takes it up.
 */
@Injectable()
export class DecisionLoop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('decisions');
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly effect: TakeEffect,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Ends after the decision in hand. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.round().catch((error: unknown) => this.worry('Looking for decisions that are due failed.', error));
      await setTimeout(PAUSE, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** One that fails keeps no other waiting. */
  private async round(): Promise<void> {
    for (const { jobId } of await this.database.rows<{ jobId: string }>(DUE)) {
      if (this.stopping.signal.aborted) return;
      await this.effect
        .ofJob(jobId)
        .catch((error: unknown) => this.worry(`The decision of job ${jobId} could not take effect.`, error));
    }
  }

  private worry(message: string, error: unknown): void {
    if (this.stopping.signal.aborted) return;
    this.logger.warn(`${message} ${error instanceof Error ? error.message : String(error)}`);
  }
}
