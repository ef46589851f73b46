import { UNMASKING_LIMIT } from '@bidwell/domain/masking';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

@ArgsType()
export class UnmaskInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  jobId: string;

  @Field({ description: 'Why the names are needed now. It stays on record.' })
  @MaxLength(UNMASKING_LIMIT, { message: `Shorten this. The limit is ${UNMASKING_LIMIT} characters.` })
  @WholeText()
  reason: string;
}

@ArgsType()
export class DaysOnRecord {
  @Field(() => CalendarDate)
  from: string;

  @Field(() => CalendarDate, { description: 'The last day. What is more than 92 days after the first is left out.' })
  to: string;
}
