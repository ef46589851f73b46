import { DriftSide } from '@bidwell/domain/drift-words';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';

registerEnumType(DriftSide, {
  name: 'DriftSide',
  description: 'Whether a team is chosen less often (FALL) or more often (RISE) than its own past predicts.',
});

@ObjectType({ description: 'What else is different since a change began, in words. The alarm says look, never why.' })
export class AroundAlarm {
  @Field(() => [String], { description: 'Prices, times, fields, work and rivals, each as it was and as it is.' })
  changes: string[];

  @Field(() => String, {
    nullable: true,
    description: 'How many people joined and left within 45 days of that day. Null: nobody.',
  })
  members: string | null;
}

@ObjectType({
  description: 'A team is chosen less or more often than its own past predicts, and chance seldom says so.',
})
export class DriftAlarm {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'Names the team in a ContestFilter.' })
  bidderKey: string;

  @Field({ description: 'The name of the team.' })
  name: string;

  @Field(() => DriftSide)
  side: DriftSide;

  @Field({ description: 'What happened and how often chance alone says so.' })
  sentence: string;

  @Field(() => CalendarDate, { description: 'Day of the contest at which the evidence passed the limit.' })
  raisedOn: string;

  @Field(() => CalendarDate, { description: 'When the change probably began.' })
  beganOn: string;

  @Field(() => CalendarDate, { description: 'The last day that is counted.' })
  seenOn: string;

  @Field(() => Int, { description: 'Contests the team stood in since the change began.' })
  bids: number;

  @Field(() => Int)
  wins: number;

  @Field(() => Float, { description: 'Wins that the team’s own past predicts.' })
  expected: number;

  @Field(() => AroundAlarm)
  around: AroundAlarm;

  @Field(() => String, { nullable: true, description: 'What the team says to it. Null while it has said nothing.' })
  teamNote: string | null;

  @Field(() => String, { nullable: true, description: 'What the leader found who closed it. Null while it is open.' })
  closing: string | null;

  @Field(() => String, { nullable: true, description: 'Who closed it. Null while it is open.' })
  closedBy: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'Null while it is open. The watch begins anew on the day after.',
  })
  closedAt: Date | null;
}

export const DriftAlarmResult = resultOf('DriftAlarmResult', () => DriftAlarm);

@ObjectType({
  description:
    'A change of one’s own team: an early sign, which nobody else reads, or an alarm that leadership reads too.',
})
export class OwnAlarm {
  @Field(() => ID)
  id: string;

  @Field({ description: 'An early sign. False: leadership reads it too.' })
  isEarly: boolean;

  @Field(() => DriftSide)
  side: DriftSide;

  @Field()
  sentence: string;

  @Field(() => CalendarDate)
  raisedOn: string;

  @Field(() => String, { nullable: true, description: 'What one’s own team says to it. Null: nothing yet.' })
  teamNote: string | null;

  @Field(() => String, { nullable: true, description: 'What leadership found. Null while it is open.' })
  closing: string | null;
}

export const OwnAlarmResult = resultOf('OwnAlarmResult', () => OwnAlarm);
