import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Rounds } from '../../platform/rounds.js';
import { LockEngagement } from '../engagements/lock-engagement.service.js';
import { SettleTrouble, SILENT } from './settle-trouble.js';

/** Days pass slowly. */
const PAUSE = 30_000;

/** Writes down what silence has settled, in the background of the web process. Two processes write it once. */
@Injectable()
export class TroubleLoop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('trouble', PAUSE, () => this.round());

  constructor(
    private readonly database: Database,
    private readonly lock: LockEngagement,
    private readonly silence: SettleTrouble,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  /** Ends after the work in hand. */
  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  private async round(): Promise<void> {
    for (const { jobId } of await this.database.rows<{ jobId: string }>(SILENT)) {
      if (this.rounds.isEnding) return;
      await this.ofJob(jobId).catch((error: unknown) =>
        this.rounds.worry(`The trouble of job ${jobId} could not be settled.`, error),
      );
    }
  }

  private ofJob(jobId: string): Promise<void> {
    return this.database.transaction(async () => {
      const work = await this.lock.byItself(jobId);
      if (work !== null) await this.silence.settle(work);
    });
  }
}
