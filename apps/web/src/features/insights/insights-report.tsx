import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import type { InsightsReportFragment } from '../../graphql/generated/graphql';
import { formatDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import type { BidderCounts } from './against-lot';
import { BiddingEffort } from './bidding-effort';
import { BiddersTable } from './bidders-table';
import type { ContestsSearch } from './contests-search';
import { Definitions } from './definitions';
import type { InsightsSearch } from './insights-search';
import { SidesByTime } from './sides-by-time';
import { SidesTable } from './sides-table';
import { WhatWasCounted } from './what-was-counted';
import { WinsAgainstLot } from './wins-against-lot';
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
    ...WhatWasCounted
    ...SidesTable
    ...SidesByTime
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
  if (report.decided === 0) return <NothingDecided isFiltered={report.from !== null || report.to !== null} />;
  return (
    <div className="stack loose">
      <div className="stack tight">
        <p className={styles.headline}>{report.headline}</p>
        <p className="muted small">{timeWords(report)}</p>
      </div>
      <Panel title="What was counted?">
        <WhatWasCounted insights={report} search={list} />
      </Panel>
      <Panel title="How often is each side chosen?">
        <div className="stack">
          <SidesTable insights={report} search={list} />
          <SidesByTime insights={report} search={search} />
        </div>
      </Panel>
      <Panel title="Who is chosen more or less often than by lot?">
        <WinsAgainstLot bidders={bidders} searchOf={searchOf} />
      </Panel>
      <Panel title="How does each bidder do?">
        <BiddersTable bidders={bidders} searchOf={searchOf} search={search} />
      </Panel>
      <BiddingEffort />
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
  if (from === null && to === null) return 'All contests ever decided, by day of decision.';
  const start = from === null ? 'from the beginning' : `from ${formatDay(from)}`;
  return `Decided ${start} ${to === null ? 'until today' : `to ${formatDay(to)}`}, whole months.`;
}
