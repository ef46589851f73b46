import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import { PROMISE_MOVED, type PromiseMoved, type PromiseNewsKind } from './promise.happenings.js';

/** How each thing that happens is called on record. What is only a reminder is not on record. */
const RECORDED: Partial<Record<PromiseNewsKind, string>> = {
  start: 'started',
  pause: 'paused',
  resume: 'resumed',
  done: 'done',
  confirm: 'confirmed',
  accept: 'accepted',
  dispute: 'disputed',
  redo: 'redone',
  standBy: 'stoodBy',
  ruleDone: 'ruledKept',
  ruleNotDone: 'ruledNotDone',
  waive: 'waived',
  miss: 'missed',
};

const ABOUT = `
  select case when i.title = '' then o.text else i.title end as what, i.due_at as "dueAt", i.accepts_at as "acceptsAt",
    i.calendar ->> 'zone' as zone, i.is_kept as "isKept", o.bidder_id as "bidderId", coalesce(j.requester_id, i.asked_by) as "requesterId", j.id as "jobId",
    'JOB-' || j.number as reference, i.request_id as "requestId"
  from promise_instance i join obligation o on o.id = i.obligation_id
  left join engagement e on e.id = o.engagement_id left join job j on j.id = e.job_id
  where i.id = $1`;

type About = Omit<PromiseMoved, 'move' | 'instanceId' | 'byId' | 'words'>;

/** Writes down what happened to a promise, for both sides, and tells the rooms that come later. */
@Injectable()
export class PromiseNews {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
  ) {}

  async tell(instanceId: string, move: PromiseNewsKind, byId: string | null, words: string): Promise<void> {
    const recorded = RECORDED[move];
    if (recorded !== undefined)
      await this.database.rows('insert into promise_event (instance_id, by_id, kind, words) values ($1, $2, $3, $4)', [
        instanceId,
        byId,
        recorded,
        words.trim(),
      ]);
    const about = await this.database.row<About>(ABOUT, [instanceId]);
    if (about !== null)
      await this.happenings.tell<PromiseMoved>(PROMISE_MOVED, {
        ...about,
        move,
        instanceId,
        byId,
        words: words.trim(),
      });
  }
}
