import { LossCause } from '@bidwell/domain/debrief-loss';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Job } from '../../jobs/job.entity.js';
import { Money } from '../../jobs/job.results.js';
import { connectionOf } from '../../platform/graphql/paging.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';

export enum OwnOutcome {
  WON = 'won',
  LOST = 'lost',
  NOBODY = 'nobody',
  WITHDRAWN_LATE = 'withdrawnLate',
  DISQUALIFIED = 'disqualified',
}
registerEnumType(OwnOutcome, {
  name: 'OwnOutcome',
  description: 'What became of an own bid.',
  valuesMap: {
    NOBODY: { description: 'Nobody was chosen.' },
    WITHDRAWN_LATE: { description: 'Withdrawn after the opening: counts as lost.' },
  },
});

@ObjectType({
  description: 'A decided contest, as one who bid in it may know it: its own bid, and what its debrief told.',
})
export class OwnContest {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Such as JOB-142.' })
  ref: string;

  @Field()
  title: string;

  @Field({ description: 'The kind of work. May be empty.' })
  category: string;

  @Field(() => CalendarDate)
  decidedOn: string;

  @Field(() => OwnOutcome)
  outcome: OwnOutcome;

  @Field(() => Money, { nullable: true, description: 'The own price. Null when none could be compared.' })
  price: Money | null;

  @Field(() => Job, { nullable: true, description: 'Null for contests decided before Bidwell.' })
  job: Job | null;

  @Field(() => Int, { nullable: true, description: 'How many proposals stood. Null where the debrief does not tell.' })
  field: number | null;

  @Field(() => String, { nullable: true, description: 'Where the price lay. Null where the debrief does not tell.' })
  priceBand: string | null;

  @Field(() => LossCause, { nullable: true, description: 'What cost most. Null where the debrief does not tell.' })
  cause: LossCause | null;
}

export const OwnContestConnection = connectionOf(OwnContest, 'OwnContest');
