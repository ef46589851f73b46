import { DRIFT_LIMITS } from '@bidwell/domain/drift-words';
import { ArgsType, Field, Float, ID } from '@nestjs/graphql';
import { IsUUID, Max, MaxLength, Min } from 'class-validator';
import { WholeText } from '../../platform/graphql/whole-text.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
export class AlarmWords {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no alarm.' })
  id: string;

  @Field({ description: `At most ${DRIFT_LIMITS.note} characters.` })
  @MaxLength(DRIFT_LIMITS.note, tooLong(DRIFT_LIMITS.note))
  @WholeText()
  words: string;
}

@ArgsType()
export class FalseAlarmsInput {
  @Field(() => Float, { description: 'False alarms a year in all teams together, from 0.25 to 12.' })
  @Min(0.25, { message: 'Give 0.25 or more: one false alarm in four years.' })
  @Max(12, { message: 'Give 12 at most: one false alarm a month.' })
  falseAlarms: number;

  @Field({ description: 'Why. Kept beside the setting.' })
  @MaxLength(DRIFT_LIMITS.note, tooLong(DRIFT_LIMITS.note))
  @WholeText()
  why: string;
}
