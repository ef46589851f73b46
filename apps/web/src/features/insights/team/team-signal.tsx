import { CONTESTS_FOR_AN_ALARM } from '@bidwell/signal/minimum';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import type { ContestsSearch } from '../contests-search';
import { QuarterCharts } from '../quarters/quarter-charts';
import { quarterTeam } from '../quarters/quarter-team';
import { hasLine } from '../quarters/quarters';
import { TeamEqualTerms } from './team-equal-terms';
import { parSentences } from './team-words';

const TeamSignal_SignalTeam = graphql(`
  fragment TeamSignal on SignalTeam {
    bidderKey
    name
    par {
      bids
      wins
      par
      low
      high
    }
    quarters {
      quarter
      bids
      wins
      expected
      value
      low
      high
    }
    ...TeamEqualTerms
  }
`);

interface TeamSignalProps {
  team: FragmentType<typeof TeamSignal_SignalTeam>;
  cut: string;
  ofRun: ContestsSearch;
}

/** What the latest run says of one team. */
export function TeamSignal({ team, cut, ofRun }: TeamSignalProps) {
  const read = readFragment(TeamSignal_SignalTeam, team);
  const quarters = quarterTeam(read);
  return (
    <>
      <TeamEqualTerms team={read} cut={cut} />
      {read.par && (
        <Panel title="Is it more than chance?">
          <div className="stack tight prose">
            <p>{parSentences(read.name, read.par)}</p>
            <p className="small muted">
              Par counts all contests of the time alike; the figure at equal terms lets a contest a year old weigh half.
            </p>
          </div>
        </Panel>
      )}
      <Panel title="How has it been, quarter by quarter?">
        {hasLine(quarters) ? (
          <QuarterCharts teams={[quarters]} left={[]} ofRun={ofRun} />
        ) : (
          <p>Fewer than {CONTESTS_FOR_AN_ALARM} bids do not bear a line through time.</p>
        )}
      </Panel>
    </>
  );
}
