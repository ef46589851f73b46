import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/paging.js';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';

export enum SignalRunState {
  WAITING = 'waiting',
  RUNNING = 'running',
  DONE = 'done',
  FAILED = 'failed',
}
registerEnumType(SignalRunState, { name: 'SignalRunState', description: 'How far a run has come.' });

export enum SignalStage {
  COUNTS = 'counts',
  SIGNAL = 'signal',
  EVERYTHING = 'everything',
}
registerEnumType(SignalStage, {
  name: 'SignalStage',
  description: 'What so many contests allow.',
  valuesMap: {
    COUNTS: { description: 'Below 300: counts, win rates and lift.' },
    SIGNAL: { description: 'From 300: chosen at equal terms as well, no alarm to leadership.' },
    EVERYTHING: { description: 'From 2,000.' },
  },
});

export enum SignalTerm {
  PRICE = 'price',
  DATE = 'date',
  INCUMBENT = 'incumbent',
  SAME_EXECUTIVE = 'sameExecutive',
  POSITION = 'position',
}
registerEnumType(SignalTerm, {
  name: 'SignalTerm',
  description: 'What the model takes out of the choices before it speaks of strength.',
});

@ObjectType({ description: 'How much one term weighs in the choices, in log-odds.' })
export class SignalCoefficient {
  @Field(() => SignalTerm)
  term: SignalTerm;

  @Field(() => Float, { nullable: true, description: 'Null when the record has no data for the term: it is left out.' })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'Its standard error. Null with the value.' })
  error: number | null;
}

@ObjectType({ description: 'Whether the model foretold choices it had not seen.' })
export class SignalGate {
  @Field(() => Int, { description: 'Contests kept back: the latest quarter of the window.' })
  contests: number;

  @Field(() => Float, { description: 'Mean surprise at the choices, -ln(chance): lower is better.' })
  logLoss: number;

  @Field(() => Float, { description: 'The same if requesters drew lots.' })
  equalLogLoss: number;

  @Field(() => Float, { description: 'Standard error of the difference of the two.' })
  error: number;

  @Field(() => Float, { description: '1 when the model neither exaggerates (below) nor understates (above).' })
  slope: number;

  @Field({ description: 'Better than lots by more than twice the error, with a slope from 0.8 to 1.2.' })
  passes: boolean;
}

@ObjectType({ description: 'One fit of the signal. Once it has ended it never changes.' })
export class SignalRun {
  @Field(() => ID, { description: 'Runs are numbered in the order they were asked for.' })
  id: string;

  @Field(() => SignalRunState)
  state: SignalRunState;

  @Field(() => Instant)
  askedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'Null while it waits.' })
  beganAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Null until it is done or has failed.' })
  endedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it failed. Null otherwise.' })
  failure: string | null;

  @Field(() => String, { nullable: true, description: 'The version of the calculation. Null until it is done.' })
  version: string | null;

  @Field({ description: 'Whether it learnt anew how much bidders differ; else that is taken from the run before.' })
  isFull: boolean;

  @Field(() => ID, { nullable: true, description: 'The run it started from. Null: from nothing.' })
  fromRun: string | null;

  @Field(() => Int, { nullable: true, description: 'Contests it was worked out from. Null until it is done.' })
  contests: number | null;

  @Field(() => Int, { nullable: true, description: 'Their standing bids. Null until it is done.' })
  bids: number | null;

  @Field(() => Int, { nullable: true, description: 'Null until it is done.' })
  bidders: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Known requesters; 0 where the record names none. Null until it is done.',
  })
  requesters: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Contests of the window that could not be used: a standing bid has no price. Null until it is done.',
  })
  leftOut: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day of the window. Null without contests.' })
  firstDay: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The data cut: the day of the newest contest. Null without contests.',
  })
  lastDay: string | null;

  @Field(() => Int, { nullable: true, description: 'Rounds of the fit. Null without one.' })
  iterations: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Null without a fit.' })
  hasConverged: boolean | null;

  @Field(() => Float, { nullable: true, description: 'How much bidders differ, log-odds squared. Null without a fit.' })
  strengthVariance: number | null;

  @Field(() => [SignalCoefficient], { description: 'Empty without a fit.' })
  coefficients: SignalCoefficient[];

  @Field(() => SignalGate, { nullable: true, description: 'Null where it was not tried.' })
  gate: SignalGate | null;

  @Field(() => SignalStage, { nullable: true, description: 'Null until it is done.' })
  stage: SignalStage | null;

  @Field({ description: 'Whether chosen at equal terms may be shown.' })
  hasSignal: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it may not be, in words. Null when it may, and until it is done.',
  })
  whyNot: string | null;
}

@ObjectType()
export class SignalRunConnection extends connectionOf(SignalRun, 'SignalRun') {}

export const FitSignalResult = resultOf('FitSignalResult', () => SignalRun);
