import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { ChartFrame, type ChartColumn } from '../../../ui/chart-frame';
import { counted } from '../../../ui/numbers';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { type Choices, type StatedRow, statedFinding, statedRows, wordsOfStated } from './stated';
import { StatedPlot } from './stated-plot';

const StatedReasons_Insights = graphql(`
  fragment StatedReasons on Insights {
    kinds {
      kind
      winRate {
        wins
      }
    }
    winnerReasons {
      reason
      kind
      contests
    }
  }
`);

interface StatedReasonsProps {
  insights: FragmentType<typeof StatedReasons_Insights>;
  /** Dataset and time. */
  search: ContestsSearch;
}

/** What choosers said themselves, beside what their choices let infer. The two are never merged. */
export function StatedReasons({ insights, search }: StatedReasonsProps) {
  const { kinds, winnerReasons } = readFragment(StatedReasons_Insights, insights);
  const rows = statedRows(winnerReasons);
  const winsOf = (side: 'INTERNAL' | 'EXTERNAL') => kinds.find(({ kind }) => kind === side)?.winRate.wins ?? 0;
  const choices: Choices = { internal: winsOf('INTERNAL'), external: winsOf('EXTERNAL') };
  if (rows.length === 0) return <p className="muted">No chooser has stated a reason in this time.</p>;
  return (
    <ChartFrame
      title={statedFinding(rows, choices)}
      summary={`Share of choices that stated a reason, as the choosers said it: ${counted(choices.external, 'choice')} of an outside bidder (diamond, hollow) and ${counted(choices.internal, 'choice')} of a team (dot, filled). One choice may have several reasons.`}
      rows={rows}
      columns={columnsFor(search)}
      rowKey={(row) => row.reason}
      fileName="stated-reasons"
      points={rows.map((row) => ({ key: row.reason, words: wordsOfStated(row, choices) }))}
      definition={
        <p>
          Requesters state a reason when they choose. What they state and what decides differ: people say that quality
          matters most, and then choose by cost and dates (Verma and Pullman 1998). So both are shown, and neither
          corrects the other.
        </p>
      }
    >
      {(active, reach) => <StatedPlot rows={rows} choices={choices} active={active} onReach={reach} />}
    </ChartFrame>
  );
}

function columnsFor(search: ContestsSearch): ChartColumn<StatedRow>[] {
  const column = (side: 'internal' | 'external', header: string): ChartColumn<StatedRow> => ({
    key: side,
    header,
    value: (row) => row[side],
    cell: (row) => (
      <ContestsLink
        count={row[side]}
        search={{ ...search, counted: 'contest', winner: side, reason: row.reason }}
        of={`stated ${row.words}, won by an ${side} bidder`}
      />
    ),
  });
  return [
    { key: 'reason', header: 'Reason', value: (row) => row.words },
    column('external', 'Outside bidder chosen'),
    column('internal', 'Team chosen'),
  ];
}
