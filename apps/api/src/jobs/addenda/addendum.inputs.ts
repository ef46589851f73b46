import { ADDENDUM_LIMITS } from '@bidwell/domain/amendment';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { JobDraftInput } from '../job.inputs.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const { reason: LIMIT } = ADDENDUM_LIMITS;

@ArgsType()
export class AmendJobInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  id: string;

  @Field(() => Int, { description: 'The number of the newest addendum that the caller knows, 0 when there is none.' })
  @Min(0, { message: 'Give the number of the newest addendum.' })
  after: number;

  @Field(() => JobDraftInput, {
    description:
      'What is different. What is left out stays; lines named by their id are changed, lines without one are added.',
  })
  @ValidateNested()
  @Type(() => JobDraftInput)
  changes: JobDraftInput;

  @Field({ description: 'Why, for everybody invited.' })
  @MaxLength(LIMIT, { message: `Shorten this text. The limit is ${LIMIT} characters.` })
  @WholeText()
  reason: string;

  @Field({
    defaultValue: false,
    description: 'Whether it touches what bidders price, though none of the fields that always do is changed.',
  })
  isMaterial: boolean;
}

@ArgsType()
export class AcknowledgeInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => Int, { description: 'The newest addendum that was read; those before it are acknowledged with it.' })
  @Min(1, { message: 'Addenda are numbered from 1.' })
  number: number;
}
