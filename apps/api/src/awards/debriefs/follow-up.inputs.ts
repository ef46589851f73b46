import { FOLLOW_UP_LIMITS, Usefulness } from '@bidwell/domain/debrief-follow-up';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { WholeText } from '../../platform/graphql/whole-text.js';
import './debrief.entity.js';

const shorter = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
export class RateDebriefInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => Usefulness)
  usefulness: Usefulness;

  @Field({ defaultValue: '', description: 'What was missing, or what helped. The requester reads it.' })
  @MaxLength(FOLLOW_UP_LIMITS.usefulness, shorter(FOLLOW_UP_LIMITS.usefulness))
  @WholeText()
  words: string;
}

@ArgsType()
export class AskAboutDebriefInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field()
  @MaxLength(FOLLOW_UP_LIMITS.question, shorter(FOLLOW_UP_LIMITS.question))
  @WholeText()
  words: string;
}

@ArgsType()
export class AnswerDebriefQuestionInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no question.' })
  id: string;

  @Field()
  @MaxLength(FOLLOW_UP_LIMITS.answer, shorter(FOLLOW_UP_LIMITS.answer))
  @WholeText()
  answer: string;
}
