import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Person } from '../../people/person.entity.js';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'What leaders know of a day and a figure does not: shown on every chart over time.' })
export class InsightNote {
  @Field(() => ID)
  id: string;

  @Field(() => CalendarDate)
  day: string;

  @Field()
  words: string;

  @Field(() => ID, { nullable: true, description: 'The bidder it is about. Null: everybody.' })
  bidderKey: string | null;

  @Field(() => String, { nullable: true, description: 'The name of that bidder. Null: everybody.' })
  bidderName: string | null;

  @Field(() => Person)
  madeBy: Person;

  @Field(() => Instant)
  madeAt: Date;
}

export const InsightNoteResult = resultOf('InsightNoteResult', () => InsightNote);
