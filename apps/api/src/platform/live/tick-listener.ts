import { setTimeout } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../config.js';

/** What PostgreSQL calls out after a commit: `notify bidwell_tick, '<person>'`. */
const CHANNEL = 'bidwell_tick';

const FIRST_WAIT = 250;
const LONGEST_WAIT = 5_000;
const PULSE = 30_000;

/** Called with the person whom something concerns; with null when some calls may have been missed. */
export type OnTick = (personId: string | null) => void;

/**
 * One connection of this process hears whom something concerns, whichever process wrote it, after it was committed. It
 * carries no word of what happened. A connection that is lost is made again, and then everybody is told to look.
 */
@Injectable()
export class TickListener implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('live');
  private readonly listeners: OnTick[] = [];
  private client: pg.Client | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  on(listener: OnTick): void {
    this.listeners.push(listener);
  }

  /** Waits for the first try alone: a page works without being woken, a process that does not start helps nobody. */
  async onApplicationBootstrap(): Promise<void> {
    const first = await this.connect();
    this.running = this.run(first);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.client?.end().catch(() => undefined);
    await this.running;
  }

  private async run(first: pg.Client | null): Promise<void> {
    const { signal } = this.stopping;
    let client = first;
    let wait = FIRST_WAIT;
    while (!signal.aborted) {
      if (client === null) {
        await setTimeout(wait, undefined, { signal, ref: false }).catch(() => undefined);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      } else {
        wait = FIRST_WAIT;
        await this.untilLost(client);
      }
      if (signal.aborted) return;
      client = await this.connect();
      if (client !== null) this.tell(null);
    }
  }

  private async connect(): Promise<pg.Client | null> {
    const { databaseUrl, databaseRole } = this.config;
    const client = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      application_name: 'bidwell live',
      query_timeout: 5_000,
      ...(databaseRole === null ? {} : { options: `-c role=${databaseRole}` }),
    });
    try {
      client.on('error', () => undefined);
      client.on('notification', ({ payload }) => this.tell(payload ?? null));
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
      if (this.stopping.signal.aborted) await client.end();
      return client;
    } catch (error) {
      this.logger.warn(`Not listening for ticks yet: ${error instanceof Error ? error.message : String(error)}`);
      await client.end().catch(() => undefined);
      return null;
    }
  }

  /** A connection may be dead without a word: it is asked for its pulse now and then. */
  private async untilLost(client: pg.Client): Promise<void> {
    const lost = new AbortController();
    client.once('end', () => lost.abort());
    const signal = AbortSignal.any([lost.signal, this.stopping.signal]);
    while (!signal.aborted) {
      await setTimeout(PULSE, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      const isAlive = await client.query('select 1').then(
        () => true,
        () => false,
      );
      if (!isAlive) return client.end().catch(() => undefined);
    }
  }

  private tell(personId: string | null): void {
    for (const listener of this.listeners) listener(personId);
  }
}
