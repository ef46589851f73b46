import { Field, ObjectType } from '@nestjs/graphql';
import { Person } from '../people/person.entity.js';
import { Instant } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'What a goal said until its words were changed.' })
export class GoalWords {
  @Field()
  title: string;

  @Field()
  customerBenefit: string;

  @Field(() => Instant, { description: 'Until when it said so.' })
  replacedAt: Date;

  @Field(() => Person, {
    nullable: true,
    description: 'Who changed it. Null to vendors, and when it was changed outside Bidwell.',
  })
  replacedBy: Person | null;
}
