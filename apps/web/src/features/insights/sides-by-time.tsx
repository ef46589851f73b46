import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { findingOverTime } from './finding-over-time';
import type { InsightsSearch } from './insights-search';
import { DayNote_InsightNote, notesFor } from './notes/day-note';
import { periodsOf, usualGrain } from './periods';
import { RateByPeriod } from './rate-by-period';
import { sideOf } from './win-rate';

const SidesByTime_Insights = graphql(`
  fragment SidesByTime on Insights {
    months {
      month
      kind
      winRate {
        n
        wins
        expected
      }
    }
    notes {
      id
      ...DayNote
    }
  }
`);

interface SidesByTimeProps {
  insights: FragmentType<typeof SidesByTime_Insights>;
  search: InsightsSearch;
}

/** The two sides over time. With one side only there is nothing to compare: one of it always wins. */
export function SidesByTime({ insights, search }: SidesByTimeProps) {
  const { months, notes } = readFragment(SidesByTime_Insights, insights);
  const known = notesFor(
    notes.map((note) => readFragment(DayNote_InsightNote, note)),
    null,
  );
  const counts = months.map(({ month, kind, winRate }) => ({ month, side: sideOf(kind), ...winRate }));
  if (new Set(counts.map((count) => count.side)).size < 2) {
    return (
      <p className="muted">
        Only one side took part, so one of it always wins. Name the internal bidders when importing, to compare the two.
      </p>
    );
  }
  const usual = usualGrain(counts);
  const grain = search.by ?? usual;
  const other = grain === 'month' ? 'quarter' : 'month';
  const periods = periodsOf(counts, grain);
  return (
    <div className="stack tight">
      <RateByPeriod
        title={findingOverTime(periods)}
        periods={periods}
        grain={grain}
        dataset={search.dataset}
        notes={known}
      />
      <p className="small">
        {search.by === undefined && grain === 'quarter' && 'By quarter, because most months hold too few contests. '}
        <Link to="/insights" search={{ ...search, by: other === usual ? undefined : other }} resetScroll={false}>
          Show by {other}
        </Link>
      </p>
    </div>
  );
}
