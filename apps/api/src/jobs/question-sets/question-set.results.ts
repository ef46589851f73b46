import { type ColumnKind, QUESTION_SET_LIMITS as LIMITS, QuestionKind } from '@bidwell/domain/question-set';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, Matches, Max, MaxLength, Min } from 'class-validator';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });
const aKey = { message: 'Give a key of 1 to 40 letters and digits that begins with a small letter.' };
const A_KEY = /^[a-z][A-Za-z0-9]{0,39}$/;

/** What a question and a column of a table have in common. */
@ObjectType({ isAbstract: true })
export class Answerable {
  @Field({ description: 'Names it for good within its set: answers are kept under it.' })
  @Matches(A_KEY, aKey)
  key: string;

  @Field(() => QuestionKind)
  kind: QuestionKind;

  @Field()
  @MaxLength(LIMITS.label, tooLong(LIMITS.label))
  label: string;

  @Field()
  isRequired: boolean;

  @Field(() => Int, { nullable: true, description: 'The most words of a TEXT. Null: no such limit.' })
  @IsOptional()
  @Min(1, { message: 'Enter a limit of 1 word or more.' })
  @Max(LIMITS.wordLimit, { message: `Enter a limit of ${LIMITS.wordLimit} words or less.` })
  wordLimit: number | null;

  @Field(() => Float, { nullable: true, description: 'The least of a NUMBER. Null: no such limit.' })
  min: number | null;

  @Field(() => Float, { nullable: true, description: 'The most of a NUMBER. Null: no such limit.' })
  max: number | null;

  @Field(() => Int, { description: 'How many decimals a NUMBER may have, 0 to 3.' })
  @Min(0, { message: 'Enter 0 to 3 decimals.' })
  @Max(LIMITS.decimals, { message: 'Enter 0 to 3 decimals.' })
  decimals: number;

  @Field({ description: 'What a NUMBER counts: people, square metres. May be empty.' })
  @MaxLength(LIMITS.unit, tooLong(LIMITS.unit))
  unit: string;

  @Field(() => [String], { description: 'What can be chosen, for CHOICE and CHOICES.' })
  @ArrayMaxSize(LIMITS.options, { message: `Keep to ${LIMITS.options} choices.` })
  @Length(1, LIMITS.option, { each: true, message: `Name each choice in 1 to ${LIMITS.option} characters.` })
  options: string[];
}

@ObjectType({ description: 'A column of a table.' })
export class BriefColumn extends Answerable {
  declare kind: ColumnKind;
}

@ObjectType({ description: 'One question of a category to whoever writes a brief.' })
export class BriefQuestion extends Answerable {
  @Field({ description: 'Helps to answer. May be empty.' })
  @MaxLength(LIMITS.hint, tooLong(LIMITS.hint))
  hint: string;

  @Field(() => [BriefColumn], { description: 'The columns of a TABLE, in order.' })
  columns: BriefColumn[];

  @Field(() => Int, {
    nullable: true,
    description: 'The most rows of a TABLE, or files of a FILE. Null: as many as may be.',
  })
  @IsOptional()
  @Min(1, { message: 'Enter 1 or more.' })
  @Max(LIMITS.rows, { message: `Enter ${LIMITS.rows} or less.` })
  maxRows: number | null;
}

@ObjectType({ description: 'A section opens when this question of an earlier section has one of these answers.' })
export class SectionCondition {
  @Field()
  @Matches(A_KEY, aKey)
  questionKey: string;

  @Field(() => [String], { description: 'Choices of that question; in, out, optional for INCLUSION.' })
  @ArrayMaxSize(LIMITS.options, { message: `Keep to ${LIMITS.options} choices.` })
  @MaxLength(LIMITS.option, { each: true, ...tooLong(LIMITS.option) })
  isOneOf: string[];
}

@ObjectType({ description: 'Questions that belong together.' })
export class BriefSection {
  @Field({ description: 'Names it for good within its set.' })
  @Matches(A_KEY, aKey)
  key: string;

  @Field()
  @MaxLength(LIMITS.title, tooLong(LIMITS.title))
  title: string;

  @Field({ description: 'May be empty.' })
  @MaxLength(LIMITS.intro, tooLong(LIMITS.intro))
  intro: string;

  @Field(() => SectionCondition, { nullable: true, description: 'Null: it always applies.' })
  opensWhen: SectionCondition | null;

  @Field(() => [BriefQuestion], { description: 'In order.' })
  questions: BriefQuestion[];
}

@ObjectType({ description: 'Questions that come with Bidwell, to start from.' })
export class ShippedQuestionSet {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The name of the category it was written for.' })
  name: string;

  @Field(() => [BriefSection])
  sections: BriefSection[];
}
