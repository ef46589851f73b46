import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Job } from '../../jobs/job.entity.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ContestBid } from './contest-bid.entity.js';

/** How a decided contest is counted: the marks of libs/signal. */
export enum ContestStatus {
  CONTEST = 'contest',
  SINGLE_BID = 'single-bid',
  ONE_BIDDER = 'one-bidder',
  NO_WINNER = 'no-winner',
}
registerEnumType(ContestStatus, {
  name: 'ContestStatus',
  description: 'How a decided contest is counted. It may have a single bid and no winner at once.',
  valuesMap: {
    CONTEST: { description: 'Two bidders or more and a winner: in every win statistic.' },
    SINGLE_BID: { description: 'One bid only could be chosen: in no win statistic.' },
    ONE_BIDDER: { description: 'Several bids could be chosen, all of one bidder: in no win statistic.' },
    NO_WINNER: { description: 'Nobody was chosen: in no win statistic.' },
  },
});

@Entity()
@ObjectType({ description: 'A decided contest, of our own or imported.' })
export class Contest {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  datasetId: string;

  @Column('text')
  @Field({ description: 'Names it within its dataset.' })
  ref: string;

  @Column('text')
  @Field()
  title: string;

  @Column('text', { default: '' })
  @Field({ description: 'May be empty.' })
  details: string;

  @Column('text', { default: '' })
  @Field({ description: 'The kind of work. Empty when the record does not say.' })
  category: string;

  @Column('date')
  @Field(() => CalendarDate, { description: 'The day of the decision.' })
  decidedOn: string;

  @Column('char', { length: 3 })
  currency: string;

  @Column('bigint', { nullable: true })
  ceiling: number | null;

  @Column('uuid', { nullable: true })
  jobId: string | null;

  @Field(() => Job, { nullable: true, description: 'The job it was. Null for imported contests.' })
  job: Job | null;

  @Column('uuid', { nullable: true })
  winnerId: string | null;

  @Column('int')
  @Field(() => Int, { description: 'How many bids there were, those that do not count included.' })
  bidCount: number;

  @Column('int')
  @Field(() => Int, { description: 'How many bidders could be chosen: the field.' })
  bidderCount: number;

  @Column('int')
  standingCount: number;

  @Column('int')
  missingPrices: number;

  @Column('bytea')
  digest: Buffer;

  @Column({ type: 'boolean', insert: false, update: false })
  isContest: boolean;

  /** Empty when the record does not say who asked. */
  @Column('text', { default: '' })
  requesterKey: string;

  @Column('text', { default: '' })
  requesterName: string;

  @Column('text', { default: '' })
  unit: string;

  @Column('date', { nullable: true })
  askedOn: string | null;

  @Column('uuid', { nullable: true })
  runnerUpId: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  reasons: string[];

  @Column('int', { nullable: true })
  eligibleCount: number | null;

  @Column('text', { default: '' })
  linkedKey: string;

  @Column('boolean', { default: false })
  isPast: boolean;

  @Field(() => [ContestStatus], { description: 'How it is counted; never empty.' })
  statuses: ContestStatus[];

  @Field(() => [ContestBid], { description: 'All bids, the chosen one first, then by price.' })
  bids: ContestBid[];
}
