import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { ChartFrame } from '../../../ui/chart-frame';
import { counted } from '../../../ui/numbers';
import { type Period, periodsOf } from '../periods';
import { RatePlot } from '../rate-plot';
import { rangeOf, rateWords, sideOf } from '../win-rate';
import { turnoutFinding } from './turnout-words';

const TurnoutByQuarter_Turnout = graphql(`
  fragment TurnoutByQuarter on Turnout {
    sides {
      kind
      answers {
        eligible
        bids
      }
    }
    quarters {
      from
      kind
      bids {
        count
        of
      }
    }
  }
`);

/** Of all who could have bid, how many did, quarter by quarter. */
export function TurnoutByQuarter({ turnout }: { turnout: FragmentType<typeof TurnoutByQuarter_Turnout> }) {
  const { sides, quarters } = readFragment(TurnoutByQuarter_Turnout, turnout);
  const months = quarters.map(({ from, kind, bids }) => {
    return { month: from, side: sideOf(kind), n: bids.of, wins: bids.count, expected: 0 };
  });
  const periods = periodsOf(months, 'quarter');
  const eligible = sides.reduce((sum, { answers }) => sum + answers.eligible, 0);
  return (
    <ChartFrame
      title={turnoutFinding(sides.map(({ kind, answers }) => ({ side: sideOf(kind), ...answers })))}
      summary={`Share of those who could have bid who did, by quarter of decision, with 95% range. ${counted(eligible, 'chance', 'chances')} to bid. A gap: too few to say.`}
      rows={periods}
      columns={COLUMNS}
      rowKey={keyOf}
      fileName="turnout-by-quarter"
      points={periods.map((period) => ({ key: keyOf(period), words: wordsOf(period) }))}
      definition="Participation is bids by chances to bid. A chance is one job and one bidder who was invited to it, by its category or by name. Who withdrew before the opening did not bid; who withdrew after it did."
    >
      {(active, reach) => (
        <RatePlot periods={periods} grain="quarter" active={active} onReach={reach} onOpen={() => undefined} />
      )}
    </ChartFrame>
  );
}

const COLUMNS = [
  { key: 'name', header: 'Quarter', value: (period: Period) => period.name },
  { key: 'side', header: 'Side', value: (period: Period) => (period.side === 'internal' ? 'Internal' : 'External') },
  { key: 'eligible', header: 'Could bid', value: (period: Period) => period.n },
  { key: 'bids', header: 'Did', value: (period: Period) => period.wins },
  { key: 'low', header: 'Range from', value: (period: Period) => shareOf(rangeOf(period)?.low) },
  { key: 'high', header: 'Range to', value: (period: Period) => shareOf(rangeOf(period)?.high) },
];

const keyOf = (period: Period) => `${period.from} ${period.side}`;

function wordsOf(period: Period): string {
  return `${period.name}, ${period.side}: ${period.wins} of ${period.n} bid. ${rateWords(period)}.`;
}

function shareOf(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toFixed(3));
}
