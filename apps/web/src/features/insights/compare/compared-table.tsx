import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { ComparedSideFragment } from '../../../graphql/generated/graphql';
import { BidderMark, type Side } from '../../../ui/bidder-mark';
import { DataTable } from '../../../ui/data-table';
import { formatMonth } from '../../../ui/dates';
import { formatNumber } from '../../../ui/numbers';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { expectedText, sideOf } from '../win-rate';
import { changeOf, comparedFinding, type PeriodCounts } from './change-words';
import type { Span } from './compared-periods';

const ComparedSide_Insights = graphql(`
  fragment ComparedSide on Insights {
    kinds {
      kind
      winRate {
        n
        wins
        expected
        lift
        liftInterval {
          low
          high
        }
      }
    }
    bidders {
      bidderKey
      name
      kind
      winRate {
        n
        wins
        expected
        lift
        liftInterval {
          low
          high
        }
      }
    }
  }
`);

type Period = FragmentType<typeof ComparedSide_Insights>;

interface ComparedTableProps {
  now: Period;
  before: Period;
  spans: { now: Span; before: Span };
  dataset: string | undefined;
}

interface Row {
  key: string;
  name: string;
  side: Side;
  which: ContestsSearch;
  now: PeriodCounts;
  before: PeriodCounts;
}

const NONE: PeriodCounts = { n: 0, wins: 0, expected: 0, lift: null, liftInterval: null };

/** Sides first, before whoever bid in both periods, by name. */
export function ComparedTable({ now, before, spans, dataset }: ComparedTableProps) {
  const rows = rowsOf(readFragment(ComparedSide_Insights, now), readFragment(ComparedSide_Insights, before)).map(
    (row) => ({
      ...row,
      ...changeOf(row.now, row.before),
    }),
  );
  const column = (key: 'now' | 'before', span: Span) => ({
    key,
    header: `${key === 'now' ? 'Now' : 'Before'}: ${spanWords(span)}`,
    cell: (row: Row) => <Counted row={row} counts={row[key]} search={{ ...row.which, ...span, dataset }} />,
  });
  return (
    <div className="stack tight">
      <h3>{comparedFinding(rows)}</h3>
      <p className="muted small">
        The number of rivals is taken out, their strength, prices and dates are not. Of twenty lines one differs by
        chance.
      </p>
      <DataTable
        caption="Two periods beside each other"
        isCaptionHidden
        isTall
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          { key: 'name', header: 'Who', isRowHeader: true, cell: (row) => row.name },
          { key: 'side', header: 'Side', cell: (row) => <BidderMark side={row.side} /> },
          column('before', spans.before),
          column('now', spans.now),
          { key: 'change', header: 'Difference', cell: (row) => row.words },
        ]}
      />
    </div>
  );
}

function Counted({ row, counts, search }: { row: Row; counts: PeriodCounts; search: ContestsSearch }) {
  const { n, wins, expected } = counts;
  if (n === 0) return <span className="muted">no contest</span>;
  return (
    <span className="figure">
      <ContestsLink count={wins} search={{ ...search, won: true }} of={`won by ${row.name}`} /> of{' '}
      <ContestsLink count={n} search={search} of={`contests of ${row.name}`} />
      <span className="muted small">
        , by lot {expectedText(expected)}
        {row.which.bidder !== undefined && expected > 0 && `, about ${formatNumber(n / expected, 1)} bidders`}
      </span>
    </span>
  );
}

function spanWords({ from, to }: Span): string {
  return from.slice(0, 7) === to.slice(0, 7) ? formatMonth(from) : `${formatMonth(from)} to ${formatMonth(to)}`;
}

function rowsOf(now: ComparedSideFragment, before: ComparedSideFragment): Row[] {
  const sides = now.kinds.map(({ kind, winRate }) => ({
    key: kind,
    name: kind === 'INTERNAL' ? 'All internal teams' : 'All external bidders',
    side: sideOf(kind),
    which: { counted: 'contest', side: sideOf(kind) } as const,
    now: winRate,
    before: before.kinds.find((other) => other.kind === kind)?.winRate ?? NONE,
  }));
  const earlier = new Map(before.bidders.map((bidder) => [bidder.bidderKey, bidder.winRate]));
  const bidders = now.bidders
    .filter(({ bidderKey }) => earlier.has(bidderKey))
    .map(({ bidderKey, name, kind, winRate }) => ({
      key: bidderKey,
      name,
      side: sideOf(kind),
      which: { counted: 'contest', bidder: bidderKey } as const,
      now: winRate,
      before: earlier.get(bidderKey) ?? NONE,
    }));
  return [...sides, ...bidders.toSorted((a, b) => a.name.localeCompare(b.name))];
}
