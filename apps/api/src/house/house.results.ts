import { PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { PromiseRecord } from '../delivery/outcome.results.js';
import { resultOf } from '../platform/graphql/result.js';
import { CalendarDate } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'A promise that the viewer’s bidder makes again and again.' })
export class CataloguePromise {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field({ description: 'What is measured.' })
  metric: string;

  @Field(() => Float)
  target: number;

  @Field(() => PromiseUnit)
  unit: PromiseUnit;

  @Field(() => PromiseClock, { description: 'NONE for percentages and counts.' })
  clock: PromiseClock;

  @Field(() => String, { nullable: true, description: 'What happens when it is missed. Null when nothing is offered.' })
  remedy: string | null;

  @Field(() => PromiseRecord, {
    nullable: true,
    description: 'What requesters said of the delivered work, by metric. Null until one of them did.',
  })
  record: PromiseRecord | null;
}

@ObjectType({ description: 'Work that the viewer’s bidder won here: a reference from the record.' })
export class OwnReference {
  @Field(() => ID)
  jobId: string;

  @Field({ description: 'Such as `JOB-142`.' })
  reference: string;

  @Field()
  title: string;

  @Field({ description: 'The category’s name.' })
  category: string;

  @Field(() => Int, { description: 'Of the job’s last day, or of its decision.' })
  year: number;

  @Field(() => PromiseRecord, { nullable: true, description: 'The promises of this job. Null until somebody said.' })
  record: PromiseRecord | null;
}

@ObjectType({ description: 'A week, beginning on its Monday.' })
export class CapacityWeek {
  @Field(() => CalendarDate)
  startsOn: string;

  @Field(() => Float, { description: 'Hours of won work, spread evenly from the decision to the job’s last day.' })
  committedHours: number;

  @Field(() => Float, { nullable: true, description: 'May be below 0. Null until the weekly hours are known.' })
  freeHours: number | null;

  @Field({ description: 'Whether the job that was asked about falls into this week.' })
  isOfJob: boolean;
}

@ObjectType({ description: 'Won work that is not over.' })
export class OwnWork {
  @Field(() => ID)
  jobId: string;

  @Field({ description: 'Such as `JOB-142`.' })
  reference: string;

  @Field()
  title: string;

  @Field(() => CalendarDate, { description: 'The day of the decision.' })
  from: string;

  @Field(() => CalendarDate, { description: 'The job’s last day; four weeks after the decision where it has none.' })
  until: string;

  @Field(() => Float, {
    nullable: true,
    description: 'As the bidder planned it, or as its proposal’s cost says. Null when neither does.',
  })
  hours: number | null;

  @Field({ description: 'Whether the bidder planned these hours itself.' })
  isPlanned: boolean;
}

@ObjectType({ description: 'The hours of the viewer’s bidder against the work it has won.' })
export class Capacity {
  @Field(() => Float, { nullable: true, description: 'Null until the bidder said.' })
  weeklyHours: number | null;

  @Field(() => [CapacityWeek], { description: 'From this week on: 12, or up to the job’s last day, 53 at most.' })
  weeks: CapacityWeek[];

  @Field(() => [OwnWork], { description: 'By last day.' })
  work: OwnWork[];
}

@ObjectType({ description: 'What bidding cost: sums over decided jobs, of bidders who said.' })
export class BiddingEffort {
  @Field({ description: 'The category’s name.' })
  category: string;

  @Field({ description: 'Whether of internal teams; otherwise of vendors.' })
  isInternal: boolean;

  @Field(() => Int, { description: 'Proposals whose bidder said how many hours they took.' })
  proposals: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Null while fewer than 3 said: it would tell what one of them said.',
  })
  hours: number | null;
}

@ObjectType({ description: 'The hours a bidder says a proposal took.' })
export class BiddingHours {
  @Field(() => ID)
  jobId: string;

  @Field(() => Float, { nullable: true, description: 'Null when it says none.' })
  hours: number | null;
}

export const CataloguePromiseResult = resultOf('CataloguePromiseResult', () => CataloguePromise);
export const CapacityResult = resultOf('CapacityResult', () => Capacity);
export const BiddingHoursResult = resultOf('BiddingHoursResult', () => BiddingHours);
