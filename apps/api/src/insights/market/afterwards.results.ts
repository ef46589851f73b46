import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SideKind } from '../../awards/contests/contest-bidder.entity.js';
import { CountedShare } from '../changes/changes.results.js';
import { Interval } from '../win-rate.js';

export enum KeptStanding {
  ABOVE = 'above',
  LEVEL = 'level',
  BELOW = 'below',
}
registerEnumType(KeptStanding, {
  name: 'KeptStanding',
  description: 'How many promises a bidder keeps, beside all bidders together.',
  valuesMap: {
    ABOVE: { description: 'Its whole range is above what all keep.' },
    LEVEL: { description: 'Its range holds what all keep: no difference that we could tell.' },
    BELOW: { description: 'Its whole range is below what all keep.' },
  },
});

@ObjectType({ description: 'What became of a bidder’s work. Three lines, never one score.' })
export class BidderAfterwards {
  @Field(() => ID, { description: 'Names the bidder in a ContestFilter.' })
  bidderKey: string;

  @Field()
  name: string;

  @Field(() => SideKind)
  kind: SideKind;

  @Field(() => CountedShare, {
    description: 'Contests of requesters who knew its work, in which it stood, and those of them it won.',
  })
  comeBack: CountedShare;

  @Field(() => CountedShare, { description: 'Promises that fell due, and those kept.' })
  kept: CountedShare;

  @Field(() => Interval, {
    nullable: true,
    description:
      'Range of the share kept, drawn towards what all bidders keep, the more the fewer cases stand behind it. Null below 10.',
  })
  keptRange: Interval | null;

  @Field(() => KeptStanding, { nullable: true, description: 'Null below 10 promises, or where all cannot be known.' })
  keptStanding: KeptStanding | null;

  @Field(() => CountedShare, { description: 'Deliveries with a promised day, and those on that day or before.' })
  onTime: CountedShare;

  @Field(() => CountedShare, {
    description: 'Deliveries of which both prices are known, at the accepted price or below.',
  })
  atPrice: CountedShare;

  @Field(() => CountedShare, { description: 'Deliveries accepted, and those without rework.' })
  withoutRework: CountedShare;

  @Field(() => CountedShare, { description: 'Requesters asked how it went, and those who said.' })
  answered: CountedShare;

  @Field(() => CountedShare, {
    nullable: true,
    description:
      'Of those who said, how many called it good or amazing. Null below 10 answers, or fewer than 4 in 10 of those asked.',
  })
  satisfied: CountedShare | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is chosen beside what was delivered, in words. Null for vendors.',
  })
  standing: string | null;

  @Field({ description: 'For two quarters chosen more often while it kept a smaller share of its promises.' })
  isNameAheadOfWork: boolean;
}

@ObjectType({ description: 'Whether requesters come back, and whether promises are kept. Of our own contests only.' })
export class Afterwards {
  @Field(() => CountedShare, { description: 'All teams together.' })
  comeBackInside: CountedShare;

  @Field(() => CountedShare, { description: 'All vendors together.' })
  comeBackOutside: CountedShare;

  @Field(() => CountedShare)
  keptInside: CountedShare;

  @Field(() => CountedShare)
  keptOutside: CountedShare;

  @Field(() => [BidderAfterwards], { description: 'By name. Bidders of whom nothing is known yet are left out.' })
  bidders: BidderAfterwards[];
}
