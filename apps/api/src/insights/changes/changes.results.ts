import { MINIMUM_CONTESTS, showable } from '@bidwell/signal/minimum';
import { wilsonInterval } from '@bidwell/signal/wilson';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { Interval } from '../win-rate.js';

@ObjectType({ description: 'So many of so many, and how much that says.' })
export class CountedShare {
  constructor(count: number, of: number) {
    this.count = count;
    this.of = of;
  }

  @Field(() => Int)
  readonly count: number;

  @Field(() => Int)
  readonly of: number;

  @Field(() => Interval, {
    nullable: true,
    description: `95% Wilson interval of the share. Null below ${MINIMUM_CONTESTS}: too few to say.`,
  })
  get interval(): Interval | null {
    return showable(this.of) === 'too few' ? null : wilsonInterval(this.count, this.of);
  }
}

@ObjectType({ description: 'A share over twelve full months, as it is now and as it was at the last visit.' })
export class ShareChange {
  @Field(() => CountedShare, { description: 'Over the twelve full months that ended last month.' })
  now: CountedShare;

  @Field(() => CountedShare, {
    nullable: true,
    description:
      'Over the twelve full months that had ended at the last visit. Null when no month has ended since, and on a first visit.',
  })
  before: CountedShare | null;
}

@ObjectType({ description: 'What changed in the company since a leader looked last.' })
export class Changes {
  @Field(() => Instant, { nullable: true, description: 'The last visit. Null on a first one.' })
  since: Date | string | null;

  @Field(() => CalendarDate, {
    description: 'From which day on decisions are counted as new: the day of the last visit, at most 90 days ago.',
  })
  from: string;

  @Field(() => Int, { description: 'Decided from that day on, with or without a winner.' })
  decided: number;

  @Field(() => CountedShare, { description: 'Contests decided from that day on that an internal team won.' })
  newWins: CountedShare;

  @Field(() => ShareChange, { description: 'Contests that an internal team won.' })
  internalWins: ShareChange;

  @Field(() => ShareChange, { description: 'Promises kept by teams and vendors, of those that fell due.' })
  promisesKept: ShareChange;

  @Field(() => [String], {
    description: 'What differs beyond chance, in sentences; that there is nothing, if so. Empty on a first visit.',
  })
  findings: string[];
}

/** What is counted; the findings are worked out from it. */
export type ChangeCounts = Omit<Changes, 'findings'>;
