import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../../people/person.entity.js';
import { Instant } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'A decision after which somebody heard nothing of its own proposal.' })
export class DebriefGap {
  @Field(() => ID)
  jobId: string;

  @Field({ description: 'Such as JOB-142.' })
  reference: string;

  @Field()
  title: string;

  @Field(() => Person)
  requester: Person;

  @Field(() => Instant)
  toldAt: Date;

  @Field(() => Int, { description: 'How many bidders were told nothing of their own.' })
  untold: number;
}
