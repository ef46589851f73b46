import { THANKS_LIMITS, ThanksReach } from '@bidwell/domain/thanks';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { PageArgs } from '../platform/graphql/paging.js';
import { WholeText } from '../platform/graphql/whole-text.js';
import { ThanksPart } from './thanks.results.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
export class ThanksArgs extends PageArgs {
  @Field(() => ThanksPart)
  part: ThanksPart;
}

@InputType()
export class GiveThanksInput {
  @Field(() => ID, { nullable: true, description: 'The finished job. Null for a request.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The request that is done. Null for a job.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is no request.' })
  requestId?: string | null;

  @Field(() => [ID], { description: 'Whom to thank, each once.' })
  @ArrayMaxSize(THANKS_LIMITS.receivers, { message: `Thank at most ${THANKS_LIMITS.receivers} people at once.` })
  @IsUUID(undefined, { each: true, message: 'This is nobody.' })
  receiverIds: string[];

  @Field()
  @MaxLength(THANKS_LIMITS.words, tooLong(THANKS_LIMITS.words))
  @WholeText()
  words: string;

  @Field(() => ThanksReach, {
    description: 'How far it may go. Each receiver’s own limit stands: to some of them it goes less far.',
  })
  reach: ThanksReach;
}

@ArgsType()
export class ThanksReasonInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no thanks.' })
  thanksId: string;

  @Field({
    description: 'Why: for giver and receivers to read when it is hidden, for administrators when it is reported.',
  })
  @MaxLength(THANKS_LIMITS.because, tooLong(THANKS_LIMITS.because))
  @WholeText()
  because: string;
}
