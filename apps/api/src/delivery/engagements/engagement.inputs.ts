import { AGREEMENT_LIMITS } from '@bidwell/domain/agreement';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const NO_JOB = { message: 'This is no job.' };

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
export class EngagementArgs {
  @Field(() => ID)
  @IsUUID(undefined, NO_JOB)
  jobId: string;
}

@ArgsType()
export class EngagementWords extends EngagementArgs {
  @Field({ defaultValue: '', description: 'What is said with it.' })
  @MaxLength(AGREEMENT_LIMITS.words, tooLong(AGREEMENT_LIMITS.words))
  @WholeText()
  words: string;
}

@InputType({ description: 'A part of the work that is delivered and accepted by itself.' })
export class MilestoneInput {
  @Field()
  @MaxLength(AGREEMENT_LIMITS.title * 2, tooLong(AGREEMENT_LIMITS.title))
  @WholeText()
  title: string;

  @Field(() => CalendarDate)
  dueOn: string;

  @Field(() => Int, { nullable: true, description: 'Of the price, in per cent. Null for all of them, or for none.' })
  @IsOptional()
  share: number | null = null;
}

@ArgsType()
export class MilestonesInput extends EngagementArgs {
  @Field(() => Int, { description: 'The version of the agreement that was changed.' })
  version: number;

  @Field(() => [MilestoneInput], { description: 'All of them, in their order. They replace those there are.' })
  @ArrayMaxSize(AGREEMENT_LIMITS.milestones * 2, { message: `Keep it to ${AGREEMENT_LIMITS.milestones} milestones.` })
  @ValidateNested({ each: true })
  @Type(() => MilestoneInput)
  milestones: MilestoneInput[];
}

@ArgsType()
export class PurchasingInput extends EngagementArgs {
  @Field({ defaultValue: '' })
  @MaxLength(AGREEMENT_LIMITS.reference, tooLong(AGREEMENT_LIMITS.reference))
  @WholeText()
  orderNumber: string;

  @Field({ defaultValue: '' })
  @MaxLength(AGREEMENT_LIMITS.reference, tooLong(AGREEMENT_LIMITS.reference))
  @WholeText()
  costCentre: string;
}

@ArgsType()
export class SignInput extends EngagementArgs {
  @Field(() => Int, { description: 'The version of the agreement that was read.' })
  version: number;
}

@ArgsType()
export class StartInput extends EngagementArgs {
  @Field(() => Instant)
  at: Date;

  @Field({ defaultValue: '', description: 'A room, an address, a link.' })
  @MaxLength(AGREEMENT_LIMITS.place, tooLong(AGREEMENT_LIMITS.place))
  @WholeText()
  place: string;
}

@ArgsType()
export class MilestoneArgs extends EngagementArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no milestone.' })
  milestoneId: string;
}

@ArgsType()
export class MilestoneWords extends EngagementWords {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no milestone.' })
  milestoneId: string;
}

@ArgsType()
export class ContributorsInput extends EngagementArgs {
  @Field(() => [ID], { description: 'Nobody: all people of the bidder.' })
  @IsUUID(undefined, { each: true, message: 'Choose people of your own team or firm.' })
  @ArrayMaxSize(100, { message: 'Name 100 people or fewer.' })
  personIds: string[];
}
