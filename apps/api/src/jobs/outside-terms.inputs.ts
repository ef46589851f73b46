import { MAX_AMOUNT } from '@bidwell/domain/money';
import { POLICY_LIMITS } from '@bidwell/domain/policy';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Max, Min } from 'class-validator';
import { MinorUnits } from '../platform/graphql/scalars.js';
import { JobPurposeInput } from './job-purpose.inputs.js';

const costOfGoingOutside = { message: 'Enter a sum of 0 or more.' };
const preference = { message: 'Enter a percentage from 0 to 25.' };

/** What a draft says of going outside. */
@InputType({ isAbstract: true })
export abstract class OutsideTermsInput extends JobPurposeInput {
  @Field(() => MinorUnits, { nullable: true, description: 'Null leaves it as it is, as in the two below.' })
  @IsOptional()
  @Min(0, costOfGoingOutside)
  @Max(MAX_AMOUNT, costOfGoingOutside)
  switchingCost?: number | null;

  @Field(() => MinorUnits, { nullable: true })
  @IsOptional()
  @Min(0, costOfGoingOutside)
  @Max(MAX_AMOUNT, costOfGoingOutside)
  supervisionCost?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hundredths of a per cent.' })
  @IsOptional()
  @Min(0, preference)
  @Max(POLICY_LIMITS.maxPreference, preference)
  homePreference?: number | null;
}
