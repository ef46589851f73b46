import { CONTESTS_FOR_AN_ALARM } from '@bidwell/signal/minimum';
import { listed } from '@bidwell/domain/signal-words';
import { useNavigate } from '@tanstack/react-router';
import { ChartFrame, type ChartColumn } from '../../../ui/chart-frame';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { QuarterPlot } from './quarter-plot';
import { endOfQuarter, quarterName } from '../quarter';
import { quarterFinding, type QuarterPoint, type QuarterTeam, quarterWords } from './quarters';

interface QuarterChartsProps {
  /** By name; only teams with bids enough for a line. */
  teams: readonly QuarterTeam[];
  /** Names of those with fewer. */
  left: readonly string[];
  /** The contests of the run, whose window may begin and end within a quarter. */
  ofRun: ContestsSearch;
}

interface QuarterRow {
  key: string;
  team: QuarterTeam;
  point: QuarterPoint;
}

export function QuarterCharts({ teams, left, ofRun }: QuarterChartsProps) {
  const navigate = useNavigate();
  const rows = teams.flatMap((team) =>
    team.quarters.map((point): QuarterRow => ({ key: `${team.key} ${point.quarter}`, team, point })),
  );
  const few = left.length > 0 ? ` Too few bids for a line (fewer than ${CONTESTS_FOR_AN_ALARM}): ${listed(left)}.` : '';
  return (
    <ChartFrame
      title={quarterFinding(teams)}
      summary={`Chosen at equal terms by quarter of decision, on the same scale from 0 to 100 for every team; dashed: 50, band: 95% range. A quarter is short: its line is drawn towards the team’s usual figure.${few}`}
      rows={rows}
      columns={columnsFor(ofRun)}
      rowKey={(row) => row.key}
      fileName="chosen-at-equal-terms-by-quarter"
      points={rows.map(({ key, team, point }) => ({ key, words: quarterWords(team.name, point) }))}
    >
      {(active, reach) => (
        <QuarterPlot
          teams={teams}
          active={active === null ? null : (rows[active]?.point ?? null)}
          onReach={(point) => reach(point === null ? null : rows.findIndex((row) => row.point === point))}
          onOpen={({ key }) =>
            void navigate({ to: '/insights/teams/$key', params: { key }, search: { dataset: ofRun.dataset } })
          }
        />
      )}
    </ChartFrame>
  );
}

function columnsFor(ofRun: ContestsSearch): ChartColumn<QuarterRow>[] {
  const rounded = (value: number | undefined) => (value === undefined ? null : Math.round(value));
  const listOf = ({ team, point }: QuarterRow): ContestsSearch => ({
    ...ofRun,
    bidder: team.key,
    from: laterOf(point.quarter, ofRun.from),
    to: earlierOf(endOfQuarter(point.quarter), ofRun.to),
  });
  return [
    { key: 'team', header: 'Team', value: ({ team }) => team.name },
    { key: 'quarter', header: 'Quarter', value: ({ point }) => quarterName(point.quarter) },
    {
      key: 'wins',
      header: 'Won',
      value: ({ point }) => point.wins,
      cell: (row) => (
        <ContestsLink
          count={row.point.wins}
          search={{ ...listOf(row), won: true }}
          of={`won by ${row.team.name}, ${quarterName(row.point.quarter)}`}
        />
      ),
    },
    {
      key: 'bids',
      header: 'Bids',
      value: ({ point }) => point.bids,
      cell: (row) => (
        <ContestsLink
          count={row.point.bids}
          search={listOf(row)}
          of={`bids of ${row.team.name}, ${quarterName(row.point.quarter)}`}
        />
      ),
    },
    { key: 'expected', header: 'Expected by usual strength', value: ({ point }) => Math.round(point.expected) },
    { key: 'value', header: 'Times in 100', value: ({ point }) => rounded(point.figure?.value) },
    { key: 'low', header: 'Likely from', value: ({ point }) => rounded(point.figure?.low) },
    { key: 'high', header: 'Likely to', value: ({ point }) => rounded(point.figure?.high) },
  ];
}

function laterOf(day: string, other: string | undefined): string {
  return other !== undefined && other > day ? other : day;
}

function earlierOf(day: string, other: string | undefined): string {
  return other !== undefined && other < day ? other : day;
}
