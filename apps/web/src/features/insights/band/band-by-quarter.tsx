import { useNavigate } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { ChartFrame } from '../../../ui/chart-frame';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { rangeOf } from '../win-rate';
import { BandPlot } from './band-plot';
import { endOfQuarter, quarterName } from '../quarter';
import { type BandQuarter, quarterWords } from './band-quarter';

const BandByQuarter_Band = graphql(`
  fragment BandByQuarter on HealthyBand {
    finding
    band {
      low
      high
    }
    quarters {
      from
      vendors
      inside {
        count
        of
      }
    }
  }
`);

interface BandByQuarterProps {
  healthyBand: FragmentType<typeof BandByQuarter_Band>;
  search: ContestsSearch;
}

/** The share the inside won, quarter by quarter, over the band; below it, on the same time, how many vendors stood. */
export function BandByQuarter({ healthyBand, search }: BandByQuarterProps) {
  const navigate = useNavigate();
  const { finding, band, quarters } = readFragment(BandByQuarter_Band, healthyBand);
  const rows = quarters.map(({ from, vendors, inside }) => {
    return { from, name: quarterName(from), n: inside.of, wins: inside.count, vendors };
  });
  const listOf = ({ from }: BandQuarter): ContestsSearch => {
    return { dataset: search.dataset, from, to: endOfQuarter(from), counted: 'contest', both: true };
  };
  if (rows.length === 0) return <p className="muted">No contest yet: nothing to compare with the band.</p>;
  return (
    <ChartFrame
      title={finding}
      summary={`Share of contests won by the inside where both sides stood, with 95% range, by quarter; the band of ${band.low}% to ${band.high}% is shaded. Below: vendors who stood in a contest.`}
      rows={rows}
      columns={columnsFor(listOf)}
      rowKey={({ from }) => from}
      fileName="healthy-band"
      points={rows.map((row) => ({ key: row.from, words: quarterWords(row) }))}
      definition="Only contests in which a team and a vendor both stood are counted. The finding says above, below or within only when the whole 95% range of the share over the chosen time lies there; else nobody can tell."
    >
      {(active, reach) => (
        <BandPlot
          quarters={rows}
          band={band}
          active={active}
          onReach={reach}
          onOpen={(row) => void navigate({ to: '/insights/contests', search: listOf(row) })}
        />
      )}
    </ChartFrame>
  );
}

function columnsFor(listOf: (row: BandQuarter) => ContestsSearch) {
  return [
    { key: 'name', header: 'Quarter', value: (row: BandQuarter) => row.name },
    {
      key: 'n',
      header: 'Contests of both sides',
      value: (row: BandQuarter) => row.n,
      cell: (row: BandQuarter) => (
        <ContestsLink count={row.n} search={listOf(row)} of={`contests of both sides, ${row.name}`} />
      ),
    },
    {
      key: 'wins',
      header: 'Won by the inside',
      value: (row: BandQuarter) => row.wins,
      cell: (row: BandQuarter) => (
        <ContestsLink
          count={row.wins}
          search={{ ...listOf(row), winner: 'internal' }}
          of={`won by the inside, ${row.name}`}
        />
      ),
    },
    { key: 'low', header: 'Range from', value: (row: BandQuarter) => shareOf(rangeOf(row)?.low) },
    { key: 'high', header: 'Range to', value: (row: BandQuarter) => shareOf(rangeOf(row)?.high) },
    { key: 'vendors', header: 'Vendors who stood', value: (row: BandQuarter) => row.vendors },
  ];
}

function shareOf(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toFixed(3));
}
