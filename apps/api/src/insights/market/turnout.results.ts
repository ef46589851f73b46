import { participation } from '@bidwell/signal/participation';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { SideKind } from '../../awards/contests/contest-bidder.entity.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { CountedShare } from '../changes/changes.results.js';
import { Interval } from '../win-rate.js';

@ObjectType({ description: 'What those did who could have bid.' })
export class Answers {
  @Field(() => Int, { description: 'How often somebody could have bid.' })
  eligible: number;

  @Field(() => Int)
  bids: number;

  @Field(() => Int, { description: 'Said no, with a reason or without.' })
  declined: number;

  @Field(() => Int, { description: 'Said nothing.' })
  silent: number;

  @Field(() => Int, { description: 'Took a proposal back before the opening: that is no bid.' })
  withdrawn: number;
}

@ObjectType()
export class SideTurnout {
  @Field(() => SideKind)
  kind: SideKind;

  @Field(() => Answers)
  answers: Answers;
}

@ObjectType()
export class QuarterTurnout {
  @Field(() => CalendarDate, { description: 'The first day of the quarter of decision.' })
  from: string;

  @Field(() => SideKind)
  kind: SideKind;

  @Field(() => CountedShare, { description: 'Bids, of all that this side could have made.' })
  bids: CountedShare;
}

@ObjectType({ description: 'How much of the work of one kind a bidder bid for.' })
export class CategoryTurnout {
  @Field({ description: 'Empty when the record does not say.' })
  category: string;

  @Field(() => Int)
  eligible: number;

  @Field(() => Int)
  bids: number;
}

/** Ranges are worked out when asked for. */
@ObjectType({ description: 'How often one bidder shows up, and how much of all the work it could have had it wins.' })
export class BidderTurnout {
  @Field(() => ID, { description: 'Names the bidder in a ContestFilter.' })
  bidderKey: string;

  @Field()
  name: string;

  @Field(() => SideKind)
  kind: SideKind;

  @Field(() => Answers)
  answers: Answers;

  @Field(() => Int, { description: 'Jobs won of those it could have bid for, without a rival included.' })
  wins: number;

  @Field(() => Int, { description: 'Those among them in which nobody else stood: they say nothing about it.' })
  unrivalledWins: number;

  @Field(() => Float, { nullable: true, description: 'Mean field of its contests. Null without one.' })
  meanField: number | null;

  @Field(() => [CategoryTurnout], { description: 'Its mix of jobs, by name of the category.' })
  mix: CategoryTurnout[];

  @Field(() => CountedShare, { description: 'Bids of eligible jobs.' })
  get participation(): CountedShare {
    return new CountedShare(this.answers.bids, this.answers.eligible);
  }

  @Field(() => CountedShare, { description: 'Wins of eligible jobs.' })
  get reach(): CountedShare {
    return new CountedShare(this.wins, this.answers.eligible);
  }

  @Field(() => Interval, {
    nullable: true,
    description:
      'Between these lies the share it would win if it bid for everything: all that it left out lost, or all won. Null when it could bid for nothing.',
  })
  get reachBounds(): Interval | null {
    const { eligible, bids } = this.answers;
    return participation({ eligible, bids, wins: this.wins }).bounds;
  }
}

@ObjectType({ description: 'Why jobs were declined.' })
export class DeclineCount {
  @Field(() => SideKind)
  kind: SideKind;

  @Field({
    description: 'A DeclineReason in lower case words for our own, any text for imported ones. Empty: none given.',
  })
  reason: string;

  @Field(() => Int)
  declined: number;
}

@ObjectType({ description: 'Days from being asked to being decided.' })
export class CycleTime {
  @Field(() => Int, { description: 'Decided jobs of which both days are known.' })
  jobs: number;

  @Field(() => Int, { description: 'Half of them took so long at most.' })
  median: number;

  @Field(() => Int, { description: 'A quarter of them took so long at most.' })
  lower: number;

  @Field(() => Int, { description: 'Three quarters of them took so long at most. 999 stands for more, too.' })
  upper: number;
}

@ObjectType({ description: 'Whether bidders come.' })
export class Turnout {
  @Field(() => Int, { description: 'Decided jobs of which it is known who could have bid.' })
  listed: number;

  @Field(() => Int, { description: 'All decided jobs, and the bids they had.' })
  decided: number;

  @Field(() => Int)
  bids: number;

  @Field(() => CountedShare, { description: 'Decided jobs with a single bid.' })
  singleBid: CountedShare;

  @Field(() => CycleTime, { nullable: true, description: 'Null when of no job both days are known.' })
  cycle: CycleTime | null;

  @Field(() => [SideTurnout], { description: 'Internal first. A side that could bid for nothing is left out.' })
  sides: SideTurnout[];

  @Field(() => [QuarterTurnout], { description: 'Oldest first, internal before external.' })
  quarters: QuarterTurnout[];

  @Field(() => [BidderTurnout], { description: 'By name.' })
  bidders: BidderTurnout[];

  @Field(() => [DeclineCount], { description: 'The most frequent first.' })
  reasons: DeclineCount[];
}
