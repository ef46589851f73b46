import { CONTENT_LIMITS } from '@bidwell/domain/content-problems';
import { DECLINE_LIMITS } from '@bidwell/domain/decline';
import { MAX_AMOUNT } from '@bidwell/domain/money';
import { LineAnswer } from '@bidwell/domain/proposal-content';
import { MAX_QUANTITY } from '@bidwell/domain/quantity';
import { PROMISE_LIMITS, PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';
import { ArgsType, Field, Float, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { MinorUnits } from '../platform/graphql/scalars.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

/** PostgreSQL takes neither a NUL nor half a surrogate pair into JSON, and no keyboard writes one. */
const WHOLE_TEXT = /^[^\0\p{Cs}]*$/u;
const broken = { message: 'This text has characters that cannot be kept. Type it again instead of pasting it.' };

@InputType({ description: 'An answer to a line of the brief, or a line of the bidder’s own.' })
export class ProposalLineInput {
  @Field(() => ID, { nullable: true, description: 'The line of the brief. Null for a line of one’s own.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is no line of the brief.' })
  lineId?: string | null;

  @Field(() => String, { nullable: true, description: 'For lines of one’s own; the brief names its lines itself.' })
  @IsOptional()
  @MaxLength(CONTENT_LIMITS.lineTitle, tooLong(CONTENT_LIMITS.lineTitle))
  @Matches(WHOLE_TEXT, broken)
  title?: string | null;

  @Field(() => Float, { nullable: true, description: 'For lines of one’s own. Null means 1.' })
  @IsOptional()
  @Min(0, { message: 'Enter a quantity above 0.' })
  @Max(MAX_QUANTITY, { message: 'Enter a quantity of 1,000,000 or less.' })
  quantity?: number | null;

  @Field(() => String, { nullable: true, description: 'For lines of one’s own.' })
  @IsOptional()
  @MaxLength(CONTENT_LIMITS.unit, tooLong(CONTENT_LIMITS.unit))
  @Matches(WHOLE_TEXT, broken)
  unit?: string | null;

  @Field(() => LineAnswer)
  answer: LineAnswer;

  @Field(() => MinorUnits, { nullable: true, description: 'Only counts when PRICED. Null while it is missing.' })
  @IsOptional()
  @Min(0, { message: 'Enter a price of 0 or more.' })
  @Max(MAX_AMOUNT, { message: 'This price is too large. Check it.' })
  unitPrice?: number | null;

  @Field(() => String, { nullable: true, description: 'Only counts when NOT_OFFERED.' })
  @IsOptional()
  @MaxLength(CONTENT_LIMITS.reason, tooLong(CONTENT_LIMITS.reason))
  @Matches(WHOLE_TEXT, broken)
  reason?: string | null;
}

@InputType({ description: 'A service level to commit to.' })
export class ServicePromiseInput {
  @Field()
  @MaxLength(PROMISE_LIMITS.text, tooLong(PROMISE_LIMITS.text))
  @Matches(WHOLE_TEXT, broken)
  text: string;

  @Field()
  @MaxLength(PROMISE_LIMITS.metric, tooLong(PROMISE_LIMITS.metric))
  @Matches(WHOLE_TEXT, broken)
  metric: string;

  @Field(() => Float)
  @Min(0, { message: 'Enter a target above 0.' })
  @Max(PROMISE_LIMITS.target, { message: 'Enter a target of 100,000 or less.' })
  target: number;

  @Field(() => PromiseUnit)
  unit: PromiseUnit;

  @Field(() => PromiseClock)
  clock: PromiseClock;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(PROMISE_LIMITS.remedy, tooLong(PROMISE_LIMITS.remedy))
  @Matches(WHOLE_TEXT, broken)
  remedy?: string | null;
}

@InputType({ description: 'A whole proposal: what is left out is not in it.' })
export class ProposalContentInput {
  @Field()
  @MaxLength(CONTENT_LIMITS.pitch, tooLong(CONTENT_LIMITS.pitch))
  @Matches(WHOLE_TEXT, broken)
  pitch: string;

  @Field(() => [ProposalLineInput])
  @ArrayMaxSize(CONTENT_LIMITS.lines, { message: `Keep to ${CONTENT_LIMITS.lines} lines.` })
  @ValidateNested({ each: true })
  @Type(() => ProposalLineInput)
  lines: ProposalLineInput[];

  @Field(() => [ServicePromiseInput])
  @ArrayMaxSize(CONTENT_LIMITS.promises, { message: `Keep to ${CONTENT_LIMITS.promises} promises.` })
  @ValidateNested({ each: true })
  @Type(() => ServicePromiseInput)
  promises: ServicePromiseInput[];
}

@ArgsType()
export class DeclineJobInput {
  @Field(() => String, { nullable: true, description: 'In words. Needed when the reason is OTHER.' })
  @IsOptional()
  @MaxLength(DECLINE_LIMITS.words, tooLong(DECLINE_LIMITS.words))
  @Matches(WHOLE_TEXT, broken)
  words?: string | null;
}
