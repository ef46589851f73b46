import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { SignalRun } from './signal-run.results.js';

export enum SignalVerdict {
  ABOVE = 'above',
  LEVEL = 'level',
  BELOW = 'below',
}
registerEnumType(SignalVerdict, {
  name: 'SignalVerdict',
  description: 'On which side of 50 the whole range lies; LEVEL when it holds 50.',
});

@ObjectType({
  description: 'Chosen at equal terms: times in 100 against a typical outside bidder at the same price and date.',
})
export class SignalFigure {
  @Field({ description: 'The kind of work. Empty for all of the team’s work in one, and for what is pooled.' })
  category: string;

  @Field({ description: 'The headline: all kinds of work in one.' })
  isHeadline: boolean;

  @Field({ description: 'Kinds of work with fewer than 30 bids each, pooled.' })
  isMixed: boolean;

  @Field(() => [String], { description: 'The kinds of work in it; an empty name where the record has none.' })
  categories: string[];

  @Field(() => Int)
  bids: number;

  @Field(() => Int)
  wins: number;

  @Field(() => Float, { description: 'Mean number of bidders in these contests, the team included.' })
  meanField: number;

  @Field(() => Float, { nullable: true, description: 'Null below 30 bids, and while there is no signal.' })
  value: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Low end of the 95% range. Null below 10 bids and without a signal.',
  })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'High end. Null with the low one.' })
  high: number | null;

  @Field(() => SignalVerdict, { nullable: true, description: 'Null where there is no value.' })
  verdict: SignalVerdict | null;

  @Field({ description: 'The verdict is another one when price weighs half, or half as much again.' })
  dependsOnPrice: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'The value with loyalty counted as service. Null where the record does not say who was chosen before.',
  })
  loyalValue: number | null;

  @Field(() => Float, { nullable: true, description: 'Null with its value.' })
  loyalLow: number | null;

  @Field(() => Float, { nullable: true, description: 'Null with its value.' })
  loyalHigh: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no value although there are enough bids. Null otherwise.',
  })
  whyNot: string | null;
}

@ObjectType({ description: 'Wins against par: what a typical outside bidder would have won with the same bids.' })
export class SignalPar {
  @Field(() => Int)
  bids: number;

  @Field(() => Int)
  wins: number;

  @Field(() => Float, { description: 'Wins of a typical outside bidder with these bids.' })
  par: number;

  @Field(() => Float, { nullable: true, description: 'Low end of the 95% range of wins / par. Null below 10 bids.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'High end. Null with the low one.' })
  high: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How much there is to judge by: par² / variance. Null below 10 bids.',
  })
  evidence: number | null;
}

@ObjectType()
export class SignalQuarter {
  @Field(() => CalendarDate, { description: 'Its first day.' })
  quarter: string;

  @Field(() => Int)
  bids: number;

  @Field(() => Int)
  wins: number;

  @Field(() => Float, { description: 'Wins that the team’s usual strength would have brought.' })
  expected: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Chosen at equal terms in this quarter. Null below 100 bids in all.',
  })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'Null with the value.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Null with the value.' })
  high: number | null;
}

@ObjectType({ description: 'How often one reason was the main one of a loss. A hint: the totals are the finding.' })
export class SignalLossLabel {
  @Field({ description: 'price, date, relation, service, mixed or close call.' })
  label: string;

  @Field(() => Int)
  losses: number;
}

@ObjectType({
  description: 'Why contests are lost, in wins per 100 bids: above 0 the part costs wins, below it brings them.',
})
export class SignalLosses {
  @Field(() => Int)
  bids: number;

  @Field(() => Int)
  losses: number;

  @Field(() => Float, { nullable: true, description: 'Null below 30 bids.' })
  price: number | null;

  @Field(() => Float, { nullable: true, description: 'Null below 30 bids.' })
  date: number | null;

  @Field(() => Float, { nullable: true, description: 'Loyalty and closeness. Null below 30 bids.' })
  relation: number | null;

  @Field(() => Float, { nullable: true, description: 'Null below 30 bids.' })
  service: number | null;

  @Field(() => [SignalLossLabel], { nullable: true, description: 'Null below 5 losses.' })
  labels: SignalLossLabel[] | null;
}

@ObjectType({ description: 'What a run says of one internal team.' })
export class SignalTeam {
  @Field(() => ID, { description: 'Names the bidder in a ContestFilter.' })
  bidderKey: string;

  @Field()
  name: string;

  @Field(() => [SignalFigure], {
    description: 'The headline first, then kinds of work with 30 bids or more, pooled ones last.',
  })
  figures: SignalFigure[];

  @Field(() => SignalPar, { nullable: true, description: 'Null without a signal.' })
  par: SignalPar | null;

  @Field(() => [SignalQuarter], { description: 'Oldest first. Empty without a signal.' })
  quarters: SignalQuarter[];

  @Field(() => SignalLosses, { nullable: true, description: 'Null without a signal.' })
  losses: SignalLosses | null;
}

@ObjectType({ description: 'What a run says of one vendor: its place in the funnel, nothing more.' })
export class SignalVendor {
  @Field(() => ID, { description: 'Names the bidder in a ContestFilter.' })
  bidderKey: string;

  @Field()
  name: string;

  @Field(() => SignalPar)
  par: SignalPar;
}

@ObjectType({ description: 'What the latest run of a dataset says.' })
export class Signal {
  @Field(() => SignalRun)
  run: SignalRun;

  @Field({ description: 'Whether a newer run waits or is being worked out.' })
  isBeingWorkedOut: boolean;

  @Field(() => [SignalTeam], { description: 'By name.' })
  teams: SignalTeam[];

  @Field(() => [SignalVendor], { description: 'By name. Empty without a signal.' })
  vendors: SignalVendor[];
}
