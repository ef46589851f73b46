import { RATING_DAYS, RATING_REMINDER_DAYS } from '@bidwell/domain/rating';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Rounds } from '../../platform/rounds.js';
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
  private readonly rounds = new Rounds('ratings', PAUSE, () => this.database.transaction(() => this.remindOne()));

  constructor(
    private readonly database: Database,
    private readonly mail: PostRatingMail,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  /** Ends after the reminder in hand. */
  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  private async remindOne(): Promise<boolean> {
    const asked = await this.database.row<{ id: string }>(REMIND);
    if (asked !== null) await this.mail.post(asked.id, 'reminder');
    else await this.database.rows('select forget_rating_links()');
    return asked !== null;
  }
}
