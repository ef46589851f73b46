import { silenceAcceptsAt } from '@bidwell/domain/promise-clock';
import type { WorkingCalendar } from '@bidwell/domain/working-calendar';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { LockedEngagement } from './lock-engagement.service.js';

const CALENDAR = `
  select calendar_facts(calendar_id, (clock_timestamp() - interval '2 days')::date) as calendar from engagement where id = $1`;

/** Until when somebody may answer before silence does: so many working days of the calendar both agreed on. */
@Injectable()
export class SilenceTime {
  constructor(private readonly database: Database) {}

  async after({ id, now }: LockedEngagement): Promise<Date> {
    const row = await this.database.row<{ calendar: WorkingCalendar & { silenceDays: number } }>(CALENDAR, [id]);
    if (row === null) throw new Error(`No engagement ${id}`);
    return silenceAcceptsAt(now, row.calendar.silenceDays, row.calendar);
  }
}
