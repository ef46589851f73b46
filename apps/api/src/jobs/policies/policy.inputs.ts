import { RecompeteAfter } from '@bidwell/domain/engagement-trouble';
import { DebriefLevel, POLICY_LIMITS } from '@bidwell/domain/policy';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, MinorUnits } from '../../platform/graphql/scalars.js';
import { Holiday, Policy } from './policy.entity.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const chosen = { message: 'Choose one from the list.' };
const within = (least: number, most: number) => ({ message: `Enter a whole number from ${least} to ${most}.` });

@InputType({ description: 'A policy as an administrator writes it.' })
export class PolicyInput {
  @Field(() => ID, { nullable: true, description: 'Null: every category without a policy of its own.' })
  @IsOptional()
  @IsUUID(undefined, chosen)
  categoryId?: string | null;

  @Field(() => MinorUnits, { description: 'From this budget on. 0: whatever the budget.' })
  @Min(0, { message: 'Enter a sum of 0 or more.' })
  @Max(10_000_000_000_000, { message: 'This sum is too large. Check it.' })
  valueFrom: number;

  @Field({ description: 'ISO 4217.' })
  @Matches(/^[A-Z]{3}$/, { message: 'Choose the currency.' })
  currency: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, chosen)
  approverId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, chosen)
  deputyId?: string | null;

  @Field(() => Int)
  @Min(0, within(0, POLICY_LIMITS.minOpenDays))
  @Max(POLICY_LIMITS.minOpenDays, within(0, POLICY_LIMITS.minOpenDays))
  minOpenDays: number;

  @Field(() => Int)
  @Min(1, within(1, POLICY_LIMITS.minProposals))
  @Max(POLICY_LIMITS.minProposals, within(1, POLICY_LIMITS.minProposals))
  minProposals: number;

  @Field()
  hidesCount: boolean;

  @Field(() => DebriefLevel)
  debriefLevel: DebriefLevel;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1, within(1, POLICY_LIMITS.fanOutLimit))
  @Max(POLICY_LIMITS.fanOutLimit, within(1, POLICY_LIMITS.fanOutLimit))
  fanOutLimit?: number | null;

  @Field(() => Int)
  @Min(0, within(0, POLICY_LIMITS.lateChangeDays))
  @Max(POLICY_LIMITS.lateChangeDays, within(0, POLICY_LIMITS.lateChangeDays))
  lateChangeDays: number;

  @Field({
    defaultValue: false,
    description: 'Hide names, kinds and files from whoever judges until quality is scored.',
  })
  isBlind: boolean;

  @Field({ defaultValue: false, description: 'Keep prices unreadable, to everybody, until quality is scored.' })
  twoEnvelopes: boolean;

  @Field({ defaultValue: false, description: 'Open only once two people who stand on no side have released it.' })
  twoPersonRelease: boolean;

  @Field(() => Int, { defaultValue: 0, description: 'Hundredths of a per cent.' })
  @Min(0, { message: 'Enter a per cent from 0 to 25.' })
  @Max(POLICY_LIMITS.maxPreference, { message: 'Enter a per cent from 0 to 25.' })
  maxPreference: number;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, chosen)
  awardApproverId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, chosen)
  awardDeputyId?: string | null;

  @Field(() => MinorUnits, { nullable: true, description: 'From this total on a choice is approved. Null: never.' })
  @IsOptional()
  @Min(0, { message: 'Enter a sum of 0 or more.' })
  @Max(10_000_000_000_000, { message: 'This sum is too large. Check it.' })
  awardApprovalFrom?: number | null;

  @Field(() => Int, { defaultValue: 0 })
  @Min(0, within(0, POLICY_LIMITS.challengeDays))
  @Max(POLICY_LIMITS.challengeDays, within(0, POLICY_LIMITS.challengeDays))
  challengeDays: number;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, chosen)
  challengeReviewerId?: string | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Up to which price a service is asked for without a contest. Null: only what costs nothing.',
  })
  @IsOptional()
  @Min(0, { message: 'Enter a sum of 0 or more.' })
  @Max(10_000_000_000_000, { message: 'This sum is too large. Check it.' })
  requestLimit?: number | null;

  @Field(() => RecompeteAfter, { defaultValue: RecompeteAfter.PROBATION })
  recompeteAfter: RecompeteAfter;
}

@ArgsType()
export class NewHoliday {
  @Field(() => CalendarDate)
  day: string;

  @Field()
  @Length(1, 80, { message: 'Name this holiday in 1 to 80 characters.' })
  @WholeText()
  name: string;
}

@ObjectType({ description: 'What would apply to a job that is being written.' })
export class PolicyPreview {
  @Field(() => Policy, { nullable: true, description: 'Null: no policy fits, and nothing in particular is asked.' })
  policy: Policy | null;

  @Field(() => CalendarDate, { description: 'The first day on which the job could close if it were published now.' })
  earliestDeadlineDay: string;

  @Field({
    description:
      'Whether a policy holds for larger jobs of this category, and this one counts as small for want of a budget.',
  })
  isValueMissing: boolean;
}

export const PolicyResult = resultOf('PolicyResult', () => Policy);
export const HolidayResult = resultOf('HolidayResult', () => Holiday);
