import { DECISION_LIMITS } from '@bidwell/domain/award';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { WholeText } from '../platform/graphql/whole-text.js';

@ArgsType()
export class DecisionWords {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field({ defaultValue: '', description: 'What is said with it. Only an approval needs none.' })
  @MaxLength(DECISION_LIMITS.words, { message: `Shorten this text. The limit is ${DECISION_LIMITS.words} characters.` })
  @WholeText()
  words: string;
}
