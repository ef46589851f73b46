import type { Viewer } from '@bidwell/domain/permissions';
import { Args, ArgsType, Field, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../platform/permission/allow.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { WorkingCalendar, WorkingCalendarResult } from './calendar.results.js';
import { Calendars } from './calendars.service.js';

const DAYS = { message: 'Say of each of the seven days when it is open.' };
const SILENCE = { message: 'Enter 1 to 30 working days.' };

@ArgsType()
export class ChangeWorkingCalendarInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no calendar.' })
  id: string;

  @Field()
  @Length(1, 80, { message: 'Name this calendar in 1 to 80 characters.' })
  name: string;

  @Field()
  @MaxLength(80, { message: 'Enter a zone such as Europe/Lisbon.' })
  zone: string;

  @Field(() => [String], { description: 'Monday first, each like `09:00-12:30, 13:30-17:30`; empty: closed.' })
  @ArrayMinSize(7, DAYS)
  @ArrayMaxSize(7, DAYS)
  @MaxLength(100, { each: true, message: 'Write hours like 09:00-12:30, 13:30-17:30.' })
  week: string[];

  @Field(() => Int)
  @Min(1, SILENCE)
  @Max(30, SILENCE)
  silenceDays: number;
}

@Resolver()
export class CalendarsResolver {
  constructor(private readonly calendars: Calendars) {}

  @Allow('employee')
  @Query(() => [WorkingCalendar], { description: 'When people work, the company’s calendar first.' })
  workingCalendars(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<WorkingCalendar[]> {
    return this.calendars.all(viewer, selectionOf(info));
  }

  @Allow('administrator')
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
