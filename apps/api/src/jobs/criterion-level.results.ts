import { LEVEL_LIMITS } from '@bidwell/domain/levels';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Max, MaxLength, Min } from 'class-validator';

const range = { message: 'Enter a whole number from 0 to 10.' };

@ObjectType({ description: 'What a proposal shows that earns this score.' })
@InputType('CriterionLevelInput')
export class CriterionLevel {
  @Field(() => Int, { description: '0 to 10.' })
  @Min(0, range)
  @Max(10, range)
  score: number;

  @Field()
  @MaxLength(LEVEL_LIMITS.words, { message: `Shorten this text. The limit is ${LEVEL_LIMITS.words} characters.` })
  words: string;
}
