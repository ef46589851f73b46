import { CONTENT_LIMITS } from '@bidwell/domain/content-problems';
import { COST_LIMITS } from '@bidwell/domain/internal-cost';
import { MAX_AMOUNT } from '@bidwell/domain/money';
import { Meets, REQUIREMENT_LIMITS } from '@bidwell/domain/requirement';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { MinorUnits } from '../platform/graphql/scalars.js';
import { ProposalLineInput } from './proposal-line.inputs.js';
import { TextWithin } from './text-rules.js';

const percentage = { message: 'Enter a percentage within its limits.' };
const sum = { message: 'Enter a sum of 0 or more.' };
const tooLarge = { message: 'This sum is too large. Check it.' };

@InputType({ description: 'An answer to a requirement of the brief.' })
export class RequirementAnswerInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'The brief does not ask this.' })
  requirementId: string;

  @Field(() => Meets, { nullable: true, description: 'Null while it is not answered.' })
  meets?: Meets | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TextWithin(REQUIREMENT_LIMITS.answer)
  text?: string | null;
}

@InputType({ description: 'Somebody who will do the work.' })
export class TeamMemberInput {
  @Field()
  @TextWithin(CONTENT_LIMITS.name)
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.name)
  role?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.words)
  note?: string | null;
}

@InputType({ description: 'Similar work done before.' })
export class WorkReferenceInput {
  @Field(() => ID, { nullable: true, description: 'A job of this company that one won. Null for work done elsewhere.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId?: string | null;

  @Field()
  @TextWithin(CONTENT_LIMITS.lineTitle)
  title: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  year?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.words)
  words?: string | null;
}

@InputType({ description: 'What one declares about interests in the way.' })
export class DeclaredConflictsInput {
  @Field({ description: 'True declares that there are none.' })
  none: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.conflicts)
  words?: string | null;
}

@InputType({ description: 'A file of the proposal, as it was uploaded.' })
export class ProposalFileInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no file.' })
  fileId: string;

  @Field({ description: 'The middle of the address it was uploaded to: `<id>.<salt>.<kind>`.' })
  @Matches(/^[0-9a-f]{32}$/, { message: 'This is no file.' })
  salt: string;

  @Field()
  @TextWithin(CONTENT_LIMITS.fileName)
  name: string;

  @Field(() => Boolean, { nullable: true, description: 'Null means no.' })
  @IsOptional()
  isProtected?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.caption)
  caption?: string | null;
}

@InputType({ description: 'The work of one role, as it costs the company.' })
export class LabourCostInput {
  @Field()
  @TextWithin(COST_LIMITS.role)
  role: string;

  @Field(() => Float)
  @Min(0, { message: 'Enter hours above 0.' })
  @Max(COST_LIMITS.hours, { message: 'Enter 1,000,000 hours or fewer.' })
  hours: number;

  @Field(() => MinorUnits)
  @Min(0, sum)
  @Max(MAX_AMOUNT, tooLarge)
  rate: number;

  @Field(() => Int, { nullable: true, description: 'Hundredths of a percent. Null means 0.' })
  @IsOptional()
  @Min(0, percentage)
  @Max(COST_LIMITS.share, percentage)
  avoidableShare?: number | null;
}

@InputType({ description: 'What the work costs the company. For its own teams.' })
export class InternalCostInput {
  @Field(() => [LabourCostInput])
  @ArrayMaxSize(COST_LIMITS.labour, { message: `Keep to ${COST_LIMITS.labour} roles.` })
  @ValidateNested({ each: true })
  @Type(() => LabourCostInput)
  labour: LabourCostInput[];

  @Field(() => MinorUnits, { nullable: true, description: 'Null means 0.' })
  @IsOptional()
  @Min(0, sum)
  @Max(MAX_AMOUNT, tooLarge)
  passThrough?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hundredths of a percent of the labour. Null means 0.' })
  @IsOptional()
  @Min(0, percentage)
  @Max(COST_LIMITS.overheadRate, percentage)
  overheadRate?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hundredths of a percent of the overhead. Null means 0.' })
  @IsOptional()
  @Min(0, percentage)
  @Max(COST_LIMITS.share, percentage)
  avoidableOverheadShare?: number | null;
}

@InputType({ description: 'A second offer beside the main one.' })
export class ProposalVariantInput {
  @Field()
  @TextWithin(CONTENT_LIMITS.name)
  title: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TextWithin(CONTENT_LIMITS.text)
  words?: string | null;

  @Field(() => [ProposalLineInput])
  @ArrayMaxSize(CONTENT_LIMITS.lines, { message: `Keep to ${CONTENT_LIMITS.lines} lines.` })
  @ValidateNested({ each: true })
  @Type(() => ProposalLineInput)
  lines: ProposalLineInput[];
}
