import { NO_CHANGE } from '@bidwell/domain/signal-words';
import { type FragmentType, readFragment } from '../../../graphql/graphql';
import type { OwnAlarmFragment as OwnAlarm } from '../../../graphql/generated/graphql';
import { Chip } from '../../../ui/chip';
import { formatDay } from '../../../ui/dates';
import { NoteOnAlarm } from './note-on-alarm';
import { OwnAlarmFragment } from './own-alarm';

/** Early signs, which only the team reads, and alarms, with what the team says to them and what leadership found. */
export function OwnAlarms({ alarms }: { alarms: readonly FragmentType<typeof OwnAlarmFragment>[] }) {
  if (alarms.length === 0) return <p>{NO_CHANGE}</p>;
  const all = alarms.map((alarm) => readFragment(OwnAlarmFragment, alarm));
  return (
    <ul className="stack">
      {all
        .filter((alarm) => !isSaidByAlarm(alarm, all))
        .map((alarm) => (
          <li key={alarm.id} className="stack tight">
            <p className="row">
              <Chip>{alarm.isEarly ? 'Early sign' : 'Alarm'}</Chip>
              <span className="muted">{formatDay(alarm.raisedOn)}</span>
            </p>
            <p className="prose">{alarm.sentence}</p>
            {alarm.closing && <p className="prose">Leadership looked and closed it: {alarm.closing}</p>}
            {alarm.teamNote && <p className="prose">What we said: {alarm.teamNote}</p>}
            {alarm.closing === null && <NoteOnAlarm id={alarm.id} note={alarm.teamNote} />}
          </li>
        ))}
    </ul>
  );
}

/** An early sign that nobody has answered says nothing more once an alarm of the same side stands open beside it. */
function isSaidByAlarm({ isEarly, side, closing, teamNote }: OwnAlarm, all: readonly OwnAlarm[]): boolean {
  if (!isEarly || closing !== null || teamNote !== null) return false;
  return all.some((own) => !own.isEarly && own.closing === null && own.side === side);
}
