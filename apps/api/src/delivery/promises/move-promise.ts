import type { Viewer } from '@bidwell/domain/permissions';
import { promiseDueAt, silenceAcceptsAt } from '@bidwell/domain/promise-clock';
import { evidenceProblems, pauseProblems, saidProblems } from '@bidwell/domain/promise-life';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { type LockedPromise, LockPromise } from './lock-promise.js';
import { PromiseNews } from './promise-news.js';

const PAUSES = `
  select began_at as "from", ended_at as "to" from promise_pause where instance_id = $1 order by began_at`;

const END_PAUSE = `
  update promise_pause set ended_at = $2, ended_by = $3 where instance_id = $1 and ended_at is null`;

const RUN_ON = 'update promise_instance set paused_at = null, due_at = greatest(due_at, $2) where id = $1';

const SAY_DONE = `
  update promise_instance set done_at = $2, done_by = $3, done_words = $4, accepts_at = $5 where id = $1`;

const ADD_EVIDENCE = `
  insert into promise_evidence (instance_id, added_by, kind, words, url) values ($1, $2, $3, $4, $5)`;

/** What the bidder does with a promise, and both sides with its clock. Each is one transaction behind the lock. */
@Injectable()
export class MovePromise {
  constructor(
    private readonly database: Database,
    private readonly lock: LockPromise,
    private readonly news: PromiseNews,
  ) {}

  /** Stops the clock: the bidder waits for the requester. */
  async pause(id: string, words: string, viewer: Viewer): Promise<void> {
    const { now } = await this.lock.forMove(id, 'pause', viewer);
    refuseProblems(pauseProblems(words));
    await this.database.rows(
      'insert into promise_pause (instance_id, began_at, began_by, words) values ($1, $2, $3, $4)',
      [id, now, viewer.personId, words.trim()],
    );
    await this.database.rows('update promise_instance set paused_at = $2 where id = $1', [id, now]);
    await this.news.tell(id, 'pause', viewer.personId, words);
  }

  async resume(id: string, words: string, viewer: Viewer): Promise<void> {
    const promise = await this.lock.forMove(id, 'resume', viewer);
    await this.runOn(promise, viewer.personId);
    await this.news.tell(id, 'resume', viewer.personId, words);
  }

  /** Done, with what shows it. From here on silence accepts it after the days that the calendar says. */
  async sayDone(id: string, evidence: { url: string; words: string }, viewer: Viewer): Promise<void> {
    const promise = await this.lock.forMove(id, 'sayDone', viewer);
    const { url, words } = trimmed(evidence);
    refuseProblems(url === '' && words === '' ? [] : evidenceProblems({ url, words }));
    if (promise.pausedAt !== null) await this.runOn(promise, viewer.personId);
    const acceptsAt = silenceAcceptsAt(promise.now, promise.calendar.silenceDays, promise.calendar);
    await this.database.rows(SAY_DONE, [id, promise.now, viewer.personId, words, acceptsAt]);
    if (url !== '') await this.database.rows(ADD_EVIDENCE, [id, viewer.personId, 'link', '', url]);
    await this.news.tell(id, 'done', viewer.personId, words);
  }

  async addEvidence(id: string, evidence: { url: string; words: string }, viewer: Viewer): Promise<void> {
    await this.lock.forMove(id, 'addEvidence', viewer);
    const { url, words } = trimmed(evidence);
    refuseProblems(evidenceProblems({ url, words }));
    const kind = url === '' ? 'note' : 'link';
    await this.database.rows(ADD_EVIDENCE, [id, viewer.personId, kind, words, url === '' ? null : url]);
  }

  /** The bidder answers a dispute: it is not done yet. */
  async redo(id: string, words: string, viewer: Viewer): Promise<void> {
    await this.lock.forMove(id, 'redo', viewer);
    await this.database.rows(REOPEN, [id]);
    await this.news.tell(id, 'redo', viewer.personId, words);
  }

  /** Or: it is done as promised. A leader of the company settles it then. */
  async standBy(id: string, words: string, viewer: Viewer): Promise<void> {
    const { now } = await this.lock.forMove(id, 'standBy', viewer);
    refuseProblems(saidProblems(words, 'Say why it is done as promised'));
    await this.database.rows('update promise_instance set stood_by_at = $2, stood_by_words = $3 where id = $1', [
      id,
      now,
      words.trim(),
    ]);
    await this.news.tell(id, 'standBy', viewer.personId, words);
  }

  private async runOn({ id, terms, calendar, startedAt, now }: LockedPromise, personId: string): Promise<void> {
    await this.database.rows(END_PAUSE, [id, now, personId]);
    const pauses = await this.database.rows<{ from: Date; to: Date | null }>(PAUSES, [id]);
    await this.database.rows(RUN_ON, [id, promiseDueAt({ terms, calendar, startedAt, pauses, now })]);
  }
}

/** As if it had never been said to be done: its clock runs on, or has run out. */
export const REOPEN = `
  update promise_instance set done_at = null, done_by = null, done_words = '', accepts_at = null, disputed_at = null,
    disputed_by = null, dispute_words = null, stood_by_at = null, stood_by_words = null where id = $1`;

function trimmed({ url, words }: { url: string; words: string }) {
  return { url: url.trim(), words: words.trim() };
}

/** Refuses with everything there is to put right. */
export function refuseProblems(problems: Problem[]): void {
  const [first] = problems;
  if (first !== undefined) refuse('PROMISE_UNFINISHED', first.message, { field: first.field, problems });
}
