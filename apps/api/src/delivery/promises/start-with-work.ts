import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import {
  ENGAGEMENT_ENDED,
  ENGAGEMENT_STARTED,
  type EngagementHappened,
  WORK_ACCEPTED,
  type WorkAccepted,
} from '../engagements/engagement.happenings.js';
import { StartInstance } from './start-instance.service.js';

const ONCE = `
  select o.id, e.calendar_id as "calendarId" from obligation o join engagement e on e.id = o.engagement_id
  where o.engagement_id = $1 and o.counts = 'once'
    and not exists (select from promise_instance i where i.obligation_id = o.id)
  order by o.position`;

const OPEN = `
  select i.id from promise_instance i join obligation o on o.id = i.obligation_id
  where o.engagement_id = $1 and i.settled_at is null and i.disputed_at is null order by i.id for update of i`;

const END_PAUSES =
  'update promise_pause set ended_at = clock_timestamp() where instance_id = any($1::uuid[]) and ended_at is null';

/** What was done is accepted with the work; what had fallen due is missed; what was not due yet is needed no more. */
const CLOSE = `
  update promise_instance set settled_at = clock_timestamp(), paused_at = null,
    is_kept = case when done_at is not null then done_at <= due_at when due_at < clock_timestamp() and paused_at is null then false end,
    confirmed_at = case when done_at is not null then clock_timestamp() end,
    confirmed_by = case when done_at is not null then $2::uuid end,
    waived_at = case when done_at is null and (due_at >= clock_timestamp() or paused_at is not null) then clock_timestamp() end,
    waived_words = case when done_at is null and (due_at >= clock_timestamp() or paused_at is not null) then $3 end
  where id = any($1::uuid[])`;

const RECORD = `
  insert into promise_event (instance_id, by_id, kind, words) select unnest($1::uuid[]), null, 'ended', $2`;

/** Clocks that start with the work start here, and those that still run when it is over come to their end. */
@Injectable()
export class StartWithWork implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly starting: StartInstance,
  ) {}

  onModuleInit(): void {
    this.happenings.on<EngagementHappened>(ENGAGEMENT_STARTED, (work) => this.start(work));
    this.happenings.on<WorkAccepted>(WORK_ACCEPTED, (work) =>
      this.close(work, work.isBySilence ? null : work.requesterId, 'The work was accepted.'),
    );
    this.happenings.on<EngagementHappened>(ENGAGEMENT_ENDED, (work) => this.close(work, null, 'The work has ended.'));
  }

  private async start({ engagementId }: EngagementHappened): Promise<void> {
    const due = await this.database.rows<{ id: string; calendarId: string | null }>(ONCE, [engagementId]);
    for (const { id, calendarId } of due) await this.starting.start({ obligationId: id, askedBy: null, calendarId });
  }

  private async close({ engagementId }: EngagementHappened, byId: string | null, words: string): Promise<void> {
    const open = await this.database.rows<{ id: string }>(OPEN, [engagementId]);
    const ids = open.map(({ id }) => id);
    if (ids.length === 0) return;
    await this.database.rows(END_PAUSES, [ids]);
    await this.database.rows(CLOSE, [ids, byId, words]);
    await this.database.rows(RECORD, [ids, words]);
  }
}
