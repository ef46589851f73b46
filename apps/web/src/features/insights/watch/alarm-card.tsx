import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { DayNoteFragment } from '../../../graphql/generated/graphql';
import { useViewer } from '../../../graphql/viewer';
import { Chip } from '../../../ui/chip';
import { formatDay } from '../../../ui/dates';
import { Link } from '@tanstack/react-router';
import { ShownNotes } from '../notes/shown-notes';
import { notesFor } from '../notes/day-note';
import { CloseAlarm } from './close-alarm';

const AlarmCard_DriftAlarm = graphql(`
  fragment AlarmCard on DriftAlarm {
    id
    bidderKey
    name
    side
    sentence
    beganOn
    raisedOn
    seenOn
    around {
      changes
      members
    }
    teamNote
    closing
    closedBy
    closedAt
  }
`);

interface AlarmCardProps {
  alarm: FragmentType<typeof AlarmCard_DriftAlarm>;
  notes: readonly DayNoteFragment[];
  dataset: string | undefined;
}

const DAYS_AROUND = 45;

/** One alarm: what happened, how often chance says so, what else changed then, and what became of it. */
export function AlarmCard({ alarm: masked, notes, dataset }: AlarmCardProps) {
  const alarm = readFragment(AlarmCard_DriftAlarm, masked);
  const { isLeader } = useViewer();
  const list = { dataset, counted: 'contest', bidder: alarm.bidderKey, from: alarm.beganOn, to: alarm.seenOn } as const;
  return (
    <article className="stack tight" aria-label={`Alarm: ${alarm.name}`}>
      <div className="row">
        <h3>{alarm.name}</h3>
        <Chip tone={alarm.closedAt === null ? 'highlight' : 'outline'}>
          {alarm.closedAt === null ? 'Alarm, open' : 'Alarm, closed'}
        </Chip>
        <span className="muted small">
          {alarm.side === 'FALL' ? 'Chosen less often than before' : 'Chosen more often than before'}
        </span>
      </div>
      <p className="prose">{alarm.sentence}</p>
      <p className="prose">
        It probably began on {formatDay(alarm.beganOn)}; the evidence passed the limit on {formatDay(alarm.raisedOn)}.{' '}
        <Link to="/insights/contests" search={list}>
          The contests since then
        </Link>
      </p>
      <AroundIt alarm={alarm} notes={notesAround(notesFor(notes, alarm.bidderKey), alarm.beganOn)} />
      {alarm.teamNote !== null && <p className="prose">The team says: {alarm.teamNote}</p>}
      {alarm.closing !== null && (
        <p className="prose">
          {alarm.closedBy ?? 'A leader'} closed it: {alarm.closing}
        </p>
      )}
      {alarm.closedAt === null && isLeader && <CloseAlarm id={alarm.id} name={alarm.name} />}
    </article>
  );
}

interface AroundItProps {
  alarm: { around: { changes: string[]; members: string | null } };
  notes: readonly DayNoteFragment[];
}

/** What else changed then. It explains nothing by itself: whoever looks decides what it has to do with it. */
function AroundIt({ alarm: { around }, notes }: AroundItProps) {
  const words = around.members === null ? around.changes : [...around.changes, around.members];
  if (words.length + notes.length === 0)
    return <p className="muted small">Nothing else is known to have changed around that day.</p>;
  return (
    <div className="stack tight small">
      <p className="strong">What else changed</p>
      {words.length > 0 && (
        <ul>
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <ShownNotes notes={notes} />
    </div>
  );
}

function notesAround(notes: readonly DayNoteFragment[], day: string): DayNoteFragment[] {
  const near = (one: string) => Math.abs(Date.parse(one) - Date.parse(day)) <= DAYS_AROUND * 86_400_000;
  return notes.filter((note) => near(note.day));
}
