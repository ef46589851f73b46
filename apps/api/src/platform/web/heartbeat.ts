import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import { inReservedLane } from '../database/lane.js';
import { Rounds } from '../rounds.js';

/** An outage is a gap of more than a minute between the beats of all processes, and so known to this much. */
const PAUSE = 5_000;

/**
 * Says every few seconds, in the database, that this process is ready, as long as `/readyz` would say so. Nothing is kept of it but
 * the gaps, in which no process said it.
 */
@Injectable()
export class Heartbeat implements OnApplicationShutdown {
  private isReady: () => Promise<boolean> = async () => false;
  private readonly rounds = new Rounds('heartbeat', PAUSE, () => this.beat());

  constructor(private readonly database: Database) {}

  /** What has to be well before a beat: the same that `/readyz` asks. */
  askFirst(isReady: () => Promise<boolean>): void {
    this.isReady = isReady;
  }

  /** From when the process listens. */
  begin(): void {
    this.rounds.begin();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  /** Over the connections that are kept free: a crowd that is waited for is no outage. */
  async beat(): Promise<void> {
    if (await this.isReady()) await inReservedLane(() => this.database.rows('select say_ready()'));
  }
}
