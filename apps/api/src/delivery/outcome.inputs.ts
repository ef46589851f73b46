import { OUTCOME_LIMITS } from '@bidwell/domain/outcome';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { CalendarDate, MinorUnits } from '../platform/graphql/scalars.js';
import { WholeText } from '../platform/graphql/whole-text.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@InputType({ description: 'What became of one promise of the chosen proposal.' })
export class PromiseOutcomeInput {
  @Field(() => Int, { description: 'Its place among the promises of the proposal, from 0.' })
  position: number;

  @Field(() => Int, { description: 'How often it fell due: 1 for most, 0 when it was not needed.' })
  timesDue: number;

  @Field(() => Int, { description: 'How often it was kept.' })
  timesKept: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(OUTCOME_LIMITS.words, tooLong(OUTCOME_LIMITS.words))
  @WholeText()
  words?: string | null;
}

@ArgsType()
export class RecordOutcomeInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => Int, { nullable: true, description: 'How many people really came. Null when nobody counted.' })
  @IsOptional()
  @Min(0, { message: 'Enter how many people came, as a whole number.' })
  @Max(OUTCOME_LIMITS.headCount, { message: 'Enter 1,000,000 people or fewer.' })
  headCount?: number | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'What it really cost, in the job’s currency. Null when it is not known.',
  })
  @IsOptional()
  @Min(0, { message: 'Enter a sum of 0 or more.' })
  spend?: number | null;

  @Field(() => String, { nullable: true, description: 'What to do differently next time.' })
  @IsOptional()
  @MaxLength(OUTCOME_LIMITS.lessons, tooLong(OUTCOME_LIMITS.lessons))
  @WholeText()
  lessons?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'One line on what the work did for the customer outside, for the whole company to read under its goal. It names no team or vendor. Required.',
  })
  @IsOptional()
  @MaxLength(OUTCOME_LIMITS.customerLine, tooLong(OUTCOME_LIMITS.customerLine))
  @WholeText()
  customerLine?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it really began. Null when it is not known.' })
  @IsOptional()
  startedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it really ended. Null when it is not known.' })
  @IsOptional()
  endedOn?: string | null;

  @Field(() => [PromiseOutcomeInput], {
    description: 'Every promise of the chosen proposal that is asked in the report, each once.',
  })
  @ArrayMaxSize(OUTCOME_LIMITS.promises, { message: 'Answer each promise once.' })
  @ValidateNested({ each: true })
  @Type(() => PromiseOutcomeInput)
  promises: PromiseOutcomeInput[];
}
