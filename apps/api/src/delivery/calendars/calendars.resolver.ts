import type { Viewer } from '@bidwell/domain/permissions';
import { Args, ArgsType, Field, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { NewWorkingCalendar } from './calendar.inputs.js';
import { WorkingCalendar, WorkingCalendarResult } from './calendar.results.js';
import { Calendars } from './calendars.service.js';

@ArgsType()
export class ChangeWorkingCalendarInput extends NewWorkingCalendar {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no calendar.' })
  id: string;
}

@Resolver()
export class CalendarsResolver {
  constructor(private readonly calendars: Calendars) {}

  @Query(() => [WorkingCalendar], { description: 'When people work, the company’s calendar first.' })
  workingCalendars(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<WorkingCalendar[]> {
    return this.calendars.all(viewer, selectionOf(info));
  }

  @Mutation(() => WorkingCalendarResult, {
    description:
      'Changes when people work. Clocks that run keep the hours they started with. Refusals: CALENDAR_UNFINISHED, NAME_TAKEN, NOT_FOUND.',
  })
  async changeWorkingCalendar(
    @Args() input: ChangeWorkingCalendarInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkingCalendar> {
    await this.calendars.change(input);
    return this.calendars.one(input.id, viewer, selectionOf(info));
  }
}
