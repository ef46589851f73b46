import { promiseDueAt } from '@bidwell/domain/promise-clock';
import type { WorkingCalendar } from '@bidwell/domain/working-calendar';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { PromiseNews } from './promise-news.js';

/** A calendar as it is kept with a clock that runs by it. */
export interface KeptCalendar extends WorkingCalendar {
  name: string;
  /** How many working days of silence accept what was done. */
  silenceDays: number;
}

/** One time a promise is asked for. */
export interface StartedInstance {
  obligationId: string;
  /** Who asked. Null: it starts by itself, with the work. */
  askedBy: string | null;
  /** What was asked for, in a line. Empty: the promise says it. */
  title?: string;
  requestId?: string | null;
  /** The calendar it counts by. Null: the company's. */
  calendarId: string | null;
}

interface Terms {
  target: number;
  unit: 'hours' | 'days';
  clock: 'working' | 'calendar';
  now: Date;
  calendar: KeptCalendar;
}

const TERMS = `
  select target::float8 as target, unit, clock, date_trunc('milliseconds', clock_timestamp()) as now,
    calendar_facts($2, (clock_timestamp() - interval '2 days')::date) as calendar
  from obligation where id = $1 and counts <> 'measured'`;

const START = `
  insert into promise_instance (obligation_id, asked_by, title, request_id, calendar, started_at, due_at)
  values ($1, $2, $3, $4, $5, $6, $7) returning id`;

/**
 * Starts the clock of a promise: the one way there is, for awarded work and for requests alike. Call it inside the transaction
 * of what starts it.
 */
@Injectable()
export class StartInstance {
  constructor(
    private readonly database: Database,
    private readonly news: PromiseNews,
  ) {}

  /** Answers the id of the new instance and when it falls due. */
  async start({ obligationId, askedBy, title = '', requestId = null, calendarId }: StartedInstance) {
    const terms = await this.database.row<Terms>(TERMS, [obligationId, calendarId]);
    if (terms === null) throw new Error(`No promise with a clock: ${obligationId}`);
    const { now, calendar } = terms;
    const dueAt = promiseDueAt({ terms, calendar, startedAt: now, pauses: [], now });
    const values = [obligationId, askedBy, title.slice(0, 200), requestId, JSON.stringify(calendar), now, dueAt];
    const { id } = (await this.database.row<{ id: string }>(START, values)) ?? { id: '' };
    await this.news.tell(id, 'start', askedBy, '');
    return { id, dueAt };
  }
}
