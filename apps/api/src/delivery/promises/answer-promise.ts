import type { Viewer } from '@bidwell/domain/permissions';
import { saidProblems } from '@bidwell/domain/promise-life';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { LockPromise } from './lock-promise.js';
import { refuseProblems, REOPEN } from './move-promise.js';
import { PromiseNews } from './promise-news.js';

/** Settled as done: kept when it was done by its due moment. What was in dispute is in dispute no more. */
export const SETTLE_DONE = `
  update promise_instance set settled_at = clock_timestamp(), is_kept = done_at <= due_at, confirmed_at = $2, confirmed_by = $3,
    disputed_at = null, disputed_by = null, dispute_words = null, stood_by_at = null, stood_by_words = null
  where id = $1`;

const DISPUTE = `
  update promise_instance set disputed_at = $2, disputed_by = $3, dispute_words = $4, accepts_at = null where id = $1`;

const WAIVE = `
  update promise_instance set settled_at = clock_timestamp(), waived_at = $2, waived_by = $3, waived_words = $4, paused_at = null
  where id = $1`;

const END_PAUSE = `
  update promise_pause set ended_at = $2, ended_by = $3 where instance_id = $1 and ended_at is null`;

/** What the requester says to a promise that is said to be done, and how a dispute ends. */
@Injectable()
export class AnswerPromise {
  constructor(
    private readonly database: Database,
    private readonly lock: LockPromise,
    private readonly news: PromiseNews,
  ) {}

  async confirm(id: string, viewer: Viewer): Promise<void> {
    const { now } = await this.lock.forMove(id, 'confirm', viewer);
    await this.database.rows(SETTLE_DONE, [id, now, viewer.personId]);
    await this.news.tell(id, 'confirm', viewer.personId, '');
  }

  /** It counts as due and not kept until it is settled. Silence settles it no more. */
  async dispute(id: string, words: string, viewer: Viewer): Promise<void> {
    const { now } = await this.lock.forMove(id, 'dispute', viewer);
    refuseProblems(saidProblems(words, 'Say what is not done'));
    await this.database.rows(DISPUTE, [id, now, viewer.personId, words.trim()]);
    await this.news.tell(id, 'dispute', viewer.personId, words);
  }

  /** A leader who stands on neither side settles what both stand by. */
  async rule(id: string, isDone: boolean, words: string, viewer: Viewer): Promise<void> {
    await this.lock.forMove(id, isDone ? 'ruleDone' : 'ruleNotDone', viewer);
    refuseProblems(saidProblems(words, 'Say why'));
    await (isDone ? this.database.rows(SETTLE_DONE, [id, null, null]) : this.database.rows(REOPEN, [id]));
    await this.news.tell(id, isDone ? 'ruleDone' : 'ruleNotDone', viewer.personId, words);
  }

  /** The requester lets it go: it counts neither way. */
  async waive(id: string, words: string, viewer: Viewer): Promise<void> {
    const { now } = await this.lock.forMove(id, 'waive', viewer);
    await this.database.rows(END_PAUSE, [id, now, viewer.personId]);
    await this.database.rows(WAIVE, [id, now, viewer.personId, words.trim()]);
    await this.news.tell(id, 'waive', viewer.personId, words);
  }
}
