import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Money } from '../jobs/job.results.js';
import { CalendarDate, Instant } from '../platform/graphql/scalars.js';

/** How an awarded job went, as its requester recorded it. What became of each promise hangs on `Job.promises`. */
@Entity()
@ObjectType({ description: 'How an awarded job went: the requester’s report after the work.' })
export class JobOutcome {
  @PrimaryColumn('uuid')
  jobId: string;

  @Column({ type: 'uuid', insert: false, update: false })
  bidderId: string;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many people really came. Null when nobody counted.' })
  headCount: number | null;

  @Column('bigint', { nullable: true })
  @Field(() => Money, { nullable: true, description: 'What it really cost. Null when it is not known.' })
  spend: Money | null;

  @Column('text', { default: '' })
  @Field(() => String, {
    nullable: true,
    description:
      'What to do differently next time. Null to the chosen bidder: it is the requester’s own note for the next brief.',
  })
  lessons: string;

  @Column('text', { default: '' })
  @Field({
    description:
      'One line on what the work did for the customer outside. Everybody in the company may read it under its goal. Empty in reports from before it was asked.',
  })
  customerLine: string;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'The day it really began. Null when it is not known.' })
  startedOn: string | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'The day it really ended. Null when it is not known.' })
  endedOn: string | null;

  @Column('uuid')
  recordedBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant)
  recordedAt: Date;

  @Field(() => Int, { description: 'How often promises fell due, all of them together.' })
  timesDue: number;

  @Field(() => Int, { description: 'How often promises were kept.' })
  timesKept: number;
}
