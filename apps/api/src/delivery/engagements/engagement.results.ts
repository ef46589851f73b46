import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Money } from '../../jobs/job.results.js';
import { Person } from '../../people/person.entity.js';
import { connectionOf } from '../../platform/graphql/paging.js';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, Instant, MinorUnits } from '../../platform/graphql/scalars.js';
import { Engagement } from './engagement.entity.js';

export const EngagementResult = resultOf('EngagementResult', () => Engagement);
export const EngagementConnection = connectionOf(Engagement, 'Engagement');

@ObjectType({ description: 'The promise of an engagement that falls due next, or that is missed and still open.' })
export class NextPromise {
  @Field({ description: 'What was promised.' })
  text: string;

  @Field(() => Instant, { description: 'In the past when it is missed.' })
  dueAt: Date;
}

@ObjectType({ description: 'A part of the work that is delivered and accepted by itself.' })
export class Milestone {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => CalendarDate, { description: 'The last day on which it is delivered in time.' })
  dueOn: string;

  @Field(() => Int, { nullable: true, description: 'Of the price, in per cent. Null where none of them says it.' })
  share: number | null;

  @Field(() => Instant, { nullable: true, description: 'Null until the bidder has delivered it.' })
  deliveredAt: Date | null;

  @Field({ description: 'What the bidder said with it. May be empty.' })
  deliveredWords: string;

  @Field(() => Instant, { nullable: true, description: 'When silence accepts it. Null while it is not delivered.' })
  acceptsAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Null until it is accepted.' })
  acceptedAt: Date | null;

  @Field({ description: 'Whether the time for an answer passed in silence.' })
  isAcceptedBySilence: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was sent back last. Null: it was not, or is delivered again.',
  })
  sentBackWords: string | null;
}

@ObjectType({ description: 'Something that was done or said on the way, on record for both sides.' })
export class EngagementEvent {
  @Field(() => ID)
  id: string;

  @Field(() => Instant)
  at: Date;

  @Field({
    description:
      '`settled`, `signed`, `agreementSentBack`, `startPlanned`, `started`, `milestoneDelivered`, `milestoneAccepted`, `milestoneSentBack`, `delivered`, `workAccepted`, `workSentBack`.',
  })
  kind: string;

  @Field({ description: 'The milestone it is about, as it was called then. Empty: the whole.' })
  about: string;

  @Field({ description: 'May be empty.' })
  words: string;

  @Field(() => Person, { nullable: true, description: 'Null: it happened by itself.' })
  by: Person | null;
}

@ObjectType({ description: 'A line of what was agreed, as the chosen offer priced it.' })
export class AgreedLine {
  @Field()
  title: string;

  @Field({ description: 'Of the group it stands in. Empty for none.' })
  group: string;

  @Field(() => Float, { description: 'In the unit of the line.' })
  quantity: number;

  @Field()
  unit: string;

  @Field(() => MinorUnits, { nullable: true, description: 'Null where it is included or not offered.' })
  unitPrice: number | null;

  @Field(() => MinorUnits, { nullable: true, description: 'Before tax. Null where it is included or not offered.' })
  amount: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In hundredths of a per cent. Null where the offer does not say it.',
  })
  taxRate: number | null;

  @Field({ description: '`priced`, `included` or `notOffered`.' })
  answer: string;

  @Field({ description: 'Whether it is part of the sum: neither optional nor an alternative.' })
  isCounted: boolean;
}

@ObjectType({ description: 'What was agreed for which price: the chosen offer, or its chosen variant.' })
export class AgreedOffer {
  @Field(() => [AgreedLine], { description: 'In the order of the offer.' })
  lines: AgreedLine[];

  @Field(() => String, { nullable: true, description: 'Of the chosen variant. Null for the main offer.' })
  variantTitle: string | null;

  @Field(() => Money, { nullable: true, description: 'Before tax. Null where a counted line has no price.' })
  net: Money | null;

  @Field(() => Money, { nullable: true, description: 'Null where a counted line does not say its tax.' })
  tax: Money | null;

  @Field(() => Money, { nullable: true, description: 'With tax. Null where net or tax is.' })
  gross: Money | null;
}
