import { CONTESTS_FOR_AN_ALARM } from '@bidwell/signal/minimum';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import { runContests } from '../signal/run-contests';
import { hasLine } from './quarters';
import { quarterTeam } from './quarter-team';
import { QuarterCharts } from './quarter-charts';

const QuartersPanel_Signal = graphql(`
  fragment QuartersPanel on Signal {
    run {
      hasSignal
      firstDay
      lastDay
    }
    teams {
      bidderKey
      name
      quarters {
        quarter
        bids
        wins
        expected
        value
        low
        high
      }
    }
  }
`);

interface QuartersPanelProps {
  /** Null before the first run. */
  signal: FragmentType<typeof QuartersPanel_Signal> | null;
  dataset: string | undefined;
}

/** Quarter by quarter, one small chart a team. Nothing while there is no signal: raw rates by quarter are mostly noise. */
export function QuartersPanel({ signal, dataset }: QuartersPanelProps) {
  const read = readFragment(QuartersPanel_Signal, signal);
  if (!read?.run.hasSignal) return null;
  const all = read.teams.map(quarterTeam);
  const teams = all.filter(hasLine);
  return (
    <Panel title="How has it been, quarter by quarter?" id="quarters">
      {teams.length === 0 ? (
        <p>No team has {CONTESTS_FOR_AN_ALARM} bids yet, and fewer do not bear a line through time.</p>
      ) : (
        <QuarterCharts
          teams={teams}
          left={all.filter((team) => !hasLine(team)).map(({ name }) => name)}
          ofRun={runContests(read.run, dataset)}
        />
      )}
    </Panel>
  );
}
