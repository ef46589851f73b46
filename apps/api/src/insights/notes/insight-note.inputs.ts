import { NOTE_LIMIT } from '@bidwell/domain/insight-note';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

@ArgsType()
export class InsightNotesArgs {
  @Field(() => ID, { nullable: true, description: 'Null reads the notes on our own contests.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Give the id of a dataset.' })
  datasetId: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'From this day on. Null: from the beginning.' })
  @IsOptional()
  from: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Up to this day. Null: to the end.' })
  @IsOptional()
  to: string | null;
}

@ArgsType()
export class NewInsightNote {
  @Field(() => ID, { nullable: true, description: 'Null: on our own contests.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Give the id of a dataset.' })
  datasetId: string | null;

  @Field(() => CalendarDate)
  day: string;

  @Field({ description: `What happened. At most ${NOTE_LIMIT} characters.` })
  @MaxLength(NOTE_LIMIT, { message: `Shorten this text. The limit is ${NOTE_LIMIT} characters.` })
  @WholeText()
  words: string;

  @Field(() => ID, { nullable: true, description: 'The bidder of that dataset it is about. Null: everybody.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Give the key of a bidder.' })
  bidderKey: string | null;
}
