import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { TimeOnPromises } from './time-on-promises.js';

const PAUSE = 1_000;

/**
 * What time does to promises, in the background of every web process: silence accepts, what is over is missed, and who must
 * act is reminded. A round that fails loses nothing: what is due stays due, and any process takes it up, once.
 */
@Injectable()
export class PromiseLoop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('promises');
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly time: TimeOnPromises,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Ends after the promise in hand. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.round().catch((error: unknown) => this.worry('Looking for promises that are due failed.', error));
      await setTimeout(PAUSE, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** One that fails keeps no other waiting. */
  private async round(): Promise<void> {
    for (const { due, move } of this.time.everything()) {
      for (const { id } of await this.database.rows<{ id: string }>(due)) {
        if (this.stopping.signal.aborted) return;
        await move(id).catch((error: unknown) => this.worry(`Time could not act on promise ${id}.`, error));
      }
    }
  }

  private worry(message: string, error: unknown): void {
    if (this.stopping.signal.aborted) return;
    this.logger.warn(`${message} ${error instanceof Error ? error.message : String(error)}`);
  }
}
