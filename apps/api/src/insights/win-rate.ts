import { contestsIn, expectedWins, type EqualChance } from '@bidwell/signal/expected-wins';
import { liftInterval } from '@bidwell/signal/lift-interval';
import { MINIMUM_CONTESTS, showable } from '@bidwell/signal/minimum';
import { wilsonInterval } from '@bidwell/signal/wilson';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A range that holds the true value 95 times in 100.' })
export class Interval {
  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;
}

const BELOW = `Null below ${MINIMUM_CONTESTS} contests: too few to say.`;

/** Worked out when asked for: a page that shows no range pays for none. */
@ObjectType({ description: 'How often a bidder or a side was chosen, and how much that says.' })
export class WinRate {
  /** Where it stood: what it lost by falling out could not be won by lot either. */
  private readonly standing: readonly EqualChance[];

  /** `own` is 0 for contests in which every bid of it fell out between opening and decision. */
  constructor(chances: readonly EqualChance[], wins: number) {
    this.standing = chances.filter(({ own }) => own > 0);
    this.n = contestsIn(chances);
    this.fellOut = this.n - contestsIn(this.standing);
    this.wins = wins;
  }

  @Field(() => Int, { description: 'Contests bid in, that had a rival and a winner.' })
  readonly n: number;

  @Field(() => Int, {
    description:
      'How many of them were lost by withdrawing after the opening or by disqualification: in the rate, not in the expected wins.',
  })
  readonly fellOut: number;

  @Field(() => Int)
  readonly wins: number;

  @Field(() => Float, { nullable: true, description: `Share of contests won, 0 to 1. ${BELOW}` })
  get rate(): number | null {
    return this.isTooFew ? null : this.wins / this.n;
  }

  @Field(() => Interval, { nullable: true, description: `95% Wilson interval of the rate. ${BELOW}` })
  get interval(): Interval | null {
    return this.isTooFew ? null : wilsonInterval(this.wins, this.n);
  }

  @Field(() => Float, { description: 'Wins if requesters drew lots: the sum of 1/n over the contests.' })
  get expected(): number {
    return expectedWins(this.standing);
  }

  @Field(() => Float, {
    nullable: true,
    description: `Wins as a multiple of the expected wins; 1 is as by lot. ${BELOW}`,
  })
  get lift(): number | null {
    return this.isTooFewStanding ? null : this.wins / this.expected;
  }

  @Field(() => Interval, { nullable: true, description: `95% range of the lift, exact. ${BELOW}` })
  get liftInterval(): Interval | null {
    return this.isTooFewStanding ? null : liftInterval(this.wins, this.standing);
  }

  private get isTooFew(): boolean {
    return showable(this.n) === 'too few';
  }

  private get isTooFewStanding(): boolean {
    return showable(this.n - this.fellOut) === 'too few';
  }
}
