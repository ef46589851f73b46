import { AwardReason, DECISION_LIMITS, NoAwardReason } from '@bidwell/domain/award';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { WholeText } from '../platform/graphql/whole-text.js';
import { DebriefInput } from './debriefs/debrief.inputs.js';

const tooLong = { message: `Shorten this text. The limit is ${DECISION_LIMITS.words} characters.` };

/** What is said of every decision. */
@ArgsType()
export abstract class DecisionInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field(() => [DebriefInput], {
    defaultValue: [],
    description: 'What is written for each bidder. Who is left out is told what the preview shows.',
  })
  @ArrayMaxSize(500, { message: 'Write to each bidder once.' })
  @ValidateNested({ each: true })
  @Type(() => DebriefInput)
  debriefs: DebriefInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'Made up by the caller once for each decision: asked twice with the same key, it is made once.',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is no key. Make up a UUID.' })
  requestKey?: string | null;
}

@ArgsType()
export class ChooseInput extends DecisionInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no proposal.' })
  proposalId: string;

  @Field(() => Int, { nullable: true, description: 'Which of its variants. Null chooses the main offer.' })
  @IsOptional()
  variant?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The proposal that would have been chosen otherwise. No bidder ever learns it.',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is no proposal.' })
  runnerUpId?: string | null;

  @Field(() => [AwardReason], { description: 'At least one.' })
  @ArrayMaxSize(7, { message: 'Choose each reason once.' })
  @ArrayUnique({ message: 'Choose each reason once.' })
  reasons: AwardReason[];

  @Field(() => String, {
    nullable: true,
    description: 'For everybody who proposed. Needed for OTHER and when another proposal scored higher.',
  })
  @IsOptional()
  @MaxLength(DECISION_LIMITS.words, tooLong)
  @WholeText()
  words?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, although fewer proposed than the policy wants. For leaders, not for bidders. Needed then.',
  })
  @IsOptional()
  @MaxLength(DECISION_LIMITS.words, tooLong)
  @WholeText()
  justification?: string | null;
}

@ArgsType()
export class CloseInput extends DecisionInput {
  @Field(() => NoAwardReason)
  reason: NoAwardReason;

  @Field(() => String, { nullable: true, description: 'For everybody who proposed. Needed for OTHER.' })
  @IsOptional()
  @MaxLength(DECISION_LIMITS.words, tooLong)
  @WholeText()
  words?: string | null;
}
