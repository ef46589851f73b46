import { Worker } from 'node:worker_threads';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { Rounds } from '../../platform/rounds.js';
import { workerFile } from '../../platform/worker-file.js';
import { ASK_BY_CLOCK } from './run-clock.js';
import { DUE_RUN } from './take-run.js';

const PAUSE = 2_000;

/** How often the clock is asked whether a run has fallen due. */
const CLOCK_EVERY = 60_000;

/**
 * Asks for runs when they fall due, and has what waits worked out in a thread of its own, one at a time in each process.
 * Whatever a process leaves unfinished when it goes is taken up by the next one.
 */
@Injectable()
export class RunsLoop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('signal', PAUSE, () => this.round());
  private worker: Worker | null = null;
  private clockAskedAt = -Infinity;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  /** Breaks off the run in hand: nothing of it is kept, and it stays due. */
  async onApplicationShutdown(): Promise<void> {
    const ended = this.rounds.end();
    await this.worker?.terminate();
    await ended;
  }

  private async round(): Promise<boolean> {
    if (performance.now() - this.clockAskedAt > CLOCK_EVERY) {
      this.clockAskedAt = performance.now();
      await this.database.rows(ASK_BY_CLOCK);
    }
    if ((await this.database.row(DUE_RUN)) === null || this.rounds.isEnding) return false;
    return this.inThread();
  }

  /** Gives whether the thread came to its end; one that broke off is tried again after a pause. */
  private async inThread(): Promise<boolean> {
    const { databaseUrl, databaseRole } = this.config;
    const worker = new Worker(workerFile(import.meta.url, 'run'), {
      workerData: { databaseUrl, databaseRole },
      // Flags of the process are for the process: one of them watches its standard input, and a thread has none.
      execArgv: [],
    });
    this.worker = worker;
    worker.on('error', (error: unknown) => this.rounds.worry('A run of the signal was broken off.', error));
    const code = await new Promise<number>((resolve) => worker.once('exit', resolve));
    this.worker = null;
    return code === 0;
  }
}
