import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/graphql/result.js';
import { DriftAlarm } from './drift-alarm.results.js';

@ObjectType({ description: 'How many false alarms the company can live with, and why.' })
export class FalseAlarms {
  @Field(() => Float, { description: 'A year, in all teams together.' })
  falseAlarms: number;

  @Field()
  why: string;
}

export const FalseAlarmsResult = resultOf('FalseAlarmsResult', () => FalseAlarms);

@ObjectType({
  description: 'Which teams are chosen less or more often than before, as far as chance can be ruled out.',
})
export class Drift {
  @Field({ description: 'In words: usually that there is no change that could be told from chance.' })
  finding: string;

  @Field({ description: 'How many teams are watched, and how often chance alone gives an alarm.' })
  sentence: string;

  @Field(() => Int, { description: 'Teams with 100 contests or more.' })
  watchedTeams: number;

  @Field({ description: 'False below 2,000 contests: then there is no alarm, whatever the evidence.' })
  isAlarming: boolean;

  @Field(() => FalseAlarms)
  setting: FalseAlarms;

  @Field(() => [DriftAlarm], { description: 'Open ones first, by name, then those closed within a year.' })
  alarms: DriftAlarm[];
}
