import { PromiseState } from '@bidwell/domain/promise-clock';
import { PromiseStep } from '@bidwell/domain/promise-life';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Move } from '../../jobs/job.results.js';
import { Person } from '../../people/person.entity.js';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { ServicePromise } from '../../proposals/proposal-content.results.js';

export const PromiseCounts = { ONCE: 'once', EACH_REQUEST: 'eachRequest', MEASURED: 'measured' } as const;
export type PromiseCounts = (typeof PromiseCounts)[keyof typeof PromiseCounts];

registerEnumType(PromiseCounts, {
  name: 'PromiseCounts',
  description:
    'When a promise falls due: once from the start of the work, each time it is asked for, or measured at the end.',
});
registerEnumType(PromiseState, { name: 'PromiseState', description: 'How a promise stands by the clock.' });
registerEnumType(PromiseStep, { name: 'PromiseStep', description: 'Where a promise stands between its two sides.' });

@ObjectType({ description: 'What shows that something was done.' })
export class PromiseEvidence {
  @Field(() => ID)
  id: string;

  @Field({ description: '`link`, `note` or `file`.' })
  kind: 'link' | 'note' | 'file';

  @Field({ description: 'May be empty.' })
  words: string;

  @Field(() => String, { nullable: true, description: 'Null unless it is a link.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Null unless it is a file.' })
  fileName: string | null;

  @Field(() => Person)
  addedBy: Person;

  @Field(() => Instant)
  addedAt: Date;
}

@ObjectType({ description: 'What happened to one instance of a promise, for both sides.' })
export class PromiseEvent {
  @Field(() => ID)
  id: string;

  @Field({ description: 'One word for programs: `started`, `paused`, `done`, `disputed` ...' })
  kind: string;

  @Field({ description: 'What was said. May be empty.' })
  words: string;

  @Field(() => Person, { nullable: true, description: 'Null when it happened by itself.' })
  by: Person | null;

  @Field(() => Instant)
  at: Date;
}

@ObjectType({ description: 'One time that a promise falls due. Both sides see the same clock.' })
export class PromiseInstance {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What was asked for, in a line. Empty: the promise says it.' })
  title: string;

  @Field(() => PromiseState)
  state: PromiseState;

  @Field(() => PromiseStep)
  step: PromiseStep;

  @Field(() => Instant)
  startedAt: Date;

  @Field(() => Instant, { description: 'While paused: when it would fall due if the waiting ended now.' })
  dueAt: Date;

  @Field(() => Int, { description: 'By how many seconds it was missed. 0 when it was not.' })
  missedBySeconds: number;

  @Field({ description: 'How it stands, in words: "Missed by 2 hours".' })
  stateInWords: string;

  @Field(() => Instant, { nullable: true, description: 'Since when it waits for the requester. Null: the clock runs.' })
  pausedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'For what it waits. Null: the clock runs.' })
  pausedWords: string | null;

  @Field(() => Int, { description: 'How many seconds it has waited in all.' })
  pausedSeconds: number;

  @Field({ description: 'The hours it counts by: "Company hours, Europe/Lisbon".' })
  calendarName: string;

  @Field(() => Instant, { nullable: true, description: 'When the bidder said that it is done. Null before.' })
  doneAt: Date | null;

  @Field({ description: 'What the bidder said then. May be empty.' })
  doneWords: string;

  @Field(() => Instant, { nullable: true, description: 'When silence accepts what was done. Null before it is done.' })
  acceptsAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Null unless it is in dispute.' })
  disputedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the requester says is not done. Null unless it is in dispute.',
  })
  disputeWords: string | null;

  @Field(() => String, { nullable: true, description: 'Why the bidder stands by it. Null unless it does.' })
  stoodByWords: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'When it was confirmed, accepted by silence, waived or ruled on. Null before.',
  })
  settledAt: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Null until it is settled, and when it was waived.' })
  isKept: boolean | null;

  @Field({ description: 'Whether nobody answered in the time that was told, and so it was accepted.' })
  isAcceptedBySilence: boolean;

  @Field(() => [PromiseEvidence])
  evidence: PromiseEvidence[];

  @Field(() => [PromiseEvent], { description: 'Everything that happened to it, first to last.' })
  events: PromiseEvent[];

  @Field(() => [Move], { description: 'Every move, each with whether this viewer may make it now.' })
  moves: Move[];
}

@ObjectType({ description: 'A promise that counts now: of awarded work, or of a standing service.' })
export class Obligation {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Its place among the promises, from 0.' })
  position: number;

  @Field(() => ServicePromise)
  promise: ServicePromise;

  @Field(() => PromiseCounts)
  counts: PromiseCounts;

  @Field(() => Int, { description: 'How often it fell due so far, disputes included.' })
  timesDue: number;

  @Field(() => Int, { description: 'How often it was kept.' })
  timesKept: number;

  @Field({ description: 'The figure in words: "41 of 44 kept (93%, 82 to 98%)"; below 5 times "1 of 1 kept".' })
  keptInWords: string;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95% Wilson interval. Null below 5 times.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of it. Null below 5 times.' })
  high: number | null;

  @Field(() => [PromiseInstance], { description: 'What is not settled first, then the latest; 50 at most.' })
  instances: PromiseInstance[];

  @Field({ description: 'Whether the viewer may ask for it now.' })
  mayAsk: boolean;
}

export const PromiseResult = resultOf('PromiseResult', () => PromiseInstance);
export const ObligationResult = resultOf('ObligationResult', () => Obligation);
