import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { CLARIFICATION_LIMITS } from '@bidwell/domain/clarification';
import { Instant } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
export class AskClarificationInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no proposal.' })
  proposalId: string;

  @Field({ description: 'For this bidder alone.' })
  @MaxLength(CLARIFICATION_LIMITS.question, tooLong(CLARIFICATION_LIMITS.question))
  @WholeText()
  question: string;

  @Field(() => Instant, { description: 'By when the answer is wanted. It lies ahead.' })
  due: Date;
}

@ArgsType()
export class AnswerClarificationInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no question.' })
  id: string;

  @Field({ description: 'For those who judge. It changes nothing in the proposal.' })
  @MaxLength(CLARIFICATION_LIMITS.answer, tooLong(CLARIFICATION_LIMITS.answer))
  @WholeText()
  answer: string;
}

@ArgsType()
export class TellAllInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field({ description: 'For everybody who proposed: no name stands in it.' })
  @MaxLength(CLARIFICATION_LIMITS.question, tooLong(CLARIFICATION_LIMITS.question))
  @WholeText()
  question: string;

  @Field({ description: 'For everybody who proposed: no name stands in it.' })
  @MaxLength(CLARIFICATION_LIMITS.answer, tooLong(CLARIFICATION_LIMITS.answer))
  @WholeText()
  answer: string;
}
