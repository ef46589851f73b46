import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { destroyCancelled } from './cancelled-jobs.js';
import { openDueJobs, untilNextDeadline } from './due-jobs.js';
import type { KeyService } from './key-service.js';
import { fillKeyStock } from './key-stock.js';
import { causeOf, log } from './log.js';
import { offerExtensions } from './outage/offer-extensions.js';
import type { RecordKeeper } from './record/record-keeper.js';
import { tellWaiting } from './release/tell-waiting.js';
import { beginRoundDrafts } from './round-drafts.js';
import { clearSpareFiles } from './spare-files.js';

const LONGEST_PAUSE = 500;
const SHORTEST_PAUSE = 5;
const BETWEEN_CLEARINGS = 10 * 60_000;

/** Looks after due jobs, cancelled jobs, drafts of further rounds and the key stock, at least twice a second and at every deadline. */
export class OpeningLoop {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private clearedAt = -BETWEEN_CLEARINGS;

  constructor(
    private readonly pool: pg.Pool,
    private readonly keys: KeyService,
    private readonly record: RecordKeeper,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Ends after the round under way: an opening is never cut in two. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const wait = await this.round().catch((error: unknown) => {
        log('warning', 'A round of the opener failed. The next one tries again.', { cause: causeOf(error) });
        return LONGEST_PAUSE;
      });
      await pause(wait, this.stopping.signal);
    }
  }

  private async round(): Promise<number> {
    const openings = await openDueJobs(this.pool, this.keys);
    for (const opening of openings) log('info', 'A job was opened.', { ...opening });
    await this.record.round(openings);
    await tellWaiting(this.pool);
    await offerExtensions(this.pool);
    await destroyCancelled(this.pool);
    await beginRoundDrafts(this.pool, this.keys);
    await fillKeyStock(this.pool, this.keys);
    await this.clear();
    const wait = (await untilNextDeadline(this.pool)) ?? LONGEST_PAUSE;
    return Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, Math.ceil(wait)));
  }

  private async clear(): Promise<void> {
    const now = performance.now();
    if (now - this.clearedAt < BETWEEN_CLEARINGS) return;
    this.clearedAt = now;
    await clearSpareFiles(this.pool);
  }
}

/** Ends early, and without a word, when the loop is to stop. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}
