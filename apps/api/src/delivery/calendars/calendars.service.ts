import type { Viewer } from '@bidwell/domain/permissions';
import { weekFromWords, zoneProblems } from '@bidwell/domain/week-in-words';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { workingCalendarReading } from './calendar.reading.js';
import type { WorkingCalendar } from './calendar.results.js';

const CHANGE = `
  update working_calendar set name = $2, zone = $3, week = $4, silence_days = $5 where id = $1 returning id`;

/** When people work: what every clock in working time counts by. */
@Injectable()
export class Calendars {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  all(viewer: Viewer, selection: Selection): Promise<WorkingCalendar[]> {
    return this.reader.list(
      workingCalendarReading,
      selection,
      viewer,
      (row) => `from working_calendar ${row} order by ${row}.is_default desc, ${row}.name`,
    );
  }

  async one(id: string, viewer: Viewer, selection: Selection): Promise<WorkingCalendar> {
    const calendar = await this.reader.one<WorkingCalendar>(
      workingCalendarReading,
      selection,
      viewer,
      (row, scope) => `from working_calendar ${row} where ${row}.id = ${scope.param(id, 'uuid')}`,
    );
    return calendar ?? notFound('This calendar');
  }

  /** Clocks that run keep the hours they started with. */
  async change(wish: Pick<WorkingCalendar, 'id' | 'name' | 'zone' | 'week' | 'silenceDays'>): Promise<void> {
    const { id, silenceDays } = wish;
    const [name, zone] = [wish.name.trim(), wish.zone.trim()];
    const { week, problems } = weekFromWords(wish.week);
    const wrong = [...zoneProblems(zone), ...problems];
    if (name === '') wrong.unshift({ field: 'name', message: 'Enter the name of this calendar.' });
    const [first] = wrong;
    if (first !== undefined) refuse('CALENDAR_UNFINISHED', first.message, { field: first.field, problems: wrong });
    const taken = await this.database.row(
      'select id from working_calendar where lower(name) = lower($1) and id <> $2',
      [name, id],
    );
    if (taken !== null) refuse('NAME_TAKEN', 'Another calendar has this name.', { field: 'name' });
    const changed = await this.database.row(CHANGE, [id, name, zone, JSON.stringify(week), silenceDays]);
    if (changed === null) notFound('This calendar');
  }
}
