import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import { DayNote_InsightNote, notesFor } from '../notes/day-note';
import { AlarmCard } from './alarm-card';
import { WatchChart } from './watch-chart';

const WatchPanel_Insights = graphql(`
  fragment WatchPanel on Insights {
    watch(bidderKey: $bidderKey) {
      ...WatchChart
      alarms {
        id
        ...AlarmCard
      }
    }
    notes {
      id
      ...DayNote
    }
  }
`);

interface WatchPanelProps {
  insights: FragmentType<typeof WatchPanel_Insights>;
  bidderKey: string;
  name: string;
  dataset: string | undefined;
}

/** Is this team changing? Held against its own past, contest by contest. */
export function WatchPanel({ insights, bidderKey, name, dataset }: WatchPanelProps) {
  const { watch, notes: masked } = readFragment(WatchPanel_Insights, insights);
  const notes = notesFor(
    masked.map((note) => readFragment(DayNote_InsightNote, note)),
    bidderKey,
  );
  return (
    <Panel title="Is it changing?" id="watch">
      {watch === null || watch === undefined ? (
        <p>
          Not watched. A team is watched from 100 contests in two years on, once the company has a year of contests to
          hold it against.
        </p>
      ) : (
        <div className="stack">
          <WatchChart name={name} watch={watch} notes={notes} />
          {watch.alarms.map((alarm) => (
            <AlarmCard key={alarm.id} alarm={alarm} notes={notes} dataset={dataset} />
          ))}
        </div>
      )}
    </Panel>
  );
}
