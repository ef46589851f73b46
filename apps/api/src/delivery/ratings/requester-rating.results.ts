import { BriefClarity } from '@bidwell/domain/brief-rating';
import { RATING_LIMITS } from '@bidwell/domain/rating';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { Job } from '../../jobs/job.entity.js';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const { line: LIMIT } = RATING_LIMITS;

@ObjectType({
  description: 'How work was asked for, as the people who did it say: to them and to the requester, nobody else.',
})
export class RequesterRating {
  @Field(() => Instant, { description: 'Until then it can be given and changed.' })
  closesAt: Date;

  @Field({ description: 'Whether the viewer may give or change it now.' })
  canGive: boolean;

  @Field(() => BriefClarity, {
    nullable: true,
    description: 'How clear the brief was, now that the work is done. Null until given.',
  })
  clarity: BriefClarity | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they would work for this requester again. Null until given.',
  })
  again: boolean | null;

  @Field({ description: 'One line. May be empty.' })
  line: string;

  @Field(() => Instant, { nullable: true, description: 'Null until it is given.' })
  givenAt: Date | null;
}

@ArgsType()
export class RateRequesterInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => BriefClarity)
  clarity: BriefClarity;

  @Field({ description: 'Whether you would work for this requester again.' })
  again: boolean;

  @Field({ defaultValue: '', description: 'One line to the requester.' })
  @MaxLength(LIMIT, { message: `Shorten this text. The limit is ${LIMIT} characters.` })
  @WholeText()
  line: string;
}

export const RateRequesterResult = resultOf('RateRequesterResult', () => Job);
