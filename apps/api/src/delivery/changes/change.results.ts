import { ChangeState } from '@bidwell/domain/engagement-change';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Money, Move } from '../../jobs/job.results.js';
import { Person } from '../../people/person.entity.js';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { Engagement } from '../engagements/engagement.entity.js';

registerEnumType(ChangeState, { name: 'ChangeState', description: 'Where a change of awarded work stands.' });

@ObjectType({
  description:
    'A change of awarded work that one side proposed, and what became of it. Seen by who sees the engagement.',
})
export class EngagementChange {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Counted from 1, in the order in which they were proposed.' })
  number: number;

  @Field({ description: '`requester` or `bidder`: which side proposed it.' })
  side: string;

  @Field(() => Person)
  proposedBy: Person;

  @Field(() => Instant)
  proposedAt: Date;

  @Field()
  what: string;

  @Field()
  why: string;

  @Field(() => Money, { description: 'What it adds to the price. Below 0 it becomes cheaper.' })
  priceEffect: Money;

  @Field(() => CalendarDate, { nullable: true, description: 'The new last day of the work. Null: it stays.' })
  endsOn: string | null;

  @Field(() => String, { nullable: true, description: 'The milestone that moves. Null: none does.' })
  milestoneTitle: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'To which day that milestone moves.' })
  milestoneDueOn: string | null;

  @Field(() => CalendarDate, { description: 'The last day for the answer.' })
  answerBy: string;

  @Field(() => ChangeState)
  state: ChangeState;

  @Field({ description: 'What the other side said. May be empty.' })
  words: string;

  @Field(() => Instant, { nullable: true, description: 'When the other side accepted. Null unless it did.' })
  acceptedAt: Date | null;

  @Field(() => Person, { nullable: true, description: 'Null unless the other side accepted.' })
  acceptedBy: Person | null;

  @Field(() => Person, { nullable: true, description: 'Who approves it, or did. Null: nobody has to.' })
  approver: Person | null;

  @Field({ description: 'What the approver said. May be empty.' })
  approvalWords: string;

  @Field(() => Instant, { nullable: true, description: 'Null until it is accepted, refused or withdrawn.' })
  settledAt: Date | null;

  @Field(() => Person, { nullable: true, description: 'Null until it is accepted, refused or withdrawn.' })
  settledBy: Person | null;

  @Field(() => [Move], { description: 'Every move of the change, each with whether this viewer may make it now.' })
  moves: Move[];
}

export const ChangeResult = resultOf('ChangeResult', () => Engagement);
