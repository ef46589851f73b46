import { LineAnswer } from '@bidwell/domain/proposal-content';
import { PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';
import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MinorUnits } from '../platform/graphql/scalars.js';

registerEnumType(LineAnswer, {
  name: 'LineAnswer',
  description: 'How a bidder answers a line.',
  valuesMap: {
    PRICED: { description: 'At a price of its own.' },
    INCLUDED: { description: 'Inside the price of another line.' },
    NOT_OFFERED: { description: 'Not at all, for a reason. Never counts as zero.' },
  },
});
registerEnumType(PromiseUnit, { name: 'PromiseUnit', description: 'What a promise is measured in.' });
registerEnumType(PromiseClock, { name: 'PromiseClock', description: 'Which hours or days count for a promise.' });

@ObjectType({ description: 'A line of a proposal. Lines of the brief carry the brief’s title, quantity and unit.' })
export class ProposalLine {
  @Field(() => ID, {
    nullable: true,
    description: 'The line of the brief it answers. Null for a line of the bidder’s own.',
  })
  lineId: string | null;

  @Field()
  title: string;

  @Field(() => Float)
  quantity: number;

  @Field()
  unit: string;

  @Field(() => LineAnswer)
  answer: LineAnswer;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Null unless priced, and while the price of a draft is missing.',
  })
  unitPrice: number | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Quantity times unit price. Null where there is no unit price.',
  })
  amount: number | null;

  @Field(() => String, { nullable: true, description: 'Why it is not offered. Null otherwise.' })
  reason: string | null;
}

@ObjectType({ description: 'A service level that a bidder commits to.' })
export class ServicePromise {
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
}

@ObjectType({ description: 'What a bidder offers.' })
export class ProposalContent {
  @Field({ description: 'Why to choose this bidder, in its own words.' })
  pitch: string;

  @Field(() => [ProposalLine])
  lines: ProposalLine[];

  @Field(() => [ServicePromise])
  promises: ServicePromise[];

  @Field({ description: 'ISO 4217; the job’s currency.' })
  currency: string;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Sum of the priced lines. Null while a line has no answer yet.',
  })
  total: number | null;
}
