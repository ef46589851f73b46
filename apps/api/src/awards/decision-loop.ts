import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Rounds } from '../platform/rounds.js';
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
  private readonly rounds = new Rounds('decisions', PAUSE, () => this.round());

  constructor(
    private readonly database: Database,
    private readonly effect: TakeEffect,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  /** Ends after the decision in hand. */
  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  /** One that fails keeps no other waiting. */
  private async round(): Promise<void> {
    for (const { jobId } of await this.database.rows<{ jobId: string }>(DUE)) {
      if (this.rounds.isEnding) return;
      await this.effect
        .ofJob(jobId)
        .catch((error: unknown) => this.rounds.worry(`The decision of job ${jobId} could not take effect.`, error));
    }
  }
}
