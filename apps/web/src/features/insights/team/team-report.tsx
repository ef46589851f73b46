import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { FactList } from '../../../ui/fact-list';
import { Panel } from '../../../ui/panel';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { IntervalBar } from '../interval-bar';
import { NoSignal } from '../signal/no-signal';
import { cutWords, runContests } from '../signal/run-contests';
import { WatchPanel } from '../watch/watch-panel';
import { expectedText, sideOf } from '../win-rate';
import { TeamLosses } from './team-losses';
import type { TeamSearch } from './team-search';
import { TeamSignal } from './team-signal';

const TeamReport_Insights = graphql(`
  fragment TeamReport on Insights {
    bidders {
      bidderKey
      name
      kind
      winRate {
        n
        wins
        expected
      }
    }
    signal {
      run {
        hasSignal
        whyNot
        contests
        firstDay
        lastDay
      }
      teams {
        bidderKey
        ...TeamSignal
        ...TeamLosses
      }
    }
    ...WatchPanel
    ...TeamLossReasons
  }
`);

interface TeamReportProps {
  insights: FragmentType<typeof TeamReport_Insights>;
  bidderKey: string;
  search: TeamSearch;
}

/** The panels of one team, one question each. Of a vendor, what is counted, and why others were chosen. */
export function TeamReport({ insights, bidderKey, search }: TeamReportProps) {
  const report = readFragment(TeamReport_Insights, insights);
  const bidder = report.bidders.find((one) => one.bidderKey === bidderKey);
  if (bidder === undefined) return null;
  const { n, wins, expected } = bidder.winRate;
  const side = sideOf(bidder.kind);
  const list: ContestsSearch = { ...search, counted: 'contest', bidder: bidderKey };
  const { run, teams = [] } = report.signal ?? {};
  const team = run?.hasSignal ? teams.find((one) => one.bidderKey === bidderKey) : undefined;
  const cut = cutWords(run ?? {});
  const ofRun = runContests(run ?? {}, search.dataset);
  return (
    <div className="stack loose">
      {team && <TeamSignal team={team} cut={cut} ofRun={ofRun} />}
      {side === 'internal' && !run?.hasSignal && <NoSignal whyNot={run?.whyNot ?? null} />}
      {side === 'internal' && (
        <WatchPanel insights={report} bidderKey={bidderKey} name={bidder.name} dataset={search.dataset} />
      )}
      <TeamLosses
        team={team ?? null}
        insights={report}
        cut={cut}
        ofRun={{ ...ofRun, bidder: bidderKey }}
        lost={{ ...list, won: false }}
      />
      <Panel title="What was counted?">
        <FactList
          facts={[
            { label: 'Contests', value: <ContestsLink count={n} search={list} of="contests" /> },
            { label: 'Won', value: <ContestsLink count={wins} search={{ ...list, won: true }} of="won" /> },
            { label: 'Expected by lot', value: expectedText(expected) },
            { label: 'Win rate, 95% range', value: <IntervalBar counts={{ n, wins }} side={side} /> },
          ]}
        />
      </Panel>
    </div>
  );
}
