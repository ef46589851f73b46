import { ArgsType, Field, Float, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';

const range = { message: 'Enter a score from 0 to 10.' };

@ArgsType()
export class ScoreInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no proposal.' })
  proposalId: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no criterion.' })
  criterionId: string;

  @Field(() => Float, { nullable: true, description: '0 to 10, at most two decimals. Null takes the score back.' })
  @IsOptional()
  @Min(0, range)
  @Max(10, range)
  score?: number | null;

  @Field(() => String, { nullable: true, description: 'Why. Null keeps the note as it is.' })
  @IsOptional()
  @MaxLength(1000, { message: 'Shorten this note. The limit is 1000 characters.' })
  note?: string | null;
}
