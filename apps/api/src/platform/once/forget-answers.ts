import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Rounds } from '../rounds.js';
import { KEPT_HOURS } from './once.js';

const PAUSE = 10 * 60_000;

/** How many are forgotten in one statement. */
const SLICE = 1_000;

const FORGET = `
  delete from once_answered o using (select person_id, key_hash from once_answered
    where asked_at < clock_timestamp() - ${KEPT_HOURS} * interval '1 hour' order by asked_at limit ${SLICE} for update skip locked) old
  where o.person_id = old.person_id and o.key_hash = old.key_hash returning true as gone`;

/** Forgets, in the background of the web process, what was answered so long ago that nobody sends it again. */
@Injectable()
export class ForgetAnswers implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('answers', PAUSE, () => this.forget());

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  /** Ends after the slice in hand. */
  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  /** Forgets one slice; true when there may be more. */
  async forget(): Promise<boolean> {
    return (await this.database.rows(FORGET)).length === SLICE;
  }
}
