import { HomeSide } from '@bidwell/domain/home-order';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Job } from '../jobs/job.entity.js';
import { Instant } from '../platform/graphql/scalars.js';
import { Notification } from './notification.entity.js';

registerEnumType(HomeSide, {
  name: 'HomeSide',
  description: 'In which of its parts a person is asked.',
  valuesMap: {
    REQUESTER: { description: 'As who has work done, judges or approves it.' },
    BIDDER: { description: 'As who does the work.' },
    LEADER: { description: 'As who leads or administers the company.' },
  },
});

export const HomeMark = { DONE: 'done', SAVED: 'saved', MUTED: 'muted' } as const;
export type HomeMark = (typeof HomeMark)[keyof typeof HomeMark];

registerEnumType(HomeMark, {
  name: 'HomeMark',
  description: 'How a person put away a thing that waits.',
  valuesMap: {
    DONE: { description: 'Dealt with: away until it says something else, or is due in a day.' },
    SAVED: { description: 'For later: on the saved list until it says something else, or is due in a day.' },
    MUTED: { description: 'Not wanted: away for good, unless its deadline comes nearer.' },
  },
});

@ObjectType({ description: 'One thing that waits for the viewer.' })
export class NeededAction {
  @Field({ description: 'What it is called for as long as it waits: `choose:` and an id.' })
  key: string;

  @Field(() => HomeSide, { description: 'In which of the viewer’s parts it waits.' })
  side: HomeSide;

  @Field({ description: 'The action’s verb, for its button.' })
  verb: string;

  @Field({ description: 'What to do, in words.' })
  text: string;

  @Field({ description: 'Where to do it: a path of this site.' })
  path: string;

  @Field(() => Instant, { nullable: true, description: 'By when. Null when no clock runs.' })
  due: Date | string | null;

  @Field(() => HomeMark, { nullable: true, description: 'How the viewer put it away. Null while it is not.' })
  mark: HomeMark | null;

  @Field(() => Job, { nullable: true })
  job: Job | null;
}

@ObjectType({ description: 'How much waits in one part of the viewer.' })
export class HomeSideCount {
  @Field(() => HomeSide)
  side: HomeSide;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'What needs the viewer now, and what happened lately.' })
export class Home {
  @Field(() => [NeededAction], {
    description: 'By consequence, then by deadline, at most 50. Empty when nothing waits.',
  })
  needsYou: NeededAction[];

  @Field(() => [NeededAction], { description: 'What was saved for later and waits on, in the same order.' })
  saved: NeededAction[];

  @Field(() => [NeededAction], { description: 'What was muted, or marked as done and is not: in the same order.' })
  putAway: NeededAction[];

  @Field(() => [HomeSideCount], {
    description: 'The parts that the viewer has, each with how much waits in it, whichever part was asked for.',
  })
  sides: HomeSideCount[];

  @Field(() => Instant, {
    nullable: true,
    description: 'The next deadline of a job the viewer takes part in. Null when none lies ahead.',
  })
  nextDeadline: Date | string | null;

  @Field(() => [Notification], { description: 'The latest 30, newest first.' })
  notifications: Notification[];
}
