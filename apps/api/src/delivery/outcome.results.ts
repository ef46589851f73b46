import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Job } from '../jobs/job.entity.js';
import { resultOf } from '../platform/graphql/result.js';
import { ServicePromise } from '../proposals/proposal-content.results.js';

@ObjectType({
  description:
    'How often a bidder’s promise fell due on decided work, and how often it was kept. Shown as "kept 41 of 44".',
})
export class PromiseRecord {
  @Field(() => Int)
  timesDue: number;

  @Field(() => Int)
  timesKept: number;
}

@ObjectType({ description: 'A promise of the chosen proposal, and what became of it.' })
export class MadePromise {
  @Field(() => Int, { description: 'Its place among the promises of the proposal, from 0.' })
  position: number;

  @Field(() => ServicePromise)
  promise: ServicePromise;

  @Field(() => Boolean, {
    description:
      'Whether the report after the work asks how often it was kept: it is measured at the end. Every other promise is counted by its clock.',
  })
  isAskedInReport: boolean;

  @Field(() => PromiseRecord, {
    nullable: true,
    description:
      'What became of it on this job, by its clock or by the report. Null while nothing has; 0 times due: it was not needed.',
  })
  outcome: PromiseRecord | null;

  @Field({ description: 'The requester’s words on it. May be empty.' })
  words: string;
}

export const RecordOutcomeResult = resultOf('RecordOutcomeResult', () => Job);
