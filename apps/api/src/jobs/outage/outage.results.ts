import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';

@ObjectType({
  description:
    'An outage of Bidwell that took more than a minute of the half hour before a deadline, and what became of the offer to give everybody more time.',
})
export class DeadlineOutage {
  @Field(() => Instant, {
    description: 'The last moment at which Bidwell was known to be ready, exact to five seconds.',
  })
  from: Date;

  @Field(() => Instant, { description: 'The first moment at which it was ready again.' })
  until: Date;

  @Field(() => Int, { description: 'How many hours everybody invited would get, or got.' })
  hours: number;

  @Field(() => Instant, {
    description:
      'Until when more time can be given: half an hour after the last outage that touches this deadline, and the deadline at least. Nothing is opened before, unless the deadline is moved.',
  })
  offeredUntil: Date;

  @Field(() => Instant, { nullable: true, description: 'When the requester asked for more time. Null until then.' })
  askedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When a second person agreed. Null until then.' })
  agreedAt: Date | null;
}
