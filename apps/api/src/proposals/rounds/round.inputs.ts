import { ROUND_LIMITS } from '@bidwell/domain/rounds';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Instant } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const tooLong = { message: `Shorten this text. The limit is ${ROUND_LIMITS.words} characters.` };

@ArgsType()
export class StartRoundInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => [ID], { description: 'The proposals whose bidders are kept in. At least one.' })
  @ArrayMaxSize(200, { message: 'Keep at most 200 proposals in.' })
  @ArrayUnique({ message: 'Keep each proposal once.' })
  @IsUUID(undefined, { each: true, message: 'This is no proposal.' })
  kept: string[];

  @Field(() => Instant, { description: 'When the round closes. It lies ahead.' })
  deadline: Date;

  @Field({ description: 'For those who are kept in: what is asked of them.' })
  @MaxLength(ROUND_LIMITS.words, tooLong)
  @WholeText()
  words: string;

  @Field(() => String, { nullable: true, description: 'For those who are left out: why. Needed when somebody is.' })
  @IsOptional()
  @MaxLength(ROUND_LIMITS.words, tooLong)
  @WholeText()
  leftOutWords?: string | null;
}
