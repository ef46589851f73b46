import { QUESTION_SET_LIMITS as LIMITS } from '@bidwell/domain/question-set';
import { ArgsType, Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { BriefColumn, BriefQuestion, BriefSection, SectionCondition } from './question-set.results.js';

@InputType()
export class BriefColumnInput extends OmitType(BriefColumn, [] as const, InputType) {}

@InputType()
export class BriefQuestionInput extends OmitType(BriefQuestion, ['columns'] as const, InputType) {
  @Field(() => [BriefColumnInput])
  @ArrayMaxSize(LIMITS.columns, { message: `Keep to ${LIMITS.columns} columns.` })
  @ValidateNested({ each: true })
  @Type(() => BriefColumnInput)
  columns: BriefColumnInput[];
}

@InputType()
export class SectionConditionInput extends OmitType(SectionCondition, [] as const, InputType) {}

@InputType()
export class BriefSectionInput extends OmitType(BriefSection, ['opensWhen', 'questions'] as const, InputType) {
  @Field(() => SectionConditionInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SectionConditionInput)
  opensWhen: SectionConditionInput | null;

  @Field(() => [BriefQuestionInput])
  @ArrayMaxSize(LIMITS.questions, { message: `Keep to ${LIMITS.questions} questions in a section.` })
  @ValidateNested({ each: true })
  @Type(() => BriefQuestionInput)
  questions: BriefQuestionInput[];
}

@ArgsType()
export class SaveQuestionSetInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no category.' })
  categoryId: string;

  @Field(() => Int, { nullable: true, description: 'The version the changes were made on. Null begins a new one.' })
  draftVersion: number | null;

  @Field(() => [BriefSectionInput], { description: 'Replaced whole. They may be as unfinished as one likes.' })
  @ArrayMaxSize(LIMITS.sections, { message: `Keep to ${LIMITS.sections} sections.` })
  @ValidateNested({ each: true })
  @Type(() => BriefSectionInput)
  sections: BriefSectionInput[];
}
