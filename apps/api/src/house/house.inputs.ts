import { PROMISE_LIMITS, PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';
import { Field, Float, InputType } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { WholeText } from '../platform/graphql/whole-text.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@InputType({ description: 'A promise for one’s own catalogue.' })
export class CataloguePromiseInput {
  @Field()
  @MaxLength(PROMISE_LIMITS.text, tooLong(PROMISE_LIMITS.text))
  @WholeText()
  text: string;

  @Field({ description: 'What is measured.' })
  @MaxLength(PROMISE_LIMITS.metric, tooLong(PROMISE_LIMITS.metric))
  @WholeText()
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
  @WholeText()
  remedy?: string | null;
}
