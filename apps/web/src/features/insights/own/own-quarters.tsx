import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { type ChartColumn, ChartFrame } from '../../../ui/chart-frame';
import { MethodLink } from '../method/method-link';
import { QuarterPlot } from '../quarters/quarter-plot';
import { quarterTeam } from '../quarters/quarter-team';
import { quarterName } from '../quarter';
import { hasLine, quarterFinding, type QuarterPoint, quarterWords } from '../quarters/quarters';
import { toOwnContests } from './to-own-contests';

const OwnQuarters_OwnSignal = graphql(`
  fragment OwnQuarters on OwnSignal {
    quarters {
      quarter
      bids
      wins
      expected
      value
      low
      high
    }
  }
`);

interface OwnQuartersProps {
  team: string;
  signal: FragmentType<typeof OwnQuarters_OwnSignal>;
}

/** The own figure over time: quarters that are over, with ten bids or more. Nothing where there are too few. */
export function OwnQuarters({ team: name, signal }: OwnQuartersProps) {
  const { quarters } = readFragment(OwnQuarters_OwnSignal, signal);
  const team = quarterTeam({ bidderKey: name, name, quarters });
  if (!hasLine(team)) return null;
  const rows = team.quarters;
  return (
    <ChartFrame
      title={quarterFinding([team])}
      summary="Chosen at equal terms by quarter of decision; dashed: 50, band: 95% range. A quarter is short: its line is drawn towards our usual figure. Quarters that are not over, or with fewer than 10 bids, are left out."
      rows={rows}
      columns={COLUMNS}
      rowKey={({ quarter }) => quarter}
      fileName="our-quarters"
      definition={<MethodLink />}
      points={rows.map((point) => ({ key: point.quarter, words: quarterWords(name, point) }))}
    >
      {(active, reach) => (
        <QuarterPlot
          teams={[team]}
          active={active === null ? null : (rows[active] ?? null)}
          onReach={(point) => reach(point === null ? null : rows.indexOf(point))}
          onOpen={toOwnContests}
        />
      )}
    </ChartFrame>
  );
}

const rounded = (value: number | undefined) => (value === undefined ? null : Math.round(value));

const COLUMNS: ChartColumn<QuarterPoint>[] = [
  { key: 'quarter', header: 'Quarter', value: ({ quarter }) => quarterName(quarter) },
  { key: 'wins', header: 'Won', value: ({ wins }) => wins },
  { key: 'bids', header: 'Bids', value: ({ bids }) => bids },
  { key: 'expected', header: 'Expected by usual strength', value: ({ expected }) => Math.round(expected) },
  { key: 'value', header: 'Times in 100', value: ({ figure }) => rounded(figure?.value) },
  { key: 'low', header: 'Likely from', value: ({ figure }) => rounded(figure?.low) },
  { key: 'high', header: 'Likely to', value: ({ figure }) => rounded(figure?.high) },
];
