import { DEBRIEF_LIMITS } from '@bidwell/domain/debrief-words';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { WholeText } from '../../platform/graphql/whole-text.js';

const shorter = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@InputType({ description: 'What is written about one criterion of one proposal.' })
export class DebriefCriterionInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no criterion.' })
  criterionId: string;

  @Field({ description: 'Why it scored so, in words about this proposal.' })
  @MaxLength(DEBRIEF_LIMITS.reason, shorter(DEBRIEF_LIMITS.reason))
  @WholeText()
  reason: string;

  @Field({ description: 'What a higher score would have needed.' })
  @MaxLength(DEBRIEF_LIMITS.needed, shorter(DEBRIEF_LIMITS.needed))
  @WholeText()
  needed: string;
}

@InputType({ description: 'What is written into the debrief of one bidder. Only that bidder reads it.' })
export class DebriefInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no proposal.' })
  proposalId: string;

  @Field({ defaultValue: '', description: 'Words to this bidder. May be empty.' })
  @MaxLength(DEBRIEF_LIMITS.words, shorter(DEBRIEF_LIMITS.words))
  @WholeText()
  words: string;

  @Field(() => [DebriefCriterionInput], {
    defaultValue: [],
    description: 'In place of the notes and levels. What is left out is told as the preview shows it.',
  })
  @ArrayMaxSize(20, { message: 'Write about each criterion once.' })
  @ValidateNested({ each: true })
  @Type(() => DebriefCriterionInput)
  criteria: DebriefCriterionInput[];
}
