import { BRIEF_RATING_LIMITS, BriefClarity } from '@bidwell/domain/brief-rating';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import './brief-rating.results.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const { missing: LIMIT } = BRIEF_RATING_LIMITS;

@ArgsType()
export class RateBriefInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => BriefClarity)
  clarity: BriefClarity;

  @Field({ defaultValue: '', description: 'What is missing. The requester reads it without your name.' })
  @MaxLength(LIMIT, { message: `Shorten this text. The limit is ${LIMIT} characters.` })
  @WholeText()
  missing: string;
}
