import type { BriefAnswers as Answers } from '@bidwell/domain/brief-answers';
import { BRIEF_LIMITS, InvitationMode } from '@bidwell/domain/brief';
import { GUEST_LIMITS } from '@bidwell/domain/guests';
import { BudgetMode } from '@bidwell/domain/budget';
import { JUDGING_LIMITS } from '@bidwell/domain/judging';
import { LineBasis } from '@bidwell/domain/line-basis';
import { REQUIREMENT_LIMITS } from '@bidwell/domain/requirement';
import { CRITERIA_LIMITS, CriterionKind } from '@bidwell/domain/criteria';
import { LEVEL_LIMITS } from '@bidwell/domain/levels';
import { DateFlexibility } from '@bidwell/domain/schedule';
import { LOT_LIMITS } from '@bidwell/domain/lots';
import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CriterionLevel } from './criterion-level.results.js';
import { LotInput } from './lots/lot.results.js';
import { CalendarDate, Instant, MinorUnits } from '../platform/graphql/scalars.js';
import { WholeText } from '../platform/graphql/whole-text.js';
import { BriefAnswers } from './question-sets/brief-answers.scalar.js';
import { JobGuestInput } from './job-guest.inputs.js';
import { OutsideTermsInput } from './outside-terms.inputs.js';
import { JobRequirementInput } from './job-requirement.inputs.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });
const chosen = { message: 'Choose one from the list.' };

@InputType()
export class JobLineInput {
  @Field(() => Int, { nullable: true, description: 'The place of its part in `lots`, from 0.' })
  @IsOptional()
  @Min(0, { message: 'Choose a part from the list.' })
  @Max(LOT_LIMITS.lots - 1, { message: 'Choose a part from the list.' })
  lot?: number | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The published line that this is, in an amendment. Null: a new line. A draft’s lines are replaced whole.',
  })
  @IsOptional()
  @IsUUID(undefined, chosen)
  id?: string | null;

  @Field()
  @MaxLength(BRIEF_LIMITS.lineTitle, tooLong(BRIEF_LIMITS.lineTitle))
  title: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(BRIEF_LIMITS.lineDetails, tooLong(BRIEF_LIMITS.lineDetails))
  details: string | null;

  @Field(() => Float)
  @Min(0, { message: 'Enter a quantity above 0.' })
  @Max(1_000_000, { message: 'Enter a quantity of 1,000,000 or less.' })
  quantity: number;

  @Field()
  @MaxLength(BRIEF_LIMITS.unit, tooLong(BRIEF_LIMITS.unit))
  unit: string;

  @Field(() => String, { nullable: true, description: 'Null means none.' })
  @IsOptional()
  @MaxLength(BRIEF_LIMITS.group, tooLong(BRIEF_LIMITS.group))
  @WholeText()
  group?: string | null;

  @Field(() => LineBasis, { nullable: true, description: 'Null means UNIT.' })
  basis?: LineBasis | null;

  @Field(() => Boolean, { nullable: true, description: 'Null means no.' })
  @IsOptional()
  isOptional?: boolean | null;
}

@InputType()
export class CriterionInput {
  @Field()
  @MaxLength(CRITERIA_LIMITS.title, tooLong(CRITERIA_LIMITS.title))
  title: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(CRITERIA_LIMITS.description, tooLong(CRITERIA_LIMITS.description))
  description: string | null;

  @Field(() => CriterionKind)
  kind: CriterionKind;

  @Field(() => Int)
  @Min(0, { message: 'Enter a whole number from 0 to 100.' })
  @Max(100, { message: 'Enter a whole number from 0 to 100.' })
  weight: number;

  @Field(() => [CriterionLevel], { nullable: true, description: 'What earns which score. Null means no words for it.' })
  @IsOptional()
  @ArrayMaxSize(LEVEL_LIMITS.levels, { message: `Keep to ${LEVEL_LIMITS.levels} levels.` })
  @ValidateNested({ each: true })
  @Type(() => CriterionLevel)
  levels?: CriterionLevel[] | null;

  @Field(() => Float, { nullable: true, description: 'The lowest score that is good enough. Null: any is.' })
  @IsOptional()
  @Min(0, { message: 'Enter a minimum from 0.5 to 10, or leave it empty.' })
  @Max(10, { message: 'Enter a minimum from 0.5 to 10, or leave it empty.' })
  minimum?: number | null;
}

@InputType({
  description: 'Changes to a draft. What is left out stays as it is; null empties it. Lists are replaced whole.',
})
export class JobDraftInput extends OutsideTermsInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(BRIEF_LIMITS.title, tooLong(BRIEF_LIMITS.title))
  title?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(BRIEF_LIMITS.summary, tooLong(BRIEF_LIMITS.summary))
  summary?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, chosen)
  categoryId?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  startsOn?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  endsOn?: string | null;

  @Field(() => DateFlexibility, { nullable: true })
  dateFlexibility?: DateFlexibility | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(BRIEF_LIMITS.place, tooLong(BRIEF_LIMITS.place))
  place?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1, { message: 'Enter how many people will attend, as a whole number above 0.' })
  @Max(BRIEF_LIMITS.headCount, { message: 'Enter 1,000,000 people or fewer.' })
  headCount?: number | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(BRIEF_LIMITS.services, { message: `Keep to ${BRIEF_LIMITS.services} services.` })
  @Length(1, BRIEF_LIMITS.service, {
    each: true,
    message: `Name each service in 1 to ${BRIEF_LIMITS.service} characters.`,
  })
  services?: string[] | null;

  @Field(() => BriefAnswers, {
    nullable: true,
    description: 'All answers to the category’s questions; replaced whole.',
  })
  answers?: Answers | null;

  @Field(() => BudgetMode, { nullable: true })
  budgetMode?: BudgetMode | null;

  @Field(() => MinorUnits, { nullable: true })
  @IsOptional()
  @Min(0, { message: 'Enter a sum above 0.' })
  budgetLow?: number | null;

  @Field(() => MinorUnits, { nullable: true })
  @IsOptional()
  @Min(0, { message: 'Enter a sum above 0.' })
  budgetHigh?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/, { message: 'Choose the currency for all prices.' })
  currency?: string | null;

  @Field(() => [JobLineInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(BRIEF_LIMITS.lines, { message: `Keep to ${BRIEF_LIMITS.lines} lines.` })
  @ValidateNested({ each: true })
  @Type(() => JobLineInput)
  lines?: JobLineInput[] | null;

  @Field(() => [JobRequirementInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(REQUIREMENT_LIMITS.requirements, {
    message: `Keep to ${REQUIREMENT_LIMITS.requirements} requirements.`,
  })
  @ValidateNested({ each: true })
  @Type(() => JobRequirementInput)
  requirements?: JobRequirementInput[] | null;

  @Field(() => [LotInput], {
    nullable: true,
    description: 'The parts of the job, each of which becomes a job of its own.',
  })
  @IsOptional()
  @ArrayMaxSize(LOT_LIMITS.lots, { message: `Keep to ${LOT_LIMITS.lots} parts.` })
  @ValidateNested({ each: true })
  @Type(() => LotInput)
  lots?: LotInput[] | null;

  @Field(() => [CriterionInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CRITERIA_LIMITS.criteria, { message: `Keep to ${CRITERIA_LIMITS.criteria} criteria.` })
  @ValidateNested({ each: true })
  @Type(() => CriterionInput)
  criteria?: CriterionInput[] | null;

  @Field(() => Instant, { nullable: true })
  questionsDue?: Date | null;

  @Field(() => Instant, { nullable: true })
  answersDue?: Date | null;

  @Field(() => Instant, { nullable: true })
  deadline?: Date | null;

  @Field(() => CalendarDate, { nullable: true })
  decisionDue?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'A drop box: not even the bidder reads its submitted proposal again until the opening. Null: as it is.',
  })
  isDropBox?: boolean | null;

  @Field(() => InvitationMode, { nullable: true })
  invitationMode?: InvitationMode | null;

  @Field(() => [JobGuestInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(GUEST_LIMITS.guests, { message: `Invite at most ${GUEST_LIMITS.guests} guests.` })
  @ValidateNested({ each: true })
  @Type(() => JobGuestInput)
  guests?: JobGuestInput[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(200, { message: 'Name at most 200 vendors.' })
  @IsUUID(undefined, { each: true, ...chosen })
  invitedVendorIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Colleagues who are asked to judge once it is published.' })
  @IsOptional()
  @IsUUID(undefined, { each: true, ...chosen })
  @ArrayMaxSize(JUDGING_LIMITS.evaluators, {
    message: `A panel has at most ${JUDGING_LIMITS.evaluators} people. Leave some out.`,
  })
  evaluatorIds?: string[] | null;
}

@ArgsType()
export class CancelJobInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  id: string;

  @Field({ description: 'Why, for everybody invited.' })
  @MaxLength(2000, tooLong(2000))
  reason: string;
}

@ArgsType()
export class QuestionText {
  @Field({ description: 'The question.' })
  @MaxLength(2000, tooLong(2000))
  text: string;
}

@ArgsType()
export class AnswerInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no question.' })
  id: string;

  @Field({ description: 'For everybody invited.' })
  @MaxLength(4000, tooLong(4000))
  answer: string;
}
