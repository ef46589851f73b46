import { CONTENT_LIMITS } from '@bidwell/domain/content-problems';
import { DECLINE_LIMITS } from '@bidwell/domain/decline';
import { REQUIREMENT_LIMITS } from '@bidwell/domain/requirement';
import { PROMISE_LIMITS, PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';
import { ArgsType, Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { CalendarDate } from '../platform/graphql/scalars.js';
import { ProposalLineInput } from './proposal-line.inputs.js';
import {
  DeclaredConflictsInput,
  InternalCostInput,
  ProposalFileInput,
  ProposalVariantInput,
  RequirementAnswerInput,
  TeamMemberInput,
  WorkReferenceInput,
} from './proposal-parts.inputs.js';
import { TextWithin } from './text-rules.js';

@InputType({ description: 'A service level to commit to.' })
export class ServicePromiseInput {
  @Field()
  @TextWithin(PROMISE_LIMITS.text)
  text: string;

  @Field()
  @TextWithin(PROMISE_LIMITS.metric)
  metric: string;

  @Field(() => Float)
  @Min(0, { message: 'Enter a target above 0.' })
  @Max(PROMISE_LIMITS.target, { message: 'Enter a target of 100,000 or less.' })
  target: number;

  @Field(() => PromiseUnit)
  unit: PromiseUnit;

  @Field(() => PromiseClock)
  clock: PromiseClock;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TextWithin(PROMISE_LIMITS.remedy)
  remedy?: string | null;
}

@InputType({ description: 'A whole proposal: what is left out is not in it.' })
export class ProposalContentInput {
  @Field()
  @TextWithin(CONTENT_LIMITS.pitch)
  pitch: string;

  @Field(() => String, { nullable: true, description: 'How the work will be done.' })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.text)
  approach?: string | null;

  @Field(() => String, { nullable: true, description: 'What the price does not include.' })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.text)
  notIncluded?: string | null;

  @Field(() => String, { nullable: true, description: 'What the price rests on.' })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.text)
  assumptions?: string | null;

  @Field(() => String, { nullable: true, description: 'What the requester must do or give.' })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.text)
  dependencies?: string | null;

  @Field(() => String, { nullable: true, description: 'When and how to pay.' })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.text)
  paymentTerms?: string | null;

  @Field(() => String, { nullable: true, description: 'What could go wrong, and what then.' })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.text)
  risks?: string | null;

  @Field(() => [RequirementAnswerInput], { nullable: true, description: 'Answers to the requirements of the brief.' })
  @IsOptional()
  @ArrayMaxSize(REQUIREMENT_LIMITS.requirements, { message: `Keep to ${REQUIREMENT_LIMITS.requirements} answers.` })
  @ValidateNested({ each: true })
  @Type(() => RequirementAnswerInput)
  answers?: RequirementAnswerInput[] | null;

  @Field(() => [ProposalLineInput])
  @ArrayMaxSize(CONTENT_LIMITS.lines, { message: `Keep to ${CONTENT_LIMITS.lines} lines.` })
  @ValidateNested({ each: true })
  @Type(() => ProposalLineInput)
  lines: ProposalLineInput[];

  @Field(() => [ServicePromiseInput])
  @ArrayMaxSize(CONTENT_LIMITS.promises, { message: `Keep to ${CONTENT_LIMITS.promises} promises.` })
  @ValidateNested({ each: true })
  @Type(() => ServicePromiseInput)
  promises: ServicePromiseInput[];

  @Field(() => [TeamMemberInput], { nullable: true, description: 'Who will do the work.' })
  @IsOptional()
  @ArrayMaxSize(CONTENT_LIMITS.team, { message: `Keep to ${CONTENT_LIMITS.team} people.` })
  @ValidateNested({ each: true })
  @Type(() => TeamMemberInput)
  team?: TeamMemberInput[] | null;

  @Field(() => [WorkReferenceInput], { nullable: true, description: 'Similar work done before.' })
  @IsOptional()
  @ArrayMaxSize(CONTENT_LIMITS.references, { message: `Keep to ${CONTENT_LIMITS.references} references.` })
  @ValidateNested({ each: true })
  @Type(() => WorkReferenceInput)
  references?: WorkReferenceInput[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the offer.' })
  validUntil?: string | null;

  @Field(() => DeclaredConflictsInput, { nullable: true, description: 'Null declares nothing.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DeclaredConflictsInput)
  conflicts?: DeclaredConflictsInput | null;

  @Field(() => [ProposalFileInput], { nullable: true, description: 'Files that were uploaded for this proposal.' })
  @IsOptional()
  @ArrayMaxSize(CONTENT_LIMITS.files, { message: `Keep to ${CONTENT_LIMITS.files} files.` })
  @ValidateNested({ each: true })
  @Type(() => ProposalFileInput)
  files?: ProposalFileInput[] | null;

  @Field(() => InternalCostInput, { nullable: true, description: 'For the company’s own teams. Null: not worked out.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => InternalCostInput)
  cost?: InternalCostInput | null;

  @Field(() => [ProposalVariantInput], { nullable: true, description: 'Other offers beside this one.' })
  @IsOptional()
  @ArrayMaxSize(CONTENT_LIMITS.variants, { message: `Keep to ${CONTENT_LIMITS.variants} variants.` })
  @ValidateNested({ each: true })
  @Type(() => ProposalVariantInput)
  variants?: ProposalVariantInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The newest addendum it was written against. Null means 0, the brief as it was published.',
  })
  @IsOptional()
  @Min(0, { message: 'Addenda are numbered from 1.' })
  confirmedAddendum?: number | null;
}

@ArgsType()
export class DeclineJobInput {
  @Field(() => String, { nullable: true, description: 'In words. Needed when the reason is OTHER.' })
  @IsOptional()
  @TextWithin(DECLINE_LIMITS.words)
  words?: string | null;
}
