import { PROMISE_LIMITS, PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';
import { Field, Float, InputType } from '@nestjs/graphql';
import { IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

/** PostgreSQL takes no NUL, and no keyboard writes one. */
const WHOLE_TEXT = /^[^\0\p{Cs}]*$/u;
const broken = { message: 'This text has characters that cannot be kept. Type it again instead of pasting it.' };

@InputType({ description: 'A promise for one’s own catalogue.' })
export class CataloguePromiseInput {
  @Field()
  @MaxLength(PROMISE_LIMITS.text, tooLong(PROMISE_LIMITS.text))
  @Matches(WHOLE_TEXT, broken)
  text: string;

  @Field({ description: 'What is measured.' })
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
