import { calendarDateIn, type CalendarDate, instantAt } from '@bidwell/domain/calendar';
import { isOpenOn, workingDaysAfter } from './holidays.js';
import { ZONE } from './posting-days.js';

const HOUR = 3_600_000;
const QUARTER = HOUR / 4;

/** Days and hours as people of the demo company speak of them today. */
export class StoryClock {
  readonly today: CalendarDate;

  constructor(readonly now: Date) {
    this.today = calendarDateIn(now, ZONE);
  }

  /** An hour of the working day that is so many working days ahead. */
  ahead(workingDays: number, hour = 17): Date {
    return instantAt(this.dayAhead(workingDays), hour, ZONE);
  }

  dayAhead(workingDays: number): CalendarDate {
    return workingDaysAfter(this.today, workingDays);
  }

  /** The first day from there on that two working days begin with. */
  pairAhead(workingDays: number): { startsOn: CalendarDate; endsOn: CalendarDate } {
    const startsOn = this.dayAhead(workingDays);
    const endsOn = this.dayAhead(workingDays + 1);
    const isPair = new Date(endsOn).getTime() - new Date(startsOn).getTime() === 24 * HOUR;
    return isPair ? { startsOn, endsOn } : this.pairAhead(workingDays + 1);
  }

  /** The first open Tuesday from there on. */
  tuesdayAhead(workingDays: number): CalendarDate {
    const day = this.dayAhead(workingDays);
    return new Date(day).getUTCDay() === 2 ? day : this.tuesdayAhead(workingDays + 1);
  }

  /** An hour of the working day that is so many working days ago. */
  ago(workingDays: number, hour = 17): Date {
    let at = this.now.getTime();
    for (let left = workingDays; left > 0;) {
      at -= 24 * HOUR;
      if (isOpenOn(calendarDateIn(new Date(at), ZONE))) left -= 1;
    }
    return instantAt(calendarDateIn(new Date(at), ZONE), hour, ZONE);
  }

  /** Within hours, at the next quarter past. */
  soon(hours: number): Date {
    return new Date(Math.ceil((this.now.getTime() + hours * HOUR) / QUARTER) * QUARTER);
  }

  /** The next 18 December that is at least three weeks away: when the company has its holiday party. */
  partyDay(): CalendarDate {
    const threeWeeks = calendarDateIn(new Date(this.now.getTime() + 21 * 24 * HOUR), ZONE);
    const thisYear = `${this.today.slice(0, 4)}-12-18`;
    return thisYear >= threeWeeks ? thisYear : `${Number(this.today.slice(0, 4)) + 1}-12-18`;
  }
}
