import { CHALLENGE_LIMITS, ChallengeOutcome } from '@bidwell/domain/challenge';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { WholeText } from '../../platform/graphql/whole-text.js';

const shorter = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
export class ChallengeInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field({ description: 'What was not right, and what the bidder asks for.' })
  @MaxLength(CHALLENGE_LIMITS.words, shorter(CHALLENGE_LIMITS.words))
  @WholeText()
  words: string;
}

@ArgsType()
export class AnswerChallengeInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no challenge.' })
  id: string;

  @Field(() => ChallengeOutcome)
  outcome: ChallengeOutcome;

  @Field({ description: 'Why. The bidder, the requester and leaders read it.' })
  @MaxLength(CHALLENGE_LIMITS.answer, shorter(CHALLENGE_LIMITS.answer))
  @WholeText()
  answer: string;
}
