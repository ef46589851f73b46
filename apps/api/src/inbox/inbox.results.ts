import type { HomeSide } from '@bidwell/domain/home-order';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Job } from '../jobs/job.entity.js';
import { Instant } from '../platform/graphql/scalars.js';
import { Notification } from './notification.entity.js';

const HomeSides = { requester: 'requester', bidder: 'bidder', leader: 'leader' } as const satisfies {
  [S in HomeSide]: S;
};

registerEnumType(HomeSides, {
  name: 'HomeSide',
  description: 'In which of its parts a person is asked.',
  valuesMap: {
    requester: { description: 'As who has work done, judges or approves it.' },
    bidder: { description: 'As who does the work.' },
    leader: { description: 'As who leads or administers the company.' },
  },
});

@ObjectType({ description: 'One thing that waits for the viewer.' })
export class NeededAction {
  @Field({ description: 'What it is called for as long as it waits: `choose:` and an id.' })
  key: string;

  @Field(() => HomeSides, { description: 'In which of the viewer’s parts it waits.' })
  side: HomeSide;

  @Field({ description: 'The action’s verb, for its button.' })
  verb: string;

  @Field({ description: 'What to do, in words.' })
  text: string;

  @Field({ description: 'Where to do it: a path of this site.' })
  path: string;

  @Field(() => Instant, { nullable: true, description: 'By when. Null when no clock runs.' })
  due: Date | string | null;

  @Field(() => Job, { nullable: true })
  job: Job | null;
}

@ObjectType({ description: 'What needs the viewer now, and what happened lately.' })
export class Home {
  @Field(() => [NeededAction], { description: 'By consequence, then by deadline. Empty when nothing waits.' })
  needsYou: NeededAction[];

  @Field(() => Instant, {
    nullable: true,
    description: 'The next deadline of a job the viewer takes part in. Null when none lies ahead.',
  })
  nextDeadline: Date | string | null;

  @Field(() => [Notification], { description: 'The latest 30, newest first.' })
  notifications: Notification[];
}
