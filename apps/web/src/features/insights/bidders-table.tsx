import { Link } from '@tanstack/react-router';
import { BidderMark } from '../../ui/bidder-mark';
import { DataTable } from '../../ui/data-table';
import type { BidderCounts } from './against-lot';
import { ContestsLink } from './contests-link';
import type { ContestsSearch } from './contests-search';
import type { InsightsSearch } from './insights-search';
import { IntervalBar } from './interval-bar';
import { expectedText } from './win-rate';

interface BiddersTableProps {
  /** Most contests first. */
  bidders: readonly BidderCounts[];
  searchOf: (bidder: BidderCounts) => ContestsSearch;
  search: InsightsSearch;
}

/** Everyone who stood in a contest. Sorted by contests or by name, never by wins: this is no league. */
export function BiddersTable({ bidders, searchOf, search }: BiddersTableProps) {
  const rows = search.sort === 'name' ? bidders.toSorted((a, b) => a.name.localeCompare(b.name)) : bidders;
  return (
    <div className="stack tight">
      <p className="small">
        Sorted by {search.sort === 'name' ? 'name. ' : 'number of contests. '}
        <Link
          to="/insights"
          search={{ ...search, sort: search.sort === 'name' ? undefined : 'name' }}
          resetScroll={false}
        >
          {search.sort === 'name' ? 'Sort by number of contests' : 'Sort by name'}
        </Link>
      </p>
      <DataTable
        caption="Contests, wins and win rate by bidder"
        isCaptionHidden
        isTall
        rows={rows}
        rowKey={(row) => row.key}
        columns={columnsFor(searchOf)}
      />
    </div>
  );
}

function columnsFor(searchOf: (bidder: BidderCounts) => ContestsSearch) {
  return [
    { key: 'name', header: 'Bidder', isRowHeader: true, cell: (row: BidderCounts) => row.name },
    { key: 'side', header: 'Side', cell: (row: BidderCounts) => <BidderMark side={row.side} /> },
    {
      key: 'n',
      header: 'Contests',
      isNumber: true,
      cell: (row: BidderCounts) => <ContestsLink count={row.n} search={searchOf(row)} of={`contests of ${row.name}`} />,
    },
    {
      key: 'wins',
      header: 'Won',
      isNumber: true,
      cell: (row: BidderCounts) => (
        <ContestsLink count={row.wins} search={{ ...searchOf(row), won: true }} of={`won by ${row.name}`} />
      ),
    },
    {
      key: 'expected',
      header: 'Expected by lot',
      isNumber: true,
      cell: (row: BidderCounts) => expectedText(row.expected),
    },
    {
      key: 'rate',
      header: 'Win rate, 95% range',
      cell: (row: BidderCounts) => <IntervalBar counts={row} side={row.side} />,
    },
  ];
}
