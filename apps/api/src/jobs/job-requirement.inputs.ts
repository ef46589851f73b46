import { REQUIREMENT_LIMITS } from '@bidwell/domain/requirement';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';

const { text: limit, words } = REQUIREMENT_LIMITS;

@InputType({ description: 'Something that every bidder must answer in words.' })
export class JobRequirementInput {
  @Field()
  @MaxLength(limit, { message: `Shorten this text. The limit is ${limit} characters.` })
  @Matches(/^[^\0\p{Cs}]*$/u, {
    message: 'This text has characters that cannot be kept. Type it again instead of pasting it.',
  })
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
