import {
  alarmSentence,
  earlySentence,
  memberChangeWords,
  otherChangeWords,
  ownAlarmSentence,
} from '@bidwell/domain/drift-words';
import type { Viewer } from '@bidwell/domain/permissions';
import type { DriftAlarm, OwnAlarm } from './drift-alarm.results.js';
import type { AlarmRow } from './drift-alarm.sql.js';

/** To leadership. Leading or not, whoever speaks for a bidder learns nothing of others' prices and promises. */
export function alarmFor(viewer: Viewer, row: AlarmRow): DriftAlarm {
  const { around, joined, gone, name, beganOn, ...alarm } = row;
  const mayRead = viewer.bidderId === null ? around : around.filter(({ what }) => what !== 'price' && what !== 'days');
  return {
    ...alarm,
    expected: viewer.bidderId === null ? alarm.expected : Math.round(alarm.expected),
    name,
    beganOn,
    sentence: alarmSentence({ ...alarm, team: name, since: beganOn }),
    around: { changes: mayRead.map(otherChangeWords), members: memberChangeWords(joined, gone) },
  };
}

/** To the team's own people: nothing that depends on single rivals. */
export function ownAlarmOf({ level, beganOn, ...row }: AlarmRow): OwnAlarm {
  const isEarly = level === 'early';
  const { id, side, raisedOn, teamNote, closing } = row;
  const sentence = (isEarly ? earlySentence : ownAlarmSentence)({ ...row, since: beganOn });
  return { id, isEarly, side, sentence, raisedOn, teamNote, closing };
}
