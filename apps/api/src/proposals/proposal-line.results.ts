import { LineBasis } from '@bidwell/domain/line-basis';
import { LineAnswer } from '@bidwell/domain/proposal-content';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MinorUnits } from '../platform/graphql/scalars.js';

registerEnumType(LineAnswer, {
  name: 'LineAnswer',
  description: 'How a bidder answers a line.',
  valuesMap: {
    PRICED: { description: 'At a price of its own.' },
    INCLUDED: { description: 'Inside the price of another line, or at no charge.' },
    NOT_OFFERED: { description: 'Not at all, for a reason. Never counts as zero.' },
  },
});

@ObjectType({ description: 'A line of a proposal. Lines of the brief carry what the brief says of them.' })
export class ProposalLine {
  @Field(() => ID, {
    nullable: true,
    description: 'The line of the brief it answers. Null for a line of the bidder’s own.',
  })
  lineId: string | null;

  @Field()
  title: string;

  @Field({ description: 'Lines of one group stand together. Empty for none.' })
  group: string;

  @Field(() => Float)
  quantity: number;

  @Field()
  unit: string;

  @Field(() => LineBasis)
  basis: LineBasis;

  @Field({ description: 'Priced and never counted.' })
  isOptional: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The line of the brief that this one of the bidder’s own is offered instead of. Never counted.',
  })
  alternativeTo: string | null;

  @Field(() => LineAnswer)
  answer: LineAnswer;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Null unless priced, while the price of a draft is missing, and while prices are sealed.',
  })
  unitPrice: number | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Quantity times unit price, before tax. Null where there is no unit price.',
  })
  amount: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Tax on top, in hundredths of a percent: 1900 is 19%. Null where it is not said.',
  })
  taxRate: number | null;

  @Field({ description: 'Bought from somebody else and handed on at cost.' })
  isPassThrough: boolean;

  @Field({ description: 'May be empty.' })
  note: string;

  @Field(() => String, { nullable: true, description: 'Why it is not offered. Null otherwise.' })
  reason: string | null;
}

@ObjectType({ description: 'What a sheet of lines comes to. Optional lines and alternatives are never counted.' })
export class SheetTotals {
  @Field(() => MinorUnits, { nullable: true, description: 'Before tax. Null while a line has no answer yet.' })
  net: number | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'What all optional lines would add, before tax. Null while prices are sealed.',
  })
  optional: number | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'On the net. Null where a counted line does not say its tax.',
  })
  tax: number | null;

  @Field(() => MinorUnits, { nullable: true, description: 'Net and tax. Null where either is.' })
  gross: number | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'The part of the net that is handed on at cost. Null while prices are sealed.',
  })
  passThrough: number | null;
}
