import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import type { InsightsReportFragment } from '../../graphql/generated/graphql';
import { formatDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import { AfterwardsPanel } from './afterwards/afterwards-panel';
import { BandPanel } from './band/band-panel';
import type { BidderCounts } from './against-lot';
import { AlarmsPanel } from './watch/alarms-panel';
import { NotesPanel } from './notes/notes-panel';
import { BiddingEffort } from './bidding-effort';
import { BiddersTable } from './bidders-table';
import { ComparePeriods } from './compare/compare-periods';
import type { ContestsSearch } from './contests-search';
import { Definitions } from './definitions';
import { EqualTermsPanel } from './equal-terms/equal-terms-panel';
import { SignalHeadline } from './equal-terms/signal-headline';
import type { InsightsSearch } from './insights-search';
import { LossesPanel } from './losses/losses-panel';
import { StatedReasons } from './losses/stated-reasons';
import { ParPanel } from './par/par-panel';
import { QuartersPanel } from './quarters/quarters-panel';
import { RunLine } from './runs/run-line';
import { SidesByTime } from './sides-by-time';
import { SidesTable } from './sides-table';
import { WhatWasCounted } from './what-was-counted';
import { WinsAgainstLot } from './wins-against-lot';
import { MoneyPanel } from './money/money-panel';
import { TurnoutPanel } from './turnout/turnout-panel';
import { sideOf } from './win-rate';
import styles from './insights.module.css';

const InsightsReport_Insights = graphql(`
  fragment InsightsReport on Insights {
    headline
    from
    to
    decided
    contests
    minimumContests
    dataset {
      id
      isImported
    }
    drift {
      finding
      alarms {
        id
        closedAt
      }
    }
    signal {
      run {
        hasSignal
      }
      ...EqualTermsPanel
      ...ParPanel
      ...QuartersPanel
      ...LossesPanel
      ...SignalHeadline
      ...RunLine
    }
    ...TurnoutPanel
    ...BandPanel
    ...AfterwardsPanel
    ...MoneyPanel
    ...AlarmsPanel
    ...NotesPanel
    ...WhatWasCounted
    ...SidesTable
    ...SidesByTime
    ...StatedReasons
    bidders {
      bidderKey
      name
      kind
      winRate {
        n
        wins
        expected
        liftInterval {
          low
          high
        }
      }
    }
  }
`);

interface InsightsReportProps {
  insights: FragmentType<typeof InsightsReport_Insights>;
  search: InsightsSearch;
}

/** The figures: the finding first, then one question a panel. */
export function InsightsReport({ insights, search }: InsightsReportProps) {
  const report = readFragment(InsightsReport_Insights, insights);
  const list: ContestsSearch = { dataset: search.dataset, from: report.from ?? undefined, to: report.to ?? undefined };
  const bidders = report.bidders.map(countsOf);
  const searchOf = (bidder: BidderCounts): ContestsSearch => ({ ...list, counted: 'contest', bidder: bidder.key });
  const signal = report.signal ?? null;
  const isAlarming = report.drift.alarms.some(({ closedAt }) => closedAt === null);
  if (report.decided === 0) return <NothingDecided isFiltered={report.from !== null || report.to !== null} />;
  return (
    <div className="stack loose">
      <div className="stack tight">
        <p className={styles.headline}>
          <SignalHeadline signal={signal}>{report.headline}</SignalHeadline>
        </p>
        {isAlarming && (
          <p>
            {report.drift.finding}. <a href="#changes">What changed</a>
          </p>
        )}
        <p className="muted small">{timeWords(report)}</p>
        <RunLine signal={signal} dataset={search.dataset} />
      </div>
      <EqualTermsPanel signal={signal} dataset={search.dataset} />
      <ParPanel signal={signal} dataset={search.dataset}>
        <WinsAgainstLot bidders={bidders} searchOf={searchOf} />
      </ParPanel>
      <AlarmsPanel insights={report} dataset={search.dataset} />
      <QuartersPanel signal={signal} dataset={search.dataset} />
      <LossesPanel signal={signal} dataset={search.dataset}>
        <StatedReasons insights={report} search={list} />
      </LossesPanel>
      <Panel title="How often is each side chosen?">
        <div className="stack">
          {signal?.run.hasSignal && <p>{report.headline}</p>}
          <SidesTable insights={report} search={list} />
          <SidesByTime insights={report} search={search} />
        </div>
      </Panel>
      <ComparePeriods search={search} />
      <TurnoutPanel insights={report} search={list} />
      {!report.dataset.isImported && <BiddingEffort />}
      <BandPanel insights={report} search={list} />
      <AfterwardsPanel insights={report} dataset={search.dataset} />
      <MoneyPanel insights={report} search={list} />
      <NotesPanel insights={report} />
      <Panel title="How does each bidder do?">
        <BiddersTable bidders={bidders} searchOf={searchOf} search={search} />
      </Panel>
      <Panel title="What was counted?">
        <WhatWasCounted insights={report} search={list} />
      </Panel>
      <Definitions minimum={report.minimumContests} />
    </div>
  );
}

function NothingDecided({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState title="Nothing was decided in this time.">Choose a longer time above.</EmptyState>
  ) : (
    <EmptyState title="Nothing has been decided yet.">
      As soon as a requester chooses a proposal, or none, the contest is counted here. Past contests can be imported.
    </EmptyState>
  );
}

function countsOf(bidder: InsightsReportFragment['bidders'][number]): BidderCounts {
  const { n, wins, expected, liftInterval } = bidder.winRate;
  return { key: bidder.bidderKey, name: bidder.name, side: sideOf(bidder.kind), n, wins, expected, lift: liftInterval };
}

function timeWords({ from, to }: Pick<InsightsReportFragment, 'from' | 'to'>): string {
  if (from === null && to === null) return 'Counts are of all contests ever decided, by day of decision.';
  const start = from === null ? 'from the beginning' : `from ${formatDay(from)}`;
  return `Counts are of contests decided ${start} ${to === null ? 'until today' : `to ${formatDay(to)}`}, whole months.`;
}
