import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import {
  CalendarHolidayInput,
  CalendarIdInput,
  GiveCalendarInput,
  NewCalendarHoliday,
  NewWorkingCalendar,
} from './calendar.inputs.js';
import { WorkingCalendar, WorkingCalendarResult } from './calendar.results.js';
import { Calendars } from './calendars.service.js';
import { OwnCalendars } from './own-calendars.js';

/** Calendars of departments that work elsewhere, or at other hours. */
@Resolver()
export class OwnCalendarsResolver {
  constructor(
    private readonly own: OwnCalendars,
    private readonly calendars: Calendars,
  ) {}

  @Mutation(() => WorkingCalendarResult, {
    description: 'Adds a calendar beside the company’s. Refusals: CALENDAR_UNFINISHED, NAME_TAKEN.',
  })
  async addWorkingCalendar(
    @Args() wish: NewWorkingCalendar,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkingCalendar> {
    return this.calendars.one(await this.own.add(wish), viewer, selectionOf(info));
  }

  @Mutation(() => WorkingCalendarResult, {
    description: 'Removes a calendar that nothing counts by, and gives it one last time. Refusals: IN_USE, NOT_FOUND.',
  })
  async removeWorkingCalendar(
    @Args() { id }: CalendarIdInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkingCalendar> {
    const calendar = await this.calendars.one(id, viewer, selectionOf(info));
    await this.own.remove(id);
    return calendar;
  }

  @Mutation(() => WorkingCalendarResult, {
    description: 'Says by which calendar a department’s jobs count, from the next award on. Refusals: NOT_FOUND.',
  })
  async giveWorkingCalendar(
    @Args() { id, departmentId }: GiveCalendarInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkingCalendar> {
    await this.own.give(departmentId, id);
    return this.calendars.one(id, viewer, selectionOf(info));
  }

  @Mutation(() => WorkingCalendarResult, {
    description: 'Adds a holiday of this calendar alone. Refusals: NAME_MISSING, DAY_TAKEN, NOT_FOUND.',
  })
  async addCalendarHoliday(
    @Args() { id, day, name }: NewCalendarHoliday,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkingCalendar> {
    await this.own.addHoliday(id, day, name);
    return this.calendars.one(id, viewer, selectionOf(info));
  }

  @Mutation(() => WorkingCalendarResult, { description: 'Takes a holiday of this calendar away. Refusals: NOT_FOUND.' })
  async removeCalendarHoliday(
    @Args() { id, day }: CalendarHolidayInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkingCalendar> {
    await this.own.removeHoliday(id, day);
    return this.calendars.one(id, viewer, selectionOf(info));
  }
}
