import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Rounds } from '../../platform/rounds.js';
import { TimeOnPromises } from './time-on-promises.js';

const PAUSE = 1_000;

/**
 * What time does to promises, in the background of every web process: silence accepts, what is over is missed, and who must
 * act is reminded. A round that fails loses nothing: what is due stays due, and any process takes it up, once.
 */
@Injectable()
export class PromiseLoop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('promises', PAUSE, () => this.round());

  constructor(
    private readonly database: Database,
    private readonly time: TimeOnPromises,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  /** Ends after the promise in hand. */
  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  /** One that fails keeps no other waiting. */
  private async round(): Promise<void> {
    for (const { due, move } of this.time.everything()) {
      for (const { id } of await this.database.rows<{ id: string }>(due)) {
        if (this.rounds.isEnding) return;
        await move(id).catch((error: unknown) => this.rounds.worry(`Time could not act on promise ${id}.`, error));
      }
    }
  }
}
