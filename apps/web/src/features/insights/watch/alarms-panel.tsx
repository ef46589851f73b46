import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import { DayNote_InsightNote } from '../notes/day-note';
import { AlarmCard } from './alarm-card';
import { FalseAlarms } from './false-alarms';

const AlarmsPanel_Insights = graphql(`
  fragment AlarmsPanel on Insights {
    drift {
      finding
      sentence
      setting {
        ...FalseAlarms
      }
      alarms {
        id
        bidderKey
        ...AlarmCard
      }
    }
    notes {
      id
      ...DayNote
    }
  }
`);

interface AlarmsPanelProps {
  insights: FragmentType<typeof AlarmsPanel_Insights>;
  dataset: string | undefined;
}

/** Which team is changing, and is it more than chance? Usually no team is. */
export function AlarmsPanel({ insights, dataset }: AlarmsPanelProps) {
  const { drift, notes } = readFragment(AlarmsPanel_Insights, insights);
  const known = notes.map((note) => readFragment(DayNote_InsightNote, note));
  return (
    <Panel
      title="What changed?"
      id="changes"
      aside={
        <Link to="/insights/questions" search={{ dataset }}>
          What the checks ask
        </Link>
      }
    >
      <div className="stack">
        <p className="strong">{drift.finding}</p>
        {drift.alarms.map((alarm) => (
          <div key={alarm.id} className="stack tight">
            <AlarmCard alarm={alarm} notes={known} dataset={dataset} />
            <p className="small">
              <Link to="/insights/teams/$key" params={{ key: alarm.bidderKey }} search={{ dataset }} hash="watch">
                The evidence, contest by contest
              </Link>
            </p>
          </div>
        ))}
        <p className="small muted">{drift.sentence}</p>
        <FalseAlarms setting={drift.setting} />
      </div>
    </Panel>
  );
}
