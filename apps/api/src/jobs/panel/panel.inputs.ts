import { DeclaredInterest, JUDGING_LIMITS } from '@bidwell/domain/judging';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
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
