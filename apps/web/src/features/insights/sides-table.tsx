import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { BidderMark } from '../../ui/bidder-mark';
import { DataTable } from '../../ui/data-table';
import { ContestsLink } from './contests-link';
import type { ContestsSearch } from './contests-search';
import { IntervalBar } from './interval-bar';
import { expectedText, sideOf } from './win-rate';

const SidesTable_Insights = graphql(`
  fragment SidesTable on Insights {
    kinds {
      kind
      winRate {
        n
        wins
        expected
      }
    }
  }
`);

interface SidesTableProps {
  insights: FragmentType<typeof SidesTable_Insights>;
  search: ContestsSearch;
}

/** Internal and external: contests bid in, won, expected by lot, and the rate with its range. */
export function SidesTable({ insights, search }: SidesTableProps) {
  const { kinds } = readFragment(SidesTable_Insights, insights);
  const rows = kinds.map(({ kind, winRate }) => ({ side: sideOf(kind), ...winRate }));
  const listOf = (row: (typeof rows)[number]): ContestsSearch => ({ ...search, counted: 'contest', side: row.side });
  return (
    <DataTable
      caption="Contests in which a side bid, and how often it was chosen"
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.side}
      columns={[
        { key: 'side', header: 'Side', isRowHeader: true, cell: (row) => <BidderMark side={row.side} /> },
        {
          key: 'n',
          header: 'Contests',
          isNumber: true,
          cell: (row) => <ContestsLink count={row.n} search={listOf(row)} of={`contests with an ${row.side} bidder`} />,
        },
        {
          key: 'wins',
          header: 'Won',
          isNumber: true,
          cell: (row) => (
            <ContestsLink count={row.wins} search={{ ...listOf(row), won: true }} of={`won by ${row.side} bidders`} />
          ),
        },
        { key: 'expected', header: 'Expected by lot', isNumber: true, cell: (row) => expectedText(row.expected) },
        { key: 'rate', header: 'Win rate, 95% range', cell: (row) => <IntervalBar counts={row} side={row.side} /> },
      ]}
    />
  );
}
