import { setTimeout } from 'node:timers/promises';
import { RATING_DAYS, RATING_REMINDER_DAYS } from '@bidwell/domain/rating';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { PostRatingMail } from './post-rating-mail.js';

const PAUSE = 5_000;

/** One at a time, held until its mail is written: of two processes only one reminds. */
const REMIND = `
  update rating_ask set reminded_at = clock_timestamp() where id = (
    select a.id from rating_ask a
    where a.reminded_at is null and a.skipped_at is null and a.closes_at > clock_timestamp()
      and a.asked_at < clock_timestamp() - ${RATING_REMINDER_DAYS} * interval '1 day'
      and a.asked_at > clock_timestamp() - ${RATING_DAYS} * interval '1 day'
      and not exists (select from rating r where r.ask_id = a.id)
    order by a.asked_at limit 1 for update of a skip locked)
  returning id`;

/** Reminds once of a question nobody answered, in the background of the web process. */
@Injectable()
export class RatingLoop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('ratings');
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly mail: PostRatingMail,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Ends after the reminder in hand. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const isMore = await this.database
        .transaction(() => this.remindOne())
        .catch((error: unknown) => this.worry(error));
      if (!isMore) await setTimeout(PAUSE, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async remindOne(): Promise<boolean> {
    const asked = await this.database.row<{ id: string }>(REMIND);
    if (asked !== null) await this.mail.post(asked.id, 'reminder');
    else await this.database.rows('select forget_rating_links()');
    return asked !== null;
  }

  private worry(error: unknown): false {
    const words = error instanceof Error ? error.message : String(error);
    if (!this.stopping.signal.aborted) this.logger.warn(`Reminding of a rating failed. ${words}`);
    return false;
  }
}
