import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { DriftAlarm } from './drift-alarm.results.js';

@ObjectType({ description: 'Where a watch stood at the end of a day.' })
export class WatchPoint {
  @Field(() => CalendarDate)
  day: string;

  @Field(() => Int, { description: 'Bids of the watch so far.' })
  bids: number;

  @Field(() => Int)
  wins: number;

  @Field(() => Float, { description: 'Wins so far above what the team’s own past predicts.' })
  above: number;

  @Field(() => Float, {
    description: 'Evidence that it is chosen less often than before; past the limit it is an alarm.',
  })
  fall: number;

  @Field(() => Float, { description: 'Evidence that it is chosen more often than before.' })
  rise: number;
}

@ObjectType({
  description: 'A team held against its own past year, contest by contest, whatever the field, prices and dates.',
})
export class TeamWatch {
  @Field(() => CalendarDate, { description: 'First day of the past that it is held against.' })
  baselineFrom: string;

  @Field(() => CalendarDate, {
    description: 'First day of the watch. Later than that of other teams when it began anew.',
  })
  watchFrom: string;

  @Field(() => Int)
  bids: number;

  @Field(() => Int)
  wins: number;

  @Field(() => Float, { description: 'Wins that the team’s own past predicts.' })
  expected: number;

  @Field(() => Int, { description: 'Bids in which chance alone gives one alarm.' })
  runLength: number;

  @Field(() => Float)
  fallLimit: number;

  @Field(() => Float)
  riseLimit: number;

  @Field({ description: 'False below 2,000 contests: then there is no alarm, whatever the evidence.' })
  isAlarming: boolean;

  @Field(() => [WatchPoint], {
    description:
      'A point a day on which contests were decided that it stood in; to whoever speaks for a bidder one after ten contests or more.',
  })
  points: WatchPoint[];

  @Field(() => [DriftAlarm], { description: 'Of this team, the latest first.' })
  alarms: DriftAlarm[];
}
