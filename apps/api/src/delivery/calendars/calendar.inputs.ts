import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const DAYS = { message: 'Say of each of the seven days when it is open.' };
const SILENCE = { message: 'Enter 1 to 30 working days.' };

@ArgsType()
export class NewWorkingCalendar {
  @Field()
  @Length(1, 80, { message: 'Name this calendar in 1 to 80 characters.' })
  @WholeText()
  name: string;

  @Field()
  @MaxLength(80, { message: 'Enter a zone such as Europe/Lisbon.' })
  @WholeText()
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

@ArgsType()
export class CalendarIdInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no calendar.' })
  id: string;
}

@ArgsType()
export class GiveCalendarInput extends CalendarIdInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no department.' })
  departmentId: string;
}

@ArgsType()
export class CalendarHolidayInput extends CalendarIdInput {
  @Field(() => CalendarDate)
  day: string;
}

@ArgsType()
export class NewCalendarHoliday extends CalendarHolidayInput {
  @Field()
  @Length(1, 80, { message: 'Name this holiday in 1 to 80 characters.' })
  @WholeText()
  name: string;
}
