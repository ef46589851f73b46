import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'So many of so many: the share is the reader’s to judge.' })
export class Tally {
  @Field(() => Int)
  count: number;

  @Field(() => Int, { description: 'Of how many. 0: nothing to tell yet.' })
  of: number;
}

@ObjectType({ description: 'How the requester has treated bidders in all of their jobs so far.' })
export class RequesterConduct {
  @Field(() => Tally, { description: 'Decided jobs in which somebody was chosen.' })
  awarded: Tally;

  @Field(() => Tally, { description: 'Published jobs that were cancelled.' })
  cancelled: Tally;

  @Field(() => Tally, { description: 'Jobs decided by the day promised; those overdue count as not.' })
  decidedInTime: Tally;

  @Field(() => Tally, {
    description: 'Questions answered by the end of the next working day; those never answered count as not.',
  })
  answeredInTime: Tally;

  @Field(() => Tally, { description: 'Decisions after which everybody who was not chosen heard why.' })
  debriefed: Tally;

  @Field(() => Tally, {
    description: 'Decisions after which no question about a debrief waited longer than five working days.',
  })
  followUpsInTime: Tally;
}
