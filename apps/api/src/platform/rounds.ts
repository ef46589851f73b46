import { setTimeout } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { asRound } from './database/on-behalf-of.js';

/**
 * What a web process does again and again in the background. A round that fails, or a process that dies, loses nothing as long
 * as what is due stays due in the database: the next round takes it up, in whichever process.
 */
export class Rounds {
  private readonly stopping = new AbortController();
  private readonly logger: Logger;
  private running: Promise<void> = Promise.resolve();

  /** `round` may answer true when there is more to do at once. `pause` is in milliseconds. */
  constructor(
    name: string,
    private readonly pause: number,
    private readonly round: () => Promise<unknown>,
  ) {
    this.logger = new Logger(name);
  }

  begin(): void {
    this.running = this.run();
  }

  /** Ends after the round in hand; a long one looks at `isEnding` in between. */
  async end(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  get isEnding(): boolean {
    return this.stopping.signal.aborted;
  }

  /** Whatever fails while the process goes down is of no interest to anybody. */
  worry(message: string, error: unknown): void {
    if (!this.isEnding) this.logger.warn(`${message} ${error instanceof Error ? error.message : String(error)}`);
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const isMore = await asRound(this.round).catch((error: unknown) => this.worry('A round failed.', error));
      if (isMore !== true) await setTimeout(this.pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
