import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Goal } from '../../goals/goal.entity.js';
import { Job } from '../../jobs/job.entity.js';
import { Department } from '../../people/department.entity.js';
import { connectionOf } from '../../platform/graphql/paging.js';
import { CalendarDate, Instant, MinorUnits } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'What the work for a goal costs, in one currency. Sums in minor units.' })
export class GoalSpend {
  @Field({ description: 'ISO 4217.' })
  currency: string;

  @Field(() => Int, { description: 'How many jobs were awarded in it.' })
  awarded: number;

  @Field(() => MinorUnits, { description: 'What was agreed for them.' })
  agreed: number;

  @Field(() => MinorUnits, { description: 'What accepted changes added to it. Below 0 where they took away.' })
  changed: number;

  @Field(() => Int, { description: 'For how many of them it is on record what they cost in the end.' })
  reported: number;

  @Field(() => MinorUnits, { description: 'What was agreed for those, changes included.' })
  reportedAgreed: number;

  @Field(() => MinorUnits, { description: 'What those cost in the end.' })
  reportedSpend: number;
}

@ObjectType({ description: 'The jobs of a goal in one month.' })
export class GoalMonth {
  @Field(() => CalendarDate, { description: 'Its first day.' })
  month: string;

  @Field(() => Int)
  published: number;

  @Field(() => Int)
  awarded: number;
}

@ObjectType({
  description:
    'What was done for a goal in the last twelve months, this one included; or for none, where jobs say why none fits.',
})
export class GoalRollUp {
  @Field(() => Goal, { nullable: true, description: 'Null: the jobs that name no goal.' })
  goal: Goal | null;

  @Field(() => Int, { description: 'Jobs published, without those that were cancelled.' })
  published: number;

  @Field(() => Int, { description: 'Jobs for which somebody was chosen.' })
  awarded: number;

  @Field(() => Int, { description: 'Of those, how many ended with a line on what they did for the customer outside.' })
  lines: number;

  @Field(() => Boolean, {
    description:
      'Whether the viewer may know the sums: leaders and administrators always, other employees from 5 awarded jobs in a currency on, people who speak for a bidder never.',
  })
  showsSpend: boolean;

  @Field(() => [GoalSpend], { description: 'By currency. Only those that the viewer may know.' })
  spend: GoalSpend[];

  @Field(() => [GoalMonth], { description: 'Months in which there was something, oldest first.' })
  months: GoalMonth[];
}

@ObjectType({ description: 'What one piece of work did for the customer outside, as its requester says.' })
export class CustomerLine {
  @Field(() => ID)
  id: string;

  @Field()
  line: string;

  @Field(() => Instant)
  recordedAt: Date;

  @Field(() => Department, { description: 'Whose work it was for.' })
  department: Department;

  @Field(() => Job, { nullable: true, description: 'The job. Null where it does not exist for this viewer.' })
  job: Job | null;
}

export const CustomerLineConnection = connectionOf(CustomerLine, 'CustomerLine');
