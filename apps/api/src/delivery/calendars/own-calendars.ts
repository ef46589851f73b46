import { weekFromWords, zoneProblems } from '@bidwell/domain/week-in-words';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';

const ADD = `
  insert into working_calendar (name, zone, week, silence_days) values ($1, $2, $3, $4)
  on conflict (name) do nothing returning id`;

const USES = `
  select c.is_default as "isDefault",
    (select string_agg(d.name, ', ' order by d.name) from department d where d.calendar_id = c.id) as departments,
    exists (select from engagement e where e.calendar_id = c.id) as "hasWork"
  from working_calendar c where c.id = $1`;

// The company's own needs no naming: whoever has no other counts by it, also when another becomes it.
const GIVE = `
  update department set calendar_id = (select id from working_calendar where id = $2 and not is_default)
  where id = $1 returning id`;

/** What an administrator says of a calendar. */
export interface CalendarWish {
  name: string;
  zone: string;
  week: string[];
  silenceDays: number;
}

/** Calendars beside the company's: for departments that work elsewhere or at other hours. */
@Injectable()
export class OwnCalendars {
  constructor(private readonly database: Database) {}

  async add(wish: CalendarWish): Promise<string> {
    const { name, zone, week } = wellSaid(wish);
    const same = await this.database.row('select id from working_calendar where lower(name) = lower($1)', [name]);
    const made = same ?? (await this.database.row<{ id: string }>(ADD, [name, zone, week, wish.silenceDays]));
    if (made === null || same !== null)
      return refuse('NAME_TAKEN', 'Another calendar has this name.', { field: 'name' });
    return (made as { id: string }).id;
  }

  /** Only one that nothing counts by any more. */
  async remove(id: string): Promise<void> {
    await this.database.rows('select id from working_calendar where id = $1 for update', [id]);
    const uses = await this.database.row<{ isDefault: boolean; departments: string | null; hasWork: boolean }>(USES, [
      id,
    ]);
    if (uses === null) return notFound('This calendar');
    if (uses.isDefault)
      refuse('IN_USE', 'This is the company’s calendar. Everybody counts by it who has no other; change its hours.');
    if (uses.departments !== null)
      refuse('IN_USE', `${uses.departments} counts by this calendar. Give another one there first.`);
    if (uses.hasWork)
      refuse('IN_USE', 'Awarded work counts by this calendar. It stays for as long as the work is kept.');
    await this.database.rows('delete from working_calendar where id = $1', [id]);
  }

  /** Jobs awarded from now on count by it. */
  async give(departmentId: string, calendarId: string): Promise<void> {
    await this.hold(calendarId);
    const given = await this.database.row(GIVE, [departmentId, calendarId]);
    if (given === null) notFound('This department');
  }

  async addHoliday(calendarId: string, day: string, name: string): Promise<void> {
    if (name.trim() === '') refuse('NAME_MISSING', 'Enter the name of this holiday.', { field: 'name' });
    await this.hold(calendarId);
    const row = await this.database.row(
      'insert into calendar_holiday (calendar_id, day, name) values ($1, $2, $3) on conflict do nothing returning day',
      [calendarId, day, name.trim()],
    );
    if (row === null) refuse('DAY_TAKEN', 'This day is a holiday of this calendar already.', { field: 'day' });
  }

  async removeHoliday(calendarId: string, day: string): Promise<void> {
    await this.database.rows('delete from calendar_holiday where calendar_id = $1 and day = $2', [calendarId, day]);
  }

  /** It is not removed meanwhile. */
  private async hold(id: string): Promise<void> {
    const known = await this.database.row('select id from working_calendar where id = $1 for key share', [id]);
    if (known === null) notFound('This calendar');
  }
}

function wellSaid(wish: CalendarWish): { name: string; zone: string; week: string } {
  const [name, zone] = [wish.name.trim(), wish.zone.trim()];
  const { week, problems } = weekFromWords(wish.week);
  const wrong = [...zoneProblems(zone), ...problems];
  if (name === '') wrong.unshift({ field: 'name', message: 'Enter the name of this calendar.' });
  const [first] = wrong;
  if (first !== undefined) refuse('CALENDAR_UNFINISHED', first.message, { field: first.field, problems: wrong });
  return { name, zone, week: JSON.stringify(week) };
}
