import { Field, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';
import { resultOf } from '../../platform/graphql/result.js';

@ObjectType({ description: 'The viewer’s own calendar at a secret address.' })
export class CalendarFeed {
  @Field(() => Instant, { description: 'When the address was made.' })
  madeAt: Date;

  @Field(() => Instant, { nullable: true, description: 'When a calendar last read it. Null: never.' })
  readAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The address. Whoever has it reads the calendar. Null except in the answer that made it.',
  })
  url: string | null;
}

export const CalendarFeedResult = resultOf('CalendarFeedResult', () => CalendarFeed);
