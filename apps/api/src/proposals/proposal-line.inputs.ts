import { CONTENT_LIMITS } from '@bidwell/domain/content-problems';
import { LineBasis } from '@bidwell/domain/line-basis';
import { MAX_AMOUNT } from '@bidwell/domain/money';
import { LineAnswer } from '@bidwell/domain/proposal-content';
import { MAX_QUANTITY } from '@bidwell/domain/quantity';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, Min } from 'class-validator';
import { MinorUnits } from '../platform/graphql/scalars.js';
import { TextWithin } from './text-rules.js';

@InputType({ description: 'An answer to a line of the brief, or a line of the bidder’s own.' })
export class ProposalLineInput {
  @Field(() => ID, { nullable: true, description: 'The line of the brief. Null for a line of one’s own.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is no line of the brief.' })
  lineId?: string | null;

  @Field(() => String, { nullable: true, description: 'For lines of one’s own; the brief names its lines itself.' })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.lineTitle)
  title?: string | null;

  @Field(() => Float, { nullable: true, description: 'For lines of one’s own. Null means 1.' })
  @IsOptional()
  @Min(0, { message: 'Enter a quantity above 0.' })
  @Max(MAX_QUANTITY, { message: 'Enter a quantity of 1,000,000 or less.' })
  quantity?: number | null;

  @Field(() => String, { nullable: true, description: 'For lines of one’s own.' })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.unit)
  unit?: string | null;

  @Field(() => LineAnswer)
  answer: LineAnswer;

  @Field(() => MinorUnits, { nullable: true, description: 'Only counts when PRICED. Null while it is missing.' })
  @IsOptional()
  @Min(0, { message: 'Enter a price of 0 or more.' })
  @Max(MAX_AMOUNT, { message: 'This price is too large. Check it.' })
  unitPrice?: number | null;

  @Field(() => String, { nullable: true, description: 'For lines of one’s own. Null means none.' })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.group)
  group?: string | null;

  @Field(() => LineBasis, { nullable: true, description: 'For lines of one’s own. Null means UNIT.' })
  basis?: LineBasis | null;

  @Field(() => Boolean, { nullable: true, description: 'For lines of one’s own. Null means no.' })
  @IsOptional()
  isOptional?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For a line of one’s own: the line of the brief it is offered instead of.',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is no line of the brief.' })
  alternativeTo?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hundredths of a percent: 1900 is 19%. Null where it is not said.' })
  @IsOptional()
  @Min(0, { message: 'Enter a tax rate of 0% or more.' })
  @Max(CONTENT_LIMITS.taxRate, { message: 'Enter a tax rate of 100% or less.' })
  taxRate?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Null means no.' })
  @IsOptional()
  isPassThrough?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Null means none.' })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.note)
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Only counts when NOT_OFFERED.' })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.reason)
  reason?: string | null;
}
