import { REQUIREMENT_LIMITS } from '@bidwell/domain/requirement';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { WholeText } from '../platform/graphql/whole-text.js';

const { text: limit, words } = REQUIREMENT_LIMITS;

@InputType({ description: 'Something that every bidder must answer in words.' })
export class JobRequirementInput {
  @Field()
  @MaxLength(limit, { message: `Shorten this text. The limit is ${limit} characters.` })
  @WholeText()
  text: string;

  @Field(() => Int, { nullable: true, description: 'The most words an answer may have. Null for no limit of its own.' })
  @IsOptional()
  @Min(1, { message: 'Enter a whole number of words above 0.' })
  @Max(words, { message: `Enter ${words} words or fewer.` })
  wordLimit?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Null means no.' })
  @IsOptional()
  isEssential?: boolean | null;
}
