import { RecompeteAfter, TroubleState } from '@bidwell/domain/engagement-trouble';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Move } from '../../jobs/job.results.js';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { Engagement } from '../engagements/engagement.entity.js';

registerEnumType(TroubleState, { name: 'TroubleState', description: 'Where awarded work in trouble stands.' });
registerEnumType(RecompeteAfter, {
  name: 'RecompeteAfter',
  description: 'After what awarded work may be ended for cause and asked for anew.',
});

@ObjectType({ description: 'Something that may be named as wrong with awarded work.' })
export class TroubleGround {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What it is, and how it went wrong: "First draft in 3 working days (missed)".' })
  label: string;
}

@ObjectType({
  description:
    'Awarded work in trouble: a cure period, and what came of it. Seen by both sides and by leaders and administrators who speak for no bidder.',
})
export class Trouble {
  @Field(() => ID)
  id: string;

  @Field(() => TroubleState)
  state: TroubleState;

  @Field(() => Instant)
  openedAt: Date;

  @Field({ description: 'What is wrong, and what would cure it.' })
  words: string;

  @Field(() => [String], { description: 'The promises and the work that were named, as they stood then.' })
  grounds: string[];

  @Field(() => CalendarDate, { description: 'The last day of the cure period.' })
  cureBy: string;

  @Field(() => CalendarDate, { description: 'When nothing is said until the end of this day, it counts as cured.' })
  silenceUntil: string;

  @Field(() => String, { nullable: true, description: 'What the bidder does about it. Null until it has said.' })
  plan: string | null;

  @Field(() => Instant, { nullable: true, description: 'Null until the bidder has answered with a plan.' })
  plannedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When it was cured. Null unless it was.' })
  curedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When the probation began. Null unless there is one.' })
  probationAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What was not cured.' })
  probationWords: string | null;

  @Field(() => String, { nullable: true, description: 'What must hold during the probation.' })
  probationTerms: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day of the probation.' })
  probationUntil: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the probation was passed. Null unless it was.' })
  passedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When the work was ended for cause. Null unless it was.' })
  endedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended.' })
  endWords: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The draft that asks for the rest. Null to everybody but the requester.',
  })
  newJobId: string | null;

  @Field(() => String, { nullable: true, description: 'How the bidder sees the ending. Null until it has said.' })
  answer: string | null;

  @Field(() => Instant, { nullable: true, description: 'Null until the bidder has answered the end.' })
  answeredAt: Date | null;

  @Field(() => [Move], { description: 'Every move of it, each with whether this viewer may make it now.' })
  moves: Move[];
}

export const TroubleResult = resultOf('TroubleResult', () => Engagement);
