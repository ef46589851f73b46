import { NOTE_LIMIT } from '@bidwell/domain/evaluation-note';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { WholeText } from '../../platform/graphql/whole-text.js';

@ArgsType()
export class WriteNoteInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no proposal.' })
  proposalId: string;

  @Field()
  @MaxLength(NOTE_LIMIT, { message: `Shorten this note. The limit is ${NOTE_LIMIT} characters.` })
  @WholeText()
  words: string;

  @Field(() => [ID], { nullable: true, description: 'Who of the panel is told of it.' })
  @IsOptional()
  @ArrayMaxSize(20, { message: 'Mention at most 20 colleagues.' })
  @ArrayUnique({ message: 'Mention each colleague once.' })
  @IsUUID(undefined, { each: true, message: 'This is nobody.' })
  mentionIds?: string[] | null;
}
