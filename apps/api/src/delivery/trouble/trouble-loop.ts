import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { LockEngagement } from '../engagements/lock-engagement.service.js';
import { SettleTrouble, SILENT } from './settle-trouble.js';

/** Days pass slowly. */
const PAUSE = 30_000;

/** Writes down what silence has settled, in the background of the web process. Two processes write it once. */
@Injectable()
export class TroubleLoop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('trouble');
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly lock: LockEngagement,
    private readonly silence: SettleTrouble,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Ends after the work in hand. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.round().catch((error: unknown) => this.worry(error));
      await setTimeout(PAUSE, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async round(): Promise<void> {
    for (const { jobId } of await this.database.rows<{ jobId: string }>(SILENT)) {
      if (this.stopping.signal.aborted) return;
      await this.ofJob(jobId).catch((error: unknown) => this.worry(error));
    }
  }

  private ofJob(jobId: string): Promise<void> {
    return this.database.transaction(async () => {
      const work = await this.lock.byItself(jobId);
      if (work !== null) await this.silence.settle(work);
    });
  }

  private worry(error: unknown): void {
    if (this.stopping.signal.aborted) return;
    this.logger.warn(`Looking at work in trouble failed. ${error instanceof Error ? error.message : String(error)}`);
  }
}
