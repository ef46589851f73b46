import { TROUBLE_LIMITS } from '@bidwell/domain/engagement-trouble';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsUUID, MaxLength } from 'class-validator';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const tooLong = { message: `Shorten this text. The limit is ${TROUBLE_LIMITS.words} characters.` };
const noJob = { message: 'This is no job.' };

@ArgsType()
export class TroubleWords {
  @Field(() => ID)
  @IsUUID(undefined, noJob)
  jobId: string;

  @Field({ description: 'What is said, for the other side to read.' })
  @MaxLength(TROUBLE_LIMITS.words, tooLong)
  @WholeText()
  words: string;
}

@ArgsType()
export class OpenCureInput extends TroubleWords {
  @Field(() => CalendarDate, { description: 'The last day of the cure period.' })
  cureBy: string;

  @Field(() => [ID], { description: 'What is wrong: ids of `troubleGrounds`.' })
  @ArrayMaxSize(TROUBLE_LIMITS.points, { message: `Name ${TROUBLE_LIMITS.points} things at most.` })
  @IsUUID(undefined, { each: true, message: 'Choose from the list.' })
  groundIds: string[];
}

@ArgsType()
export class BeginProbationInput extends TroubleWords {
  @Field({ description: 'What must hold during the probation.' })
  @MaxLength(TROUBLE_LIMITS.words, tooLong)
  @WholeText()
  terms: string;

  @Field(() => CalendarDate, { description: 'The last day of the probation.' })
  until: string;
}

@ArgsType()
export class RecompeteInput extends TroubleWords {
  @Field(() => [ID], { description: 'The lines of the brief that are still to be done.' })
  @ArrayMaxSize(500, { message: 'Choose 500 lines at most.' })
  @IsUUID(undefined, { each: true, message: 'Choose from the list.' })
  lineIds: string[];

  @Field(() => String, { defaultValue: 'UTC', description: 'The zone in which new dates are proposed.' })
  @MaxLength(80, { message: 'This is no time zone.' })
  zone: string;
}
