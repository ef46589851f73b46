import { KeptAnswer, RATING_LIMITS, RatingWord } from '@bidwell/domain/rating';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, Matches, MaxLength } from 'class-validator';
import { WholeText } from '../../platform/graphql/whole-text.js';
import './rating.enums.js';

const shorter = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
class GivenRatingInput {
  @Field(() => KeptAnswer, { nullable: true, description: 'Whether promises were kept. Asked of awarded work.' })
  kept?: KeptAnswer | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether you would choose them again. Asked of awarded work.' })
  again?: boolean | null;

  @Field(() => RatingWord, { nullable: true, description: 'How the work was.' })
  word?: RatingWord | null;

  @Field({ defaultValue: '', description: 'One line to the people who did it.' })
  @MaxLength(RATING_LIMITS.line, shorter(RATING_LIMITS.line))
  @WholeText()
  line: string;
}

@ArgsType()
export class RateWorkInput extends GivenRatingInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no question.' })
  id: string;
}

@ArgsType()
export class RateByLinkInput extends GivenRatingInput {
  @Field({ description: 'The secret of the link.' })
  @Matches(/^[\w-]{20,100}$/, { message: 'This is no link.' })
  token: string;
}

@ArgsType()
export class RatingTokenInput {
  @Field({ description: 'The secret of the link.' })
  @Matches(/^[\w-]{20,100}$/, { message: 'This is no link.' })
  token: string;
}

@ArgsType()
export class AnswerRatingInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no rating.' })
  id: string;

  @Field()
  @MaxLength(RATING_LIMITS.answer, shorter(RATING_LIMITS.answer))
  @WholeText()
  words: string;
}
