import { ACTUAL_COST_LIMITS } from '@bidwell/domain/actual-cost';
import { COST_LIMITS } from '@bidwell/domain/internal-cost';
import { MAX_AMOUNT } from '@bidwell/domain/money';
import { ArgsType, Field, Float, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { MinorUnits } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const sum = { message: 'Enter a sum of 0 or more.' };

@InputType({ description: 'The work of one role, as many hours as it really took.' })
export class ActualLabourInput {
  @Field()
  @MaxLength(COST_LIMITS.role, { message: `Shorten this text. The limit is ${COST_LIMITS.role} characters.` })
  @WholeText()
  role: string;

  @Field(() => Float, { description: 'Hours, in parts too.' })
  @Min(0, { message: 'Enter hours of 0 or more.' })
  @Max(COST_LIMITS.hours, { message: 'Enter 1,000,000 hours or fewer.' })
  hours: number;

  @Field(() => MinorUnits, { description: 'For an hour, with everything that comes with the pay.' })
  @Min(0, sum)
  @Max(MAX_AMOUNT, { message: 'Enter a smaller sum.' })
  rate: number;
}

@ArgsType()
export class RecordActualCostInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => [ActualLabourInput])
  @ArrayMaxSize(COST_LIMITS.labour, { message: `Keep to ${COST_LIMITS.labour} roles.` })
  @ValidateNested({ each: true })
  @Type(() => ActualLabourInput)
  labour: ActualLabourInput[];

  @Field(() => MinorUnits, { nullable: true, description: 'Bought outside for this job. Null means 0.' })
  @IsOptional()
  @Min(0, sum)
  @Max(MAX_AMOUNT, { message: 'Enter a smaller sum.' })
  passThrough?: number | null;

  @Field(() => String, { nullable: true, description: 'Why it differs.' })
  @IsOptional()
  @MaxLength(ACTUAL_COST_LIMITS.words, {
    message: `Shorten this text. The limit is ${ACTUAL_COST_LIMITS.words} characters.`,
  })
  @WholeText()
  words?: string | null;
}
