import { BRIEF_LIMITS } from '@bidwell/domain/brief';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { WholeText } from '../platform/graphql/whole-text.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

/** What a draft says it is good for. */
@InputType({ isAbstract: true })
export abstract class JobPurposeInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose one from the list.' })
  goalId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why no company goal fits: instead of a goal, not beside it.' })
  @IsOptional()
  @MaxLength(BRIEF_LIMITS.noGoalBecause, tooLong(BRIEF_LIMITS.noGoalBecause))
  @WholeText()
  noGoalBecause?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(BRIEF_LIMITS.customerBenefit, tooLong(BRIEF_LIMITS.customerBenefit))
  customerBenefit?: string | null;
}
