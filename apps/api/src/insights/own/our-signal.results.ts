import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { SideKind } from '../../awards/contests/contest-bidder.entity.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { SignalFigure, SignalLosses, SignalPar, SignalQuarter } from '../runs/signal.results.js';
import { Interval } from '../win-rate.js';

@ObjectType({ description: 'How often requesters gave a reason for choosing another.' })
export class StatedReason {
  @Field({ description: 'As it was stated to everybody who lost.' })
  reason: string;

  @Field(() => Int, { description: 'One loss may have several reasons.' })
  losses: number;
}

@ObjectType({ description: 'What a change of price or date in all bids would bring, by the model.' })
export class GeneralChange {
  @Field({ description: 'price or date.' })
  term: string;

  @Field(() => Float, { description: 'By how much lower or sooner: 0.1 for a tenth.' })
  by: number;

  @Field(() => Int, { description: 'Wins in 100 bids, more than as it bid.' })
  gain: number;
}

@ObjectType({ description: 'What would have won the contests that were lost by least. Means over ten losses or more.' })
export class WhatWouldHaveWon {
  @Field(() => Int, { description: 'Losses in the run.' })
  losses: number;

  @Field(() => Int, { description: 'Those in which the bid was level with the chosen one or ahead: chance decided.' })
  level: number;

  @Field(() => Int, { description: 'Those of the others that the means are over. 0: fewer than ten.' })
  nearest: number;

  @Field(() => Float, {
    nullable: true,
    description: 'By how much lower the price would have been level with the chosen bid, 0.06 for 6%. Null: no remedy.',
  })
  lowerPrice: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'By how much sooner the date, as a share of the days promised. Null: no remedy that could be shown.',
  })
  soonerDate: number | null;

  @Field(() => [GeneralChange])
  changes: GeneralChange[];
}

@ObjectType({ description: 'What a team is told of the signal: rounded, and never of fewer than ten contests.' })
export class OwnSignal {
  @Field(() => [SignalFigure], { description: 'The headline first; kinds of work from 30 bids on.' })
  figures: SignalFigure[];

  @Field(() => SignalPar, { nullable: true, description: 'Null below 10 bids.' })
  par: SignalPar | null;

  @Field(() => [SignalQuarter], { description: 'Quarters that are over, with 10 bids or more. Oldest first.' })
  quarters: SignalQuarter[];

  @Field(() => SignalLosses, { nullable: true, description: 'Without labels. Null below 30 bids and 5 losses.' })
  losses: SignalLosses | null;
}

@ObjectType({ description: 'What a bidder is told of its own contests. Published once, and not changed afterwards.' })
export class OwnCard {
  @Field(() => Instant)
  publishedAt: Date;

  @Field(() => CalendarDate, { description: 'The first of a month.' })
  firstDay: string;

  @Field(() => CalendarDate, { description: 'The day of the newest contest that the run knew.' })
  lastDay: string;

  @Field(() => Int, { description: 'Contests bid in, that had a rival and a winner.' })
  bids: number;

  @Field(() => Int)
  wins: number;

  @Field(() => Interval, {
    nullable: true,
    description: '95% Wilson interval of the share won. Null below 10 contests.',
  })
  interval: Interval | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean number of bidders, itself included. Null below 10 contests.',
  })
  meanField: number | null;

  @Field(() => Float, { nullable: true, description: 'Wins if requesters drew lots. Null below 10 contests.' })
  expected: number | null;

  @Field(() => Float, { nullable: true, description: 'Wins / expected. Null below 10 contests.' })
  lift: number | null;

  @Field(() => Interval, { nullable: true, description: '95% range of the lift, exact. Null below 10 contests.' })
  liftInterval: Interval | null;

  @Field(() => Int, { nullable: true, description: 'Contests it was invited to. Null when nobody recorded it.' })
  invited: number | null;

  @Field(() => Int, { nullable: true, description: 'Those it bid in. Null with the invitations.' })
  answered: number | null;

  @Field(() => Int, { nullable: true, description: 'Those it declined; the others it left without a word.' })
  declined: number | null;

  @Field(() => Int, { description: 'Requesters behind the wins, as far as the record names them.' })
  requesters: number;

  @Field(() => Float, { description: 'How many equal requesters the wins really stand on. 0 without any.' })
  breadth: number;

  @Field(() => [StatedReason], { nullable: true, description: 'The most frequent first. Null below 5 losses.' })
  reasons: StatedReason[] | null;

  @Field(() => OwnSignal, { nullable: true, description: 'Null for vendors, and while the company has no signal.' })
  signal: OwnSignal | null;

  @Field(() => WhatWouldHaveWon, { nullable: true, description: 'Null for vendors, and below ten losses.' })
  wouldHaveWon: WhatWouldHaveWon | null;
}

@ObjectType({ description: 'How the viewer’s own team or firm stands, and nobody else’s.' })
export class OurSignal {
  @Field(() => SideKind)
  kind: SideKind;

  @Field(() => Int, { description: 'Own bids decided within 24 months, with or without a rival or a winner.' })
  bids: number;

  @Field(() => Int, { description: 'Those that were chosen.' })
  wins: number;

  @Field(() => Int, { description: 'After how many more decided bids the next card may come, at the earliest.' })
  untilNextCard: number;

  @Field(() => OwnCard, { nullable: true, description: 'The latest. Null before the first one.' })
  card: OwnCard | null;
}
