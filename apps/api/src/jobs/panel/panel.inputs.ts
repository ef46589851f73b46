import { DeclaredInterest, JUDGING_LIMITS } from '@bidwell/domain/judging';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { WholeText } from '../../platform/graphql/whole-text.js';
import './evaluator.entity.js';

const { words: LIMIT } = JUDGING_LIMITS;
const tooLong = { message: `Shorten this text. The limit is ${LIMIT} characters.` };

@ArgsType()
export class DeclareInterestInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => DeclaredInterest)
  interest: DeclaredInterest;

  @Field({ defaultValue: '', description: 'Which interest, for the requester. Needed where there is one.' })
  @MaxLength(LIMIT, tooLong)
  @WholeText()
  words: string;
}

@ArgsType()
export class AskEvaluatorInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'Choose a colleague from the list.' })
  personId: string;

  @Field(() => ID, { nullable: true, description: 'Who left and whose place they take. Null: nobody’s.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose somebody who has left the panel.' })
  substituteFor?: string | null;
}

@ArgsType()
export class ReleaseEvaluatorInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no person.' })
  personId: string;

  @Field({ description: 'Why, for them and for the record.' })
  @MaxLength(LIMIT, tooLong)
  @WholeText()
  words: string;
}

@ArgsType()
export class HandOverInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'Choose a colleague from the list.' })
  personId: string;

  @Field({ description: 'Why, for whoever takes it over and for the record.' })
  @MaxLength(LIMIT, tooLong)
  @WholeText()
  words: string;
}
