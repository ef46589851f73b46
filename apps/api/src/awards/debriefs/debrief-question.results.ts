import { DebriefOutcome } from '@bidwell/domain/debrief';
import { Usefulness } from '@bidwell/domain/debrief-follow-up';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Bidder } from '../../bidders/bidder.entity.js';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { Debrief } from './debrief.entity.js';

@ObjectType({ description: 'The one question that a bidder may ask about its debrief. Only the two of them read it.' })
export class DebriefQuestion {
  @Field(() => ID)
  id: string;

  @Field()
  words: string;

  @Field(() => Instant)
  askedAt: Date;

  @Field(() => CalendarDate, { description: 'The last day for the answer: five working days later.' })
  dueOn: string;

  @Field(() => String, { nullable: true, description: 'Null until the requester answers.' })
  answer: string | null;

  @Field(() => Instant, { nullable: true, description: 'Null until the requester answers.' })
  answeredAt: Date | null;
}

@ObjectType({ description: 'A debrief as the requester sees it afterwards.' })
export class ToldDebrief {
  @Field(() => ID)
  proposalId: string;

  @Field(() => Bidder)
  bidder: Bidder;

  @Field(() => DebriefOutcome)
  outcome: DebriefOutcome;

  @Field({ description: 'What was written to this bidder alone. May be empty.' })
  ownWords: string;

  @Field({ description: 'Whether it says nothing about this bidder’s proposal. It counts in the requester’s conduct.' })
  isEmpty: boolean;

  @Field(() => Usefulness, { nullable: true, description: 'What the bidder found of it. Null until said.' })
  usefulness: Usefulness | null;

  @Field({ description: 'What the bidder added to that. May be empty.' })
  usefulnessWords: string;

  @Field(() => DebriefQuestion, { nullable: true, description: 'Null when the bidder asked nothing.' })
  question: DebriefQuestion | null;
}

export const DebriefResult = resultOf('DebriefResult', () => Debrief);
export const DebriefQuestionResult = resultOf('DebriefQuestionResult', () => DebriefQuestion);
