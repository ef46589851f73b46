import { CHANGE_LIMITS } from '@bidwell/domain/engagement-change';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CalendarDate, MinorUnits } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const shorter = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
export class ProposeChangeInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field({ description: 'What changes.' })
  @MaxLength(CHANGE_LIMITS.what, shorter(CHANGE_LIMITS.what))
  @WholeText()
  what: string;

  @Field({ description: 'Why, for the other side.' })
  @MaxLength(CHANGE_LIMITS.why, shorter(CHANGE_LIMITS.why))
  @WholeText()
  why: string;

  @Field(() => MinorUnits, {
    defaultValue: 0,
    description: 'What it adds to the price, in the job’s currency. Below 0 it becomes cheaper.',
  })
  priceEffect: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The new last day of the work. Null: it stays.' })
  @IsOptional()
  endsOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'A milestone that moves. Null: none does.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is no milestone.' })
  milestoneId?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'To which day that milestone moves.' })
  @IsOptional()
  milestoneDueOn?: string | null;

  @Field(() => CalendarDate, { description: 'The last day for the answer. After it the proposal expires.' })
  answerBy: string;
}

@ArgsType()
export class AnswerChangeInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no change.' })
  id: string;

  @Field({ description: 'Whether it is accepted.' })
  isAccepted: boolean;

  @Field({ defaultValue: '', description: 'What is said with it. A refusal says why.' })
  @MaxLength(CHANGE_LIMITS.answer, shorter(CHANGE_LIMITS.answer))
  @WholeText()
  words: string;
}
