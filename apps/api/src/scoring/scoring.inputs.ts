import { ArgsType, Field, Float, ID } from '@nestjs/graphql';
import { IsNumber, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';

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

@ArgsType()
export class AgreeInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no proposal.' })
  proposalId: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no criterion.' })
  criterionId: string;

  @Field(() => Float, { nullable: true, description: '0 to 10, at most two decimals. Null: the mean counts again.' })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 }, { message: 'Enter a score with at most two decimals.' })
  @Min(0, range)
  @Max(10, range)
  score?: number | null;

  @Field(() => String, { nullable: true, description: 'Why. Needed where the score is not the mean.' })
  @IsOptional()
  @MaxLength(1000, { message: 'Shorten this note. The limit is 1000 characters.' })
  note?: string | null;
}

@ArgsType()
export class PanelJobInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;
}

@ArgsType()
export class RemindInput extends PanelJobInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is nobody on the panel.' })
  personId: string;
}
