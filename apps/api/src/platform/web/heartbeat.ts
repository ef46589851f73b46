import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import { inReservedLane } from '../database/lane.js';
import { Rounds } from '../rounds.js';
import { areWell, type Check } from './health.js';

/** An outage is a gap of more than a minute between the beats of all processes, and so known to this much. */
const PAUSE = 5_000;

/**
 * Says every few seconds, in the database, that this process is ready to take proposals. Nothing is kept of it but the gaps, in
 * which no process said it.
 */
@Injectable()
export class Heartbeat implements OnApplicationShutdown {
  private checks: Record<string, Check> | null = null;
  private readonly rounds = new Rounds('heartbeat', PAUSE, () => this.beat());

  constructor(private readonly database: Database) {}

  /** What has to be well before a beat: all that it takes to submit and nothing else, as for `/readyz`. */
  askFirst(checks: Record<string, Check>): void {
    this.checks = checks;
  }

  /** From when the process listens. */
  begin(): void {
    this.rounds.begin();
  }

  end(): Promise<void> {
    return this.rounds.end();
  }

  onApplicationShutdown(): Promise<void> {
    return this.end();
  }

  /** Over the connections that are kept free: a crowd that is waited for is no outage. */
  async beat(): Promise<void> {
    if (this.checks === null || !(await areWell(this.checks))) return;
    // A connection whose other end is gone without a word would be waited for through many beats.
    const say = async () => (await inReservedLane(() => this.database.rows('select say_ready()'))).length > 0;
    if (!(await areWell({ say }))) throw new Error('Saying that this process is ready failed or took too long.');
  }
}
